import type { CueReading } from './engine.js'
import type { Run } from './labels.js'
import type { Weighed } from './opinions.js'
import { type Likely, withoutOverlap } from './spans.js'

/** One relation of a passage: runs of its tokens, and the probabilities that the models give them. */
export interface Decoded {
  readonly cue: readonly Run[]
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  /** That the cue is one. */
  readonly cueProbability: number
  /** Of the source, or of there being none; and of the content: both given the cue, the weakest run counts. */
  readonly sourceProbability: number
  readonly contentProbability: number
  /** The least that both models together give to any of its runs, the cue's probability included. */
  readonly agreement: number
}

/** From these probabilities on a run is told: chosen on held-out training articles for the best F1 (training/attribution). */
export interface Thresholds {
  readonly source: number
  readonly cue: number
  readonly content: number
}

/** Turns the readings of a passage into relations: runs that both models together find likely, each with its cue. */
export function decode(weighed: Weighed, thresholds: Thresholds): Decoded[] {
  const cues = weighed.cues.filter(({ cue }) => cue.probability >= thresholds.cue)
  const sources = withoutOverlap(weighed.sources.filter((run) => run.probability >= thresholds.source))
  const contents = withoutOverlap(weighed.contents.filter((run) => run.probability >= thresholds.content))
  return mergeTwins(cues.map((one) => relationOf(one, { cues, sources, contents })))
}

/** Cues with the very same source and content are the pieces of one: "has repeatedly … said", "told … in a statement". */
function mergeTwins(relations: readonly Decoded[]): Decoded[] {
  const merged = new Map<string, Decoded>()
  const spell = (runs: readonly Run[]) => runs.map(({ from, to }) => `${from}-${to}`).join()
  relations.forEach((one, i) => {
    const key = one.content.length === 0 ? String(i) : `${spell(one.source)} ${spell(one.content)}`
    const twin = merged.get(key)
    merged.set(key, twin ? { ...likelier(twin, one), cue: [...twin.cue, ...one.cue] } : one)
  })
  return [...merged.values()]
}

const likelier = (a: Decoded, b: Decoded): Decoded => (b.cueProbability > a.cueProbability ? b : a)

interface Chosen {
  readonly cues: readonly CueReading[]
  readonly sources: readonly Likely[]
  readonly contents: readonly Likely[]
}

function relationOf(one: CueReading, { cues, sources, contents }: Chosen): Decoded {
  const own = (of: (cue: CueReading) => readonly Likely[], runs: readonly Likely[]) =>
    runs.filter((run) => belongs(run, one, { cues, of }))
  const source = own((cue) => cue.sources, sources)
  const told = own((cue) => cue.contents, contents)
  const content = told.length > 0 || one.cue.probability < SURE_CUE ? told : likeliest(one.contents)
  const none = 1 - one.sources.reduce((sum, run) => Math.max(sum, run.probability), 0)
  return {
    cue: [one.cue],
    source,
    content,
    cueProbability: one.cue.probability,
    sourceProbability: source.length === 0 ? none : weakest(source, one.sources),
    contentProbability: content.length === 0 ? 0 : weakest(content, one.contents),
    agreement: [...source, ...content].reduce((least, run) => Math.min(least, run.probability), one.cue.probability),
  }
}

interface Rivals {
  readonly cues: readonly CueReading[]
  readonly of: (cue: CueReading) => readonly Likely[]
}

/** A run belongs to the cue that claims it most, and to every other that claims it more likely than not. */
function belongs(run: Likely, one: CueReading, { cues, of }: Rivals): boolean {
  const claim = (cue: CueReading) => probabilityIn(of(cue), run)
  const mine = claim(one)
  if (mine >= 0.5) return true
  return mine > 0 && cues.every((cue) => cue === one || claim(cue) * cue.cue.probability <= mine * one.cue.probability)
}

const probabilityIn = (runs: readonly Likely[], { from, to }: Run): number =>
  runs.find((run) => run.from === from && run.to === to)?.probability ?? 0

/**
 * From here on a cue without content gets its likeliest run, below the threshold as that is. On PolNeAR dev, cue F1 rises by
 * 0.5 and source F1 by 0.6; with less sure cues content loses as much.
 */
const SURE_CUE = 0.7

/** The likeliest run; none where there are none. */
function likeliest(runs: readonly Likely[]): Likely[] {
  const [best] = [...runs].sort((a, b) => b.probability - a.probability)
  return best ? [best] : []
}

const weakest = (runs: readonly Run[], among: readonly Likely[]): number =>
  runs.reduce((least, run) => Math.min(least, probabilityIn(among, run)), 1)
