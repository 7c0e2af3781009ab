import { type Stretch, trimmed } from '../../types/index.js'

/** What a line is by the way it begins. */
export type LineSort = 'item' | 'turn' | 'text'

/** Lines without a blank line between them, each without the white space at its edges. */
export type Group = readonly Stretch[]

/** A bullet, a number with its dot or bracket, a table row. A dash counts only as a hyphen: – and — open dialogue. */
const ITEM = /^(?:[•‣◦▪●·*+]\s|-\s|\(?\d{1,3}[.)]\s+\S|\(?[a-z]\)\s|\|.*\|$|[✅✔➡👉🔹🔸]\s?)/u
/** "NAME:", "Q:", "Mr. Name:", the label in capitals or up to four capitalised words; "14:05 …"; "— No, said …". */
const TURN =
  /^(?:(?:\p{Lu}[\p{Lu}\d.’'() -]{0,40}|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?: \([^)]{1,40}\))?[:：]\s|\[?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?\]?(?:\s|$)|[–—]\s?\S)/u

/** The longest line that an e-mail or a terminal would have wrapped. */
const WIDEST = 100
const NARROWEST = 40

/** How a line begins decides what it is; `line` holds no white space at its edges. */
export function lineSort(line: string): LineSort {
  const head = line.length > 400 ? line.slice(0, 400) : line
  if (ITEM.test(head)) return 'item'
  return TURN.test(head) ? 'turn' : 'text'
}

/** The lines of a text, gathered between its blank lines. */
export function groupsOf(text: string): Group[] {
  const groups: Stretch[][] = [[]]
  let start = 0
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    const line = trimmed(text, { start, end: index })
    if (line) groups.at(-1)!.push(line)
    else if (groups.at(-1)!.length > 0) groups.push([])
    start = index + end.length
  }
  return groups.filter((group) => group.length > 0)
}

/**
 * Whether lines are one paragraph that was broken to fit a width: each was broken because the next word would not
 * have fitted. Lines that were ended on purpose fail this sooner or later.
 */
export function hardWrapped(lines: readonly string[]): boolean {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (lines.length < 2 || widest > WIDEST || widest < NARROWEST) return false
  const ended = lines.slice(0, -1).filter((line) => /[.!?…:]["”’»)]?$/.test(line)).length
  if (ended > (lines.length - 1) * 0.5) return false
  return lines.slice(0, -1).every((line, i) => {
    const next = lines[i + 1]!.match(/^\S+/)![0]
    return line.length + 1 + next.length > widest
  })
}
