import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentId, Judgement, SpeakerId } from '../types/index.js'
import { appendJudgement, readJudgements } from './judgements-file.js'

let folder = ''
const file = (name: string) => join(folder, name)
const put = (name: string, text: string) => {
  writeFileSync(file(name), text)
  return file(name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-judgements-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const judgement = (name: string): Judgement => ({
  party: { document: 'd1' as DocumentId, name, at: null },
  speaker: 'd2#Ana Vek' as SpeakerId,
  says: 'same',
  by: 'M. Reed',
  at: '2026-01-01T00:00:00Z',
  because: [],
})
const line = (changed: object = {}) => JSON.stringify({ ...judgement('Ana Vek'), ...changed })

describe('a judgement is added', () => {
  test('to a new file, and to what stands there', async () => {
    for (const name of ['Ana Vek', 'Ida Roos']) await appendJudgement(file('new.ndjson'), judgement(name))
    const { judgements, faults } = await readJudgements(file('new.ndjson'))
    expect(judgements).toEqual([judgement('Ana Vek'), judgement('Ida Roos')])
    expect(faults).toEqual([])
  })

  test('behind a line that was cut short, which stays as it is', async () => {
    const path = put('cut.ndjson', `${line()}\n{"party": {"docu`)
    await appendJudgement(path, judgement('Ida Roos'))
    const { judgements, faults } = await readJudgements(path)
    expect(judgements.map(({ party }) => party.name)).toEqual(['Ana Vek', 'Ida Roos'])
    expect(faults.map(({ message }) => message)).toEqual([
      `Cannot use ${path}, line 2: expected one whole JSON object.`,
    ])
    expect(readFileSync(path, 'utf8')).toContain('{"party": {"docu\n')
  })

  test('by twenty at once, and none is lost', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `Ana Vek ${at}`)
    await Promise.all(names.map((name) => appendJudgement(file('many.ndjson'), judgement(name))))
    const { judgements, faults } = await readJudgements(file('many.ndjson'))
    expect(judgements.map(({ party }) => party.name).sort()).toEqual([...names].sort())
    expect(faults).toEqual([])
  })

  test.each([
    ['a folder that is not there', 'nowhere/j.ndjson', /its folder does not exist/],
    ['a folder', '.', /it is a folder/],
  ])('not to %s', async (_, name, why) => {
    await expect(appendJudgement(file(name), judgement('Ana Vek'))).rejects.toThrow(why)
    await expect(appendJudgement(file(name), judgement('Ana Vek'))).rejects.toMatchObject({
      name: 'CannotWrite',
      advice: 'Name another file with --judgements.',
    })
  })
})

describe('a line that is no judgement costs only itself', () => {
  test.each([
    ['not JSON', '{', 'expected one whole JSON object'],
    ['a word', '"same"', 'expected a JSON object'],
    ['null', 'null', 'expected a JSON object'],
    ['no party', line({ party: undefined }), 'expected "party" with a "document" and a "name"'],
    ['half a party', line({ party: { document: 'd1' } }), 'expected "party" with a "document" and a "name"'],
    ['no speaker', line({ speaker: '' }), 'expected "speaker", as "document#name" or a Q-id'],
    ['another verb', line({ says: 'maybe' }), 'expected "says" to be one of same, different, unsure, withdrawn'],
    ['nobody', line({ by: undefined }), 'expected "by" with a name and "at" with a time'],
    ['no time', line({ at: 'soon' }), 'expected "by" with a name and "at" with a time'],
    ['one reason', line({ because: 'so' }), 'expected "because" to be a list'],
  ])('%s', async (_, text, why) => {
    const path = put('odd.ndjson', `${text}\n\n${line()}\n`)
    const { judgements, faults } = await readJudgements(path)
    expect(judgements).toHaveLength(1)
    expect(faults[0]!.message).toBe(`Cannot use ${path}, line 1: ${why}.`)
  })
})

describe('a file that is not there', () => {
  test('holds none, where it may lack', async () => {
    expect(await readJudgements(file('none.ndjson'), true)).toEqual({ judgements: [], faults: [] })
  })

  test('is an error, where it was named to be obeyed', async () => {
    await expect(readJudgements(file('none.ndjson'))).rejects.toThrow('there is no such file')
  })
})
