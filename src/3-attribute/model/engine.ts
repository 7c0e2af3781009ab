import { addBaseFeatures } from './base-features.js'
import { Chain, type ChainWeights } from './chain.js'
import { type Evidence, readEvidence } from './evidence.js'
import { FeatureList } from './features.js'
import { beginOf, CONTENT, CUE, labelCount, ROLES, SOURCE } from './labels.js'
import type { Lattice } from './lattice.js'
import { PAD, type Passage } from './passage.js'
import { addRelationFeatures } from './relation-features.js'
import { type Likely, likelyRuns, withoutOverlap } from './spans.js'
import { addStackedFeatures } from './stacked-features.js'
import { Summer, type Table, wordsOf } from './table.js'

/** The three models. They share the features of words and syntax, so those are looked up once for all three. */
export interface Stages {
  /** Weights of the base features: of the first, the stacked and the relation model side by side. */
  readonly base: Table
  readonly stackedTable: Table
  readonly relationTable: Table
  /** Reads a paragraph from words and syntax. */
  readonly first: ChainWeights
  /** Reads it again, knowing what the first found in it. */
  readonly stacked: ChainWeights
  /** Given a cue, finds its source and content. */
  readonly relation: ChainWeights
}

/** A cue with the spans that may belong to it. Probabilities of the spans are given that the cue is one. */
export interface CueReading {
  readonly cue: Likely
  readonly sources: readonly Likely[]
  readonly contents: readonly Likely[]
}

/** What the models think of one passage; runs are in tokens of it. */
export interface PassageReading {
  readonly cues: readonly CueReading[]
  /** The stacked model's runs of all roles, whoever they belong to. */
  readonly runs: readonly Likely[]
}

/** A paragraph in which no token is part of a cue with this probability is read once only. */
const WORTH_IT = 0.25
/** Cues below this probability are not asked for their source and content; no threshold for cues may be lower. */
const CUE_FLOOR = 0.3
/** Runs below this probability are never looked at again. */
const RUN_FLOOR = 0.05

/** Only the likeliest cues of a paragraph are asked: each costs a reading of it. PolNeAR has at most 22 in one. */
const MOST_CUES = 40

/** The roles of the relation model. */
export const RELATION_ROLES = [SOURCE, CONTENT] as const

/** Runs the three models on passages. Keeps its buffers: one passage at a time. */
export class Engine {
  readonly #first: Chain
  readonly #stacked: Chain
  readonly #relation: Chain
  readonly #baseSums: Summer
  readonly #stackedSums: Summer
  readonly #relationSums: Summer
  readonly #list = new FeatureList()
  /** The scores that a token gets on top of its base scores. */
  readonly #more: Int32Array
  /** How many words of a base row hold the weights of the first model. */
  readonly #firstWords: number

  constructor(stages: Stages) {
    this.#first = new Chain(stages.first)
    this.#stacked = new Chain(stages.stacked)
    this.#relation = new Chain(stages.relation)
    this.#baseSums = new Summer(stages.base)
    this.#stackedSums = new Summer(stages.stackedTable)
    this.#relationSums = new Summer(stages.relationTable)
    this.#more = new Int32Array(Math.max(this.#stackedSums.width, this.#relationSums.width))
    this.#firstWords = wordsOf(stages.first.labels)
  }

  /** Reads a passage; null where it holds no cue. */
  read(passage: Passage): PassageReading | null {
    const scores = new Int32Array(passage.count * this.#baseSums.width)
    const evidence = this.#readFirst(passage, scores)
    if (evidence === null) return null
    this.#score(scores, { from: this.#firstWords, to: this.#baseSums.words })
    const runs = this.#readStacked({ passage, evidence, scores })
    const cues = likeliest(withoutOverlap(runs.filter((run) => run.role === CUE)))
    return { cues: cues.map((cue) => this.#ask({ passage, evidence, scores }, cue)), runs }
  }

  /** Some words of the base scores of all tokens: those of the three models stand side by side. */
  #score(sums: Int32Array, { from, to }: { from: number; to: number }): void {
    const { width } = this.#baseSums
    const count = sums.length / width
    for (let t = 0; t < count; t++) this.#baseSums.sum(t, { sums, at: t * width, from, to })
  }

  /** Most passages hold no cue: the base scores of the other two models are worked out for the others only. */
  #readFirst(passage: Passage, scores: Int32Array): Evidence | null {
    addBaseFeatures(passage, this.#list)
    this.#baseSums.find(this.#list)
    this.#score(scores, { from: 0, to: this.#firstWords })
    this.#first.begin(passage.count)
    for (let t = 0; t < passage.count; t++) this.#first.emit(t, scores, t * this.#baseSums.width)
    this.#first.run()
    const marginals = this.#first.marginals()
    return holdsCue(marginals) ? readEvidence(passage, marginals) : null
  }

  #readStacked({ passage, evidence, scores }: Asked): Likely[] {
    addStackedFeatures(passage, evidence, this.#list)
    const lattice = this.#readMore(this.#stacked, this.#stackedSums, { scores, from: this.#first.labels })
    return ROLES.flatMap((_, role) => likelyRuns(lattice, role, role === CUE ? CUE_FLOOR : RUN_FLOOR))
  }

  #ask({ passage, evidence, scores }: Asked, cue: Likely): CueReading {
    addRelationFeatures({ passage, evidence, cue: { from: cue.from + PAD, to: cue.to + PAD } }, this.#list)
    const from = this.#first.labels + this.#stacked.labels
    const lattice = this.#readMore(this.#relation, this.#relationSums, { scores, from })
    const runs = (kind: number) =>
      likelyRuns(lattice, kind, RUN_FLOOR).map((run) => ({ ...run, role: RELATION_ROLES[kind]! }))
    return { cue, sources: runs(0), contents: runs(1) }
  }

  /** Reads the features in the list on top of the base scores, which stand from `from` on in each token's. */
  #readMore(chain: Chain, summer: Summer, { scores, from }: { scores: Int32Array; from: number }): Lattice {
    const { width } = this.#baseSums
    const sums = this.#more
    const target = { sums, at: 0, from: 0, to: summer.words }
    const { tokens } = this.#list
    summer.find(this.#list)
    chain.begin(tokens)
    for (let t = 0; t < tokens; t++) {
      summer.sum(t, target)
      for (let y = 0; y < chain.labels; y++) sums[y]! += scores[t * width + from + y]!
      chain.emit(t, sums, 0)
    }
    return chain.run()
  }
}

interface Asked {
  readonly passage: Passage
  readonly evidence: Evidence
  readonly scores: Int32Array
}

/** The likeliest cues, in order of the text; the earlier of equals. */
function likeliest(cues: readonly Likely[]): readonly Likely[] {
  if (cues.length <= MOST_CUES) return cues
  const ordered = [...cues].sort((a, b) => b.probability - a.probability || a.from - b.from)
  return ordered.slice(0, MOST_CUES).sort((a, b) => a.from - b.from)
}

/** Whether any token is part of a cue with a probability worth a closer look. */
function holdsCue(marginals: Float64Array): boolean {
  const labels = labelCount(ROLES.length)
  for (let at = beginOf(CUE); at < marginals.length; at += labels) {
    const p = marginals[at]! + marginals[at + 1]! + marginals[at + 2]! + marginals[at + 3]!
    if (p >= WORTH_IT) return true
  }
  return false
}
