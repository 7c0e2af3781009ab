/**
 * Many documents at once, each on a core of its own. The answer is that of one core, byte for byte and in the same order: a
 * document's record depends on nothing but the document.
 * @module
 */
import { Worker } from 'node:worker_threads'
import type { Unread } from '../1-read/index.js'
import { cannotRead, type ToldError, toldElsewhere } from '../errors.js'
import type { Outcome, Workers } from './pipeline.js'

/** A worker has its next document while it works on one, and the slowest of the others is waited for. */
const AHEAD = 4

/** What is sent to a worker. */
export type Job = Exclude<Unread, { is: 'failure' }>

/** What comes back, in the order in which it was sent: an outcome as data. Errors lose their class on the way. */
export type Done =
  | Extract<Outcome, { ok: true }>
  | { readonly ok: false; readonly name: string; readonly error: ToldError }

/** So many workers on cores of their own. They stay until they are sent away: each has to warm up. Whatever becomes of one costs one document. */
export function openJobs(jobs: number, script: URL = WORKER): Workers {
  const pool = new Pool(jobs, script)
  return {
    async *records(documents) {
      const waiting: Promise<Outcome>[] = []
      for await (const unread of documents) {
        waiting.push(unread.is === 'failure' ? Promise.resolve({ ...unread, ok: false }) : pool.workOut(unread))
        // Back-pressure: nothing more is read before the oldest is done.
        if (waiting.length > jobs * AHEAD) yield await waiting.shift()!
      }
      for (const outcome of waiting) yield await outcome
    },
    close: () => pool.close(),
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
  #closed = false

  constructor(jobs: number, script: URL) {
    this.#jobs = jobs
    this.#script = script
  }

  workOut(job: Job): Promise<Outcome> {
    return new Promise((settle) => {
      this.#queue.push({ job, settle })
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
      const { name } = first.job
      const why = fault instanceof Error ? fault.message : 'no reason is known'
      first.settle({ ok: false, name, error: cannotRead(name, `the worker that read it has ended (${why})`, fault) })
    }
    this.#queue.unshift(...rest)
    this.#assign()
  }
}

function outcomeOf(done: Done): Outcome {
  return done.ok ? done : { ...done, error: toldElsewhere(done.error) }
}
