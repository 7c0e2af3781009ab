import { scanWords } from './scan.js'

/** Words in one shingle: five in a row are seldom the same by chance, and a changed word spoils only five of them. */
const SHINGLE = 5

/** How many of a text's smallest shingles stand for it. Two texts that share 70 % agree in two of six 99 times in 100. */
const SMALLEST = 6

/** Of those, how many must agree before two texts are worth comparing: one alone is often a line that outlets repeat. */
export const AGREEING = 2

/** Below this many shingles a text says too little to tell a copy from two reports in the same few words. */
const TOO_SHORT = 40

/** How much of the shorter text must stand in the longer. Outlets cut a wire text and put a line of their own above it. */
const SHARE = 0.8

/** A copy is a report of the same length, or a cut one; a paragraph taken over into a long article is a quotation. */
const LENGTHS = 1 / 3

/**
 * The few numbers that near-copies of a text share with it: its smallest shingles. Empty for a short text. A number is a
 * 32-bit integer, so every store can keep and look up the same.
 */
export function fingerprint(text: string): number[] {
  const all = [...new Set(shingles(text))]
  if (all.length < TOO_SHORT) return []
  return smallest(all)
}

/** Sorted; no list of all is made, because the record asks this of each document that it takes in. */
function smallest(all: readonly number[]): number[] {
  const kept: number[] = []
  for (const one of all) {
    if (kept.length === SMALLEST && one > kept.at(-1)!) continue
    const at = kept.findIndex((other) => other > one)
    kept.splice(at < 0 ? kept.length : at, 0, one)
    if (kept.length > SMALLEST) kept.pop()
  }
  return kept
}

/** Whether two texts are one text in two outlets: near-copies, cut or with a new first line. */
export function areCopies(one: string, other: string): boolean {
  const [small, large] = [new Set(shingles(one)), new Set(shingles(other))].sort((a, b) => a.size - b.size) as [
    Set<number>,
    Set<number>,
  ]
  if (small.size < TOO_SHORT || small.size < large.size * LENGTHS) return false
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared >= small.size * SHARE
}

/** A number for each five words in a row; presentation (marks, case, spaces) makes no difference. */
function shingles(text: string): Uint32Array {
  const words: number[] = []
  scanWords(text, { start: 0, end: text.length }, (hash) => words.push(hash))
  const found = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let at = 0; at < found.length; at++) {
    let hash = 0x811c9dc5
    for (let word = at; word < at + SHINGLE; word++) hash = mixed(Math.imul(hash ^ words[word]!, 0x01000193))
    found[at] = hash
  }
  return found
}

/** Spreads a number over all 32 bits: the smallest shingles must be a fair draw, not those that begin with a rare letter. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16)
  value = Math.imul(value, 0x45d9f3b)
  return (value ^ (value >>> 15)) >>> 0
}
