import { Chain, type ChainWeights } from '../../src/3-attribute/model/chain.js'
import { type Evidence, readEvidence } from '../../src/3-attribute/model/evidence.js'
import { FeatureList } from '../../src/3-attribute/model/features.js'
import { CONTENT, CUE, labelCount, type Run, SOURCE, writeRun } from '../../src/3-attribute/model/labels.js'
import { PAD } from '../../src/3-attribute/model/passage.js'
import { addRelationFeatures } from '../../src/3-attribute/model/relation-features.js'
import { addStackedFeatures } from '../../src/3-attribute/model/stacked-features.js'
import { Summer } from '../../src/3-attribute/model/summer.js'
import type { Table } from '../../src/3-attribute/model/table.js'
import { Chance } from './chance.js'
import { Crf, type Learnt, type Lesson, type Recipe } from './crf.js'
import type { GoldRelation } from './gold.js'
import { describe, type Example } from './material.js'
import { type Lookup, type Room, select } from './selection.js'

/** Says what is to be learnt from an example: calls `learn` with each lesson. Lists may be overwritten afterwards. */
export type Teacher = (example: Example, learn: (lesson: Lesson) => void) => void

/** What a chain is trained on. */
export interface Course {
  readonly recipe: Recipe
  readonly examples: readonly Example[]
  readonly teach: Teacher
}

/** Trains one chain, with the chosen features of each family of its lessons. */
export function train({ recipe, examples, teach }: Course, lookups: readonly Lookup[]): Learnt {
  const crf = new Crf(recipe, lookups)
  crf.settle()
  for (let epoch = 0; epoch < recipe.epochs; epoch++) pass(crf, { recipe, examples, teach }, epoch)
  return crf.result()
}

/** Chooses the features of the last family by one epoch on all of them; those of the families before are given. */
export function choose({ recipe, examples, teach }: Course, lookups: readonly Lookup[], room: Room): Lookup {
  const crf = new Crf(recipe, lookups)
  for (const example of examples) teach(example, (lesson) => crf.count(lesson))
  crf.settle()
  pass(crf, { recipe, examples, teach }, 0)
  return select(crf.result().families.at(-1)!, crf.counts, room)
}

/** So many snapshots of the weights are averaged in each epoch but the first, which gives one at its end. */
const SNAPSHOTS = 4

/** One epoch: the examples in an order that the seed and the epoch decide. */
function pass(crf: Crf, { recipe, examples, teach }: Course, epoch: number): void {
  const order = Int32Array.from(examples, (_, i) => i)
  new Chance(recipe.seed * 100 + epoch).shuffle(order)
  const every = Math.ceil(order.length / (epoch === 0 ? 1 : SNAPSHOTS))
  order.forEach((i, done) => {
    teach(examples[i]!, (lesson) => crf.learn(lesson))
    if ((done + 1) % every === 0 || done + 1 === order.length) crf.takeSnapshot()
  })
}

/** Lessons of the first model: base features, gold labels. */
export function firstTeacher(): Teacher {
  const base = new FeatureList()
  return (example, learn) => {
    describe(example, base)
    learn({ lists: [base], labels: example.gold.labels })
  }
}

/** What the first model thinks of each example, by a model that was not trained on the example's article. */
export type Evidences = ReadonlyMap<Example, Evidence>

/** Reads examples with a first model. */
export function evidencesOf(table: Table, weights: ChainWeights, examples: readonly Example[]): Map<Example, Evidence> {
  const chain = new Chain(weights)
  const summer = new Summer(table)
  const sums = new Int32Array(summer.width)
  const base = new FeatureList()
  return new Map(
    examples.map((example) => {
      describe(example, base)
      chain.begin(base.tokens)
      summer.find(base)
      for (let t = 0; t < base.tokens; t++) {
        summer.sum(t, sums, 0)
        chain.emit(t, sums, 0)
      }
      chain.run()
      return [example, readEvidence(example.passage, chain.marginals())]
    }),
  )
}

/** Lessons of the second model: base features and what the first model found, gold labels. */
export function stackedTeacher(evidences: Evidences): Teacher {
  const base = new FeatureList()
  const more = new FeatureList()
  return (example, learn) => {
    describe(example, base)
    addStackedFeatures(example.passage, evidences.get(example)!, more)
    learn({ lists: [base, more], labels: example.gold.labels })
  }
}

/** Lessons of the third model: for each gold cue, the runs of its source and content. */
export function relationTeacher(evidences: Evidences): Teacher {
  const base = new FeatureList()
  const more = new FeatureList()
  return (example, learn) => {
    const { passage, gold } = example
    if (gold.relations.length === 0) return
    describe(example, base)
    for (const relation of gold.relations) {
      const labels = relationLabels(relation, passage.count)
      for (const { from, to } of relation.cue) {
        const cue = { from: from + PAD, to: to + PAD }
        addRelationFeatures({ passage, evidence: evidences.get(example)!, cue }, more)
        learn({ lists: [base, more], labels })
      }
    }
  }
}

/** How many labels the first two models have, and how many the third. */
export const LABELS = { paragraph: labelCount(3), relation: labelCount(2) }

function relationLabels({ source, cue, content }: GoldRelation, count: number): Uint8Array {
  const owner = new Uint8Array(count)
  const mark = (runs: readonly Run[], role: number) => {
    for (const { from, to } of runs) owner.fill(role + 1, from, to)
  }
  mark(content, CONTENT)
  mark(source, SOURCE)
  mark(cue, CUE)
  const starts = new Set([...source, ...content].map(({ from }) => from))
  const labels = new Uint8Array(count)
  for (let t = 0, end = 0; t < count; t = end) {
    end = t + 1
    while (end < count && owner[end] === owner[t] && !starts.has(end)) end++
    if (owner[t] === SOURCE + 1) writeRun(labels, { role: 0, from: t, to: end })
    if (owner[t] === CONTENT + 1) writeRun(labels, { role: 1, from: t, to: end })
  }
  return labels
}
