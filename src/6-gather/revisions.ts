/**
 * What changed in the statements of an article between two readings of it. Pure: the same two records give the same
 * changes. Typography is no change, a paragraph that moved is none, and words that both texts have are neither added nor
 * removed, whatever our own reading made of them.
 * @module
 */
import { type Difference, differ, rowOf } from '../text/differ.js'
import type { DocumentRecord, SpanRecord } from '../types/index.js'
import { contentTexts } from './printing.js'
import { isReattributed } from './reattributed.js'
import { type Pair, pairs } from './revision-pairs.js'
import { type Printed, type Reading, readingOf, rowAt, stands } from './revision-reading.js'
import { sentenceFor } from './revision-told.js'

/** What happened to a quotation after publication. */
export type ChangeKind = 'quote-added' | 'quote-removed' | 'quote-reworded' | 'quote-reattributed'

/** Where the words stand in one of the two readings. */
export interface QuotePlace {
  readonly statement: string
  readonly spans: readonly SpanRecord[]
  /** The words of each span, as they stand in the text. */
  readonly texts: readonly string[]
  /** Empty: the reading names nobody. */
  readonly speakers: readonly string[]
}

/** One difference between the words of the two readings, in reading order. */
export interface WordChange {
  readonly op: Difference['op']
  readonly before: string
  readonly after: string
}

/** One change that a reader of the article would want to know of. */
export interface QuoteChange {
  readonly is: ChangeKind
  /** What changed, in one plain sentence; what stands in its quotation marks is copied from one of the texts. */
  readonly sentence: string
  readonly before: QuotePlace | null
  readonly after: QuotePlace | null
  /** The way from the old words to the new ones; empty where the words are the same. */
  readonly differences: readonly WordChange[]
}

interface Readings {
  readonly before: Reading
  readonly after: Reading
}

/** The changes from one reading of an article to a later one, in the order of the text. */
export function quoteChanges(before: DocumentRecord, after: DocumentRecord): QuoteChange[] {
  const readings = { before: readingOf(before), after: readingOf(after) }
  return pairs(readings.before, readings.after).flatMap((pair) => changesOf(pair, readings))
}

/** Whether a reader would say that the text changed: other words, not only other places or other typography. */
export function isRewritten(before: DocumentRecord, after: DocumentRecord): boolean {
  const whole = ({ text }: DocumentRecord) => rowAt(text, [[0, text.length]])
  if (whole(before) === whole(after)) return false
  const blocks = ({ text, blocks }: DocumentRecord) =>
    blocks.map(({ start, end }) => rowAt(text, [[start, end]])).sort()
  return blocks(before).join('|') !== blocks(after).join('|')
}

function changesOf(pair: Pair, readings: Readings): QuoteChange[] {
  const { before, after } = pair
  if (!before || !after) {
    const printed = (before ?? after)!
    const other = before ? readings.after : readings.before
    return isThere(printed, other, before ? readings.before : readings.after)
      ? []
      : [change({ is: before ? 'quote-removed' : 'quote-added', ...pair }, readings)]
  }
  const differences = realDifferences(before, after, readings)
  const reworded = differences.some(({ op }) => op !== 'same') || hasOtherMode({ before, after }, readings)
  return [
    ...(reworded ? [change({ is: 'quote-reworded', ...pair, differences }, readings)] : []),
    ...(isReattributed({ before, after }, readings) ? [change({ is: 'quote-reattributed', ...pair }, readings)] : []),
  ]
}

/** Fewer words than this stand in many texts by chance: then the whole report must be there. */
const TELLING = 4

function isThere(printed: Printed, other: Reading, { record }: Reading): boolean {
  if (printed.words.length >= TELLING) return stands(printed, other)
  const { content, cue, source } = printed.statement
  const spans = [...content, ...cue, ...source]
  const whole: SpanRecord = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
  return stands({ rows: [rowAt(record.text, [whole])] }, other)
}

/** Differences of the words themselves. Where both texts have both wordings, only our own reading cut them otherwise. */
function realDifferences(before: Printed, after: Printed, readings: Readings): Difference[] {
  if (stands(before, readings.after) && stands(after, readings.before)) return []
  const all = differ(before.words, after.words)
  const real = all.filter(({ op, before, after }) => {
    const left = before.length >= TELLING && readings.after.row.includes(rowOf(before))
    const there = after.length >= TELLING && readings.before.row.includes(rowOf(after))
    return op !== 'same' && !((left || before.length === 0) && (there || after.length === 0))
  })
  return real.length > 0 ? all : []
}

/** "He said he paid" and "he denied he paid": the same words, and the opposite. Other words must say so. */
function hasOtherMode({ before, after }: { before: Printed; after: Printed }, readings: Readings): boolean {
  if (before.statement.mode === after.statement.mode) return false
  const cue = ({ statement }: Printed, { record }: Reading) => rowAt(record.text, statement.cue)
  return cue(before, readings.before) !== cue(after, readings.after)
}

interface Found extends Pair {
  readonly is: ChangeKind
  readonly differences?: readonly Difference[]
}

function change({ is, before, after, differences = [] }: Found, readings: Readings): QuoteChange {
  const words = differences.map(({ op, before, after }) => ({
    op,
    before: wording(before, readings.before),
    after: wording(after, readings.after),
  }))
  const told = { is, before: placed(before, readings.before), after: placed(after, readings.after), differences: words }
  return { ...told, sentence: sentenceFor(told, { before: before?.statement, after: after?.statement }) }
}

function placed(printed: Printed | null, { record }: Reading): QuotePlace | null {
  if (!printed) return null
  const { statement } = printed
  const texts = contentTexts({ document: record, statement, content: statement.content, part: 0 })
  const speakers = statement.speakers.map(({ name }) => name)
  return { statement: statement.id, spans: statement.content, texts, speakers }
}

/** The stretch of a text that holds a row of words; what interrupts them is left out. */
function wording(words: readonly { start: number; end: number }[], { record: { text } }: Reading): string {
  const pieces: { start: number; end: number }[] = []
  for (const { start, end } of words) {
    const last = pieces.at(-1)
    const between = last ? text.slice(last.end, start) : ''
    if (last && !/[\p{L}\p{N}\n]/u.test(between)) last.end = end
    else pieces.push({ start, end })
  }
  return pieces.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
