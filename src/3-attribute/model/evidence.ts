import { Columns } from './columns.js'
import { beginOf, CUE, isOpen, labelCount, needsOpen, ROLES, roleOf } from './labels.js'
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

const LABELS = labelCount(ROLES.length)
/** Which of B, I, E and S start a span, and which end one. */
const STARTS = [true, false, false, true]
const STOPS = [false, false, true, true]

/** The class of a probability: 0 to 7. */
export function levelOf(probability: number): number {
  let level = 0
  while (level < LEVELS.length && probability >= LEVELS[level]!) level++
  return level
}

/** Reads the marginals of the first model: `labels` (13) probabilities a token. */
export function readEvidence(passage: Passage, marginals: Float64Array): Evidence {
  const columns = new Columns(passage.word.length, { ints: 2 + ROLES.length, bytes: 4 + ROLES.length })
  const evidence = {
    left: columns.ints(),
    right: columns.ints(),
    begun: ROLES.map(() => columns.ints()),
    level: ROLES.map(() => columns.bytes()),
    best: columns.bytes(),
    begins: columns.bytes(),
    ends: columns.bytes(),
    inSentence: columns.bytes(),
  }
  const cue = new Float64Array(columns.size)
  for (let t = 0; t < passage.count; t++) cue[t + PAD] = readToken(evidence, marginals, t)
  findCues(evidence, cue)
  countBegun(evidence)
  noteSentences(passage, evidence)
  return evidence
}

/** Returns the probability that the token is part of a cue. */
function readToken(evidence: Evidence, marginals: Float64Array, t: number): number {
  const at = t * LABELS
  const i = t + PAD
  let begin = 0
  let end = 0
  let best = 0
  let cue = 0
  for (let role = 0; role < ROLES.length; role++) {
    const first = at + beginOf(role)
    let sum = 0
    for (let y = 0; y < 4; y++) {
      const p = marginals[first + y]!
      sum += p
      if (STARTS[y]) begin += p
      if (STOPS[y]) end += p
      if (p > marginals[at + best]!) best = first + y - at
    }
    evidence.level[role]![i] = levelOf(sum)
    if (role === CUE) cue = sum
  }
  evidence.best[i] = best
  evidence.begins[i] = levelOf(begin)
  evidence.ends[i] = levelOf(end)
  return cue
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
