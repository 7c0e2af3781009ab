import type { Stretch } from '../types/index.js'
import {
  ALONE,
  APOSTROPHE,
  BRACKET,
  COMMA,
  classOf,
  DOT,
  FIRST_LETTER,
  HIDDEN_PAIR,
  lettersOf,
  MARK,
  SEVERAL,
  SKIP,
} from './letters.js'

/** Receives the words of a text in order: a hash of their folded letters, and where they stand. */
export type OnWord = (hash: number, start: number, end: number) => void

const SEED = 0x811c9dc5
const PRIME = 0x01000193

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/**
 * Cuts a stretch into words for matching: letters and digits, with the apostrophes, decimal points and invisible
 * characters between them; a hyphen ends a word, so "front-runner" is "front runner". No object is made for a word,
 * because fifty megabytes hold eight million of them.
 */
export function scanWords(text: string, { start, end: to }: Stretch, onWord: OnWord): void {
  let at = start
  while (at < to) {
    const first = classOf(text.charCodeAt(at))
    if (first === ALONE) onWord(lone(text.charCodeAt(at)), at, ++at)
    else if (first === HIDDEN_PAIR) at += 2
    else if (first < FIRST_LETTER && first !== SEVERAL) at++
    else at = word(text, { at, to }, onWord)
  }
}

const lone = (unit: number): number => Math.imul(SEED ^ unit, PRIME) >>> 0

/** Reads the word that begins here and tells where to go on. */
function word(text: string, { at, to }: { at: number; to: number }, onWord: OnWord): number {
  const start = at
  let hash = SEED
  let end = at
  // Letters since the start or the last dot: "U.S." goes on behind a dot, "end.Then" does not.
  let run = 0
  let last = 0
  while (at < to) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind >= FIRST_LETTER) {
      hash = Math.imul(hash ^ kind, PRIME)
      run++
      last = unit
      end = ++at
    } else if (kind === SEVERAL) {
      for (const letter of lettersOf(unit)) hash = Math.imul(hash ^ letter, PRIME)
      run += 2
      end = ++at
    } else if (kind === MARK) end = ++at
    else if (kind === SKIP) at++
    else if (kind === HIDDEN_PAIR) at += 2
    else if (goesOn(text, { at, to, kind, run, last })) {
      if (kind === DOT) run = 0
      // A decimal point tells 3.5 from 35; the dots of U.S. tell nothing.
      if ((kind === DOT && isDigit(last)) || kind === COMMA) hash = Math.imul(hash ^ kind, PRIME)
      at++
    } else break
  }
  onWord(hash >>> 0, start, end)
  return at
}

interface Joint {
  readonly at: number
  readonly to: number
  readonly kind: number
  readonly run: number
  readonly last: number
}

/** Whether a point inside a word joins what stands on its two sides. */
function goesOn(text: string, { at, to, kind, run, last }: Joint): boolean {
  if (at + 1 >= to) return false
  const next = text.charCodeAt(at + 1)
  const after = classOf(next)
  const letter = after >= FIRST_LETTER || after === SEVERAL
  if (kind === APOSTROPHE || kind === BRACKET) return letter
  if (kind === COMMA) return isDigit(last) && isDigit(next)
  if (kind === DOT) return isDigit(last) ? isDigit(next) : letter && run === 1
  return false
}
