import { communities } from './communities.js'
import { put } from './lists.js'
import { neighbours } from './neighbours.js'
import { centre, type Profile } from './profiles.js'
import type { Section } from './sections.js'
import { add, dot, sumOf, unit } from './weights.js'

/** More sections than this and a reader stops seeing what the page is about. One is left for what fits nowhere. */
export const MOST_THEMES = 7
/** So few statements need no sections; words that two of them share would make poor ones. */
const FEWEST = 6
/** Likeness below which two utterances are not tied. */
const TIED = 0.06
/** Likeness to another theme's middle from which a theme too small to stand joins it. */
const NEAR = 0.3

/** What a theme begins with. */
export interface Seed {
  /** An editor's words; null where they are yet to be found. */
  readonly label: string | null
  readonly members: readonly Profile[]
}

/** A document that is divided by its own headings keeps them; a live blog's dozens are no division. */
export function seedsFromSections(profiles: readonly Profile[], sections: readonly Section[]): Seed[] {
  const seeds = sections.map((section): Seed => {
    const members = profiles.filter((profile) => profile.sections.includes(section))
    return { label: section.label, members }
  })
  const filled = seeds.filter(({ members }) => members.length > 0)
  return filled.length < MOST_THEMES ? filled : []
}

/**
 * Founds themes on what is near to each other: communities in the graph of the utterances' likeness. The smallest join
 * what they are most like until a reader can take them in; one that is like no other is left to the rest.
 */
export function seedsFromLikeness(profiles: readonly Profile[]): Seed[] {
  if (profiles.length < FEWEST) return []
  const home = communities(
    neighbours(
      profiles.map(({ weights }) => weights),
      TIED,
    ),
  )
  const groups = new Map<number, Profile[]>()
  for (const [i, profile] of profiles.entries()) put(groups, home[i]!, profile)
  const founded = fewer([...groups.values()].filter(({ length }) => length > 1))
  return founded.map((members) => ({ label: null, members }))
}

type Members = readonly Profile[]

function fewer(groups: readonly Members[]): Members[] {
  const left = bySize(groups)
  const small = left.splice(MOST_THEMES - 1)
  const sums = left.map(sumOfMembers)
  const middles = sums.map(unit)
  for (const one of small) {
    const middle = centre(one)
    const rated = middles.map((other) => dot(other, middle))
    const at = rated.reduce((best, value, i) => (value > rated[best]! ? i : best), 0)
    if (rated[at]! < NEAR) continue
    left[at] = [...left[at]!, ...one]
    for (const { weights } of one) for (const [stem, weight] of weights) add(sums[at]!, stem, weight)
    middles[at] = unit(sums[at]!)
  }
  return left
}

function sumOfMembers(members: Members): Map<string, number> {
  return sumOf(members.map(({ weights }) => weights))
}

function bySize(groups: readonly Members[]): Members[] {
  return [...groups].sort((a, b) => b.length - a.length)
}
