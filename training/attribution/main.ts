import { writeFileSync } from 'node:fs'
import type { Points } from '../../src/3-attribute/model/confidence.js'
import { decode, type Thresholds } from '../../src/3-attribute/model/decode.js'
import { Engine, type Stages } from '../../src/3-attribute/model/engine.js'
import { writeModelFile } from '../../src/3-attribute/model/file.js'
import { calibrate } from './calibrate.js'
import { readCorpus } from './corpus.js'
import { layGroundwork, trainFirst, trainStages } from './curriculum.js'
import { judge } from './judge.js'
import { type Example, materialOf } from './material.js'

/** Where the gold stands, where training/syntax leaves predicted syntax, and where the shipped weights go. */
const GOLD = '../shared/gold/polnear'
const SYNTAX = 'build/syntax'
const WEIGHTS = 'models/attribution-en.bin'

/** From these probabilities on a run is told: the best F1 on the held-out fold. */
const THRESHOLDS: Thresholds = { source: 0.33, cue: 0.3, content: 0.33 }

/** Trains the attribution models on the predicted syntax of the train articles and writes them. */
export function makeAttribution(): void {
  const began = process.hrtime()[0]
  const say = (step: string) => console.log(`attribution ${process.hrtime()[0] - began} s: ${step}`)
  const corpus = readCorpus({ gold: GOLD, syntax: SYNTAX, parts: ['train'], split: 'train' })
  const { examples, counts } = materialOf(corpus)
  const groundwork = layGroundwork(examples, say)
  const held = examples.filter(({ fold }) => fold === 0)
  const others = examples.filter(({ fold }) => fold !== 0)
  const points = calibrateOn(held, trainStages(others, groundwork.folds[0]!, groundwork))
  say('calibrated on the held-out fold')
  const stages = trainStages(examples, trainFirst(examples, groundwork), groundwork)
  const { names } = corpus
  const file = { names, lexicon: counts.entries(), stages, thresholds: THRESHOLDS, points }
  const bytes = writeModelFile(file)
  writeFileSync(WEIGHTS, bytes)
  say(`${WEIGHTS}: ${bytes.length} bytes`)
}

/** What the raw scores are worth on articles that no part of the model was trained on. */
function calibrateOn(held: readonly Example[], stages: Stages): Points {
  const engine = new Engine(stages)
  return calibrate(
    held.flatMap(({ passage, gold }) => {
      const reading = engine.read(passage)
      return reading === null ? [] : judge(decode(reading, THRESHOLDS), gold.relations)
    }),
  )
}
