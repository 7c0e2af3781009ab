import { parentPort } from 'node:worker_threads'
import { readCorpus } from './corpus.js'
import { type Job, perform } from './curriculum.js'
import { materialOf } from './material.js'
import { TRAIN } from './places.js'

// One core's share of the training. Each worker reads the articles for itself: quicker than copying them over.
const { examples } = materialOf(readCorpus(TRAIN))
parentPort?.on('message', ({ id, job }: { id: number; job: Job }) => {
  parentPort?.postMessage({ id, done: perform(job, examples) })
})
