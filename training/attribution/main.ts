import { writeFileSync } from 'node:fs'
import type { Points } from '../../src/3-attribute/model/confidence.js'
import { decode, type Thresholds } from '../../src/3-attribute/model/decode.js'
import { Engine, type Stages } from '../../src/3-attribute/model/engine.js'
import type { Evidence } from '../../src/3-attribute/model/evidence.js'
import { meansOf } from '../../src/3-attribute/model/opinions.js'
import { writeModelFile } from '../../src/3-attribute/model/write-file.js'
import { calibrate } from './calibrate.js'
import { readCorpus } from './corpus.js'
import type { Learnt } from './crf.js'
import type { Done, Job } from './curriculum.js'
import { judge } from './judge.js'
import { type Example, FOLDS, materialOf } from './material.js'
import { orderByUse, usesOf } from './order.js'
import { chainOf, packTable } from './pack.js'
import { TRAIN, WEIGHTS } from './places.js'
import { Pool } from './pool.js'

/** From these probabilities on a run is told; chosen on dev, where half or double of them costs two points of F1. */
const THRESHOLDS: Thresholds = { source: 0.28, cue: 0.38, content: 0.3 }
/** The fold that no part of the model is trained on when the confidence is calibrated. */
const HELD = 0
const CORES = 2

/** Trains the attribution models on the predicted syntax of the train articles and writes them. */
export async function makeAttribution(): Promise<void> {
  const pool = new Pool(CORES)
  const corpus = readCorpus(TRAIN)
  const { examples, counts } = materialOf(corpus)
  const [trial, trained] = await trainAll(pool, examples)
  await pool.close()
  const stages = { ...trained, base: orderByUse(trained.base, usesOf(trained.base, examples)) }
  const points = calibrateOn(
    examples.filter(({ fold, first }) => fold === HELD && first),
    trial,
  )
  const { names } = corpus
  const file = { names, lexicon: counts.entries(), stages, thresholds: THRESHOLDS, points }
  const bytes = writeModelFile(file)
  writeFileSync(WEIGHTS, bytes)
  console.log(`${WEIGHTS}: ${bytes.length} bytes`)
}

/** The models without the held-out fold, and those with all of it, which ship. */
async function trainAll(pool: Pool, examples: readonly Example[]): Promise<[Stages, Stages]> {
  const [{ lookup }] = (await pool.run([{ kind: 'choose' }])) as [Done]
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const firsts = await pool.run([...folds, null].map((without) => ({ kind: 'first', lookup: lookup!, without })))
  console.log('attribution: first models trained')
  const evidences = inOrder(
    examples,
    folds.map((fold) => firsts[fold]!.evidences!),
  )
  const job = (kind: 'stacked' | 'relation', without: number | null): Job => ({
    kind,
    lookup: lookup!,
    without,
    evidences,
  })
  const [a, b, c, d] = (await pool.run([
    job('relation', null),
    job('stacked', null),
    job('relation', HELD),
    job('stacked', HELD),
  ])) as [Done, Done, Done, Done]
  return [stagesOf([firsts[HELD]!, d, c]), stagesOf([firsts[FOLDS]!, b, a])]
}

/** Puts the evidences of the folds back into the order of the examples. */
function inOrder(examples: readonly Example[], folds: readonly (readonly Evidence[])[]): Evidence[] {
  const next = folds.map(() => 0)
  return examples.map(({ fold }) => folds[fold]![next[fold]!++]!)
}

function stagesOf(done: readonly [Done, Done, Done]): Stages {
  const [first, stacked, relation] = done.map(({ learnt }) => learnt!) as [Learnt, Learnt, Learnt]
  return {
    base: packTable([first, stacked, relation], 0),
    stackedTable: packTable([stacked], 1),
    relationTable: packTable([relation], 1),
    first: chainOf(first),
    stacked: chainOf(stacked),
    relation: chainOf(relation),
  }
}

/** What the raw scores are worth on articles that no part of the model was trained on. */
function calibrateOn(held: readonly Example[], stages: Stages): Points {
  const engine = new Engine(stages)
  return calibrate(
    held.flatMap(({ passage, gold }) => {
      const reading = engine.read(passage)
      return reading === null ? [] : judge(decode(meansOf(reading), THRESHOLDS), gold.relations)
    }),
  )
}
