import { isSame, type Step } from './align.js'
import { alignLong } from './align-long.js'
import { type Candidate, candidatesFor } from './candidates.js'
import { coverOf } from './cover.js'
import { type Passage, passageOf } from './passage.js'
import type { SourceIndex } from './source-index.js'
import type { Wording } from './wording.js'

/** A part of the quotation as it stands in one passage. */
export interface Segment {
  readonly passage: Passage
  readonly steps: readonly Step[]
}

/** How the words of a quotation stand in the sources: in one passage, or put together from several. */
export interface Found {
  readonly segments: readonly Segment[]
  /** Words of the quotation or the source that differ, and joins, weighed alike: 0 where nothing needs an excuse. */
  readonly cost: number
  /** Words that are there. */
  readonly matched: number
}

/** Passages compared word by word; where many documents copy one report, all of them. */
const MOST_PASSAGES = 16
/** Without a whole match, so many passages are looked at. */
const ENOUGH = 6

/** Words of a quotation that is taken apart; in a longer one a join shows as many words left out. */
const LONGEST_COVERED = 400

/** What a join without a mark counts in differing words. */
const JOIN = 3

/** Every passage that holds the words best, the first one to be shown; or the pieces that they were put together from. */
export function find(wording: Wording, index: SourceIndex): Found[] {
  const candidates = candidatesFor(wording.words, index, MOST_PASSAGES)
  const whole: Found[] = []
  const held = new Set<number>()
  let enough = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    if (candidate.score < enough || (whole.length >= ENOUGH && enough < 0)) break
    if (candidate.score < candidates[0]!.score * RIVAL && !addsTo(held, candidate)) continue
    const found = inPassage(wording, passageOf(candidate.source, windowOf(wording, candidate)))
    whole.push(found)
    for (const { passage, steps } of found.segments)
      for (const step of steps) if (isSame(wording, passage, step)) held.add(step.quote)
    // What holds fewer of the shingles cannot hold all the words.
    if (found.cost === 0 && enough < 0) enough = candidate.score * 0.999
  }
  whole.sort((a, b) => a.cost - b.cost || b.matched - a.matched)
  const [best] = whole
  if (!best || best.cost === 0) return whole.filter(({ cost }) => cost === 0)
  const pieces = assembled(
    wording,
    whole.flatMap(({ segments }) => segments.map(({ passage }) => passage)),
  )
  if (pieces && pieces.cost < best.cost) return [pieces]
  return whole.filter(({ cost }) => cost === best.cost)
}

/** A passage with less of this share of the best one's score is looked at only for words that none had before it. */
const RIVAL = 0.6

function addsTo(held: ReadonlySet<number>, { hits }: Candidate): boolean {
  return hits.some(({ word }) => !held.has(word) || !held.has(word + 1) || !held.has(word + 2))
}

/** Units around the expected place that are read as well: words may have been left out. */
const SLACK = 160

/** The part of the source in which the quotation must lie, if the hits belong to it. */
function windowOf({ words }: Wording, { source, from, hits }: Candidate) {
  const [first, last] = [words[0]!, words.at(-1)!]
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const { word, place } of hits) {
    start = Math.min(start, place - from - Math.round((words[word]!.start - first.start) * 1.1))
    end = Math.max(end, place - from + Math.round((last.end - words[word]!.start) * 1.1))
  }
  return wholeWords(source.text, Math.max(0, start - SLACK), Math.min(source.text.length, end + SLACK))
}

function wholeWords(text: string, start: number, end: number) {
  let [from, to] = [start, end]
  while (from > 0 && start - from < 40 && /\S/.test(text[from - 1]!)) from--
  while (to < text.length && to - end < 40 && /\S/.test(text[to]!)) to++
  return { start: from, end: to }
}

function inPassage(wording: Wording, passage: Passage): Found {
  const steps = alignLong({ quote: wording.words, source: passage.words, interruptions: passage.interruptions })
  const matched = steps.filter((step) => isSame(wording, passage, step)).length
  const cost = steps.filter((step) => step.excuse === 'none' && !isSame(wording, passage, step)).length
  return { segments: [{ passage, steps }], cost, matched }
}

/** The pieces of a splice as segments; words that are in none belong to the piece before them. */
function assembled(wording: Wording, passages: readonly Passage[]): Found | null {
  if (wording.words.length > LONGEST_COVERED) return null
  const runs = coverOf(wording, passages)
  if (runs.length === 0) return null
  const { words } = wording
  let missing = 0
  let joins = 0
  const segments = runs.map(({ passage, quote, source, length }, at): Segment => {
    const steps: Step[] = []
    const add = (from: number, to: number): void => {
      for (let word = from; word < to; word++) {
        const excuse = words[word]!.bracketed ? 'bracket' : 'none'
        if (excuse === 'none') missing++
        steps.push({ quote: word, source: -1, excuse })
      }
    }
    if (at === 0) add(0, quote)
    for (let word = 0; word < length; word++) steps.push({ quote: quote + word, source: source + word, excuse: 'none' })
    add(quote + length, runs[at + 1]?.quote ?? words.length)
    if (at > 0 && words[quote]!.before !== 'cut') joins++
    return { passage, steps }
  })
  return { segments, cost: missing + joins * JOIN + 0.5, matched: runs.reduce((sum, { length }) => sum + length, 0) }
}
