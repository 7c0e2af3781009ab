import type { DocumentRecord } from '../types/index.js'
import { copiesIn } from './copies.js'
import { documentWords } from './document-words.js'
import { put } from './lists.js'
import { compareText } from './printing.js'
import { StoryIndex } from './story-index.js'
import { sumOf, type Weights } from './weights.js'

/** Documents about one chain of events. */
export interface GatheredStory {
  /** That of its first document, so that it stays the same when later coverage comes. */
  readonly id: string
  /** In order of time; copies are among them. */
  readonly documents: readonly DocumentRecord[]
  /** Documents that print another one's text, and which. */
  readonly copies: ReadonlyMap<DocumentRecord, DocumentRecord>
  /** The first and the last day of publication, as far as the documents tell. */
  readonly from: string | null
  readonly to: string | null
  /** The stems that weigh most in it. */
  readonly terms: readonly string[]
}

/** How alike a document and the documents of a story must be, two by two, on average. */
const SAME_STORY = 0.12
const MOST_TERMS = 8

/**
 * The stories of a pile, the largest first. Documents are taken in order of time: each joins the story whose documents
 * it is most like by words and names, unless too many days lie between; else it begins one. Then stories that turn out
 * to be one are joined, and each document is asked once more where it belongs. The order of `records` does not matter.
 */
export function gatherStories(records: readonly DocumentRecord[]): GatheredStory[] {
  const ordered = [...records].sort(byTime)
  const copies = copiesIn(ordered)
  const originals = ordered.filter((record) => !copies.has(record))
  const words = documentWords(originals)
  const home = homesOf(originals, words)
  const groups = new Map<number, DocumentRecord[]>()
  const place = new Map(originals.map((record, i) => [record, home[i]!]))
  for (const record of ordered) put(groups, place.get(copies.get(record) ?? record)!, record)
  const weights = new Map(originals.map((record, i) => [record, words[i]!]))
  const stories = [...groups.values()].map((documents) => storyOf(documents, copies, weights))
  return stories.sort((a, b) => b.documents.length - a.documents.length || byTime(a.documents[0]!, b.documents[0]!))
}

/** In order of publication, undated documents last; then by id and text, so that no order of input shows. */
export function byTime(a: DocumentRecord, b: DocumentRecord): number {
  return compareText(a.published ?? '~', b.published ?? '~') || compareText(a.id, b.id) || compareText(a.text, b.text)
}

/** The number of the story of each document. */
function homesOf(records: readonly DocumentRecord[], words: readonly Weights[]): number[] {
  const days = records.map(dayOf)
  const index = new StoryIndex()
  const home = words.map((one, i) => {
    const at = index.nearest(one, days[i]!, SAME_STORY) ?? index.begin()
    index.add(at, one, days[i]!)
    return at
  })
  const joined = index.joined(SAME_STORY)
  return settled(
    home.map((at) => joined[at]!),
    { words, days },
  )
}

/** Each document, asked once more, now that all stories are known. */
function settled(
  home: readonly number[],
  { words, days }: { words: readonly Weights[]; days: readonly (number | null)[] },
) {
  const index = new StoryIndex()
  for (const _ of new Set(home)) index.begin()
  for (const [i, at] of home.entries()) index.add(at, words[i]!, days[i]!)
  return home.map((at, i) => {
    index.remove(at, words[i]!)
    const to = index.nearest(words[i]!, days[i]!, SAME_STORY) ?? at
    index.add(to, words[i]!, days[i]!)
    return to
  })
}

/** Days since 1970; null where the document tells none. */
function dayOf({ published }: DocumentRecord): number | null {
  const instant = Date.parse(published ?? '')
  return Number.isNaN(instant) ? null : instant / 86_400_000
}

function storyOf(
  documents: readonly DocumentRecord[],
  all: ReadonlyMap<DocumentRecord, DocumentRecord>,
  weights: ReadonlyMap<DocumentRecord, Weights>,
): GatheredStory {
  const sum = sumOf(documents.flatMap((record) => weights.get(record) ?? []))
  const terms = [...sum].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, MOST_TERMS)
  const days = documents.flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)])).sort()
  return {
    id: documents[0]!.id,
    documents,
    copies: new Map(documents.flatMap((one) => (all.has(one) ? [[one, all.get(one)!] as const] : []))),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    terms: terms.map(([stem]) => stem),
  }
}
