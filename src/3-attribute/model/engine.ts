import { settle } from '../../2-understand/index.js'
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
import { Summer } from './summer.js'
import type { Table } from './table.js'

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

/** Runs the three models on passages. Keeps its buffers from call to call, and nothing of what it read. */
export class Engine {
  readonly #first: Chain
  readonly #stacked: Chain
  readonly #relation: Chain
  readonly #baseSums: Summer
  readonly #stackedSums: Summer
  readonly #relationSums: Summer
  readonly #list = new FeatureList()
  /** The base scores of the passages that are being read. */
  #scores = new Int32Array(0)
  /** The scores that a token gets on top of its base scores. */
  readonly #more: Int32Array

  constructor(stages: Stages) {
    this.#first = new Chain(stages.first)
    this.#stacked = new Chain(stages.stacked)
    this.#relation = new Chain(stages.relation)
    this.#baseSums = new Summer(stages.base)
    this.#stackedSums = new Summer(stages.stackedTable)
    this.#relationSums = new Summer(stages.relationTable)
    settle([this.#baseSums, this.#stackedSums, this.#relationSums])
    this.#more = new Int32Array(Math.max(this.#stackedSums.width, this.#relationSums.width))
  }

  /** Reads a passage; null where it holds no cue. */
  read(passage: Passage): PassageReading | null {
    return this.readAll([passage])[0]!
  }

  /**
   * Reads passages, each by itself, but all with one model before the next: a model's weights then stay in the cache. The
   * base scores of all of them are kept meanwhile, 128 bytes a token.
   */
  readAll(passages: readonly Passage[]): (PassageReading | null)[] {
    const { width } = this.#baseSums
    const tokens = passages.reduce((sum, { count }) => sum + count, 0)
    if (this.#scores.length < tokens * width) this.#scores = new Int32Array(tokens * width)
    let next = 0
    const heard = passages.map((passage) => {
      const at = next
      next += passage.count * width
      const evidence = this.#readFirst(passage, at)
      return evidence && { passage, evidence, at }
    })
    const told = heard.map((one) => one && { ...one, runs: this.#readStacked(one) })
    return told.map((one) => {
      if (one === null) return null
      const cues = likeliest(withoutOverlap(one.runs.filter((run) => run.role === CUE)))
      return { cues: cues.map((cue) => this.#ask(one, cue)), runs: one.runs }
    })
  }

  /** The base scores of all three models, and what the first makes of them: most quiet passages are done with it. */
  #readFirst(passage: Passage, from: number): Evidence | null {
    const scores = this.#scores
    addBaseFeatures(passage, this.#list)
    this.#baseSums.find(this.#list)
    this.#first.begin(passage.count)
    for (let t = 0, at = from; t < passage.count; t++, at += this.#baseSums.width) {
      this.#baseSums.sum(t, scores, at)
      this.#first.emit(t, scores, at)
    }
    this.#first.run()
    const marginals = this.#first.marginals()
    return holdsCue(marginals) ? readEvidence(passage, marginals) : null
  }

  #readStacked({ passage, evidence, at }: Heard): Likely[] {
    addStackedFeatures(passage, evidence, this.#list)
    const lattice = this.#readMore(this.#stacked, this.#stackedSums, at + this.#first.scored)
    return ROLES.flatMap((_, role) => likelyRuns(lattice, role, role === CUE ? CUE_FLOOR : RUN_FLOOR))
  }

  #ask({ passage, evidence, at }: Heard, cue: Likely): CueReading {
    addRelationFeatures({ passage, evidence, cue: { from: cue.from + PAD, to: cue.to + PAD } }, this.#list)
    const lattice = this.#readMore(this.#relation, this.#relationSums, at + this.#first.scored + this.#stacked.scored)
    const runs = (kind: number) =>
      likelyRuns(lattice, kind, RUN_FLOOR).map((run) => ({ ...run, role: RELATION_ROLES[kind]! }))
    return { cue, sources: runs(0), contents: runs(1) }
  }

  /** Reads the features in the list on top of the base scores, of which the first token's stand from `from` on. */
  #readMore(chain: Chain, summer: Summer, from: number): Lattice {
    const { width } = this.#baseSums
    const scores = this.#scores
    const sums = this.#more
    const { tokens } = this.#list
    summer.find(this.#list)
    chain.begin(tokens)
    for (let t = 0; t < tokens; t++) {
      summer.sum(t, sums, 0)
      for (let y = 0, at = t * width + from; y < chain.scored; y++) sums[y]! += scores[at + y]!
      chain.emit(t, sums, 0)
    }
    return chain.run()
  }
}

/** A passage with what the first model thinks of it, and where its base scores begin. */
interface Heard {
  readonly passage: Passage
  readonly evidence: Evidence
  readonly at: number
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
