// Feature ids are 32-bit mixes of integers, never strings: building strings per token would cost more than all the
// scoring. The constants are those of MurmurHash3's finaliser (Appleby, public domain). The table index is taken from
// the TOP bits of the answer (`hash >>> shift`), where multiplication mixes best.
const FIRST = 0x85ebca6b | 0
const SECOND = 0xc2b2ae35 | 0
const THIRD = 0x27d4eb2f

/** Mixes one value under a template's seed. */
export function mix1(seed: number, a: number): number {
  const h = Math.imul(a ^ seed, FIRST)
  return Math.imul(h ^ (h >>> 15), SECOND)
}

/** Mixes two values, in this order, under a template's seed. */
export function mix2(seed: number, a: number, b: number): number {
  const h = Math.imul(a ^ seed, FIRST)
  const g = Math.imul((h ^ (h >>> 15)) + b, SECOND)
  return Math.imul(g ^ (g >>> 13), THIRD)
}

/** The seeds of `count` feature templates: the same in every run, different for every template. */
export function seedsOf(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, template) => mix2(0x9e3779b9 | 0, template + 1, 0x51ed))
}

/** A hash of the UTF-16 units of `word` from `from` to `to`; `from` and `to` are clipped by the caller. */
export function hashUnits(word: string, from: number, to: number): number {
  let h = 0x811c9dc5 | 0
  for (let at = from; at < to; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193)
  return Math.imul(h ^ (h >>> 15), SECOND) ^ (to - from)
}
