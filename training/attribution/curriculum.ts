import type { Stages } from '../../src/3-attribute/model/engine.js'
import type { Evidence } from '../../src/3-attribute/model/evidence.js'
import type { Learnt, Recipe } from './crf.js'
import type { Example } from './material.js'
import { FOLDS } from './material.js'
import { chainOf, packTable } from './pack.js'
import type { Lookup, Room } from './selection.js'
import { choose, evidencesOf, firstTeacher, LABELS, relationTeacher, stackedTeacher, train } from './stages.js'

/** What all chains have in common; chosen on dev (models/attribution.md). */
const COMMON = { epochs: 2, rate: 0.02, keep: 0.3, cutoff: 3 }
/** Features that ship: base features have 35 weights each, so they make up most of the file. */
const ROOMS: { base: Room; stacked: Room; relation: Room } = {
  base: { bits: 19, most: 200_000 },
  stacked: { bits: 17, most: 50_000 },
  relation: { bits: 18, most: 80_000 },
}

/** One seed a chain: results must not depend on the order in which chains are trained. */
const SEEDS = { choose: 10, fold: 20, first: 30, stacked: 40, relation: 50 }

const recipe = (labels: number, seed: number): Recipe => ({ ...COMMON, labels, seed })

/** What the paragraphs' first reading rests on: the chosen features, a first model a fold, and what it found in its fold. */
export interface Groundwork {
  readonly lookup: Lookup
  readonly folds: readonly Learnt[]
  readonly evidences: ReadonlyMap<Example, Evidence>
}

/** Chooses the base features and reads every example by a first model that was not trained on its article. */
export function layGroundwork(examples: readonly Example[], say: (step: string) => void): Groundwork {
  const teach = firstTeacher()
  const lookup = choose({ recipe: recipe(LABELS.paragraph, SEEDS.choose), examples, teach }, [], ROOMS.base)
  say(`${lookup.rows} base features chosen`)
  const folds: Learnt[] = []
  const evidences = new Map<Example, Evidence>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((one) => one.fold !== fold)
    const learnt = train({ recipe: recipe(LABELS.paragraph, SEEDS.fold + fold), examples: others, teach }, [lookup])
    const held = examples.filter((one) => one.fold === fold)
    const read = evidencesOf(packTable([learnt], 0), chainOf(learnt), held)
    for (const [example, evidence] of read) evidences.set(example, evidence)
    folds.push(learnt)
    say(`fold ${fold} read`)
  }
  return { lookup, folds, evidences }
}

/** The first model, trained on all examples. */
export function trainFirst(examples: readonly Example[], { lookup }: Groundwork): Learnt {
  return train({ recipe: recipe(LABELS.paragraph, SEEDS.first), examples, teach: firstTeacher() }, [lookup])
}

/** Trains the stacked and the relation model on examples and puts them together with a first model. */
export function trainStages(examples: readonly Example[], first: Learnt, { lookup, evidences }: Groundwork): Stages {
  const forStacked = { recipe: recipe(LABELS.paragraph, SEEDS.stacked), examples, teach: stackedTeacher(evidences) }
  const stackedLookup = choose(forStacked, [lookup], ROOMS.stacked)
  const stacked = train(forStacked, [lookup, stackedLookup])
  const forRelation = { recipe: recipe(LABELS.relation, SEEDS.relation), examples, teach: relationTeacher(evidences) }
  const relationLookup = choose(forRelation, [lookup], ROOMS.relation)
  const relation = train(forRelation, [lookup, relationLookup])
  return {
    base: packTable([first, stacked, relation], 0),
    stackedTable: packTable([stacked], 1),
    relationTable: packTable([relation], 1),
    first: chainOf(first),
    stacked: chainOf(stacked),
    relation: chainOf(relation),
  }
}
