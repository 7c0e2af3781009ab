import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pile as reports } from '../../tests/pile.js'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import { explain } from './explain.js'
import type { Input } from './operation.js'

type Wish = Partial<Input<(typeof explain)['options']>>

const usual = { inputs: [], format: 'md', title: undefined, kind: 'any', mode: 'any', 'allow-private': false } as const
const run = (wish: Wish = {}, stdin = '') => outcomeOf(explain.run(worldWith(stdin), { ...usual, ...wish } as never))

const QUILL = 'Marta Quill runs the mill. “The wheel will turn again before the winter,” she said on Monday.'
const PELL = 'Arno Pell owns the weir. “No wheel will turn while I own the water,” he said on Monday.'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-explain-'))
  writeFileSync(file('quill.txt'), QUILL)
  writeFileSync(file('pell.txt'), PELL)
  writeFileSync(file('dry.txt'), 'It rained all day. The mill was shut.')
  writeFileSync(file('mill.yml'), 'title: The mill\ndocuments:\n  - quill.txt\n  - pell.txt\npeople:\n  - Arno Pell\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a page that knows days', () => {
  const papers = [
    ['2026-05-01', 'Marta Quill runs the mill. “The wheel will turn again before the winter,” she said on Monday.'],
    ['2026-05-04', 'Arno Pell owns the weir. “No wheel will turn while I own the water,” he said on Monday.'],
  ]
  const pile = () => {
    const path = file('days.ndjson')
    const lines = papers.map(([published, text], i) => JSON.stringify({ id: `p${i}`, text, published, language: 'en' }))
    writeFileSync(path, lines.join('\n'))
    return path
  }

  test('shows what was known then', async () => {
    const { output } = await run({ inputs: [pile()], 'as-of': '2026-05-02' })
    expect(output).toContain('What was known on 2 May 2026')
    expect(output).toContain('The wheel will turn')
    expect(output).not.toContain('No wheel')
  })

  test('marks what is new', async () => {
    const { output } = await run({ inputs: [pile()], 'new-since': '2026-05-02' })
    expect(output).toContain('So far: 1 statement new since 2 May 2026')
    expect(output).toMatch(/\*\*Arno Pell\*\* \(new\) said/)
    expect(output).not.toMatch(/Marta Quill\*\* \(new\)/)
  })

  test.each([['as-of'], ['new-since']])('--%s that is no day is refused', async (name) => {
    for (const day of ['Monday', '2026-02-31', '2026-05-02T12:00:00Z'])
      await expect(run({ inputs: [pile()], [name]: day })).rejects.toThrow(`${day} is no day`)
  })

  test.each([
    ['rss', /^<\?xml/],
    ['jsonfeed', /^\{\s+"version": "https:\/\/jsonfeed.org/],
  ] as const)('is a feed, as %s', async (format, shape) => {
    expect((await run({ inputs: [pile()], format })).output).toMatch(shape)
  })
})

describe('a story with a house style', () => {
  const page = async (style: string) => {
    writeFileSync(file('cut.txt'), 'Marta Quill runs the mill. “The wheel […] before the winter,” she said on Monday.')
    writeFileSync(file('house.json'), '{"name": "The Weir", "objects": ["ellipses"]}')
    const story = `title: T\ndocuments: [cut.txt, pell.txt]\nstyle: ${style}\n`
    writeFileSync(file('styled.yml'), story)
    const { themes } = JSON.parse((await run({ inputs: [file('styled.yml')], format: 'json' })).output)
    return themes.flatMap(({ more }: { more: { speaker: string }[] }) => more.map(({ speaker }) => speaker))
  }

  test.each([
    ['reuters', []],
    ['house.json', ['Marta Quill']],
  ])('%s folds what the house objects to', async (style, folded) => {
    expect(await page(style)).toEqual(folded)
  })

  test('that nobody knows is refused', async () => {
    await expect(page('weir')).rejects.toThrow('No house style is called "weir"')
  })
})

describe('a page whose sources have changed', () => {
  const url = 'https://mill.example/a'
  const document = (text: string) => ({
    id: 'a',
    url,
    title: 'The mill',
    published: '2026-05-01',
    language: 'en',
    text,
  })
  const write = (name: string, text: string) => {
    writeFileSync(file(name), JSON.stringify(document(text)))
    return file(name)
  }
  const LATER = 'Marta Quill runs the mill. She said on Monday that the wheel would turn.'
  const shown = '[mill.example](<https://mill.example/a>), changed since: see *As it was read*'

  async function addTo(place: string, input: string, now: string) {
    const { add } = await import('./add.js')
    const wish = { inputs: [input], record: place, input: 'auto', again: false, 'allow-private': false } as never
    await outcomeOf(add.run(worldWith('', { now: () => now }), wish))
  }

  test('as a record knows: for files, and for what the record knew on a day', async () => {
    const place = file('record')
    const early = write('early.ndjson', QUILL)
    await addTo(place, early, '2026-05-01T08:00:00Z')
    const { output: same } = await run({ inputs: [early], revisions: place })
    expect(same).not.toContain('As it was read')
    await addTo(place, write('later.ndjson', LATER), '2026-05-03T08:00:00Z')
    const { output } = await run({ inputs: [early], revisions: place })
    expect(output).toContain(shown)
    expect(output).toContain('seen to have changed on 3 May 2026\n\n> Marta Quill runs the mill.')
    const then = await run({ record: place, 'as-of': '2026-05-02' })
    expect(then.output).toContain(shown)
    expect(then.output).toContain('The wheel will turn again')
    const now = await run({ record: place, 'as-of': '2026-05-03' })
    expect(now.output).not.toContain('before the winter')
  })

  test('a question to a record is asked of what it knew on the day', async () => {
    const place = file('asked')
    await addTo(place, write('first.ndjson', QUILL), '2026-05-01T08:00:00Z')
    await addTo(place, write('second.ndjson', LATER.replace('turn', 'stop')), '2026-05-03T08:00:00Z')
    await addTo(place, file('pell.txt'), '2026-05-03T08:00:00Z')
    const asked = async (query: string, day: string) => (await run({ record: place, query, 'as-of': day })).output
    expect(await asked('winter', '2026-05-02')).toContain('The wheel will turn again before the winter')
    expect(await asked('winter', '2026-05-03')).toBe('')
    expect(await asked('stop', '2026-05-02')).toBe('')
    expect(await asked('stop', '2026-05-03')).toContain('would stop')
    const spoken = (await run({ record: place, speaker: 'Quill', 'as-of': '2026-05-02' })).output
    expect(spoken).toContain('The wheel will turn again')
    expect(spoken).not.toContain('No wheel')
  })

  test('as a watcher knows', async () => {
    const { openReadings } = await import('./watch/readings-in-folder.js')
    const readings = await openReadings(file('watched'))
    const record = { ...document(LATER), blocks: [], statements: [], messages: [] }
    const at = '2026-05-04T08:00:00Z'
    await readings.keep({ url, readAt: at, changedAt: at, sha256: '', etag: null, lastModified: null, record })
    await readings.close()
    const { output } = await run({ inputs: [write('early.ndjson', QUILL)], revisions: file('watched') })
    expect(output).toContain(shown)
  })

  test('but not where nobody watched', async () => {
    const wish = { inputs: [file('quill.txt')], revisions: folder }
    await expect(run(wish)).rejects.toThrow('is neither a record nor the folder of onrecord watch')
  })
})

describe('a page of a pile', () => {
  test('may be of one of its stories', async () => {
    const path = file('pile.ndjson')
    const lines = [...reports(3)].map(({ id, text, published }) =>
      JSON.stringify({ id, text, published, language: 'en' }),
    )
    writeFileSync(path, lines.join('\n'))
    const all = await run({ inputs: [path] })
    expect(all.end.summary).toMatch(/\(3 stories: --story picks one\)$/)
    const one = await run({ inputs: [path], story: 'ferry-1' })
    expect(one.end.summary).toMatch(/^3 documents/)
    expect(one.output).toContain('rudder')
    expect(one.output).not.toContain('pension')
    await expect(run({ inputs: [path], story: 'no-such' })).rejects.toThrow('There is no story "no-such"')
  })
})

describe('a page', () => {
  test.each([
    ['of files', ['quill.txt', 'pell.txt'], ['The wheel will turn', 'No wheel will turn'], []],
    ['of one file', ['pell.txt'], ['No wheel will turn'], ['The wheel will turn']],
    ['of a story, with the people it asks for', ['mill.yml'], ['No wheel will turn'], ['The wheel will turn']],
  ])('%s', async (_, names, shown, left) => {
    const { output, end } = await run({ inputs: names.map(file) })
    for (const words of shown) expect(output).toContain(words)
    for (const words of left) expect(output).not.toContain(words)
    expect(end.found).toBe(true)
  })

  test.each([
    ['the story’s own', { inputs: ['mill.yml'] }, 'The mill'],
    ['the caller’s, before the story’s', { inputs: ['mill.yml'], title: 'Water' }, 'Water'],
    ['the caller’s', { inputs: ['pell.txt'], title: 'Water' }, 'Water'],
  ])('is called: %s', async (_, wish, title) => {
    const { output } = await run({ ...wish, inputs: wish.inputs.map(file) })
    expect(output).toMatch(new RegExp(`^# ${title}: What`, 'm'))
  })

  test.each([
    ['html', /^<!doctype html>/i],
    ['md', /^# /m],
    ['json', /^\{[\s\S]*\}\n$/],
  ] as const)('as %s', async (format, form) => {
    expect((await run({ format, inputs: [file('pell.txt')] })).output).toMatch(form)
  })

  test('of standard input', async () => {
    expect((await run({}, PELL)).output).toContain('No wheel will turn')
  })

  test('tells how much was read and found', async () => {
    const { end } = await run({ inputs: [file('quill.txt'), file('pell.txt')] })
    expect(end.summary).toMatch(/^2 documents, 2 statements, \d+ themes?$/)
  })
})

describe('no page', () => {
  test('where nobody says anything', async () => {
    const { output, end } = await run({ inputs: [file('dry.txt')] })
    expect(output).toBe('')
    expect(end).toMatchObject({ found: false, summary: 'Nothing to explain: 1 document, no statement.' })
  })

  test('of a story and something else', async () => {
    const failed = run({ inputs: [file('mill.yml'), file('pell.txt')] }).catch((error: Error) => error.message)
    expect(await failed).toMatch(/mill\.yml.*named together/)
  })

  test('of a story that is not there', async () => {
    const failed = run({ inputs: [file('gone.yml')] }).catch((error: Error) => error.message)
    expect(await failed).toContain('gone.yml')
  })
})

test('a document that cannot be read is told, and the page is made of the others', async () => {
  const { output, failures } = await run({ inputs: [file('gone.txt'), file('pell.txt')] })
  expect(failures).toHaveLength(1)
  expect(output).toContain('No wheel will turn')
})

test.each([
  ['html', 'explainer.html'],
  ['md', null],
  ['json', null],
] as const)('%s at a terminal goes to %s', (format, path) => {
  expect(explain.fileAtTerminal({ ...usual, format } as never)).toBe(path)
})
