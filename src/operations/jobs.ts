/**
 * Many documents at once, each on a core of its own. The answer is that of one core, byte for byte and in the same order: a
 * document's record depends on nothing but the document.
 * @module
 */
import { Worker } from 'node:worker_threads'
import type { Unread } from '../1-read/index.js'
import { cannotRead, type ToldError, toldElsewhere } from '../errors.js'
import type { Outcome } from './pipeline.js'

/** A worker has its next document while it works on one, and the slowest of the others is waited for. */
const AHEAD = 4

/** What is sent to a worker. */
export interface Job {
  readonly number: number
  readonly unread: Exclude<Unread, { is: 'failure' }>
}

/** What comes back: an outcome as data. Errors lose their class on the way. */
export interface Done {
  readonly number: number
  readonly outcome:
    | Extract<Outcome, { ok: true }>
    | { readonly ok: false; readonly name: string; readonly error: ToldError }
}

/** The records of documents in their order, worked out by so many workers. Whatever becomes of a worker costs one document. */
export async function* recordsByJobs(
  documents: AsyncIterable<Unread>,
  jobs: number,
  script: URL = WORKER,
): AsyncGenerator<Outcome> {
  const pool = new Pool(jobs, script)
  const waiting: Promise<Outcome>[] = []
  try {
    for await (const unread of documents) {
      waiting.push(unread.is === 'failure' ? Promise.resolve({ ...unread, ok: false }) : pool.workOut(unread))
      // Back-pressure: nothing more is read before the oldest is done.
      if (waiting.length > jobs * AHEAD) yield await waiting.shift()!
    }
    for (const outcome of waiting) yield await outcome
  } finally {
    await pool.close()
  }
}

/** One level up and down again, so that it is found from the bundled command, too (decision 10). */
const WORKER = new URL('../operations/worker.js', import.meta.url)

/** A document on its way. */
interface Pending {
  readonly job: Job
  readonly settle: (outcome: Outcome) => void
}

/** Workers, and who works on what. */
class Pool {
  readonly #jobs: number
  readonly #script: URL
  readonly #queue: Pending[] = []
  /** In the order in which each worker works on them. */
  readonly #busy = new Map<Worker, Pending[]>()
  #number = 0
  #closed = false

  constructor(jobs: number, script: URL) {
    this.#jobs = jobs
    this.#script = script
  }

  workOut(unread: Job['unread']): Promise<Outcome> {
    return new Promise((settle) => {
      this.#queue.push({ job: { number: this.#number++, unread }, settle })
      this.#assign()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#busy.keys()].map((worker) => worker.terminate()))
  }

  #assign(): void {
    while (this.#queue.length > 0) {
      const worker = this.#leastBusy()
      if (!worker) return
      const next = this.#queue.shift()!
      this.#busy.get(worker)!.push(next)
      worker.postMessage(next.job)
    }
  }

  /** A worker with at most one document, a new one while there are too few; null when all have enough. */
  #leastBusy(): Worker | null {
    const idle = [...this.#busy].find(([, pending]) => pending.length === 0)
    if (idle) return idle[0]
    if (this.#busy.size < this.#jobs) return this.#hire()
    return [...this.#busy].find(([, pending]) => pending.length === 1)?.[0] ?? null
  }

  #hire(): Worker {
    const worker = new Worker(this.#script)
    this.#busy.set(worker, [])
    let fault: unknown = null
    worker.on('message', (done: Done) => {
      this.#busy.get(worker)!.shift()!.settle(outcomeOf(done))
      this.#assign()
    })
    worker.on('error', (cause) => {
      fault = cause
    })
    worker.on('exit', () => this.#lost(worker, fault))
    return worker
  }

  /** The document that it worked on is given up; those behind it go to another. */
  #lost(worker: Worker, fault: unknown): void {
    const [first, ...rest] = this.#busy.get(worker) ?? []
    this.#busy.delete(worker)
    if (this.#closed) return
    if (first) {
      const { name } = first.job.unread
      const why = fault instanceof Error ? fault.message : 'no reason is known'
      first.settle({ ok: false, name, error: cannotRead(name, `the worker that read it has ended (${why})`, fault) })
    }
    this.#queue.unshift(...rest)
    this.#assign()
  }
}

function outcomeOf({ outcome }: Done): Outcome {
  if (outcome.ok) return outcome
  return { ...outcome, error: toldElsewhere(outcome.error) }
}
