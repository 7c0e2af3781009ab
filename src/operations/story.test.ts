import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pile } from '../../tests/pile.js'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import { record, says } from '../../tests/records.js'
import { inMemory } from '../5-keep/index.js'
import { keep } from '../record.js'
import type { Input } from './operation.js'
import { onThisMachine } from './places.js'
import { story } from './story.js'
import { storyReports } from './story-report.js'

type Wish = Partial<Input<(typeof story)['options']>>

const usual = { format: 'text', pin: [], hide: [], split: [], join: [], 'allow-private': false }
const run = (wish: Wish = {}) => outcomeOf(story.run(worldWith(), { ...usual, inputs: [coverage], ...wish } as never))

let folder = ''
let coverage = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-stories-'))
  coverage = join(folder, 'pile.ndjson')
  const lines = pile(3).map(({ id, text, published }) => JSON.stringify({ id, text, published, language: 'en' }))
  writeFileSync(coverage, `${lines.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the stories of a pile', () => {
  test('are listed with a number', async () => {
    const { output, end } = await run()
    expect(output).toMatch(/^1\. .*3 documents, 10 to 12 March 2031/m)
    expect(output).toMatch(/^3\. /m)
    expect(end).toMatchObject({ found: true, read: 9, summary: '9 documents, 3 stories' })
  })

  test('are data, too', async () => {
    const stories = JSON.parse((await run({ format: 'json' })).output)
    expect(stories.map(({ documents }: { documents: unknown[] }) => documents.length)).toEqual([3, 3, 3])
  })

  test.each([
    ['by number', '1'],
    ['by a document', 'orchestra-2'],
  ])('are shown one at a time, %s', async (_, name) => {
    const shown = JSON.parse((await run({ format: 'json', story: name })).output)
    expect(shown.documents).toHaveLength(3)
    if (name !== '1') expect(shown.documents.map(({ id }: { id: string }) => id)).toContain(name)
    expect((await run({ story: name })).output).toMatch(/\ndocuments\n {2}\w+-\d\n/)
  })

  test('one that is not there is named, with what to do', async () => {
    await expect(run({ story: '9' })).rejects.toThrow('There is no story "9" among the 3')
  })
})

describe('the stories of a record', () => {
  const kept = async () => {
    const made = inMemory()
    const records = pile(3).map(({ id, text, published }) =>
      record(id, text, [], { published: published!, language: 'en' }),
    )
    await keep(made, records)
    return made
  }
  const ask = async (wish: Wish) => {
    const made = await kept()
    const places = { ...onThisMachine, openRecord: async () => made }
    return outcomeOf(story.run(worldWith('', { places }), { ...usual, inputs: [], record: 'kept', ...wish } as never))
  }

  test('are those of its documents', async () => {
    const named = JSON.parse((await run({ format: 'json' })).output)
    const found = JSON.parse((await ask({ format: 'json' })).output)
    const ids = (stories: { documents: { id: string }[] }[]) => stories.map((one) => one.documents.map(({ id }) => id))
    expect(ids(found)).toEqual(ids(named))
  })

  test('within a time are those of the statements of that time', async () => {
    expect((await ask({ since: '2032' })).end).toMatchObject({ found: false, read: 0 })
  })

  test('and an editor’s file of them are not made together', async () => {
    await expect(ask({ story: '1', save: join(folder, 'kept.yml') })).rejects.toThrow('no files that a STORY.yml')
    await expect(run({ since: '2026' })).rejects.toThrow('asked of the record')
  })
})

describe('an editor’s story', () => {
  test('is begun, and keeps its decisions over runs', async () => {
    const file = join(folder, 'ferry.yml')
    await run({ story: 'ferry-1', save: file })
    expect(JSON.parse((await run({ inputs: [file], format: 'json' })).output)[0].documents).toHaveLength(3)
    await run({ inputs: [file], split: ['ferry-3'], pin: ['ferry-1#1'] })
    const kept = JSON.parse((await run({ inputs: [file], format: 'json' })).output)
    expect(kept[0].documents.map(({ id }: { id: string }) => id)).toEqual(['ferry-1', 'ferry-2'])
    expect(readFileSync(file, 'utf8')).toMatch(/ferry-1#1/)
  })

  test('takes in another story that an editor joins to it', async () => {
    const file = join(folder, 'joined.yml')
    await run({ story: 'ferry-1', save: file })
    const { end } = await run({ inputs: [file], join: ['budget-1'] })
    expect(end.summary).toBe('9 documents, 2 stories')
  })

  test.each<[string, Wish, RegExp]>([
    ['a decision without a story', { pin: ['s1'] }, /kept in a STORY.yml/],
    ['nothing to save', { save: 'x.yml' }, /Which story/],
    ['a story among documents', { inputs: ['a.yml', 'b.txt'] }, /named together/],
  ])('%s is refused', async (_, wish, problem) => {
    await expect(run(wish)).rejects.toThrow(problem)
  })
})

test('people of a story are counted once, however outlets spell them', () => {
  const papers = ['DAFYDD MERROW', 'Dafydd Merrow'].map((name, i) =>
    record(`d${i}`, '“The ferry will sail,” he said.', [says(name, '“The ferry will sail,”')]),
  )
  expect(storyReports(papers)[0]!.people).toHaveLength(1)
  expect(storyReports(papers)[0]!.people[0]).toMatchObject({ statements: 2 })
})
