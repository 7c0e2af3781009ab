import type { DocumentRecord } from '../types/index.js'
import type { Contexts } from './contexts.js'
import { besideOf, paragraphOf } from './paragraphs.js'
import { compareText, contentTexts, type Printing, printings, type Utterance } from './printing.js'
import { type Section, sectionOf } from './sections.js'
import { type Term, termsOf } from './terms.js'
import { add, norm, sumOf, unit, type Weights } from './weights.js'

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
  for (const section of sections) under.set(section.document, [...(under.get(section.document) ?? []), section])
  const wide = utterances.map((utterance) => {
    const raw = rawProfile(utterance, under)
    const weights = widened(raw.weights, contexts)
    return { ...raw, weights: inStory(weights, story?.(utterance.main.document)) }
  })
  const presence = presenceOf(wide)
  return wide.map((profile) => ({ ...profile, weights: telling(profile.weights, presence, wide.length) }))
}

/** The stems that tell most of an utterance, each the more the fewer others have it; of length one. */
function telling(weights: Weights, presence: Weights, count: number): Weights {
  const rated = [...weights].map(([stem, w]): [string, number] => [stem, w * Math.log(1 + count / presence.get(stem)!)])
  if (rated.length > KEPT) rated.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return unit(new Map(rated.slice(0, KEPT)))
}

/** In how many profiles a stem is, as far as it is in them: a neighbour's neighbour counts for a little. */
function presenceOf(profiles: readonly Profile[]): Map<string, number> {
  const presence = new Map<string, number>()
  for (const { weights } of profiles) {
    const most = Math.max(...weights.values())
    for (const [stem, weight] of weights) add(presence, stem, weight / most)
  }
  return presence
}

function widened(raw: Weights, contexts: Contexts): Map<string, number> {
  const telling = new Map([...raw].map(([stem, weight]) => [stem, weight * contexts.telling(stem)]))
  const length = norm(telling) || 1
  const company = new Map<string, number>()
  for (const [stem, weight] of telling) {
    for (const [other, share] of contexts.around(stem)) add(company, other, (weight / length) * share)
  }
  const scale = COMPANY / (norm(company) || 1)
  for (const [stem, weight] of company) company.set(stem, weight * scale)
  for (const [stem, weight] of telling) add(company, stem, weight / length)
  return company
}

function inStory(weights: Map<string, number>, story: Weights | undefined): Weights {
  const scale = STORY * norm(weights)
  for (const [stem, weight] of story ?? []) add(weights, stem, weight * scale)
  return weights
}

/** The middle of several profiles, each counting alike however long it is; of length one. */
export function centre(profiles: readonly Profile[]): Weights {
  return unit(sumOf(profiles.map(({ weights }) => weights)))
}

function rawProfile(utterance: Utterance, sections: ReadonlyMap<DocumentRecord, readonly Section[]>): Profile {
  const all = printings(utterance)
  const own = all.flatMap((printing) => [...contentTexts(printing), ...promptTexts(printing)]).map(termsOf)
  const under = [
    ...new Set(
      all.map((printing) => sectionOf(printing, sections.get(printing.document) ?? [])).filter((s) => s !== null),
    ),
  ]
  const labels = under.filter(({ names }) => names !== 'not').map(({ label }) => termsOf(label))
  const around = all.map((printing) => termsOf(paragraphOf(printing)))
  const weights = new Map<string, number>()
  const weigh = (lists: readonly (readonly Term[])[], weight: number): void => {
    for (const { stem } of lists.flat()) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight))
  }
  weigh(all.flatMap(besideOf).map(termsOf), BESIDE)
  weigh(around, AROUND)
  weigh([...own, ...labels], 1)
  return {
    utterance,
    own: new Set(own.flat().map(({ stem }) => stem)),
    pairs: new Set(own.flatMap(pairsOf)),
    around: new Set(around.flatMap((terms) => [...terms.map(({ stem }) => stem), ...pairsOf(terms)])),
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
