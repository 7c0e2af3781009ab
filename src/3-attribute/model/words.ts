import { hashOf, mix } from './hash.js'

/** Kinds of punctuation marks that the features ask about. */
export const WORD = 0
/** See WORD. */
export const COMMA = 1
/** See WORD. */
export const OPENS = 2
/** See WORD. */
export const CLOSES = 3
/** A quotation mark without direction: what stands before decides. */
export const STRAIGHT = 4
/** See WORD. */
export const COLON = 5
/** See WORD. */
export const DASH = 6
/** See WORD. */
export const STOP = 7

const MARKS: ReadonlyMap<string, number> = new Map([
  [',', COMMA],
  [';', COMMA],
  ['“', OPENS],
  ['``', OPENS],
  ['«', OPENS],
  ['„', OPENS],
  ['”', CLOSES],
  ['»', CLOSES],
  ['"', STRAIGHT],
  ["''", STRAIGHT],
  [':', COLON],
  ['-', DASH],
  ['--', DASH],
  ['—', DASH],
  ['–', DASH],
  ['―', DASH],
  ['.', STOP],
  ['?', STOP],
  ['!', STOP],
])

/** So many different words are kept: some 4 MB. News has about 40,000 before it repeats itself. */
const MOST = 1 << 16

/**
 * What the features ask of a word's letters, worked out once a word: a number for each word, and arrays by that number.
 * Forgets everything when it is full, so that a stream of any length stays in bounded memory.
 */
export class WordTable {
  readonly word = new Int32Array(MOST)
  readonly prefix = new Int32Array(MOST)
  readonly suffix = new Int32Array(MOST)
  readonly ending = new Int32Array(MOST)
  readonly shape = new Int32Array(MOST)
  readonly mark = new Uint8Array(MOST)
  readonly #known = new Map<string, number>()

  /** The number of a word. Numbers of earlier calls may be reused once the table was full: read them at once. */
  numberOf(form: string): number {
    const known = this.#known.get(form)
    if (known !== undefined) return known
    if (this.#known.size === MOST) this.#known.clear()
    const at = this.#known.size
    this.#known.set(form, at)
    this.#learn(form, at)
    return at
  }

  #learn(form: string, at: number): void {
    const lower = form.toLowerCase()
    const { length } = lower
    this.word[at] = hashOf(lower)
    this.prefix[at] = hashOf(lower, 0, Math.min(3, length))
    this.suffix[at] = hashOf(lower, Math.max(0, length - 3))
    this.ending[at] = hashOf(lower, Math.max(0, length - 2))
    this.shape[at] = shapeOf(form)
    this.mark[at] = MARKS.get(form) ?? WORD
  }
}

/** A hash of the kinds of letters in order, repetitions left out, and whether the word is long: "McCain" is XxXx. */
function shapeOf(form: string): number {
  let shape = form.length > 3 ? 1 : 0
  let before = -1
  for (let at = 0; at < form.length; at++) {
    const kind = letterKind(form, at)
    if (kind !== before) shape = mix(shape, kind)
    before = kind
  }
  return shape
}

function letterKind(form: string, at: number): number {
  const code = form.charCodeAt(at)
  if (code >= 97 && code <= 122) return 1
  if (code >= 65 && code <= 90) return 2
  if (code >= 48 && code <= 57) return 3
  if (code < 128) return 16 + code
  const letter = form[at]!
  if (letter.toLowerCase() !== letter) return 2
  return letter.toUpperCase() !== letter ? 1 : 16 + code
}
