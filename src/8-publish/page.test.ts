import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import type { DocumentRecord } from '../types/index.js'
import { composePage, type Page } from './page.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1.2.3' }

const herald = record(
  'herald',
  'Mara Lund and Jon Aske met in Ostrel for talks about fish and trains on Monday.\n“We will not sign this year,” Lund said.\nAske hopes for more. Aske said that trains were dear enough.\n“Next.”\n“No fish is sold today,” a man said.',
  [
    says('Mara Lund', '“We will not sign this year,”', { cue: 'said' }),
    says('Jon Aske', 'for more', { mode: 'thought', cue: 'hopes' }),
    says('Jon Aske', 'trains were dear enough', { cue: 'said' }),
    says('Jon Aske', '“Next.”'),
    says(null, '“No fish is sold today,”'),
  ],
  {
    publisher: 'The Herald',
    title: 'Ostrel talks | The Herald',
    byline: 'Ann Bel',
    published: '2026-05-04',
    url: 'https://herald.example/a',
  },
)
const courier = record(
  'b/courier.txt',
  'Mara Lund told us: “We will not sign this year.”',
  [says('Mara Lund', '“We will not sign this year.”', { cue: 'told' })],
  { published: '2026-05-03' },
)

const words = ({ themes }: Page) =>
  themes.flatMap(({ entries, more }) => [...entries, ...more].flatMap(({ parts }) => parts.map(({ text }) => text)))

describe('the page as data', () => {
  const page = composePage([herald, courier], made)

  test('tells what it was made from, in order of dates', () => {
    expect(page.sources).toEqual([
      {
        number: 1,
        id: 'b/courier.txt',
        outlet: 'courier.txt',
        title: null,
        byline: null,
        published: '2026-05-03',
        url: null,
        statements: 1,
        read: '2026-10-16T00:00:00Z',
        changed: null,
      },
      {
        number: 2,
        id: 'herald',
        outlet: 'The Herald',
        title: 'Ostrel talks',
        byline: 'Ann Bel',
        published: '2026-05-04',
        url: 'https://herald.example/a',
        statements: 5,
        read: '2026-10-16T00:00:00Z',
        changed: null,
      },
    ])
  })

  test('counts what it shows and what it leaves out', () => {
    expect(page.made).toEqual({
      documents: 2,
      statements: 6,
      shown: 2,
      joined: 1,
      unattributed: 1,
      thoughts: 1,
      doubtful: 0,
      scraps: 1,
    })
  })

  test('leaves out what the program is not sure of, and says so', () => {
    const statements = herald.statements.map((one) => ({ ...one, confidence: 0.4 }))
    const { made: counts, themes } = composePage([{ ...herald, statements }, courier], made)
    expect(counts.doubtful).toBeGreaterThan(0)
    expect(themes.flatMap(({ entries }) => entries).every(({ source }) => source !== 2)).toBe(true)
  })

  test('has a title, a fact and what was said', () => {
    expect(page.title).toBe('Ostrel talks: What did they say?')
    expect(page.lede.map(({ text, source }) => [source, text])).toEqual([[2, herald.text.split('\n')[0]]])
    expect(words(page)).toEqual(['We will not sign this year.', 'Aske said that trains were dear enough.'])
    expect(page.themes.map(({ id }) => id)).toEqual(['theme-1'])
    expect([page.generatedAt, page.version]).toEqual([made.generatedAt, made.version])
  })

  test('does not depend on the order of the documents', () => {
    expect(composePage([courier, herald], made)).toEqual(page)
  })

  test.each([
    ['the title that was given', { title: 'Fish' }, (page: Page) => page.title, 'Fish: What did they say?'],
    [
      'thoughts, when asked for',
      { thoughts: true },
      (page: Page) => words(page).includes('Aske hopes for more.'),
      true,
    ],
    [
      'the unattributed, when asked for',
      { unattributed: true },
      (page: Page) => words(page).join(' | '),
      /No fish is sold today/,
    ],
  ])('has %s', (_, wish, look, expected) => {
    const seen = look(composePage([herald, courier], { ...made, ...wish }))
    if (expected instanceof RegExp) expect(seen).toMatch(expected)
    else expect(seen).toBe(expected)
  })
})

test('each id of the page is given once', () => {
  const many: DocumentRecord[] = Array.from({ length: 5 }, (_, d) => {
    const names = 'abcdefghi'.split('').map((letter) => letter.repeat(3 + d))
    const lines = names.map((name) => `“${name}a ${name}e ${name}o ${name}u ${name}y ${name}z.”`)
    return record(
      `d${d}`,
      lines.join('\n'),
      lines.map((line, i) => says(i % 2 ? 'Mara Lund' : 'Jon Aske', line)),
    )
  })
  const { themes } = composePage(many, made)
  const ids = themes.flatMap(({ id, entries, more }) => [id, ...[...entries, ...more].map((entry) => entry.id)])
  expect(ids.length).toBeGreaterThan(30)
  expect(new Set(ids).size).toBe(ids.length)
})

test('nothing said is an empty page', () => {
  const page = composePage([record('a', 'Nothing was said.')], made)
  expect([page.themes, page.shares, page.lede, page.made.shown]).toEqual([[], [], [], 0])
})
