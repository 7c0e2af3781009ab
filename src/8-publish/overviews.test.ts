import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { ENGLISH } from './language/en.js'
import { overviewsOf, type Piece } from './overviews.js'
import { composePage } from './page.js'
import { provePage } from './prove.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1' }
const words = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : 'name' in piece ? piece.name : piece.text)).join('')

const LINES = [
  ['2026-05-01', 'Mara Lund', '“We will open the harbour mill to visitors.”'],
  ['2026-05-01', 'Jon Aske', '“The harbour mill is a ruin for visitors.”'],
  ['2026-05-02', 'Jon Aske', '“Visitors to the harbour mill need boots.”'],
  ['2026-05-04', 'Mara Lund', '“The harbour mill will not open to visitors.”'],
  ['2026-05-04', 'Mara Lund', '“No train has stopped at the station in years.”'],
  ['2026-05-04', 'Jon Aske', '“The train station is closed, and a train is late.”'],
  ['2026-05-04', 'Ola Dahl', '“A station without a train is a shed.”'],
] as const
const records = LINES.map(([day, who, line], i) => record(`d${i}`, line, [says(who, line)], { published: day }))
const silent = record('s', 'Asked about the mill, Ola Dahl declined to say.', [
  says('Ola Dahl', '', { mode: 'withheld', cue: 'declined to say' }),
])

describe('what leads back into the page', () => {
  const page = composePage([...records, silent], made)
  const overviews = new Map(overviewsOf(page, ENGLISH).map((one) => [one.id, one.lines.map(words)]))

  test('one person over time, turns noted', () => {
    expect(overviews.get('over-time')?.[0]).toMatch(
      /^Mara Lund on .*: 1 May 2026, 4 May 2026.*; differs by a denial from that of 1 May 2026$/,
    )
  })

  test('day by day', () => {
    expect(overviews.get('day-by-day')).toEqual([
      '1 May 2026: Mara Lund (1), Jon Aske (1)',
      '2 May 2026: Jon Aske (1)',
      '4 May 2026: Mara Lund (2), Jon Aske (1), Ola Dahl (1)',
    ])
  })

  test('who was asked and did not answer', () => {
    expect(overviews.get('unanswered')?.[0]).toMatch(/^Ola Dahl, in /)
  })

  test('each link leads to a statement that is there', () => {
    const ids = new Set(page.themes.flatMap(({ entries, more }) => [...entries, ...more].map(({ id }) => id)))
    const aims = overviewsOf(page, ENGLISH).flatMap(({ lines }) =>
      lines.flat().flatMap((piece) => (typeof piece === 'object' && 'entry' in piece ? [piece.entry] : [])),
    )
    expect(aims.length).toBeGreaterThan(5)
    for (const aim of aims) expect(ids).toContain(aim)
  })
})

test('one day and no refusal: nothing to lead to', () => {
  expect(overviewsOf(composePage(records.slice(0, 2), made), ENGLISH)).toEqual([])
})

test('a nickname in straight marks, and a theme that an editor marks, stand in no marks: the page proves', () => {
  const nicknamed = LINES.map(([day, who, line], i) => {
    const name = who === 'Jon Aske' ? 'Jon "Bear" Aske' : who
    return record(`d${i}`, `${line} ${name} said.`, [says(name, line)], { published: day })
  })
  const label = composePage(nicknamed, made).themes[0]!.label
  const page = composePage(nicknamed, { ...made, themes: [{ found: label, shown: 'The "mill" deal' }] })
  expect(page.courses.length).toBeGreaterThan(0)
  expect(provePage(page, nicknamed, JSON.stringify(page, null, 2))).toEqual([])
})
