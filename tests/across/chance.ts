/** A number from 0 on, below 1. */
export type Draw = () => number

/** Draws numbers; the same seed draws the same ones (mulberry32). */
export function chance(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list. */
export const pick = <One>(draw: Draw, list: readonly One[]): One => list[Math.floor(draw() * list.length)]!
