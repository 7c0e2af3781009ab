import type { Candidate } from './candidates.js'
import { centre, dot, type Profile } from './profiles.js'
import type { Section } from './sections.js'

/** More sections than this and a reader stops seeing what the page is about. One is left for what fits nowhere. */
export const MOST_THEMES = 7
/** Likeness of two groups' middles from which they are one subject under two names. */
const SAME = 0.4
/** A theme must gather at least this much of what the first one gathers; less is a detail of the story. */
const WORTH = 1 / 3
/** So few statements need no sections; words that two of them share would make poor ones. */
const FEWEST = 6
/** Each candidate tried founds a theme or adds to one; by then what is left is small. */
const MOST_TRIES = 24

/** What a theme begins with. */
export interface Seed {
  readonly label: string
  /** Whether an editor gave the label; words that merely return can be given up for better ones. */
  readonly titled: boolean
  readonly members: readonly Profile[]
  /** Utterances that use its words without being founders, and how much that counts. */
  readonly hints: ReadonlyMap<Profile, number>
}

/** A document that is divided by its own headings keeps them; a live blog's dozens are no division. */
export function seedsFromSections(profiles: readonly Profile[], sections: readonly Section[]): Seed[] {
  const seeds = sections.map((section): Seed => {
    const members = profiles.filter((profile) => profile.sections.includes(section))
    return { label: section.label, titled: true, members, hints: new Map() }
  })
  const filled = seeds.filter(({ members }) => members.length > 0)
  return filled.length < MOST_THEMES ? filled : []
}

/** Founds themes on the words that gather most, one after the other, until what is left is small. */
export function seedsFromWords(profiles: readonly Profile[], candidates: readonly Candidate[]): Seed[] {
  if (profiles.length < FEWEST) return []
  const seeds: Seed[] = []
  const covered = new Set<Profile>()
  const left = new Set(candidates)
  let first = 0
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { candidate, gain } = bestOf([...left], covered, profiles.length)
    if (candidate === null) break
    left.delete(candidate)
    first ||= gain
    const members = firmOf(candidate)
    const fresh = members.filter((profile) => !covered.has(profile))
    const home = likest(seeds, members)
    // "The cable" beside "Power" is another name for the same subject: what it gathers goes there.
    if (home !== null) seeds[home] = joined(seeds[home]!, fresh, candidate)
    else if (gain >= first * WORTH && seeds.length < MOST_THEMES - 1) seeds.push(founded(candidate, fresh))
    else continue
    for (const profile of fresh) covered.add(profile)
  }
  return seeds
}

function founded({ label, titled, members }: Candidate, fresh: readonly Profile[]): Seed {
  return { label, titled, members: fresh, hints: members }
}

function joined(seed: Seed, fresh: readonly Profile[], { members }: Candidate): Seed {
  const hints = new Map(seed.hints)
  for (const [profile, strength] of members) hints.set(profile, Math.max(strength, hints.get(profile) ?? 0))
  return { ...seed, members: [...seed.members, ...fresh], hints }
}

function firmOf({ members }: Candidate): Profile[] {
  return [...members].filter(([, strength]) => strength === 1).map(([profile]) => profile)
}

interface Rated {
  readonly candidate: Candidate | null
  readonly gain: number
}

function bestOf(candidates: readonly Candidate[], covered: ReadonlySet<Profile>, all: number): Rated {
  const rated = candidates.map((candidate): Rated => ({ candidate, gain: gainOf(candidate, covered, all) }))
  return rated.reduce((a, b) => (b.gain > a.gain ? b : a), { candidate: null, gain: 0 })
}

/** The seed that is about the same as these utterances; null when none is. */
function likest(seeds: readonly Seed[], members: readonly Profile[]): number | null {
  const middle = centre(members)
  const likeness = seeds.map((seed) => dot(centre(seed.members), middle))
  const best = likeness.reduce((at, value, i) => (value > likeness[at]! ? i : at), 0)
  return (likeness[best] ?? 0) >= SAME ? best : null
}

/** How much a candidate adds: uncovered utterances, worth more the fewer others share its words. */
function gainOf({ members, weight }: Candidate, covered: ReadonlySet<Profile>, all: number): number {
  let fresh = 0
  let firm = 0
  let total = 0
  for (const [profile, strength] of members) {
    total += strength
    if (covered.has(profile)) continue
    fresh += strength * (1 + 0.2 * Math.min(5, profile.utterance.variants.length))
    if (strength === 1) firm++
  }
  if (firm < 2 || fresh < total / 2) return 0
  return fresh * weight * Math.log(1.5 + all / members.size)
}
