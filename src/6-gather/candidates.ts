import type { SpanRecord } from '../types/index.js'
import { put } from './lists.js'
import { compareText, printings } from './printing.js'
import { type Profile, pairsOf } from './profiles.js'
import type { Section } from './sections.js'
import { MOST_THEMES } from './seeds.js'
import { stem, termsOf, wordsOf } from './terms.js'

/** Words of the coverage that could name a theme, and the utterances it would hold with how strongly. */
export interface Candidate {
  readonly key: string
  readonly label: string
  readonly members: ReadonlyMap<Profile, number>
  /** Whether an editor wrote the words as a title. */
  readonly titled: boolean
  /** How good a title the words make, beside how well they fit. */
  readonly naming: number
}

interface Surface {
  readonly forms: Map<string, number>
  readonly documents: Set<string>
  total: number
  /** How often it follows "the", "of", "our" …, as nouns do. */
  noun: number
  /** How often it follows "the": then the label has it, too. */
  definite: number
  /** How often it begins with a capital. */
  capital: number
  /** How often another content word follows at once: "former" and "federal" lead to what they are about. */
  leading: number
}

const BEFORE_NOUNS = new Set(
  'the a an this these its his her their our your my no of on for about over every each any some and'.split(' '),
)
const OFFICES = new Set(
  'president minister prime leader official spokesman spokeswoman secretary government country state party'
    .split(' ')
    .map(stem),
)

/** Words that name no subject by themselves, however often they return: "a lot", "the question", "this morning". */
const FLAT = new Set(
  (
    'ability afternoon answer bit case change couple day dozen eight eleven evening event example fact five four group guy hand hour hundred ' +
    'idea issue kid kind lot man men million minute moment month morning night nine number one point question reason result role second seven ' +
    'side six sort statement story ten text third thousand twelve two type week woman women word year'
  )
    .split(' ')
    .map(stem),
)

/** Of the occurrences of a word that is no name of its own but the beginning of one. */
const LEADS = 0.6

/** What sections share is worth more than what words share: an editor chose it. */
const HEADING = { surely: 3, perhaps: 1.8 }
const WORD = 0.6
const AROUND = 0.35

/** All candidates: labels of sections, and words and pairs of words that return in several utterances. */
export function candidatesOf(
  profiles: readonly Profile[],
  sections: readonly Section[],
  taboo: ReadonlySet<string>,
): Candidate[] {
  const phrases = phraseCandidates(profiles, taboo)
  const labels = sectionCandidates(profiles, sections, taboo)
  return [...labels, ...phrases].sort((a, b) => compareText(a.key, b.key) || compareText(a.label, b.label))
}

function sectionCandidates(
  profiles: readonly Profile[],
  sections: readonly Section[],
  taboo: ReadonlySet<string>,
): Candidate[] {
  const byKey = new Map<string, Section[]>()
  for (const section of dividing(sections).filter(({ names }) => names !== 'not')) {
    const key = termsOf(section.label)
      .map(({ stem }) => stem)
      .join(' ')
    if (key !== '') put(byKey, key, section)
  }
  return [...byKey].flatMap(([key, shared]) => {
    const stems = key.split(' ')
    // "Aldred: ‘I asked for all eleven’" says who, not what.
    if (stems.every((stem) => taboo.has(stem))) return []
    const members = new Map<Profile, number>()
    for (const profile of profiles) {
      if (profile.sections.some((section) => shared.includes(section))) members.set(profile, 1)
      // A label's word alone founds nothing: "Power" is not about "the power to order their release".
      else if (stems.every((stem) => profile.own.has(stem))) members.set(profile, WORD)
      else if (stems.every((stem) => profile.around.has(stem))) members.set(profile, AROUND)
    }
    const names = shared.some(({ names }) => names === 'surely') ? 'surely' : 'perhaps'
    if (names === 'perhaps' && documentsSaying(stems, profiles) < 2) return []
    return [{ key, label: capital(shared[0]!.label), members, titled: true, naming: HEADING[names] }]
  })
}

/** Sections of documents that are divided by them; the headings of a live blog's dozens of entries name moments. */
function dividing(sections: readonly Section[]): Section[] {
  const counts = new Map<Section['document'], number>()
  for (const { document } of sections) counts.set(document, (counts.get(document) ?? 0) + 1)
  return sections.filter(({ document }) => counts.get(document)! <= MOST_THEMES)
}

