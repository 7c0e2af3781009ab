import { compareText, printings } from './printing.js'
import { cohesion, type Profile, pairsOf } from './profiles.js'
import type { Section } from './sections.js'
import { stem, termsOf, wordsOf } from './terms.js'

/** Words of the coverage that could name a theme, and the utterances it would hold with how strongly. */
export interface Candidate {
  readonly key: string
  readonly label: string
  readonly members: ReadonlyMap<Profile, number>
  /** How much it counts beside others with as many members. */
  readonly weight: number
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
}

const BEFORE_NOUNS = new Set(
  'the a an this these its his her their our your my no of on for about over every each any some and'.split(' '),
)
const OFFICES = new Set(
  'president minister prime leader official spokesman spokeswoman secretary government country state party'
    .split(' ')
    .map(stem),
)

/** What sections share is worth more than what words share: an editor chose it. */
const HEADING = { surely: 4, perhaps: 1.5 }
const WORD = 0.6
/** What a word is worth that is used about different things each time; one that keeps its company is worth more. */
const LOOSE = 0.3
const AROUND = 0.35

/** All candidates: labels of sections, and words and pairs of words that return in several utterances. */
export function candidatesOf(
  profiles: readonly Profile[],
  sections: readonly Section[],
  taboo: ReadonlySet<string>,
): Candidate[] {
  const phrases = phraseCandidates(profiles, taboo)
  const labels = sectionCandidates(profiles, sections)
  return [...labels, ...phrases].sort((a, b) => compareText(a.key, b.key) || compareText(a.label, b.label))
}

function sectionCandidates(profiles: readonly Profile[], sections: readonly Section[]): Candidate[] {
  const byKey = new Map<string, Section[]>()
  for (const section of sections.filter(({ names }) => names !== 'not')) {
    const key = termsOf(section.label)
      .map(({ stem }) => stem)
      .join(' ')
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), section])
  }
  return [...byKey].flatMap(([key, shared]) => {
    const stems = key.split(' ')
    const members = new Map<Profile, number>()
    for (const profile of profiles) {
      if (profile.sections.some((section) => shared.includes(section))) members.set(profile, 1)
      // A label's word alone founds nothing: "Power" is not about "the power to order their release".
      else if (stems.every((stem) => profile.own.has(stem))) members.set(profile, WORD)
      else if (stems.every((stem) => profile.around.has(stem))) members.set(profile, AROUND)
    }
    if (!shared.some(({ names }) => names === 'surely') && documentsSaying(stems, profiles) < 2) return []
    const names = shared.some(({ names }) => names === 'surely') ? 'surely' : 'perhaps'
    return [{ key, label: capital(shared[0]!.label), members, weight: HEADING[names], titled: true, naming: 1 }]
  })
}

/** In how many documents somebody says these words: a heading that nobody's words take up names no subject. */
function documentsSaying(stems: readonly string[], profiles: readonly Profile[]): number {
  const saying = profiles.filter(({ own }) => stems.every((stem) => own.has(stem)))
  return new Set(saying.flatMap(({ utterance }) => printings(utterance).map(({ document }) => document))).size
}

function phraseCandidates(profiles: readonly Profile[], taboo: ReadonlySet<string>): Candidate[] {
  const surfaces = surfacesOf(profiles)
  const found: Candidate[] = []
  for (const [key, surface] of surfaces) {
    const stems = key.split(' ')
    if (stems.some((stem) => taboo.has(stem)) || stems.every((stem) => OFFICES.has(stem))) continue
    if (/^\p{N}+/u.test(key) || surface.noun / surface.total < 0.34) continue
    const members = new Map<Profile, number>()
    for (const profile of profiles) {
      if (profile.own.has(key) || profile.pairs.has(key)) members.set(profile, 1)
      else if (profile.around.has(key)) members.set(profile, AROUND)
    }
    const firm = [...members].filter(([, strength]) => strength === 1).map(([profile]) => profile)
    if (firm.length < 2) continue
    const naming = weightOf(stems.length, surface)
    const weight = naming * (LOOSE + cohesion(firm))
    found.push({ key, label: labelOf(surface), members, weight, titled: false, naming })
  }
  return found
}

/** A pair says more than a word, words of several documents more than one writer's; a bare proper name says where, not what. */
function weightOf(length: number, { documents, capital, total }: Surface): number {
  const name = length === 1 && capital / total > 0.8 ? 0.4 : 1
  return (length > 1 ? 1.3 : 1) * (documents.size > 1 ? 1.5 : 1) * name
}

function surfacesOf(profiles: readonly Profile[]): Map<string, Surface> {
  const documents = new Set(
    profiles.flatMap(({ utterance }) => [utterance.main, ...utterance.variants].map((p) => p.document)),
  )
  const surfaces = new Map<string, Surface>()
  for (const { id, text } of [...documents].sort((a, b) => compareText(a.id, b.id))) {
    const before = previousWords(text)
    const terms = termsOf(text)
    const note = (key: string, form: string, previous: string | undefined): void => {
      const made = { forms: new Map(), documents: new Set<string>(), total: 0, noun: 0, definite: 0, capital: 0 }
      const surface: Surface = surfaces.get(key) ?? made
      surfaces.set(key, surface)
      surface.forms.set(form, (surface.forms.get(form) ?? 0) + 1)
      surface.documents.add(id)
      surface.total++
      if (BEFORE_NOUNS.has(previous ?? '')) surface.noun++
      if (previous === 'the') surface.definite++
      if (/^\p{Lu}/u.test(form)) surface.capital++
    }
    terms.forEach((term, i) => {
      note(term.stem, text.slice(term.start, term.end), before.get(term.start))
      const next = terms[i + 1]
      if (next && pairsOf([term, next]).length > 0)
        note(`${term.stem} ${next.stem}`, text.slice(term.start, next.end), before.get(term.start))
    })
  }
  return surfaces
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
