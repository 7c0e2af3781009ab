import type { PageLanguage } from './language/page-language.js'
import type { Page } from './page.js'

/** How the page was made, line by line: what went in, what was left out, and what its check does and does not show. */
export function howMade({ made }: Page, { made: words }: PageLanguage): string[] {
  const { unattributed, thoughts, doubtful, scraps } = made
  const leftOut = unattributed + thoughts + doubtful + scraps
  return [words.found(made), ...(leftOut === 0 ? [] : [words.leftOut(made)]), words.proof, words.doubt]
}