/** In how many documents somebody says these words: a heading that nobody's words take up names no subject. */
function documentsSaying(stems: readonly string[], profiles: readonly Profile[]): number {
  const saying = profiles.filter(({ own }) => stems.every((stem) => own.has(stem)))
  return new Set(saying.flatMap(({ utterance }) => printings(utterance).map(({ document }) => document))).size
}

function phraseCandidates(profiles: readonly Profile[], taboo: ReadonlySet<string>): Candidate[] {
  const holders = holdersOf(profiles)
  const found: Candidate[] = []
  for (const [key, surface] of surfacesOf(profiles)) {
    const stems = key.split(' ')
    if (stems.some((stem) => taboo.has(stem)) || isEmpty(stems)) continue
    if (/^\p{N}+/u.test(key) || surface.noun / surface.total < 0.34) continue
    const members = holders.get(key)
    if (members === undefined || [...members.values()].filter((strength) => strength === 1).length < 2) continue
    found.push({ key, label: labelOf(surface), members, titled: false, naming: weightOf(stems.length, surface) })
  }
  return found
}

/** "The prime minister" says who, "the second question" says nothing. */
function isEmpty(stems: readonly string[]): boolean {
  return stems.every((stem) => OFFICES.has(stem)) || stems.every((stem) => FLAT.has(stem))
}

/** Who uses each word or pair, and beside whom it only stands. */
function holdersOf(profiles: readonly Profile[]): Map<string, Map<Profile, number>> {
  const holders = new Map<string, Map<Profile, number>>()
  const note = (keys: Iterable<string>, profile: Profile, strength: number): void => {
    for (const key of keys) {
      const members = holders.get(key)
      if (members === undefined) holders.set(key, new Map([[profile, strength]]))
      else members.set(profile, strength)
    }
  }
  for (const profile of profiles) {
    note(profile.around, profile, AROUND)
    note(profile.own, profile, 1)
    note(profile.pairs, profile, 1)
  }
  return holders
}

/** A pair says more than a word, words of several documents more than one writer's; a bare proper name says where, not what. */
function weightOf(length: number, { documents, capital, total, leading }: Surface): number {
  const begins = leading / total > LEADS ? 0.3 : 1
  const name = length === 1 && capital / total > 0.8 ? 0.4 : 1
  return (length > 1 ? 1.3 : 1) * (documents.size > 1 ? 1.5 : 1) * name * begins
}

function surfacesOf(profiles: readonly Profile[]): Map<string, Surface> {
  const documents = new Set(
    profiles.flatMap(({ utterance }) => [utterance.main, ...utterance.variants].map((p) => p.document)),
  )
  const surfaces = new Map<string, Surface>()
  for (const { id, text } of [...documents].sort((a, b) => compareText(a.id, b.id))) {
    const before = previousWords(text)
    const terms = termsOf(text)
    const note = (key: string, [start, end]: SpanRecord, leads: boolean): void => {
      const surface = surfaces.get(key) ?? newSurface()
      const previous = before.get(start)
      const form = text.slice(start, end)
      surfaces.set(key, surface)
      surface.forms.set(form, (surface.forms.get(form) ?? 0) + 1)
      surface.documents.add(id)
      surface.total++
      if (BEFORE_NOUNS.has(previous ?? '')) surface.noun++
      if (previous === 'the') surface.definite++
      if (/^\p{Lu}/u.test(form)) surface.capital++
      if (leads) surface.leading++
    }
    terms.forEach((term, i) => {
      const [next, third] = [terms[i + 1], terms[i + 2]]
      const leads = next !== undefined && pairsOf([term, next]).length > 0
      note(term.stem, [term.start, term.end], leads)
      if (leads)
        note(
          `${term.stem} ${next.stem}`,
          [term.start, next.end],
          third !== undefined && pairsOf([next, third]).length > 0,
        )
    })
  }
  return surfaces
}

function newSurface(): Surface {
  return { forms: new Map(), documents: new Set(), total: 0, noun: 0, definite: 0, capital: 0, leading: 0 }
}

function previousWords(text: string): Map<number, string> {
  const words = wordsOf(text)
  return new Map(words.slice(1).map(({ start }, i) => [start, words[i]!.word]))
}

function labelOf({ forms, definite, total }: Surface): string {
  const sorted = [...forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  const words = sorted[0]![0].replace(/\s+/g, ' ')
  return definite / total > 0.5 ? `The ${words}` : capital(words)
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1)
}
