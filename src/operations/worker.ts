/**
 * What runs on another core: documents come, their records go, one after the other. Started by `jobs.ts`, never imported.
 * @module
 */
import { parentPort } from 'node:worker_threads'
import { readOne } from '../1-read/index.js'
import { dataOf } from '../errors.js'
import type { Done, Job } from './jobs.js'
import { extractDocument } from './pipeline.js'

/** The last document that came; the next waits for it, so that memory holds what one document needs. */
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort!.postMessage(await done(job)))
})

async function done(job: Job): Promise<Done> {
  const one = await readOne(job)
  if (one.ok) return { ok: true, record: extractDocument(one) }
  return { ok: false, name: one.name, error: dataOf(one.error) }
}
