import { differTexts } from '../text/differ.js'
import type { Stretch } from '../types/index.js'

const DENIAL = /(?:\b(?:not|never|no longer|nothing|cannot|refuse[sd]?|reject(?:s|ed)?|rule[sd]? out)\b|n[’']t\b)/i
/** Words that deny where they stand in another's place; elsewhere they may only open an answer: "No, we will." */
const NONE = /\b(?:no|none|nobody|neither|nor|without)\b/i

/** So many words in a row are a clause: to leave it out changes nothing in the others. */
export const CLAUSE = 5

/** Whether words deny something. */
export function denies(text: string): boolean {
  return DENIAL.test(text)
}

/** Whether two wordings are told apart by a denial: "will not sell" and "will sell". A clause that only one of them has may hold its own. */
export function differByDenial(one: string, other: string): boolean {
  return differTexts(one, other).some(({ op, before, after }) => {
    if (op === 'same' || Math.abs(before.length - after.length) >= CLAUSE) return false
    const [cut, added] = [rowIn(one, before), rowIn(other, after)]
    return (denies(cut) || NONE.test(cut)) !== (denies(added) || NONE.test(added))
  })
}

function rowIn(text: string, row: readonly Stretch[]): string {
  return row.map(({ start, end }) => text.slice(start, end)).join(' ')
}
