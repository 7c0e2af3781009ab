import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onrecord, scratch } from '../journeys/program.js'
import { type Served, served, TOKEN } from './serving.js'

/** What was decided in a browser is the record's, and so the command's: it is searched, exported, imported, and outlives a new reading. */
describe('decisions, outside of the browser', () => {
  const files = scratch()
  const record = files.path('record')
  const article = files.write(
    'ferry.txt',
    'The ferry\n\n“We will not sell the ferry,” Mara Lund, the mayor of Ostrel, said on Monday. “Never.”\n\n“It leaks,” her deputy admitted.\n\n“The harbour is deep enough for all of us,” Ben Orr said.\n',
  )
  let server: Served

  beforeAll(async () => {
    await onrecord(['add', article, '--record', record])
    server = await served(record)
  }, 60_000)
  afterAll(async () => {
    await server?.stop()
    files.remove()
  })

  const search = async (words: string, place = record) => {
    const { out } = await onrecord(['search', words, '--record', place, '--format', 'json'])
    const { hits } = JSON.parse(out) as {
      hits: { statement: { id: string; speakers: { name: string }[]; reasons: { rule: string; note?: string }[] } }[]
    }
    return hits.map(({ statement }) => statement)
  }
  /** As a program decides: with the token in a header, and no cookie. */
  async function decide(fields: Record<string, string>): Promise<number> {
    const body = new URLSearchParams({ document: article, by: 'M. Reed', ...fields })
    const headers = { authorization: `Bearer ${TOKEN}` }
    const response = await fetch(`${server.url}/review/decide`, { method: 'POST', body, headers, redirect: 'manual' })
    return response.status
  }
  const linesOf = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))

  test('a search finds the words under the name that was decided', async () => {
    const [leaks] = await search('leaks')
    expect(
      await decide({
        statement: leaks!.id,
        says: 'spoken-by',
        speaker: JSON.stringify(['Ciro Dun', 'person']),
        because: 'rang him',
      }),
    ).toBe(303)
    const [now] = await search('leaks')
    expect(now!.speakers.map(({ name }) => name)).toEqual(['Ciro Dun'])
    expect(now!.reasons.at(-1)).toMatchObject({ rule: 'judged', note: expect.stringContaining('M. Reed') })
    const { out } = await onrecord(['speaker', 'Ciro Dun', '--record', record])
    expect(out).toContain('It leaks')
  })

  test('what is no statement is found no more', async () => {
    const [deep] = await search('harbour')
    expect(await decide({ statement: deep!.id, says: 'no-statement' })).toBe(303)
    expect((await onrecord(['search', 'harbour', '--record', record])).code).toBe(1)
  })

  test('a further reading by the engine does not undo them', async () => {
    const { out, err } = await onrecord(['add', article, '--again', '--record', record])
    expect(out + err).toContain('1 document')
    const [leaks] = await search('leaks')
    expect(leaks!.speakers.map(({ name }) => name)).toEqual(['Ciro Dun'])
    expect((await onrecord(['search', 'harbour', '--record', record])).code).toBe(1)
  })

  test('they go out with the record, and come in again, once', async () => {
    const { out } = await onrecord(['export', '--record', record])
    const decisions = linesOf(out).filter((line) => line.judgement?.statement)
    expect(decisions.map(({ judgement }) => judgement.says)).toEqual(['spoken-by', 'no-statement'])
    const carried = files.write('carried.ndjson', out)
    const other = files.path('other')
    for (let time = 0; time < 2; time++) await onrecord(['add', carried, '--input', 'records', '--record', other])
    expect((await onrecord(['export', '--record', other])).out).toBe(out)
    expect((await search('leaks', other))[0]!.speakers.map(({ name }) => name)).toEqual(['Ciro Dun'])
  })

  test('a line that is no decision costs itself and nothing else', async () => {
    const broken = files.write(
      'broken.ndjson',
      `${JSON.stringify({ judgement: { statement: { document: 'a', id: 's' }, says: 'x' } })}\n`,
    )
    const { code, err } = await onrecord(['add', broken, '--input', 'records', '--record', files.path('other')])
    expect(code).not.toBe(0)
    expect(err).toContain('one of spoken-by')
  })

  test('they are gold, with whoever decided', async () => {
    const response = await fetch(`${server.url}/review/gold.ndjson`)
    const [line, ...more] = linesOf(await response.text())
    expect(more).toEqual([])
    expect(line.text).toBe(readFileSync(article, 'utf8'))
    expect(line.attributions).toMatchObject([{ speaker: 'Ciro Dun', annotator: 'M. Reed', note: 'rang him' }])
    expect(line.not_statements).toMatchObject([{ words: expect.stringContaining('harbour'), annotator: 'M. Reed' }])
  })

  test('each is one line of the audit', () => {
    const lines = linesOf(server.audit())
    expect(lines.map(({ did, judgement, from }) => [did, judgement.says, judgement.by, from])).toEqual([
      ['review', 'spoken-by', 'M. Reed', '127.0.0.1'],
      ['review', 'no-statement', 'M. Reed', '127.0.0.1'],
    ])
  })
})
