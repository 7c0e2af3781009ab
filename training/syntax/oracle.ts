import { Move, type ParseState } from '../../src/2-understand/syntax/parse-state.js'

/** The gold heads of one sentence, by place; and the dependents of each place, for the oracle. */
export class GoldTree {
  /** The right head of each place. */
  readonly head: Int32Array
  readonly label: Uint8Array
  readonly #dependents: number[][]

  constructor(head: Int32Array, label: Uint8Array) {
    this.head = head
    this.label = label
    this.#dependents = Array.from(head, () => [])
    for (let word = 0; word < head.length; word++) if (head[word]! > 0) this.#dependents[head[word]!]!.push(word)
  }

  /** The right dependents of a place. */
  dependents(place: number): readonly number[] {
    return this.#dependents[place] ?? []
  }
}

/** A cost above any real one. An illegal move must never look possible: a finite cost there lets weights grow without bound. */
export const FORBIDDEN = 1e6

/**
 * How many right arcs each transition makes unreachable: the dynamic oracle of Goldberg and Nivre (2013), which lets
 * the parser be trained on the states that its own mistakes lead to.
 */
export function costs(state: ParseState, gold: GoldTree, into: Int32Array): Int32Array {
  const top = state.at(0)
  const waiting = gold.dependents(top).filter((word) => word >= state.next).length
  const head = gold.head[top]!
  into[Move.shift] = state.allows(Move.shift) ? shiftCost(state, gold) : FORBIDDEN
  into[Move.left] = state.allows(Move.left)
    ? waiting + (head > state.next || (state.depth > 1 && head === state.at(1)) ? 1 : 0)
    : FORBIDDEN
  into[Move.right] = state.allows(Move.right) ? waiting + (head >= state.next ? 1 : 0) : FORBIDDEN
  return into
}

/** Shifting b0 loses its head if that is on the stack below the top, and its dependents on the stack. */
function shiftCost(state: ParseState, gold: GoldTree): number {
  const { next, stack, depth } = state
  let cost = 0
  const head = gold.head[next]!
  for (let i = 0; i < depth; i++) {
    if (stack[i] === head && i < depth - 1) cost++
    if (gold.head[stack[i]!] === next) cost++
  }
  return cost
}
