import type { Candidate } from './candidates.js'
import type { Profile } from './profiles.js'
import type { Group } from './settle.js'
import { termsOf } from './terms.js'

/**
 * The label of a theme. An editor's stands. Otherwise the words are chosen once it is known what the theme holds: those
 * that are in most of its utterances, or in the paragraphs around them, and in few others'. Null when no words fit.
 */
export function labelOf(
  { seed, members }: Group,
  candidates: readonly Candidate[],
  taken: ReadonlySet<string>,
): string | null {
  if (seed.label !== null) return seed.label
  const rated: { label: string | null; fit: number }[] = candidates
    .filter(({ label }) => !clashes(keyOf(label), taken))
    .map((candidate) => ({ label: candidate.label, fit: fitOf(candidate, members) * candidate.naming }))
  const best = rated.reduce((a, b) => (b.fit > a.fit ? b : a), { label: null, fit: 0 })
  return best.label
}

/** Shorter stems begin too many words by chance: "rail" begins "railroad", "car" begins "care". */
const SHORTEST = 4

/** Whether a label says again what one that stands says: "Rail" beside "Railroad", "The cable" beside "Cable ships". */
export function clashes(key: string, taken: ReadonlySet<string>): boolean {
  const own = key.split(' ')
  return [...taken].some((other) => other.split(' ').some((stem) => own.some((one) => isAkin(one, stem))))
}

function isAkin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length >= SHORTEST && long.startsWith(short))
}

/** "Cable" and "The cable" are one label. */
export function keyOf(label: string): string {
  return termsOf(label)
    .map(({ stem }) => stem)
    .join(' ')
}

/**
 * How well the holders of the words and the theme's utterances are the same ones (F1). An editor's section is a sample
 * of its subject: few of a pile's statements stand under it, so that most of those which do are in the theme counts, too.
 */
function fitOf({ members, titled }: Candidate, theme: ReadonlyMap<Profile, number>): number {
  let inside = 0
  let all = 0
  for (const [profile, strength] of members) {
    const counts = strength === 1 ? 1 : AROUND
    all += counts
    if (theme.has(profile)) inside += counts
  }
  const both = (2 * inside) / (all + theme.size)
  return titled && inside > 1 ? (both + inside / all) / 2 : both
}

/** The paragraph around an utterance names its subject nearly as well as its own words. */
const AROUND = 0.8
