import { centre, cosine, type Profile } from './profiles.js'
import type { Seed } from './seeds.js'

/** Likeness to a theme's middle below which an utterance is better left to "Other remarks". */
const NEAR = 0.2
/** Being a founder of the theme counts this much beside likeness, using its words a part of it. */
const FOUNDER = 0.35
const HINT = 0.6
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

function drawn(profiles: readonly Profile[], groups: readonly Group[]): Group[] {
  const middles = groups.map(({ members }) => centre([...members.keys()]))
  const made = groups.map(({ seed }) => ({ seed, members: new Map<Profile, number>() }))
  for (const profile of profiles) {
    const rated = groups.map(({ seed }, i) => cosine(profile.weights, middles[i]!) + claimOf(seed, profile))
    const best = rated.reduce((at, value, i) => (value > rated[at]! ? i : at), 0)
    if ((rated[best] ?? 0) >= NEAR) made[best]!.members.set(profile, rated[best]!)
  }
  return made
}

function claimOf({ members, hints }: Seed, profile: Profile): number {
  return FOUNDER * (members.includes(profile) ? 1 : HINT * (hints.get(profile) ?? 0))
}
