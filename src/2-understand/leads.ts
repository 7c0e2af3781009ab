import type { Word } from './reading.js'

/** "14:05", "10.32am", "4pm", "00:00:12": a time that stands for the entry it opens. */
const CLOCK = /^(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}(?:[ap]m)?$|^(?:1[0-2]|[1-9])(?:\.[0-5]\d)?[ap]m$/i
const AFTER_CLOCK = /^(?:am|pm|a\.m\.|p\.m\.|bst|gmt|utc|est|edt|cet|cest|ist|pst|pdt|et|\]|\))$/i
const BULLET = /^(?:[•▪◦‣·*■►▶|\ufe0f]|\p{Extended_Pictographic})$/u
const STAMP = /^(?:update|updated|new|pinned|breaking|latest)$/i
const DASH = /^(?:[—–-]|--+)$/

/** How many words a dateline may have: "PORT SELBY, Northern Karland, June 4 (Norda)". */
const MOST_DATELINE = 12

/**
 * The last word of what leads a paragraph in without belonging to its first sentence: a bullet, a time ("14:05",
 * "[00:12:30]"), "Update:", a dateline ("LUND (Norda) —"). Null where a paragraph starts with its first sentence.
 */
export function leadOf(words: readonly Word[], text: string): Word | null {
  let at = 0
  for (let next = stepOver(words, at); next > at; next = stepOver(words, at)) at = next
  at = at === 0 ? dateline(words) : byline(words, at, text)
  return at > 0 ? words[at - 1]! : null
}

/** "16:30 – By Tess Arundel" on a line of its own: who wrote the entry belongs to its head. */
function byline(words: readonly Word[], from: number, text: string): number {
  if (!/^by$/i.test(words[from]?.text ?? '')) return from
  for (let at = from + 1; at < Math.min(words.length, from + 8); at++)
    if (/\n/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return at
  return from
}

function stepOver(words: readonly Word[], from: number): number {
  const text = (at: number): string => words[at]?.text ?? ''
  if (BULLET.test(text(from))) return from + 1
  const bracket = /^[[(]$/.test(text(from)) ? 1 : 0
  if (CLOCK.test(text(from + bracket))) {
    let to = from + bracket + 1
    while (AFTER_CLOCK.test(text(to))) to++
    if (DASH.test(text(to)) || text(to) === ':') return to + 1
    return /^\p{Ll}/u.test(text(to)) ? from : to
  }
  if (STAMP.test(text(from)) && (text(from + 1) === ':' || DASH.test(text(from + 1)))) return from + 2
  return from
}

/** A place in capitals, what else the agency tells (day, agency, in or out of brackets), and a dash. */
function dateline(words: readonly Word[]): number {
  if (!/^\p{Lu}/u.test(words[0]?.text ?? '')) return 0
  let sure = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u.test(words[0]!.text)
  for (let at = 1; at < Math.min(words.length, MOST_DATELINE); at++) {
    const { text, is } = words[at]!
    if (DASH.test(text)) return sure ? at + 1 : 0
    sure ||= text === '(' || /^\d{1,2}$/.test(text)
    if (text === ':' || (is === 'point' && !/^[,()/.]$/.test(text))) return 0
    if (is === 'word' && !/^\p{Lu}/u.test(text)) return 0
  }
  return 0
}
