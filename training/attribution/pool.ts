import { Worker } from 'node:worker_threads'
import type { Done, Job } from './curriculum.js'

/** Workers that do jobs side by side. Which worker does which job depends on timing; what comes out of a job does not. */
export class Pool {
  readonly #workers: Worker[]

  constructor(size: number) {
    this.#workers = Array.from({ length: size }, () => new Worker(new URL('./worker.js', import.meta.url)))
  }

  /** Does all jobs; the answers stand in the order of the jobs. */
  async run(jobs: readonly Job[]): Promise<Done[]> {
    const answers: Done[] = []
    let next = 0
    const serve = async (worker: Worker) => {
      while (next < jobs.length) {
        const id = next++
        answers[id] = await ask(worker, id, jobs[id]!)
      }
    }
    await Promise.all(this.#workers.map(serve))
    return answers
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}

function ask(worker: Worker, id: number, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', ({ done }: { done: Done }) => {
      worker.off('error', reject)
      resolve(done)
    })
    worker.postMessage({ id, job })
  })
}
