import type { CueReading, PassageReading } from './engine.js'
import { CONTENT, type Run, SOURCE } from './labels.js'
import type { Likely } from './spans.js'

/** What each cue and run is worth when everything that was read is taken together. */
export interface Weighed {
  readonly cues: readonly CueReading[]
  readonly sources: readonly Likely[]
  readonly contents: readonly Likely[]
}

/** What the models say of a run. */
export interface Opinion {
  readonly run: Run
  /** The probability that the second model gives it, whoever it belongs to. */
  readonly stacked: number
  /** What the third model gives it, summed over the cues, each by the probability that it is one; at most 1. */
  readonly relation: number
  /** The cue that claims it most; null where none does. */
  readonly cue: CueReading | null
}

type Draft = { -readonly [Key in keyof Opinion]: Opinion[Key] } & { most: number }

/** All opinions on the runs of one role: those that either of the two models finds. */
export function opinionsOn({ runs, cues }: PassageReading, role: number): Opinion[] {
  const found = new Map<string, Draft>()
  const draft = ({ from, to }: Run): Draft => {
    const key = `${from} ${to}`
    const known = found.get(key)
    if (known) return known
    const fresh = { run: { role, from, to }, stacked: 0, relation: 0, cue: null, most: 0 }
    found.set(key, fresh)
    return fresh
  }
  for (const run of runs) if (run.role === role) draft(run).stacked = run.probability
  for (const cue of cues) for (const run of role === SOURCE ? cue.sources : cue.contents) addClaim(draft(run), cue, run)
  return [...found.values()]
}

function addClaim(draft: Draft, cue: CueReading, { probability }: Likely): void {
  const claim = probability * cue.cue.probability
  draft.relation = Math.min(1, draft.relation + claim)
  if (claim <= draft.most) return
  draft.most = claim
  draft.cue = cue
}

/** The mean of both models: what counts without a ranking. */
export const meanOf = ({ stacked, relation }: Opinion): number => (stacked + relation) / 2

/** Everything by the mean of the models. */
export function meansOf(reading: PassageReading): Weighed {
  const means = (role: number) => opinionsOn(reading, role).map((one) => ({ ...one.run, probability: meanOf(one) }))
  return { cues: reading.cues, sources: means(SOURCE), contents: means(CONTENT) }
}
