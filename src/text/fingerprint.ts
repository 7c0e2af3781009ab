import { scanWords } from './scan.js'

/** Words in one shingle: five in a row are seldom the same by chance, and a changed word spoils only five of them. */
const SHINGLE = 5

/** How many of a text's smallest shingles stand for it. Two texts that share 75 % agree in two of five 98 times in 100. */
const SMALLEST = 5

/** Of those, how many must agree before two texts are worth comparing: one alone is often a line that outlets repeat. */
export const AGREEING = 2

/** Below this many shingles (of some forty words) a text says too little to tell a copy from two reports in the same few words. */
const TOO_SHORT = 8

/** How much of the shorter text must stand in the longer. Outlets cut a wire text and put a line of their own above it. */
const SHARE = 0.8

/** A copy is a report of the same length, or a cut one; a paragraph taken over into a long article is a quotation. */
const LENGTHS = 1 / 3

/**
 * The few numbers that near-copies of a text share with it: its smallest shingles. Empty for a short text. A number is a
 * 32-bit integer, so every store can keep and look up the same.
 */
export function fingerprint(text: string): number[] {
  const all = shingles(text)
  return all.length < TOO_SHORT ? [] : smallest(all)
}

/** Sorted, each once; nothing else is made, because the record asks this of each document that it takes in. */
function smallest(all: readonly number[]): number[] {
  const kept: number[] = []
  for (const one of all) {
    if ((kept.length === SMALLEST && one >= kept[SMALLEST - 1]!) || kept.includes(one)) continue
    const at = kept.findIndex((other) => other > one)
    kept.splice(at < 0 ? kept.length : at, 0, one)
    if (kept.length > SMALLEST) kept.pop()
  }
  return kept
}

/** The texts worth comparing with one, by number: those that share enough of its shingles, the lowest first. `sharing`: one list a shingle. */
export function agreeing(sharing: readonly (readonly number[])[]): number[] {
  const shared = new Map<number, number>()
  for (const list of sharing) for (const one of list) shared.set(one, (shared.get(one) ?? 0) + 1)
  const enough = [...shared].filter(([, count]) => count >= AGREEING)
  return enough.map(([one]) => one).sort((a, b) => a - b)
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

/**
 * A number for five words in a row, wherever the first of them says so: one place in four, the same ones in every copy.
 * Presentation (marks, case, spaces) makes no difference.
 */
function shingles(text: string): number[] {
  const words: number[] = []
  scanWords(text, { start: 0, end: text.length }, (hash) => words.push(hash))
  const found: number[] = []
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = mixed(words[at]!)
    if (hash & SPARED) continue
    for (let word = at + 1; word < at + SHINGLE; word++) hash = mixed(Math.imul(hash ^ words[word]!, 0x01000193))
    found.push(hash)
  }
  return found
}

/** Of the first word's bits: those that must not be set. */
const SPARED = 0b11

/** Spreads a number over all 32 bits: the smallest shingles must be a fair draw, not those that begin with a rare letter. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16)
  value = Math.imul(value, 0x45d9f3b)
  return (value ^ (value >>> 15)) >>> 0
}
