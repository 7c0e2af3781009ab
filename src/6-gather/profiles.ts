import type { DocumentRecord } from '../types/index.js'
import type { Contexts } from './contexts.js'
import { put } from './lists.js'
import { besideOf, paragraphOf } from './paragraphs.js'
import { compareText, contentTexts, type Printing, printings, type Utterance } from './printing.js'
import { type Section, sectionOf } from './sections.js'
import { type Numbered, type Stems, Sum, WEIGHTLESS } from './stems.js'
import { type Term, termsOf } from './terms.js'
import { sumOf, unit, type Weights } from './weights.js'

/** What an utterance is about: its stems and how much each weighs in it. */
export interface Profile {
  readonly utterance: Utterance
  /** Stems of its own words and of the question it answers. */
  readonly own: ReadonlySet<string>
  /** Pairs of neighbouring stems of the same. */
  readonly pairs: ReadonlySet<string>
  /** Stems and pairs of the paragraphs it stands in. */
  readonly around: ReadonlySet<string>
  readonly sections: readonly Section[]
  /** Of length one. */
  readonly weights: Weights
}

/**
 * How much the paragraph around the words tells about their subject, against the words themselves, and how much the
 * paragraphs before and after it: writers go on about one thing. Without these two, the sections of an article are
 * found half as well (`npm run eval`, themes).
 */
const AROUND = 0.5
const BESIDE = 0.15

/** How much the story that its document tells says about an utterance, where a pile holds several. */
const STORY = 0.7

/** How much the company that its words keep tells, against the words themselves. */
const COMPANY = 0.8

/** What is known of the documents that the utterances stand in. */
export interface Setting {
  readonly sections: readonly Section[]
  readonly contexts: Contexts
  /** The words of a document's story; nothing when all documents tell one. */
  readonly story?: (document: DocumentRecord) => Weights | undefined
}

/** So many stems stand for an utterance: they hold nearly all of its length, and bound what comparing costs. */
const KEPT = 150

/** Profiles of all utterances; a stem that is everywhere in the coverage tells little, and rare ones get company. */
export function profilesOf(utterances: readonly Utterance[], { sections, contexts, story }: Setting): Profile[] {
  const under = new Map<DocumentRecord, Section[]>()
  for (const section of sections) put(under, section.document, section)
  const { stems } = contexts
  const read = paragraphReader()
  const raw = utterances.map((utterance) => {
    const { weights, ...rest } = rawProfile(utterance, { under, read })
    return { ...rest, weights: numbered(weights, stems) }
  })
  const storyOf = storyReader(story, stems)
  for (const { utterance } of raw) storyOf(utterance.main.document)
  const sum = new Sum()
  // What is wide is made twice: kept, that of ten thousand utterances would fill gigabytes.
  const widen = ({ utterance, weights }: (typeof raw)[number]) =>
    widened(weights, storyOf(utterance.main.document), { contexts, sum })
  const presence = new Float64Array(stems.size)
  for (const one of raw) notePresence(widen(one), presence)
  return raw.map((one) => ({ ...one, weights: telling(widen(one), presence, { stems, count: raw.length }) }))
}

/** The stems that tell most of an utterance, each the more the fewer others have it; of length one. */
function telling(sum: Sum, presence: Float64Array, { stems, count }: { stems: Stems; count: number }): Weights {
  for (const stem of sum.stems) sum.multiply(stem, Math.log(1 + count / presence[stem]!))
  const kept = sum.heaviest(KEPT, (a, b) => compareText(stems.nameOf(a), stems.nameOf(b)))
  return unit(new Map(kept.stems.map((stem, i) => [stems.nameOf(stem), kept.weights[i]!])))
}

/** In how many profiles a stem is, as far as it is in them: a neighbour's neighbour counts for a little. */
function notePresence(sum: Sum, presence: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (const stem of sum.stems) most = Math.max(most, sum.weightOf(stem))
  for (const stem of sum.stems) presence[stem]! += sum.weightOf(stem) / most
}

function numbered(weights: Weights, stems: Stems): Numbered {
  return { stems: [...weights.keys()].map((stem) => stems.numberOf(stem)), weights: [...weights.values()] }
}

