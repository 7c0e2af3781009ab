import type { Stretch } from '../types/index.js'

/** A text without the differences that are only presentation, and the way back to the places it was made from. */
export interface Folded {
  readonly text: string
  /** Where each code unit of `text` begins in the original. */
  readonly starts: Uint32Array
  /** Where each code unit of `text` ends in the original. */
  readonly ends: Uint32Array
}

/** What may be folded beyond presentation. */
export interface FoldOptions {
  /** Also lower the case. Off by default: "us" and "US" are different words. */
  readonly case?: boolean
}

/**
 * Soft hyphen, zero-width characters, direction controls, variation selectors and tag characters: no reader sees them,
 * and copies gain and lose them (some outlets and tools hide marks in them).
 */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E01EF}]+/gu

/** A base letter with the marks (or Hangul vowels and finals) that compose with it: NFC must see them together. */
const COMPOSABLE = '[^\\p{M}\\u1160-\\u11FF][\\p{M}\\u1160-\\u11FF]+'

const TOKEN = new RegExp(
  [
    '(?<space>\\s+)',
    '(?<ellipsis>\\.\\.\\.|\\.[ \\u00A0\\u2009\\u202F]\\.[ \\u00A0\\u2009\\u202F]\\.|…)',
    '(?<double>["“”„‟«»〝〞〟＂]|‘‘|’’|``)',
    "(?<single>['‘’‚‛‹›`´ʼʹ′＇])",
    '(?<dash>--{1,2}|[-‐‑‒–—―−﹘﹣－])',
    '(?<ligature>[ﬀ-ﬆ])',
    `(?<composable>${COMPOSABLE})`,
  ].join('|'),
  'gu',
)

/**
 * Folds what differs between two printings of the same words: kinds of quotation marks, dashes and spaces, invisible
 * characters, ligatures, composed letters, three dots for an ellipsis. Words, digits and (unless asked) case stay.
 */
export function fold(text: string, options: FoldOptions = {}): Folded {
  const seen = withoutInvisible(text)
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (piece: string, from: number, to: number): void => {
    pieces.push(piece)
    for (let i = 0; i < piece.length; i++) {
      // Same length: unit for unit. Otherwise every unit stands for the whole, because half of "ﬁ" cannot be pointed at.
      const whole = piece.length !== to - from
      starts.push(seen.origins[whole ? from : from + i]!)
      ends.push(seen.origins[whole ? to - 1 : from + i]! + 1)
    }
  }
  let done = 0
  for (const match of seen.text.matchAll(TOKEN)) {
    put(cased(seen.text.slice(done, match.index), options), done, match.index)
    done = match.index + match[0].length
    put(cased(replacement(match), options), match.index, done)
  }
  put(cased(seen.text.slice(done), options), done, seen.text.length)
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** The words only, for those who need no way back. */
export function folded(text: string, options: FoldOptions = {}): string {
  return fold(text, options).text
}

/** The stretch of the original that a stretch of the folded text was made from. */
export function original(source: Folded, at: Stretch): Stretch {
  const last = source.text.length - 1
  if (last < 0) return { start: 0, end: 0 }
  if (at.start >= at.end) {
    const point = at.start > last ? source.ends[last]! : source.starts[Math.max(0, at.start)]!
    return { start: point, end: point }
  }
  return { start: source.starts[Math.max(0, at.start)]!, end: source.ends[Math.min(last, at.end - 1)]! }
}

function withoutInvisible(text: string): { text: string; origins: Uint32Array } {
  const kept: string[] = []
  const origins = new Uint32Array(text.length)
  let count = 0
  const keep = (from: number, to: number): void => {
    kept.push(text.slice(from, to))
    for (let i = from; i < to; i++) origins[count++] = i
  }
  let done = 0
  for (const match of text.matchAll(INVISIBLE)) {
    keep(done, match.index)
    done = match.index + match[0].length
  }
  keep(done, text.length)
  return { text: kept.join(''), origins }
}

function replacement(match: RegExpMatchArray): string {
  const group = match.groups!
  if (group.space !== undefined) return ' '
  if (group.ellipsis !== undefined) return '…'
  if (group.double !== undefined) return '"'
  if (group.single !== undefined) return "'"
  if (group.dash !== undefined) return '-'
  return match[0].normalize(group.ligature === undefined ? 'NFC' : 'NFKC')
}

/** Lower case letter by letter where a word grows ("İ"), so that the way back stays exact for its neighbours. */
function cased(piece: string, options: FoldOptions): string {
  if (!options.case) return piece
  const lowered = piece.toLowerCase()
  return lowered.length === piece.length ? lowered : [...piece].map(sameLengthLower).join('')
}

function sameLengthLower(letter: string): string {
  const lowered = letter.toLowerCase()
  return lowered.length === letter.length ? lowered : letter
}
