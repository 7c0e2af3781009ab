import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../../tests/told.js'
import { patterns } from './index.js'

// Every pattern's own examples, through stages 1 to 3: what must fire gives its words and source, what must not is silent.

/** The names under which a pattern's findings leave the stage, where they differ from the pattern's own. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  reports: ['says', 'said-by', 'says-too'],
  beside: ['beside', 'no-speaker'],
}

describe.each(patterns.map((pattern) => [pattern.name, pattern] as const))('%s', (name, pattern) => {
  const rules = RULES[name] ?? [name]
  const language = name === 'beside' ? 'es' : 'en'

  test('says what it is', () => {
    expect(pattern.description.length).toBeGreaterThan(20)
    expect(pattern.fires.length + pattern.silent.length).toBeGreaterThan(0)
  })

  for (const [text, content, source] of pattern.fires)
    test(`fires: ${text.slice(0, 60)}`, () => {
      const found = statementsOf(text, { language }).map((one) => ({
        content: one.content.map(({ exact }) => exact).join(' | '),
        source: one.source.at?.exact ?? '',
        foundBy: one.foundBy,
      }))
      expect(found).toContainEqual({ content, source, foundBy: expect.toBeOneOf([...rules]) })
    })

  for (const text of pattern.silent)
    test(`silent: ${text.slice(0, 60)}`, () => {
      const found = statementsOf(text, { language }).filter(({ foundBy }) => rules.includes(foundBy))
      // A rule may be silent here and another speak: "says" keeps a report that "according to" leaves alone.
      expect(name === 'reports' ? found.filter(({ mode }) => mode !== 'withheld') : found).toEqual([])
    })
})

test('no two patterns share a name', () => {
  expect(new Set(patterns.map(({ name }) => name)).size).toBe(patterns.length)
})
