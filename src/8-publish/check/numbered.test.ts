import { describe, expect, test } from 'vitest'
import { checkOf } from '../../../tests/check-reports.js'
import { numbered } from './numbered.js'

const NESTED = checkOf({
  text: '“He said ‘go’ and ‘stay’,” Lund said. “No.”',
  quotes: [{ quote: '“He said ‘go’ and ‘stay’,”' }, { quote: '‘go’' }, { quote: '‘stay’' }, { quote: '“No.”' }],
})

describe('the numbers of quotations', () => {
  test('run on over all drafts', () => {
    expect(
      numbered([NESTED, checkOf({ text: 'Rain.' }), NESTED]).map((own) => own.map(({ number }) => number)),
    ).toEqual([[1, 2, 3, 4], [], [5, 6, 7, 8]])
  })

  test('lead to the quotation that is marked in the draft, where one stands within another', () => {
    const shown = numbered([NESTED, NESTED]).map((own) => own.map(({ shownAt }) => shownAt))
    expect(shown).toEqual([
      [1, 1, 1, 4],
      [5, 5, 5, 8],
    ])
  })

  test('do not hang on the order of the report', () => {
    const turned = { ...NESTED, report: { ...NESTED.report, quotes: [...NESTED.report.quotes].reverse() } }
    expect(numbered([turned])[0]!.map(({ shownAt }) => shownAt)).toEqual([1, 4, 4, 4])
  })

  test('are given to a hundred thousand quotations at once', () => {
    const count = 100_000
    const quotes = Array.from({ length: count }, (_, at) => ({
      ...NESTED.report.quotes[3]!,
      span: [at * 4, at * 4 + 3] as [number, number],
    }))
    const many = { ...NESTED, report: { ...NESTED.report, quotes } }
    const from = performance.now()
    expect(numbered([many])[0]!.every(({ number, shownAt }) => number === shownAt)).toBe(true)
    expect(performance.now() - from).toBeLessThan(3000)
  })
})
