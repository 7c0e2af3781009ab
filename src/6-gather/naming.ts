import type { Candidate } from './candidates.js'
import { centre, type Profile } from './profiles.js'
import type { Group } from './settle.js'
import { termsOf } from './terms.js'
import type { Weights } from './weights.js'

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
  const free = candidates.flatMap((candidate) => {
    if (clashes(keyOf(candidate.label), taken)) return []
    const held = heldIn(candidate, members)
    return candidate.titled || members.size < LARGE || held.saying.length > 1 ? [held] : []
  })
  const best = bestOf(free, members)
  return best === null ? null : whole(best, free).candidate.label
}

/** In a theme of so many statements, what one of them says stands for none of the others. */
const LARGE = 6

/** A candidate as a theme's utterances hold it. */
interface Held {
  readonly candidate: Candidate
  readonly fit: number
  /** Those that say the words themselves. */
  readonly saying: readonly Profile[]
}

function bestOf(all: readonly Held[], members: Group['members']): Held | null {
  const middle = centre([...members.keys()])
  const most = Math.max(...middle.values())
  const rate = (held: Held): number =>
    held.fit * held.candidate.naming * telling(held.candidate, middle, most) * standing(held)
  let best: Held | null = null
  let bestRate = 0
  for (const held of all) {
    if (held.fit === 0) continue
    const rated = rate(held)
    if (rated <= bestRate) continue
    best = held
    bestRate = rated
  }
  return best
}

/** "Tax proposal" for "Proposal", where so many of those who say the word say both: the word fits more, the two say more. */
const SAY_BOTH = 0.4

function whole(best: Held, all: readonly Held[]): Held {
  const { key, titled } = best.candidate
  if (titled) return best
  const least = Math.max(2, SAY_BOTH * best.saying.length)
  const longer = all.filter(
    ({ candidate, saying }) =>
      saying.length >= least && !candidate.titled && candidate.key !== key && candidate.key.split(' ').includes(key),
  )
  return longer.sort((a, b) => b.saying.length - a.saying.length)[0] ?? best
}

/**
 * How much the words tell about the theme beside the one word that tells most, from nearly nothing to 1. What an editor titled, tells.
 */
function telling({ titled, key }: Candidate, middle: Weights, most: number): number {
  if (titled) return 1
  const stems = key.split(' ')
  const told = stems.reduce((sum, stem) => sum + (middle.get(stem) ?? 0), 0) / stems.length
  return AT_LEAST + told / most
}

/**
 * How well the theme's own statements stand behind the words: several that say them are better than one, several documents better than
 * one writer. Words that are only near them name what the paper is about, and perhaps not the statements.
 */
function standing({ candidate, saying }: Held): number {
  if (candidate.titled) return 1
  const documents = new Set(saying.map(({ utterance }) => utterance.main.document)).size
  return (STANDING[saying.length] ?? 1) * (documents > 1 ? 1.5 : 1)
}

/** Of words that so many say. */
const STANDING = [0.3, 0.6]

/** Words that the middle of a theme does not hold may still be the only ones that its utterances share. */
const AT_LEAST = 0.1

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
function heldIn(candidate: Candidate, theme: Group['members']): Held {
  const saying: Profile[] = []
  let inside = 0
  let all = 0
  for (const [profile, strength] of candidate.members) {
    const counts = strength === 1 ? 1 : AROUND
    all += counts
    if (!theme.has(profile)) continue
    inside += counts
    if (strength === 1) saying.push(profile)
  }
  const both = (2 * inside) / (all + theme.size)
  return { candidate, saying, fit: candidate.titled && inside > 1 ? (both + inside / all) / 2 : both }
}

/** The paragraph around an utterance names its subject nearly as well as its own words. */
const AROUND = 0.8
