import { describe, expect, test } from 'vitest'
import { FERRY, newsroom, SAILS } from '../../../tests/pages/newsroom.js'
import { record, says } from '../../../tests/records.js'
import type { Question, TheRecord } from '../../5-keep/index.js'
import { remembered } from './remembered.js'
import { toldStories } from './told-stories.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a desk', () => {
  test('answers a question with statements and counts', async () => {
    const { desk } = await newsroom()
    const { answer, counts } = await desk.search({ words: 'ferry', limit: 1 })
    expect(answer.hits).toHaveLength(1)
    expect(counts).toMatchObject({ statements: 2, outlets: [{ name: 'Ostrel Post' }, { name: 'Wenlow Courier' }] })
  })

  test('shows a document with what was decided about it, and how often it was read', async () => {
    const { desk } = await newsroom()
    expect(await desk.document('x')).toBeNull()
    expect(await desk.document('ferry.txt')).toMatchObject({ judgements: [], revisions: 1, readings: 1 })
    const about = { document: 'ferry.txt', statement: 's2', by: 'M. Reed', because: '' }
    await desk.decide({ ...about, says: 'no-statement' })
    const shown = (await desk.document('ferry.txt'))!
    expect(shown).toMatchObject({
      revisions: 1,
      readings: 2,
      judgements: [{ says: 'no-statement', at: '2026-11-25T00:00:00Z' }],
    })
    await desk.decide({ ...about, says: 'withdrawn' })
    expect(await desk.document('ferry.txt')).toMatchObject({ judgements: [], readings: 3 })
    expect((await desk.judgements()).all[1]).toMatchObject({
      says: 'withdrawn',
      statement: { at: { exact: 'that it leaks & lists' } },
    })
  })

  test('shows of the readings only those of the document itself', async () => {
    const other = { ...SAILS, id: FERRY.url! }
    const { desk } = await newsroom([FERRY, other])
    expect((await desk.document(FERRY.url!))!.kept.record.id).toBe(FERRY.url)
  })
})

describe('somebody', () => {
  test('is known by a name, a part of it, or a party', async () => {
    const { desk } = await newsroom()
    for (const name of ['Mara Lund', 'Lund', 'sails.txt#Mara Lund'])
      expect((await desk.speaker(name))?.report.name, name).toBe('Mara Lund')
    expect(await desk.speaker('Zeppelin')).toBeNull()
    expect(await desk.themesOf('Zeppelin')).toEqual([])
  })

  test('has every saying in one theme, and turns where two may contradict', async () => {
    const { desk } = await newsroom()
    const { report, turns } = (await desk.speaker('Mara Lund'))!
    const themes = await desk.themesOf('Mara Lund')
    const own = report.statements.map(({ document, id }) => `${document}#${id}`)
    const placed = themes.flatMap(({ statements }) => statements)
    expect(new Set(placed).size).toBe(placed.length)
    for (const one of placed) expect(own).toContain(one)
    expect(turns).toEqual([{ statement: 'sails.txt#s1', against: 'ferry.txt#s1', why: 'denial' }])
  })

  test('is parted from somebody by a decision, and joined again by the next', async () => {
    const { desk } = await newsroom()
    const ruling = { a: 'ferry.txt#Mara Lund', b: 'sails.txt#Mara Lund', by: 'M. Reed', because: 'two mayors' }
    await desk.decideParties({ ...ruling, says: 'different' })
    const parted = (await desk.speaker('Mara Lund'))!
    expect(parted.report.documents).toHaveLength(1)
    expect(parted.called).toHaveLength(2)
    expect(parted.report.apart).toMatchObject([{ says: 'different' }])
    await desk.decideParties({ ...ruling, says: 'withdrawn' })
    expect((await desk.speaker('Mara Lund'))!.report.documents).toHaveLength(2)
  })

  test.each([
    ['ferry.txt', 'names no party'],
    ['#Mara Lund', 'names no party'],
    ['x.txt#Mara Lund', 'no document x.txt'],
    ['ferry.txt#Ada Zeppelin', 'does not stand in ferry.txt'],
  ])('is not decided about as %s', async (a, words) => {
    const { desk, record: kept } = await newsroom()
    const ruling = { a, b: 'sails.txt#Mara Lund', says: 'same', by: 'M. Reed', because: '' } as const
    await expect(desk.decideParties(ruling)).rejects.toThrow(words)
    expect(await kept.judgements()).toEqual([])
  })
})

