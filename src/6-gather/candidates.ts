import { put } from './lists.js'
import { compareText, printings } from './printing.js'
import type { Profile } from './profiles.js'
import type { Section } from './sections.js'
import { MOST_THEMES } from './seeds.js'
import { type Surface, surfacesOf } from './surfaces.js'
import { stem, termsOf } from './terms.js'

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

const OFFICES = new Set(
  'president minister prime leader official spokesman spokeswoman secretary government country state party'
    .split(' ')
    .map(stem),
)

/** Words that name no subject by themselves, however often they return: "a lot", "the question", "this morning". */
const FLAT = new Set(
  (
    'ability afternoon answer bit half quarter rest end start top case change couple day dozen eight eleven evening event example fact five four group guy hand hour hundred ' +
    'idea issue kid kind lot man men million minute moment month morning night nine number one point question reason result role second seven ' +
    'side six sort statement story ten text third thousand twelve two type week woman women word year'
  )
    .split(' ')
    .map(stem),
)

/** Bodies and abstractions that leave open which one: a "department", the "program". They name a subject with a word beside them. */
const OPEN = new Set(
  (
    'act action agency agenda authority board body business campaign candidate center centre choice committee community company concern country ' +
    'decision department effort experience future goal government group history industry investigation law leader level life measure meeting ' +
    'member network office official opportunity organisation organization panel plan policy power problem process product program programme ' +
    'project report right rule senator service society source staff support system team truth voter vote work world'
  )
    .split(' ')
    .map(stem),
)

/** Of the occurrences of a word that is no name of its own but the beginning of one: "former", "federal". */
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
    if (/^\p{N}+/u.test(key) || !isNoun(surface, stems.length)) continue
    const members = holders.get(key)
    if (members === undefined || [...members.values()].filter((strength) => strength === 1).length < 2) continue
    found.push({ key, label: labelOf(surface), members, titled: false, naming: weightOf(stems, surface) })
  }
  return found
}

/** As far as its neighbours tell, which is all that tells English nouns from verbs; a word that nearly always leads to another is an adjective. */
function isNoun({ noun, verb, leading, total }: Surface, length: number): boolean {
  const adjective = length === 1 && total >= SEEN && leading / total > ADJECTIVE
  return (noun > 1 || noun / total >= 0.34) && noun > verb && !adjective
}

/** Of fewer places, neighbours tell nothing. */
const SEEN = 3
const ADJECTIVE = 0.75

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

/** A pair says more than a word; a bare proper name says where rather than what. */
function weightOf(stems: readonly string[], { capital, total, leading }: Surface): number {
  const { length } = stems
  const open = OPEN.has(stems[0]!)
  const begins = leading / total > LEADS ? 0.3 : 1
  const name = length === 1 && capital / total > 0.8 ? 0.6 : 1
  return (length > 1 ? 1.3 : open ? 0.4 : 1) * name * begins
}

function labelOf({ forms, definite, total }: Surface): string {
  const sorted = [...forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  const words = sorted[0]![0].replace(/\s+/g, ' ')
  return definite / total > 0.5 ? `The ${words}` : capital(words)
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1)
}
