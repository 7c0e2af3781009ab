import type { Candidate } from './candidates.js'
import type { Profile } from './profiles.js'
import type { Group } from './settle.js'
import { termsOf } from './terms.js'

/**
 * The label of a theme. An editor's stands. Otherwise the words are chosen anew once it is known what the theme holds:
 * those that are in most of its utterances, or in the paragraphs around them, and in few others'.
 */
export function labelOf(
  { seed, members }: Group,
  candidates: readonly Candidate[],
  taken: ReadonlySet<string>,
): string {
  if (seed.titled) return seed.label
  const rated = candidates
    .filter(({ label }) => !taken.has(keyOf(label)))
    .map((candidate) => ({ label: candidate.label, fit: fitOf(candidate, members) * candidate.naming }))
  const best = rated.reduce((a, b) => (b.fit > a.fit ? b : a), { label: seed.label, fit: 0 })
  return best.label
}

/** "Cable" and "The cable" are one label. */
export function keyOf(label: string): string {
  return termsOf(label)
    .map(({ stem }) => stem)
    .join(' ')
}

/** How well the holders of the words and the theme's utterances are the same ones (F1). */
function fitOf(candidate: Candidate, members: ReadonlyMap<Profile, number>): number {
  let inside = 0
  let all = 0
  for (const [profile, strength] of candidate.members) {
    const counts = strength === 1 ? 1 : AROUND
    all += counts
    if (members.has(profile)) inside += counts
  }
  return (2 * inside) / (all + members.size)
}

/** The paragraph around an utterance names its subject nearly as well as its own words. */
const AROUND = 0.8
