import { CUE, isOpen, needsOpen, ROLES, roleOf } from './labels.js'
import { PAD, type Passage } from './passage.js'

/** What the first model thinks of a passage, as coarse classes that features can use; by position (see Passage). */
export interface Evidence {
  /** The class of the probability of each role, one array a role: see `levelOf`. */
  readonly level: readonly Uint8Array[]
  /** The likeliest label. */
  readonly best: Uint8Array
  /** The class of the probability that a span begins here, or ends here. */
  readonly begins: Uint8Array
  readonly ends: Uint8Array
  /** The nearest token before and after that is likely part of a cue; -1 if none. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** How many cues, sources and contents begin before the position, by the likeliest labels; one array a role. */
  readonly begun: readonly Int32Array[]
  /** Which roles the sentence of the token likely holds: a bit a role. */
  readonly inSentence: Uint8Array
}

/** Upper ends of the classes of probability. */
const LEVELS = [0.02, 0.1, 0.25, 0.45, 0.65, 0.85, 0.97]
/** From this probability on a token counts as part of a cue. */
const LIKELY = 0.3

/** The class of a probability: 0 to 7. */
export function levelOf(probability: number): number {
  let level = 0
  while (level < LEVELS.length && probability >= LEVELS[level]!) level++
  return level
}

/** Reads the marginals of the first model: `labels` (13) probabilities a token. */
export function readEvidence(passage: Passage, marginals: Float64Array): Evidence {
  const size = passage.word.length
  const bytes = () => new Uint8Array(size)
  const evidence = {
    level: ROLES.map(bytes),
    best: bytes(),
    begins: bytes(),
    ends: bytes(),
    left: new Int32Array(size),
    right: new Int32Array(size),
    begun: ROLES.map(() => new Int32Array(size)),
    inSentence: bytes(),
  }
  const cue = new Float64Array(size)
  for (let t = 0; t < passage.count; t++) cue[t + PAD] = readToken(evidence, marginals, t)
  findCues(evidence, cue)
  countBegun(evidence)
  noteSentences(passage, evidence)
  return evidence
}

/** Returns the probability that the token is part of a cue. */
function readToken(evidence: Evidence, marginals: Float64Array, t: number): number {
  const labels = 1 + 4 * ROLES.length
  const at = t * labels
  const sums = [0, 0, 0]
  let begin = 0
  let end = 0
  let best = 0
  for (let y = 1; y < labels; y++) {
    const p = marginals[at + y]!
    sums[roleOf(y)]! += p
    if (!needsOpen(y)) begin += p
    if (!isOpen(y)) end += p
    if (p > marginals[at + best]!) best = y
  }
  const i = t + PAD
  ROLES.forEach((_, role) => {
    evidence.level[role]![i] = levelOf(sums[role]!)
  })
  evidence.best[i] = best
  evidence.begins[i] = levelOf(begin)
  evidence.ends[i] = levelOf(end)
  return sums[CUE]!
}

function findCues({ left, right }: Evidence, cue: Float64Array): void {
  let near = -1
  for (let i = 0; i < cue.length; i++) {
    left[i] = near
    if (cue[i]! >= LIKELY) near = i
  }
  near = -1
  for (let i = cue.length - 1; i >= 0; i--) {
    right[i] = near
    if (cue[i]! >= LIKELY) near = i
  }
}

function countBegun({ begun, best }: Evidence): void {
  ROLES.forEach((_, role) => {
    const counts = begun[role]!
    for (let i = 1; i < best.length; i++) {
      const label = best[i]!
      const before = roleOf(best[i - 1]!) === role && isOpen(best[i - 1]!)
      counts[i] = counts[i - 1]! + (label > 0 && roleOf(label) === role && (!needsOpen(label) || !before) ? 1 : 0)
    }
  })
}

function noteSentences({ sentence, count }: Passage, { best, inSentence }: Evidence): void {
  for (let from = PAD; from < PAD + count; ) {
    let to = from
    let roles = 0
    for (; to < PAD + count && sentence[to] === sentence[from]; to++) if (best[to]! > 0) roles |= 1 << roleOf(best[to]!)
    inSentence.fill(roles, from, to)
    from = to
  }
}
