import { centre, type Profile } from './profiles.js'
import type { Seed } from './seeds.js'
import { dot } from './weights.js'

/** Likeness to a theme's middle below which an utterance is better left to no theme. */
const NEAR = 0.2
/** The same for a document that is divided by its editor, who put the utterance elsewhere. */
const CLEARLY = 0.4
/** Being a founder of the theme counts this much beside likeness. */
const FOUNDER = 0.35
const ROUNDS = 3

/** A theme's utterances, and how near each is to its middle. */
export interface Group {
  readonly seed: Seed
  readonly members: ReadonlyMap<Profile, number>
}

/** Puts every utterance with the theme it is nearest to; themes that keep one only are given up. */
export function settle(profiles: readonly Profile[], seeds: readonly Seed[]): readonly Group[] {
  const least = profiles.length > 6 ? 2 : 1
  let groups: readonly Group[] = seeds.map((seed) => ({ seed, members: new Map(seed.members.map((one) => [one, 1])) }))
  for (let round = 0; round < ROUNDS; round++) {
    groups = drawn(profiles, groups).filter(({ members }) => members.size >= least)
  }
  return groups
}

/** What stands under a document's own headings stays there; of the rest, what is clearly about one of them joins it. */
export function divide(profiles: readonly Profile[], seeds: readonly Seed[]): readonly Group[] {
  const under = new Set(seeds.flatMap(({ members }) => members))
  const outside = profiles.filter((profile) => !under.has(profile))
  const middles = seeds.map(({ members }) => centre(members))
  const joining = outside.map((profile) => ({
    profile,
    ...nearest(middles.map((one) => dot(profile.weights, one))),
  }))
  return seeds.map((seed, i) => {
    const joined = joining.filter(({ at, likeness }) => at === i && likeness >= CLEARLY)
    const members: [Profile, number][] = [
      ...seed.members.map((one): [Profile, number] => [one, 1]),
      ...joined.map(({ profile, likeness }): [Profile, number] => [profile, likeness]),
    ]
    return { seed, members: new Map(members) }
  })
}

function nearest(likeness: readonly number[]): { readonly at: number; readonly likeness: number } {
  const at = likeness.reduce((best, value, i) => (value > likeness[best]! ? i : best), 0)
  return { at, likeness: likeness[at] ?? 0 }
}

function drawn(profiles: readonly Profile[], groups: readonly Group[]): Group[] {
  const middles = groups.map(({ members }) => centre([...members.keys()]))
  const founders = groups.map(({ seed }) => new Set(seed.members))
  const made = groups.map(({ seed }) => ({ seed, members: new Map<Profile, number>() }))
  for (const profile of profiles) {
    const rated = middles.map((middle, i) => dot(profile.weights, middle) + (founders[i]!.has(profile) ? FOUNDER : 0))
    const { at, likeness } = nearest(rated)
    if (likeness >= NEAR) made[at]!.members.set(profile, likeness)
  }
  return made
}
