import type { Evidence } from '../../src/3-attribute/model/evidence.js'
import type { Learnt, Recipe } from './crf.js'
import type { Example } from './material.js'
import { chainOf, packTable } from './pack.js'
import type { Lookup, Room } from './selection.js'
import {
  type Course,
  choose,
  evidencesOf,
  firstTeacher,
  LABELS,
  relationTeacher,
  stackedTeacher,
  train,
} from './stages.js'
import { meanOf } from './twins.js'

/**
 * What all chains have in common; chosen on dev (models/attribution-en.md). By 25 bits one in six of the 6 million base
 * features is mistaken for another before features are chosen, mostly rare ones.
 */
const COMMON = { epochs: 3, rate: 0.02, keep: 0.3, cutoff: 3, bits: 25 }
/** Features that ship. Base features have 35 weights each and make up most of the file. */
const ROOMS: { base: Room; stacked: Room; relation: Room } = {
  base: { bits: 20, most: 300_000 },
  stacked: { bits: 18, most: 60_000 },
  relation: { bits: 18, most: 90_000 },
}

/**
 * One seed a kind of chain, the next ones for its twins: results do not depend on the order in which chains are trained.
 * The weights that ship are the mean of the twins', which costs nothing at run time.
 */
const SEEDS = { choose: 10, first: 20, stacked: 40, relation: 50 }
/** How many twins of each chain are trained. */
const TWINS = 3

const recipe = (labels: number, seed: number): Recipe => ({ ...COMMON, labels, seed })

/** One piece of the training, to be done on its own: what workers are given. */
export type Job =
  | { readonly kind: 'choose' }
  | { readonly kind: 'first'; readonly lookup: Lookup; readonly without: number | null }
  | {
      readonly kind: 'stacked' | 'relation'
      readonly lookup: Lookup
      readonly without: number | null
      /** What first models found in each example, by index; none of them was trained on the example's article. */
      readonly evidences: readonly Evidence[]
    }

/** What a job gives back. `evidences` are those of the examples of the fold that was left out, in order. */
export interface Done {
  readonly lookup?: Lookup
  readonly learnt?: Learnt
  readonly evidences?: readonly Evidence[]
}

/** Does a job. The fold `without` is left out of the examples that are learnt from. */
export function perform(job: Job, examples: readonly Example[]): Done {
  if (job.kind === 'choose')
    return {
      lookup: choose(
        { recipe: recipe(LABELS.paragraph, SEEDS.choose), examples, teach: firstTeacher() },
        [],
        ROOMS.base,
      ),
    }
  const learners = examples.filter(({ fold }) => fold !== job.without)
  if (job.kind === 'first')
    return performFirst(
      job.lookup,
      learners,
      examples.filter(({ fold }) => fold === job.without),
    )
  const evidences = new Map(examples.map((example, i) => [example, job.evidences[i]!]))
  const [teach, labels] =
    job.kind === 'stacked'
      ? [stackedTeacher(evidences), LABELS.paragraph]
      : [relationTeacher(evidences), LABELS.relation]
  const course = { recipe: recipe(labels, SEEDS[job.kind]), examples: learners, teach }
  const more = choose(course, [job.lookup], ROOMS[job.kind])
  return { learnt: trainTwins(course, [job.lookup, more]) }
}

/** The mean of chains that differ in their seed only. */
function trainTwins(course: Course, lookups: readonly Lookup[]): Learnt {
  const seeds = Array.from({ length: TWINS }, (_, twin) => course.recipe.seed + twin)
  return meanOf(seeds.map((seed) => () => train({ ...course, recipe: { ...course.recipe, seed } }, lookups)))
}

function performFirst(lookup: Lookup, learners: readonly Example[], held: readonly Example[]): Done {
  const course = { recipe: recipe(LABELS.paragraph, SEEDS.first), examples: learners, teach: firstTeacher() }
  const learnt = trainTwins(course, [lookup])
  const read = evidencesOf(packTable([learnt], 0), chainOf(learnt), held)
  return { learnt, evidences: held.map((example) => read.get(example)!) }
}
