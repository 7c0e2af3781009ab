import { type GatheredTheme, termsOf } from '../6-gather/index.js'

/** A theme by the label that the coverage gives it, and by the one an editor wants. */
export interface ThemeWish {
  readonly found: string
  readonly shown: string
}

/**
 * Themes in an editor's order and under an editor's names; those that nothing is said of follow as they were. A wish finds
 * its theme by its label, or, when later coverage gave it another one, by words that weigh most in it.
 */
export function arranged(themes: readonly GatheredTheme[], wishes: readonly ThemeWish[]): GatheredTheme[] {
  const left = [...themes]
  const first = wishes.flatMap(({ found, shown }) => {
    const stems = stemsOf(found)
    const called = (name: string) => left.find(({ label }) => stemsOf(label).join(' ') === stemsOf(name).join(' '))
    const theme =
      called(found) ??
      called(shown) ??
      left.find(({ rest, terms }) => !rest && stems.some((stem) => terms.includes(stem)))
    if (theme === undefined) return []
    left.splice(left.indexOf(theme), 1)
    return [{ ...theme, label: shown }]
  })
  return [...first, ...left]
}

function stemsOf(label: string): string[] {
  return termsOf(label).map(({ stem }) => stem)
}
