import type { ChainWeights } from '../../src/3-attribute/model/chain.js'
import { setColumn, type Table, tableOf } from '../../src/3-attribute/model/table.js'
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

/** Packs one family of features, the same in all these chains, into one table: the chains' weights side by side. */
export function packTable(chains: readonly Learnt[], family: number): Table {
  const { bits, checks, rowOf } = chains[0]!.lookups[family]!
  const slots = Int32Array.from({ length: 1 << bits }, (_, slot) => slot).filter((slot) => rowOf[slot]! >= 0)
  const occupied = { bits, slots, checks: Int8Array.from(slots, (slot) => checks![slot]!) }
  const table = tableOf(
    occupied,
    chains.reduce((sum, { labels }) => sum + labels, 0),
  )
  let from = 0
  for (const chain of chains) {
    const { weights, labels } = chain.families[family]!
    const step = stepOf(chain)
    for (let y = 0; y < labels; y++) {
      const column = Int8Array.from(slots, (slot) => Math.round(weights[rowOf[slot]! * 16 + y]! / step))
      setColumn(table, from + y, column)
    }
    from += labels
  }
  return table
}
