import type { Passage } from './passage.js'
import type { QuotedWord, Wording } from './wording.js'

/** Words of the quotation that stand in a row, letter for letter, in a source. Indices; ends are not included. */
export interface Run {
  readonly passage: Passage
  readonly quote: number
  readonly source: number
  readonly length: number
}

/** Fewer words in a row stand somewhere by chance. */
const SHORTEST = 4
/** What a join costs, in words: a quotation with one word changed is no splice of what stands before and behind it. */
const JOIN = 2
const ELSEWHERE = 0.5

/**
 * The fewest and longest runs that together hold the words of the quotation, in the order of the quotation: how a splice
 * was made. Empty where less than two are needed or found.
 */
export function coverOf({ words }: Wording, passages: readonly Passage[]): Run[] {
  const runs = passages.flatMap((passage) => runsIn(words, passage))
  const starts = new Set(runs.map(({ quote }) => quote))
  const best: Row[] = [{ value: 0, run: null, before: 0 }]
  for (let at = 1; at <= words.length; at++) {
    const one = best[at - 1]!
    let row: Row = { value: one.value - (words[at - 1]!.bracketed ? 0 : 1), run: null, before: at - 1 }
    for (const run of runs) {
      if (run.quote >= at || run.quote + run.length < at) continue
      // Only ends of runs and starts of other ones are sensible places to change over.
      if (run.quote + run.length !== at && !starts.has(at)) continue
      row = better(row, best, { run, at, words })
    }
    best.push(row)
  }
  return chosen(best)
}

interface Row {
  readonly value: number
  /** The run that ends here, cut to what is used of it; null where the word before is in none. */
  readonly run: Run | null
  readonly before: number
}

function better(
  row: Row,
  best: readonly Row[],
  { run, at, words }: { run: Run; at: number; words: readonly QuotedWord[] },
): Row {
  let found = row
  for (let from = run.quote; from < at; from++) {
    const length = at - from
    if (length < least(words, from, at)) break
    const last = lastRun(best, from)
    const join = last ? JOIN + (last.passage.source === run.passage.source ? 0 : ELSEWHERE) : 0
    const value = best[from]!.value + length - join
    if (value > found.value)
      found = { value, before: from, run: { ...run, quote: from, source: run.source + from - run.quote, length } }
    // A later start of the same run is only sensible where another run ends.
    if (best[from + 1]?.run == null && from > run.quote + 40) break
  }
  return found
}

/** A piece between two ellipses may be shorter: its writer says that it is one. */
function least(words: readonly QuotedWord[], from: number, to: number): number {
  const opens = from === 0 || words[from]!.before === 'cut'
  const closes = to === words.length || words[to]!.before === 'cut'
  return opens && closes ? SHORTEST - 1 : SHORTEST
}

function lastRun(best: readonly Row[], at: number): Run | null {
  for (let row = at; row > 0; row = best[row]!.before) if (best[row]!.run) return best[row]!.run
  return null
}

function chosen(best: readonly Row[]): Run[] {
  const runs: Run[] = []
  for (let at = best.length - 1; at > 0; at = best[at]!.before) {
    const { run } = best[at]!
    if (run) runs.push(run)
  }
  return runs.length > 1 ? runs.reverse() : []
}

/** All maximal runs of a passage. */
function runsIn(words: readonly QuotedWord[], passage: Passage): Run[] {
  const places = new Map<string, number[]>()
  passage.words.forEach(({ key }, at) => {
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  })
  const runs: Run[] = []
  words.forEach(({ key }, quote) => {
    for (const source of places.get(key) ?? []) {
      if (quote > 0 && source > 0 && words[quote - 1]!.key === passage.words[source - 1]!.key) continue
      let length = 1
      while (words[quote + length] && words[quote + length]!.key === passage.words[source + length]?.key) length++
      if (length >= SHORTEST - 1) runs.push({ passage, quote, source, length })
    }
  })
  return runs
}
