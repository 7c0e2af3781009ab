import type { Alarm, Verdict } from '../types/index.js'
import { alarmsOf } from './alarms/index.js'
import { isSame } from './align.js'
import { type Change, changesOf } from './changes.js'
import { type Found, find } from './find.js'
import type { Lexicon } from './lexicon.js'
import type { SourceIndex } from './source-index.js'
import { type HouseStyle, type Tolerance, toleranceFor } from './style.js'
import type { Wording } from './wording.js'

/** A change and the alarms that it raises. */
export interface Weighed {
  readonly change: Change
  readonly alarms: readonly Alarm[]
  /** The rule by which the house lets it pass. */
  readonly tolerated: Tolerance | null
}

/** By what is judged. */
export interface Measure {
  readonly lexicon: Lexicon
  readonly style: HouseStyle
}

/** What the words alone tell, whoever said them. */
export interface Judged {
  readonly verdict: Exclude<Verdict, 'misattributed' | 'reported' | 'too-short'>
  readonly found: Found | null
  /** Other passages that hold the words as well. */
  readonly others: readonly Found[]
  readonly changes: readonly Weighed[]
}

/** Words that a draft may leave out in a row before it joins two pieces: fewer are words left out, more are another sentence. */
const LEFT_OUT = 6

/** Looks the words up, everywhere that holds them equally well. */
export function judgeWords(wording: Wording, index: SourceIndex, { lexicon, style }: Measure): readonly Judged[] {
  const found = find(wording, index)
  if (found.length === 0) return [{ verdict: 'not-found', found: null, others: [], changes: [] }]
  return found.map((one) => {
    const changes = changesOf(wording, one)
    const weighed = changes.map((change): Weighed => {
      const tolerated = toleranceFor(change, lexicon, style)
      return { change, tolerated, alarms: tolerated ? [] : alarmsOf(change, changes, lexicon) }
    })
    const counted = weighed.flatMap(({ change, tolerated }) => (tolerated ? [] : [change]))
    const verdict = objected(verdictOf(wording, one, counted), counted, style)
    return { verdict, found: one, others: found.filter((other) => other !== one), changes: weighed }
  })
}

/** A house may take what readers are told for an alteration all the same. */
function objected(verdict: Judged['verdict'], changes: readonly Change[], { objects }: HouseStyle): Judged['verdict'] {
  if (verdict !== 'marked') return verdict
  const replaced = ({ kind, source }: Change): boolean =>
    source.length > 0 &&
    ((kind === 'bracket' && objects.includes('brackets')) || (kind === 'cut' && objects.includes('ellipses')))
  return changes.some(replaced) ? 'altered' : verdict
}

function verdictOf(wording: Wording, found: Found, changes: readonly Change[]): Judged['verdict'] {
  const has = (test: (change: Change) => boolean): boolean => changes.some(test)
  if (has(isSplice)) return isClose(wording, found) ? 'spliced' : 'not-found'
  if (has(({ kind }) => kind === 'words')) return isClose(wording, found) ? 'altered' : 'not-found'
  if (has(({ kind }) => kind === 'case')) return 'altered'
  const marked = has(({ kind }) => kind === 'cut' || kind === 'bracket' || kind === 'join')
  return marked || opensOut(wording, found) ? 'marked' : 'verbatim'
}

/** Pieces that are joined or reordered, and nothing tells the reader: an ellipsis says "shorter", never "elsewhere". */
function isSplice({ kind, quote, source, leap }: Change): boolean {
  if (kind === 'words') return quote.length === 0 && source.length >= LEFT_OUT
  return kind === 'join' && (!leap!.marked || leap!.to !== 'forward')
}

/** The share of the words that must stand there for the passage to count as close. */
const CLOSE = 0.6
/** Fewer words in a row stand somewhere by chance, unless most of the others are there, too. */
const RUN = 4
const CLOSER = 0.7

function isClose(wording: Wording, found: Found): boolean {
  const own = wording.words.filter(({ bracketed }) => !bracketed).length
  const run = Math.min(found.matched >= own * CLOSER ? RUN - 1 : RUN, own / 2)
  return found.matched >= own * CLOSE && longestRun(wording, found) >= run
}

function longestRun(wording: Wording, { segments }: Found): number {
  let longest = 0
  for (const { passage, steps } of segments) {
    let run = 0
    for (const step of steps) {
      run = isSame(wording, passage, step) ? run + 1 : step.excuse === 'none' ? 0 : run
      longest = Math.max(longest, run)
    }
  }
  return longest
}

/** An ellipsis at an end of the quotation that the source has not: the reader is told that the sentence began earlier. */
function opensOut(wording: Wording, { segments }: Found): boolean {
  if (!wording.openEnds) return false
  const { passage, steps } = segments[0]!
  const first = steps.find((step) => isSame(wording, passage, step))
  const last = segments.at(-1)!
  const end = last.steps.findLast((step) => isSame(wording, last.passage, step))
  const before = first ? passage.source.text.slice(0, passage.words[first.source]!.start).slice(-8) : ''
  const from = end ? last.passage.words[end.source]!.end : 0
  const after = last.passage.source.text.slice(from, from + 8)
  return !/…|\.\s?\./.test(before) && !/…|\.\s?\./.test(after)
}
