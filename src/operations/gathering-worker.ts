/**
 * The thread that gathers for pages. Started by `gathering.ts`, never imported.
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads'
import { openRecord } from '../5-keep/index.js'
import { dataOf, fault, OnrecordError } from '../errors.js'
import { type Gathered, gatheringHere, type Wanted } from './gathering.js'

const gathering = openRecord(workerData as string, { mustExist: true }).then(gatheringHere)

parentPort?.on('message', async (wanted: Wanted) => parentPort!.postMessage(await gathered(wanted)))

async function gathered({ number, ask, word }: Wanted): Promise<Gathered> {
  try {
    return { number, ok: true, found: await (await gathering)[ask](word) }
  } catch (error) {
    return { number, ok: false, error: dataOf(error instanceof OnrecordError ? error : fault()) }
  }
}
