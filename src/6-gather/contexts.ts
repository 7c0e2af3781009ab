import type { DocumentRecord } from '../types/index.js'
import { compareText } from './printing.js'
import { type Numbered, Stems, Sum, WEIGHTLESS } from './stems.js'
import { type Term, termsOf } from './terms.js'

/** The company that each stem keeps in the coverage. */
export interface Contexts {
  readonly stems: Stems
  /** How much a stem tells: the fewer paragraphs hold it, the more. */
  telling(stem: number): number
  /** The stems that stand in the same paragraphs, of length one; nothing for an unknown stem. */
  around(stem: number): Numbered
}

/** More neighbours than this cost time and tell nothing. */
const NEIGHBOURS = 24

/**
 * Learns from the paragraphs of the coverage which words keep company: that "boat", "bank" and "boarded" are about one
 * thing, though no single statement holds all three. (The generalised vector space model, on one story's own words.)
 */
export function contextsOf(records: readonly DocumentRecord[]): Contexts {
  const stems = new Stems()
  const paragraphs = records
    .flatMap(paragraphsOf)
    .map((terms) => [...new Set(terms.map(({ stem }) => stem))].map((stem) => stems.numberOf(stem)))
  const holders: number[][] = Array.from({ length: stems.size }, () => [])
  for (const [at, paragraph] of paragraphs.entries()) for (const stem of paragraph) holders[stem]!.push(at)
  const telling = (stem: number): number => Math.log(1 + paragraphs.length / (holders[stem]?.length ?? 1))
  const known: Numbered[] = []
  const sum = new Sum()
  return {
    stems,
    telling,
    around(stem) {
      if (stem >= holders.length) return WEIGHTLESS
      known[stem] ??= company({ paragraphs: holders[stem]!.map((at) => paragraphs[at]!), stems, telling, sum })
      return known[stem]
    },
  }
}

function paragraphsOf({ text, blocks }: DocumentRecord): Term[][] {
  const kept = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit')
  const pieces = kept.length > 0 ? kept.map(({ start, end }) => text.slice(start, end)) : text.split('\n')
  return pieces.map(termsOf).filter((terms) => terms.length > 1)
}

interface Met {
  readonly paragraphs: readonly (readonly number[])[]
  readonly stems: Stems
  readonly telling: Contexts['telling']
  readonly sum: Sum
}

/** What a stem meets in its paragraphs. Each counts alike: a long one is company to many and tells little about each. */
function company({ paragraphs, stems, telling, sum }: Met): Numbered {
  sum.clear(stems.size)
  for (const paragraph of paragraphs) {
    const share = 1 / Math.sqrt(paragraph.length)
    for (const other of paragraph) sum.add(other, share)
  }
  for (const other of sum.stems) sum.multiply(other, telling(other))
  const near = sum.heaviest(NEIGHBOURS, (a, b) => compareText(stems.nameOf(a), stems.nameOf(b)))
  const length = Math.sqrt(near.weights.reduce((all, weight) => all + weight * weight, 0)) || 1
  return { stems: near.stems, weights: near.weights.map((weight) => weight / length) }
}
