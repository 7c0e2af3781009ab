import { joined } from '../languages/en/abbreviations.js'
import { numberSentences } from './boundaries.js'
import { Kind, kindAt } from './letters.js'
import { tokenEnd } from './scan.js'
import type { Tokens } from './tokens.js'

/**
 * Cuts `text.slice(start, end)` into syntactic tokens and sentences, by hand-written rules in one pass: time is linear
 * in the length. Never throws, whatever the text holds. The offsets of the answer point into the whole `text`.
 */
export function cutTokens(text: string, start: number, end: number): Tokens {
  const first = Math.max(0, start)
  const limit = Math.min(text.length, end)
  const starts: number[] = []
  const ends: number[] = []
  const form: string[] = []
  const add = (from: number, to: number) => {
    starts.push(from)
    ends.push(to)
    form.push(text.slice(from, to))
  }
  for (let at = first; at < limit; ) {
    if (kindAt(text, at) === Kind.space) {
      at++
      continue
    }
    const stop = tokenEnd(text, at, limit)
    const split = splitAt(text, at, stop)
    if (split < stop) add(at, split)
    add(split < stop ? split : at, stop)
    at = stop
  }
  const cut = { text, count: form.length, start: Int32Array.from(starts), end: Int32Array.from(ends), form }
  return { ...cut, sentence: numberSentences(cut) }
}

/** Where the Penn Treebank cuts a word in two ("can|not", "gon|na"); the end of the word if it does not. */
function splitAt(text: string, from: number, to: number): number {
  if (to - from < 5 || to - from > 6) return to
  const length = joined.get(text.slice(from, to).toLowerCase())
  return length === undefined ? to : from + length
}
