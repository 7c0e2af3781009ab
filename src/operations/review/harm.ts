/**
 * How much harm a statement does in the wrong mouth: what people should look at first.
 * @module
 */

/** What charges somebody, or owns up to something. */
const GRAVE =
  /^(?:accus|admit|confess|threaten|lied|lie$|lies$|lying|alleg|conced|blam|denounc|boast|insult|mock|apologi[sz]|plead|testif)/i
/** What somebody may be held to. */
const BINDING =
  /^(?:den(?:y|ie)|claim|warn|vow|pledg|promis|insist|demand|refus|reject|critici|attack|condemn|swor|swear|order|resign|concern|deplor)/i

/** How grave: 2 for "accused" and "admitted", 1 for "denied" and "promised", 0 for "said". */
export type Harm = 0 | 1 | 2

/** The harm of the words that report a statement: of several, the gravest counts. */
export function harmOf(cue: string): Harm {
  const words = cue.match(/\p{L}+/gu) ?? []
  if (words.some((word) => GRAVE.test(word))) return 2
  return words.some((word) => BINDING.test(word)) ? 1 : 0
}
