import { align, excuseAt, type Step, type Task } from './align.js'
import type { CheckedWord } from './words.js'

/** Cells of the table that `align` fills: 4 MB, some ten milliseconds. A larger one is cut at words both sides share. */
const MOST_CELLS = 4_000_000
/** Words between two cuts, where there is a choice. */
const STRIDE = 200

/** `align` for quotations of any length: whole speeches are aligned piece by piece, between shingles that stand once. */
export function alignLong(task: Task): Step[] {
  const { quote, source } = task
  if (quote.length * source.length <= MOST_CELLS) return align(task)
  const cuts = cutsOf(quote, source)
  const steps: Step[] = []
  let from: Cut = { quote: 0, source: 0 }
  cuts.concat({ quote: quote.length, source: source.length }).forEach((to, at) => {
    steps.push(...piece(task, { from, to, first: at === 0, last: at === cuts.length }))
    from = to
  })
  return steps
}

interface Cut {
  readonly quote: number
  readonly source: number
}

interface Between {
  readonly from: Cut
  readonly to: Cut
  readonly first: boolean
  readonly last: boolean
}

/** One piece. Only at the two ends of the whole is the source free to begin earlier and to go on. */
function piece(task: Task, { from, to, first, last }: Between): Step[] {
  const part = { quote: task.quote.slice(from.quote, to.quote), source: task.source.slice(from.source, to.source) }
  const leftOut = (start: number, end: number): Step[] =>
    Array.from({ length: Math.max(0, end - start) }, (_, at) => ({
      quote: -1,
      source: start + at,
      excuse: excuseAt(task.quote, from.quote),
    }))
  if (part.quote.length * part.source.length > MOST_CELLS) {
    const added = part.quote.map((_, at): Step => ({ quote: from.quote + at, source: -1, excuse: 'none' }))
    return [...added, ...(last ? [] : leftOut(from.source, to.source))]
  }
  const interruptions = task.interruptions
    .filter((one) => one.from >= from.source && one.to <= to.source)
    .map((one) => ({ ...one, from: one.from - from.source, to: one.to - from.source }))
  const steps = align({ ...part, interruptions }).map((step) => ({
    ...step,
    quote: step.quote < 0 ? -1 : step.quote + from.quote,
    source: step.source < 0 ? -1 : step.source + from.source,
  }))
  const used = steps.filter(({ source }) => source >= 0).map(({ source }) => source)
  const [start, end] = [used[0] ?? to.source, (used.at(-1) ?? to.source - 1) + 1]
  return [...(first ? [] : leftOut(from.source, start)), ...steps, ...(last ? [] : leftOut(end, to.source))]
}

/** Places where both sides have the same three words, once each, in the same order; about a stride apart. */
function cutsOf(quote: Task['quote'], source: Task['source']): Cut[] {
  const [ours, theirs] = [single(quote), single(source)]
  const shared = [...ours].flatMap(([key, at]) => (theirs.has(key) ? [{ quote: at, source: theirs.get(key)! }] : []))
  const cuts: Cut[] = []
  for (const one of increasing(shared)) if (one.quote - (cuts.at(-1)?.quote ?? 0) >= STRIDE) cuts.push(one)
  return cuts
}

/** The shingles that stand once, and where. */
function single(words: readonly CheckedWord[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = 0; at + 2 < words.length; at++) {
    const key = `${words[at]!.key} ${words[at + 1]!.key} ${words[at + 2]!.key}`
    places.set(key, places.has(key) ? -1 : at)
  }
  for (const [key, at] of places) if (at < 0) places.delete(key)
  return places
}

/** The longest row of cuts that ascends on both sides (patience sorting). */
function increasing(cuts: readonly Cut[]): Cut[] {
  const piles: number[] = []
  const before: number[] = []
  cuts.forEach(({ source }, at) => {
    let [low, high] = [0, piles.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (cuts[piles[middle]!]!.source < source) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? piles[low - 1]! : -1)
    piles[low] = at
  })
  const row: Cut[] = []
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at]!) row.push(cuts[at]!)
  return row.reverse()
}
