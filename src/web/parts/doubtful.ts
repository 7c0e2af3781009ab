/**
 * What can be decided about one statement: who it might be, where it could be cut, and what it could be joined with.
 * @module
 */
import type { DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../../types/index.js'

/** Somebody who may have said it. */
export interface Candidate {
  readonly party: PartyRecord
  /** The program's share of the weight; null for those it did not weigh. */
  readonly share: number | null
  /** Whether the words are theirs as it stands. */
  readonly now: boolean
}

/** One for each key from 1 to 9. */
const MOST = 9

/** Whoever it is taken for, then the rivals, then others who speak in the document, the most talkative first. */
export function candidatesOf(one: StatementRecord, { statements }: DocumentRecord): Candidate[] {
  const counts = new Map<string, { party: PartyRecord; count: number }>()
  for (const party of statements.flatMap(({ speakers }) => speakers)) {
    const key = `${party.kind} ${party.name}`
    counts.set(key, { party, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const others = [...counts.values()].sort((a, b) => b.count - a.count).map(({ party }) => party)
  const all: Candidate[] = [
    ...one.speakers.map((party) => ({ party, share: one.confidence, now: true })),
    ...one.rivals.map(({ party, confidence }) => ({ party, share: confidence, now: false })),
    ...others.map((party) => ({ party, share: null, now: false })),
  ]
  const seen = new Set<string>()
  return all
    .filter(({ party: { name, kind } }) => !seen.has(`${kind} ${name}`) && seen.add(`${kind} ${name}`))
    .slice(0, MOST)
}

/** A place at which a statement could be cut, with the words on either side. */
export interface CutPlace {
  /** From the beginning of the content. */
  readonly cut: number
  readonly before: string
  readonly after: string
}

/** Between two pieces of the content, and behind each sentence within one. */
export function cutPlaces({ content }: StatementRecord, { text }: DocumentRecord): CutPlace[] {
  const start = content[0]?.[0] ?? 0
  const places = content.flatMap(([from, to], at) => [
    ...(at === 0 ? [] : [from]),
    ...[...text.slice(from, to).matchAll(/[.!?…]["”’»]*\s+(?=\S)/g)].map(
      ({ index, 0: end }) => from + index + end.length,
    ),
  ])
  return places.map((place) => ({
    cut: place - start,
    before: tail(within(text, content, [start, place])),
    after: head(within(text, content, [place, content.at(-1)![1]])),
  }))
}

/** The words of the content between two places. */
function within(text: string, content: readonly SpanRecord[], [from, to]: SpanRecord): string {
  return content
    .flatMap(([start, end]) => (start < to && end > from ? [text.slice(Math.max(start, from), Math.min(end, to))] : []))
    .join(' … ')
    .trim()
}

const SHOWN = 48
const tail = (words: string): string =>
  words.length > SHOWN ? `… ${words.slice(-SHOWN).replace(/^\S*\s/, '')}` : words
const head = (words: string): string =>
  words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s\S*$/, '')} …` : words

/** The statements beside it in the text, with which it could be one. */
export function neighboursOf(one: StatementRecord, { statements }: DocumentRecord): StatementRecord[] {
  const placed = statements
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.content[0]![0] - b.content[0]![0] || a.content.at(-1)![1] - b.content.at(-1)![1])
  const at = placed.findIndex(({ id }) => id === one.id)
  return at < 0 ? [] : [placed[at - 1], placed[at + 1]].filter((each) => each !== undefined)
}

/** The stretch of the text around a statement: its paragraphs, and the ones before and after. */
export function passageAround({ content, cue, source }: StatementRecord, { text, blocks }: DocumentRecord): SpanRecord {
  const all = [...content, ...cue, ...source]
  const [from, to] = [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))]
  const first = blocks.findIndex(({ end }) => end > from)
  const last = blocks.findLastIndex(({ start }) => start < to)
  const start = blocks[Math.max(0, first - 1)]?.start ?? Math.max(0, from - 300)
  const end = blocks[Math.min(blocks.length - 1, last + 1)]?.end ?? Math.min(text.length, to + 300)
  return [Math.min(start, from), Math.max(end, to)]
}
