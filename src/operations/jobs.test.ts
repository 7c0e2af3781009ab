import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Unread } from '../1-read/index.js'
import { wrongUse } from '../errors.js'
import { openJobs } from './jobs.js'
import type { Outcome } from './pipeline.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-jobs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A worker that answers with the line it was given, as its words tell: late, with an error, never, or by its end. */
const script = join(folder, 'worker.mjs')
writeFileSync(
  script,
  `import { parentPort } from 'node:worker_threads'
   let last = Promise.resolve()
   let counted = 0
   parentPort.on('message', ({ line, name }) => {
     last = last.then(async () => {
       if (line.includes('late')) await new Promise((done) => setTimeout(done, 30))
       if (line.includes('throw')) throw new Error('out of order')
       if (line.includes('exit')) process.exit(3)
       const error = { name: 'BadLine', problem: 'no good', advice: 'Do better.' }
       const outcome = line.includes('bad') ? { ok: false, name, error } : { ok: true, record: { id: line === 'count' ? String(++counted) : line } }
       parentPort.postMessage(outcome)
     })
   })`,
)
const URL_OF_WORKER = pathToFileURL(script)

/** The records that so many workers make, who go when they are done. */
async function* recordsBy(jobs: number, documents: AsyncIterable<Unread>): AsyncGenerator<Outcome> {
  const workers = openJobs(jobs, URL_OF_WORKER)
  try {
    yield* workers.records(documents)
  } finally {
    await workers.close()
  }
}

const line = (words: string): Unread => ({ is: 'line', name: words, line: words, readAt: '2026-10-14T08:00:00Z' })

/** What became of each document, in order. */
async function told(documents: Iterable<Unread>, jobs: number): Promise<string[]> {
  async function* stream() {
    yield* documents
  }
  const found: string[] = []
  for await (const one of recordsBy(jobs, stream()))
    found.push(one.ok ? one.record.id : `${one.name}: ${one.error.name}, ${one.error.message}`)
  return found
}

describe('many at once', () => {
  test.each([1, 2, 5])('come in their order, with %i workers', async (jobs) => {
    const words = Array.from({ length: 40 }, (_, at) => (at % 7 === 0 ? `late ${at}` : `${at}`))
    expect(await told(words.map(line), jobs)).toEqual(words)
  })

  test('in several lots are worked out by the same workers', async () => {
    const workers = openJobs(1, URL_OF_WORKER)
    const found: string[] = []
    async function* lot(...words: string[]) {
      yield* words.map(line)
    }
    // A worker that was sent away and hired again would count from one.
    for (const words of [['count', 'count'], ['count']])
      for await (const one of workers.records(lot(...words))) found.push(one.ok ? one.record.id : one.name)
    await workers.close()
    expect(found).toEqual(['1', '2', '3'])
  })

  test('of which there is none', async () => {
    expect(await told([], 3)).toEqual([])
  })

  test('are not all read at once: the oldest is waited for', async () => {
    let read = 0
    function* endless() {
      for (;;) yield line(`${read++}`)
    }
    async function* stream() {
      yield* endless()
    }
    let seen = 0
    for await (const _ of recordsBy(2, stream())) {
      seen++
      expect(read - seen).toBeLessThanOrEqual(9)
      if (seen === 30) break
    }
    expect(seen).toBe(30)
  })
})

describe('a fault', () => {
  test('in a document is an outcome among the others, with its advice', async () => {
    const failure: Unread = { is: 'failure', name: 'b', error: wrongUse('No.', 'Yes.') }
    async function* stream() {
      yield* [line('a'), failure, line('bad c'), line('d')]
    }
    const outcomes = []
    for await (const one of recordsBy(2, stream())) outcomes.push(one)
    expect(outcomes.map((one) => one.ok || one.error.advice)).toEqual([true, 'Yes.', 'Do better.', true])
  })

  test.each([
    ['throw', 'out of order'],
    ['exit', 'no reason is known'],
  ])('that ends a worker (%s) costs the document that it worked on', async (fault, why) => {
    const words = Array.from({ length: 30 }, (_, at) => (at % 10 === 4 ? `${fault} ${at}` : `late ${at}`))
    const expected = words.map((one) =>
      one.startsWith(fault)
        ? `${one}: CannotRead, Cannot read ${one}: the worker that read it has ended (${why}).`
        : one,
    )
    expect(await told(words.map(line), 3)).toEqual(expected)
  })
})
