import { describe, expect, test } from 'vitest'
import { readMarkdown, readText } from '../1-read/index.js'
import { cannotRead } from '../errors.js'
import { shownRecord } from './pipeline.js'
import { Shelf } from './shelf.js'

const text = (id: string, words: string, url?: string) => readText(words, { id, ...(url ? { url } : {}) })

describe('the sources of a check', () => {
  test('are listed as they were named', () => {
    const shelf = new Shelf()
    shelf.add(
      text('a.txt', 'Talks end in the harbour\n\n“It floods here,” Arno Pell said.\n\nIt rained.', 'https://a.example'),
    )
    shelf.add(text('b.txt', 'It rained.'))
    expect(shelf.index.sources).toEqual([
      { id: 'a.txt', title: 'Talks end in the harbour', url: 'https://a.example' },
      { id: 'b.txt' },
    ])
  })

  test.each([
    ['the same file twice', 'It rained.', 1],
    ['two texts under one name', 'It snowed.', 2],
  ])('%s', (_, second, count) => {
    const shelf = new Shelf()
    shelf.add(text('a.txt', 'It rained.'))
    shelf.add(text('a.txt', second))
    expect(shelf.index.sources).toHaveLength(count)
  })

  test('of one name and two texts are told apart, so that a passage is shown in the text it stands in', () => {
    const shelf = new Shelf()
    for (const words of ['It rained.', 'It snowed.', 'It rained.', 'It thawed.']) shelf.add(text('a.txt', words))
    const names = shelf.index.sources.map(({ id }) => id)
    expect(names).toEqual(['a.txt', 'a.txt (2)', 'a.txt (3)'])
    expect(names.map((name) => shelf.textOf(name))).toEqual(['It rained.', 'It snowed.', 'It thawed.'])
    expect(shelf.messages.map(({ rule }) => rule)).toEqual(['source-renamed', 'source-renamed'])
    expect(shelf.messages[0]!.text).toContain('a.txt (2)')
  })

  test('that are records are told apart, too', () => {
    const shelf = new Shelf()
    for (const words of ['It rained.', 'It snowed.', 'It snowed.']) shelf.addRecord(shownRecord(text('a', words)))
    expect(shelf.index.sources.map(({ id }) => `${id}: ${shelf.textOf(id)}`)).toEqual([
      'a: It rained.',
      'a (2): It snowed.',
    ])
  })

  test.each([
    ['letters that were lost', 'It rain\ufffd\ufffd.', ['encoding-broken']],
    ['nothing at all', ' ', ['empty']],
    ['whole words', 'It rained.', []],
  ])('with %s', (_, words, rules) => {
    const shelf = new Shelf()
    shelf.add(text('a.txt', words))
    expect(shelf.messages.map(({ rule }) => rule)).toEqual(rules)
    for (const { text: sentence } of shelf.messages) expect(sentence).toMatch(/^a\.txt: /)
  })

  test('give their own text, and the way to it from what is searched', async () => {
    const shelf = new Shelf()
    shelf.add(await readMarkdown('It *rained*.', { id: 'a.md' }))
    shelf.add(text('b.txt', 'It *rained*.'))
    expect(shelf.textOf('a.md')).toBe('It *rained*.')
    expect(shelf.viewOf('a.md')?.text).toBe('It rained.')
    expect(shelf.viewOf('b.txt')).toBeNull()
    expect(shelf.textOf('c.txt')).toBeNull()
  })

  test('are asked who says what only when somebody wants to know, and once', () => {
    const shelf = new Shelf()
    shelf.add(text('a.txt', '“It floods here every spring,” Arno Pell said on Monday.'))
    const asked = () =>
      shelf.index.statementsIn({ id: 'a.txt', text: '“It floods here every spring,” Arno Pell said on Monday.' })
    expect(asked()[0]?.speakers[0]?.name).toBe('Arno Pell')
    expect(shelf.index.statementsIn({ id: 'z.txt', text: 'z' })).toEqual([])
  })
})

test('what every report must say is remembered', () => {
  const shelf = new Shelf()
  shelf.lose(cannotRead('gone.txt', 'there is no such file'))
  shelf.leaveOut('draft.md')
  expect(shelf.messages.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'source-unreadable warning',
    'draft-among-sources warning',
  ])
  expect(shelf.messages[0]!.text).toBe('Cannot read gone.txt: there is no such file.')
})

test('sources beyond what memory holds are searched by their words, and kept only where they may hold a quotation', () => {
  const draft = shownRecord(
    text('draft.txt', '“The wheel will not turn again before the winter comes,” Arno Pell said.'),
  )
  const shelf = new Shelf([draft], 10)
  shelf.add(text('first.txt', 'It rained all day at the mill.'))
  shelf.add(text('far.txt', 'It snowed all night at the weir.'))
  shelf.add(text('near.txt', '“The wheel will not turn again before the winter comes,” Arno Pell said.'))
  expect(shelf.index.sources.map(({ id }) => id)).toEqual(['first.txt', 'far.txt', 'near.txt'])
  expect(['first.txt', 'far.txt', 'near.txt'].map((id) => shelf.textOf(id) !== null)).toEqual([true, false, true])
})
