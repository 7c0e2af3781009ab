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
    const at = Math.max(
      left.findIndex(({ label }) => stemsOf(label).join(' ') === stems.join(' ')),
      left.findIndex(({ label }) => stemsOf(label).join(' ') === stemsOf(shown).join(' ')),
    )
    const place =
      at >= 0 ? at : left.findIndex(({ rest, terms }) => !rest && stems.some((stem) => terms.includes(stem)))
    return place < 0 ? [] : left.splice(place, 1).map((theme) => ({ ...theme, label: shown }))
  })
  return [...first, ...left]
}

function stemsOf(label: string): string[] {
  return termsOf(label).map(({ stem }) => stem)
}
