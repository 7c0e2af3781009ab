import type { DocumentRecord } from '../types/index.js'
import { type Term, termsOf } from './terms.js'
import { unit, type Weights } from './weights.js'

/** The company that each stem keeps in the coverage. */
export interface Contexts {
  /** How much a stem tells: the fewer paragraphs hold it, the more. */
  telling(stem: string): number
  /** The stems that stand in the same paragraphs; empty for an unknown stem. */
  around(stem: string): Weights
}

/** More neighbours than this cost time and tell nothing. */
const NEIGHBOURS = 24

/**
 * Learns from the paragraphs of the coverage which words keep company: that "boat", "bank" and "boarded" are about one
 * thing, though no single statement holds all three. (The generalised vector space model, on one story's own words.)
 */
export function contextsOf(records: readonly DocumentRecord[]): Contexts {
  const paragraphs = records.flatMap(paragraphsOf).map((terms) => new Set(terms.map(({ stem }) => stem)))
  const spread = new Map<string, number>()
  for (const stem of paragraphs.flatMap((stems) => [...stems])) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const telling = (stem: string): number => Math.log(1 + paragraphs.length / (spread.get(stem) ?? 1))
  const company = new Map<string, Map<string, number>>()
  for (const stems of paragraphs) for (const stem of stems) meet(company, stem, stems)
  const around = new Map<string, Weights>()
  return {
    telling,
    around(stem) {
      const known = around.get(stem) ?? nearest(company.get(stem) ?? new Map(), telling)
      around.set(stem, known)
      return known
    },
  }
}

function paragraphsOf({ text, blocks }: DocumentRecord): Term[][] {
  const kept = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit')
  const pieces = kept.length > 0 ? kept.map(({ start, end }) => text.slice(start, end)) : text.split('\n')
  return pieces.map(termsOf).filter((terms) => terms.length > 1)
}

/** Each paragraph counts alike: a long one is company to many and tells little about each. */
function meet(company: Map<string, Map<string, number>>, stem: string, stems: ReadonlySet<string>): void {
  const met = company.get(stem) ?? new Map<string, number>()
  company.set(stem, met)
  for (const other of stems) met.set(other, (met.get(other) ?? 0) + 1 / Math.sqrt(stems.size))
}

function nearest(met: Weights, telling: (stem: string) => number): Weights {
  const weighed = [...met].map(([stem, count]): [string, number] => [stem, count * telling(stem)])
  const top = weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, NEIGHBOURS)
  return unit(new Map(top))
}