/** The words of each document's story by number, made ready when it is first asked for. */
function storyReader(story: Setting['story'], stems: Stems): (document: DocumentRecord) => Numbered {
  const known = new Map<Weights, Numbered>()
  return (document) => {
    const weights = story?.(document)
    if (weights === undefined) return WEIGHTLESS
    const made = known.get(weights) ?? numbered(weights, stems)
    known.set(weights, made)
    return made
  }
}

interface Wide {
  readonly contexts: Contexts
  readonly sum: Sum
}

/** An utterance's own words, the company that these keep, and the words of its story. */
function widened({ stems, weights }: Numbered, story: Numbered, { contexts, sum }: Wide): Sum {
  sum.clear(contexts.stems.size)
  const own = stems.map((stem, i) => weights[i]! * contexts.telling(stem))
  const length = Math.sqrt(own.reduce((all, weight) => all + weight * weight, 0)) || 1
  for (const [i, stem] of stems.entries()) {
    const near = contexts.around(stem)
    const weight = own[i]! / length
    for (let k = 0; k < near.stems.length; k++) sum.add(near.stems[k]!, weight * near.weights[k]!)
  }
  const scale = COMPANY / (sum.norm() || 1)
  for (const stem of sum.stems) sum.multiply(stem, scale)
  for (const [i, stem] of stems.entries()) sum.add(stem, own[i]! / length)
  const part = story === WEIGHTLESS ? 0 : STORY * sum.norm()
  for (const [i, stem] of story.stems.entries()) sum.add(stem, story.weights[i]! * part)
  return sum
}

/** The middle of several profiles, each counting alike however long it is; of length one. */
export function centre(profiles: readonly Profile[]): Weights {
  return unit(sumOf(profiles.map(({ weights }) => weights)))
}

interface Around {
  readonly under: ReadonlyMap<DocumentRecord, readonly Section[]>
  readonly read: (paragraph: string) => Paragraph
}

/** What is read of a paragraph; several statements of it share this. */
interface Paragraph {
  readonly terms: readonly Term[]
  /** Its stems and pairs. */
  readonly keys: ReadonlySet<string>
}

function paragraphReader(): Around['read'] {
  const known = new Map<string, Paragraph>()
  return (paragraph) => {
    const kept = known.get(paragraph)
    if (kept !== undefined) return kept
    const terms = termsOf(paragraph)
    const made = { terms, keys: new Set([...terms.map(({ stem }) => stem), ...pairsOf(terms)]) }
    known.set(paragraph, made)
    return made
  }
}

function rawProfile(utterance: Utterance, { under: sections, read }: Around): Profile {
  const all = printings(utterance)
  const own = all.flatMap((printing) => [...contentTexts(printing), ...promptTexts(printing)]).map(termsOf)
  const under = [
    ...new Set(
      all.map((printing) => sectionOf(printing, sections.get(printing.document) ?? [])).filter((s) => s !== null),
    ),
  ]
  const labels = under.filter(({ names }) => names !== 'not').map(({ label }) => termsOf(label))
  const around = all.map((printing) => read(paragraphOf(printing)))
  const weights = new Map<string, number>()
  const weigh = (lists: readonly (readonly Term[])[], weight: number): void => {
    for (const { stem } of lists.flat()) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight))
  }
  weigh(
    all.flatMap(besideOf).map((paragraph) => read(paragraph).terms),
    BESIDE,
  )
  weigh(
    around.map(({ terms }) => terms),
    AROUND,
  )
  weigh([...own, ...labels], 1)
  return {
    utterance,
    own: new Set(own.flat().map(({ stem }) => stem)),
    pairs: new Set(own.flatMap(pairsOf)),
    around: around.length === 1 ? around[0]!.keys : new Set(around.flatMap(({ keys }) => [...keys])),
    sections: under,
    weights,
  }
}

/** Pairs of content words that stand side by side, as "stem stem". */
export function pairsOf(terms: readonly Term[]): string[] {
  return terms
    .slice(1)
    .flatMap((term, i) => (term.start - terms[i]!.end === 1 ? [`${terms[i]!.stem} ${term.stem}`] : []))
}

function promptTexts({ document, statement }: Printing): string[] {
  return (statement.prompt ?? []).map(([start, end]) => document.text.slice(start, end))
}