describe('stories', () => {
  test('are gathered once, and again when the record has changed', async () => {
    const { desk } = await newsroom()
    const first = await desk.stories()
    expect(await desk.stories()).toBe(first)
    await desk.decide({ document: 'ferry.txt', statement: 's2', says: 'no-statement', by: 'M. Reed', because: '' })
    const next = await desk.stories()
    expect(next).not.toBe(first)
    const told = next.stories.flatMap(({ documents }) => documents)
    expect(told.find(({ id }) => id === 'ferry.txt')!.statements).toBe(3)
  })

  test('have a page in parts that passed its check, and the same as files', async () => {
    const { desk } = await newsroom()
    const { report, shown, title } = await desk.story('ferry.txt')
    expect(title).toContain('What did they say?')
    expect(shown.main.html).toContain('class="theme"')
    expect(shown.top.html).toContain('<h1')
    expect(report.documents.map(({ id }) => id)).toContain('ferry.txt')
    expect(await desk.published('ferry.txt', { format: 'html' })).toContain('<!doctype html>')
    expect(await desk.published('ferry.txt', { format: 'md' })).toMatch(/^# /m)
    expect(JSON.parse(await desk.published('ferry.txt', { format: 'json' }))).toMatchObject({ title })
    await expect(desk.story('no such')).rejects.toThrow('no story')
  })

  test('of a large record are those of its newest documents', async () => {
    const { record: kept } = await newsroom()
    const large = {
      about: async () => ({ documents: 1501 }),
      search: (question: Question) => kept.search(question),
      findAll: (ids: readonly string[]) => kept.findAll(ids),
    }
    const told = await toldStories(large as unknown as TheRecord, false)
    expect(told).toMatchObject({ documents: 2, more: true, further: true })
    const ids = told.stories.flatMap(({ documents }) => documents.map(({ id }) => id))
    expect(ids.sort()).toEqual(['ferry.txt', 'sails.txt'])
    expect(await toldStories(large as unknown as TheRecord, true)).toMatchObject({ more: true, further: false })
  })
})

describe('a draft', () => {
  const draft = 'Mara Lund said: “We will sell the ferry.”'

  test.each([
    ['pasted.txt', draft],
    ['page.html', `<p>${draft}</p>`],
    ['notes.md', `* ${draft}`],
    ['unnamed', draft],
  ])('is read as what its name tells: %s', async (name, text) => {
    const { desk } = await newsroom()
    const { report } = await desk.check({ name, bytes: bytes(text) })
    expect(report.draft).toBe(name)
    expect(report.quotes.map(({ verdict }) => verdict)).toEqual(['altered'])
  })

  test('is held against everything in the record, as people have corrected it', async () => {
    const one = record('c.txt', '“It leaks badly below the line,” somebody said.', [
      says('Ada Noor', '“It leaks badly below the line,”'),
    ])
    const { desk } = await newsroom([one])
    const said = { name: 'a.txt', bytes: bytes('“It leaks badly below the line,” Ben Orr said.') }
    expect((await desk.check(said)).report.quotes[0]!.verdict).toBe('misattributed')
    await desk.decide({
      document: 'c.txt',
      statement: 's1',
      says: 'spoken-by',
      speaker: { name: 'Ben Orr', kind: 'person' },
      by: 'M. Reed',
      because: '',
    })
    expect((await desk.check(said)).report.quotes[0]!.verdict).toBe('verbatim')
  })

  test.each([
    ['a house that is none', { name: 'a.txt', bytes: bytes(draft), style: '/etc/passwd' }, 'none of ap'],
    [
      'a picture',
      { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) },
      'Cannot read',
    ],
  ])('is refused with its reason: %s', async (_, wish, words) => {
    const { desk } = await newsroom()
    await expect(desk.check(wish)).rejects.toThrow(words)
  })

  test('needs something to be held against', async () => {
    const { desk } = await newsroom([])
    await expect(desk.check({ name: 'a.txt', bytes: bytes(draft) })).rejects.toThrow('holds nothing to check against')
  })
})

describe('what was worked out', () => {
  test('is kept for each question until the state changes', async () => {
    let state = 'a'
    const asked: string[] = []
    const find = remembered(
      async () => state,
      async (question) => `${question}${asked.push(question)}`,
    )
    expect([await find('x'), await find('y'), await find('x')]).toEqual(['x1', 'y2', 'x1'])
    state = 'b'
    expect([await find('x'), await find('x')]).toEqual(['x3', 'x3'])
  })

  test('is tried again where it failed', async () => {
    let tries = 0
    const find = remembered(
      async () => '',
      async () => {
        if (tries++ === 0) throw new Error('once')
        return tries
      },
    )
    await expect(find('')).rejects.toThrow('once')
    expect(await find('')).toBe(2)
  })

  test('is not kept for everybody who ever asked', async () => {
    let works = 0
    const find = remembered(
      async () => '',
      async () => ++works,
    )
    for (let at = 0; at < 80; at++) await find(String(at))
    await find('79')
    expect(works).toBe(80)
    await find('0')
    expect(works).toBe(81)
  })
})
