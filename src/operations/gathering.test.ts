import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newsroom } from '../../tests/pages/newsroom.js'
import { openRecord, type TheRecord } from '../5-keep/index.js'
import { keep } from '../record.js'
import { gatheringHere, gatheringOf } from './gathering.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-gathering-'))
/** A thread that answers with where it is, or as the word says: an error, or its end. */
const script = join(folder, 'thread.mjs')
writeFileSync(
  script,
  `import { parentPort, workerData } from 'node:worker_threads'
   let asked = 0
   parentPort.on('message', ({ number, ask, word }) => {
     asked++
     if (word === 'end') process.exit(1)
     if (word === 'throw') throw new Error('out of order')
     const error = { name: 'WrongUse', problem: 'no good', advice: 'Do better.' }
     if (word === 'bad') parentPort.postMessage({ number, ok: false, error })
     else parentPort.postMessage({ number, ok: true, found: [workerData, ask, word, asked] })
   })`,
)
let record: TheRecord
beforeAll(async () => {
  record = await openRecord(join(folder, 'record'))
  const { record: other } = await newsroom()
  const documents = []
  for await (const one of other.all()) documents.push(one.record)
  await keep(record, documents)
})
afterAll(async () => {
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})

const beside = () => gatheringOf(record, pathToFileURL(script))

describe('of a record in a folder', () => {
  test('is asked of one thread, which opens the same record', async () => {
    const gathering = beside()
    const [one, other] = await Promise.all([gathering.speaker('a'), gathering.themes('b')])
    expect([one, other]).toEqual([
      [record.where, 'speaker', 'a', 1],
      [record.where, 'themes', 'b', 2],
    ])
    expect(await gathering.stories('more')).toEqual([record.where, 'stories', 'more', 3])
  })

  test('an error of onrecord is one here, too', async () => {
    await expect(beside().speaker('bad')).rejects.toMatchObject({ name: 'WrongUse', message: 'no good' })
  })

  test.each(['end', 'throw'])('a thread that ends (%s) costs nobody the answer', async (word) => {
    const gathering = beside()
    const [lost, behind] = await Promise.all([gathering.speaker(word), gathering.stories('')])
    expect(lost).toBeNull()
    expect(behind).toEqual(await gatheringHere(record).stories(''))
    expect(await gathering.speaker('again')).toEqual([record.where, 'speaker', 'again', 1])
  })
})

test('of a record in memory, or without the thread’s script, it is gathered here', async () => {
  const { record: kept } = await newsroom()
  const missing = pathToFileURL(join(folder, 'nothing.js'))
  for (const gathering of [gatheringOf(kept, pathToFileURL(script)), gatheringOf(record, missing)]) {
    expect((await gathering.speaker('Lund'))!.report.name).toBe('Mara Lund')
    expect((await gathering.themes('Zeppelin')).length).toBe(0)
    expect((await gathering.stories('')).documents).toBe(2)
  }
})
