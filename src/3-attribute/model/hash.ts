/**
 * Hashes of features: 32-bit integers mixed with Math.imul, no strings and no tables. The same on every engine, since
 * imul, xor and shift are exact. The finisher is that of MurmurHash3 (Appleby, public domain), which spreads every bit
 * of the input over all bits of the result: the low bits choose a row, the high ones check it (see weights.ts).
 */

/** Spreads the bits of a number over the whole word. */
export function spread(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** One hash of two numbers; the order matters. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 15), 0x9e3779b1) ^ b
  h = Math.imul(h ^ (h >>> 13), 0x85ebca6b)
  return h ^ (h >>> 16)
}

/** The hash of letters `from` to `to` of a word. */
export function hashOf(letters: string, from = 0, to = letters.length): number {
  let h = 0x811c9dc5
  for (let at = from; at < to; at++) h = Math.imul(h ^ letters.charCodeAt(at), 0x01000193)
  return spread(h)
}
