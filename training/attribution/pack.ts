import type { ChainWeights } from '../../src/3-attribute/model/chain.js'
import { setColumns, type Table, tableOf } from '../../src/3-attribute/model/table.js'
import type { Learnt } from './crf.js'

/** The finest step: a finer one costs a third more of packed size and no F1 could be measured for it. */
const FINEST = 0.016

/** The size of a chain's step: its largest weight takes no more than 127 of them. */
export function stepOf({ families }: Learnt): number {
  let most = 0
  for (const { weights } of families) for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return Math.max(FINEST, most / 127)
}

/** What is kept of a chain beside its tables. */
export function chainOf(learnt: Learnt): ChainWeights {
  return { labels: learnt.labels, step: stepOf(learnt), transition: learnt.transition }
}

/** Packs one family of features, the same in all these chains, into one table: the chains' weights side by side, but for O. */
export function packTable(chains: readonly Learnt[], family: number): Table {
  const { bits, checks, rowOf } = chains[0]!.lookups[family]!
  const slots = Int32Array.from({ length: 1 << bits }, (_, slot) => slot).filter((slot) => rowOf[slot]! >= 0)
  const occupied = { bits, slots, checks: Int8Array.from(slots, (slot) => checks![slot]!) }
  const table = tableOf(
    occupied,
    chains.reduce((sum, { labels }) => sum + labels - 1, 0),
  )
  const columns = chains.flatMap((chain) => columnsOf(chain, chain.families[family]!.weights, { rowOf, slots }))
  setColumns(table, columns)
  return table
}

interface Order {
  readonly rowOf: Int32Array
  readonly slots: Int32Array
}

/**
 * The weights of each label but O in whole steps, less that of O, in order of the slots. Only differences of the scores of
 * a token mean anything, so nothing is lost, unless a difference takes more than 127 steps.
 */
function columnsOf(chain: Learnt, weights: Float32Array, { rowOf, slots }: Order): Int8Array[] {
  const step = stepOf(chain)
  const steps = (slot: number, y: number) => Math.round(weights[rowOf[slot]! * 16 + y]! / step)
  return Array.from({ length: chain.labels - 1 }, (_, y) =>
    Int8Array.from(slots, (slot) => Math.max(-127, Math.min(127, steps(slot, y + 1) - steps(slot, 0)))),
  )
}
