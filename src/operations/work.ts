import { createHash } from 'node:crypto'
import type { Entry, Fetched, TheRecord } from '../5-keep/index.js'
import { OnrecordError } from '../errors.js'
import { counted } from './count.js'
import { jobsIn } from './job-count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { queueOptionTo } from './options.js'
import type { Outcome, Workers } from './pipeline.js'
import type { Queue, Taken } from './queue.js'
import { extractorOf, recordOption, recordPlace, withRecord } from './record-place.js'

/** A queue that has nothing is asked again after so many milliseconds. */
const PAUSE = 2_000

/** For each job, so many documents are taken together: fewer questions to the server, and little is lost by a fall. */
const TOGETHER = 8

const options = [
  recordOption,
  queueOptionTo('the server that has the queue; when left out, that of the record'),
  {
    kind: 'text',
    name: 'jobs',
    value: 'NUMBER',
    about: 'how many documents are read at once, each on a core of its own; when left out, 1',
  },
  { kind: 'flag', name: 'once', about: 'end when nothing is left that could be done now' },
  { kind: 'flag', name: 'dead', about: 'do nothing; list the documents that nobody could read, each with its error' },
] as const

type WorkInput = Input<typeof options>

/** `onrecord work`: documents from a queue into the record, on any number of machines. */
export const work = operation<typeof options>({
  name: 'work',
  summary: 'Take documents from a queue, and keep them with their statements in the record.',
  details:
    'The queue is filled by onrecord add --queue and onrecord watch --queue. Run it on as many machines as you like. A worker that falls ' +
    'loses nothing: after five minutes its documents are taken by another. What cannot be read is set aside, with its error; ' +
    'what cannot be kept now is tried again later. End it with Ctrl-C.',
  inputs: '',
  options,
  examples: [
    {
      command: 'onrecord work --queue "$DATABASE_URL" --jobs 2 --once',
      about: 'what waits there, into the record on the same server, on two cores',
    },
  ],
  answers: 'text',
  waits: () => false,
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: WorkInput): AsyncGenerator<Happening> {
  const jobs = jobsIn(input.jobs)
  const { openQueue } = await import('./queue.js')
  const queue = await openQueue(addressOf(input))
  try {
    if (input.dead) yield* listed(queue)
    else
      yield* withRecord(onrecord, { at: input.record }, (record) =>
        worked(onrecord, { record, queue, jobs, once: input.once }),
      )
  } finally {
    await queue.close()
  }
}

/** That of the record where none is named. */
function addressOf({ queue, record }: WorkInput): string {
  return queue ?? recordPlace(record)
}

/** The dead are shown so many at a time; who has more has a question for a database. */
const MOST_DEAD = 10_000

async function* listed(queue: Queue): AsyncGenerator<Happening> {
  const dead = await queue.dead(MOST_DEAD)
  for (const { name, error } of dead) yield { is: 'output', text: `${JSON.stringify({ input: name, error })}\n` }
  yield { is: 'end', found: dead.length > 0, read: dead.length, summary: 'every document could be read' }
}

interface Working {
  readonly record: TheRecord
  readonly queue: Queue
  readonly jobs: number
  readonly once: boolean
}

async function* worked(onrecord: Onrecord, { record, queue, jobs, once }: Working): AsyncGenerator<Happening> {
  const count = { documents: 0, statements: 0 }
  const { openWorkers } = await import('./pipeline.js')
  const workers = await openWorkers(jobs)
  try {
    for await (const taken of lots(onrecord, { queue, most: jobs * TOGETHER, once }))
      for await (const one of kept(onrecord, taken, { record, workers })) {
        if (one.is === 'failure') yield one
        else {
          yield { is: 'progress', done: count.documents++, name: one.name }
          count.statements += one.statements
        }
      }
  } finally {
    await workers.close()
  }
  const summary = `${counted(count.documents, 'document')}, ${counted(count.statements, 'statement')} in ${record.where}`
  if (count.documents > 0) yield { is: 'output', text: `${summary}\n` }
  yield { is: 'end', found: count.documents > 0, read: count.documents, summary }
}

/** What there is to do, lot by lot, until the run is told to end; `once`: until there is nothing. */
async function* lots(
  onrecord: Onrecord,
  { queue, most, once }: { queue: Queue; most: number; once: boolean },
): AsyncGenerator<readonly Taken[]> {
  const stop = onrecord.stopSignal()
  while (!stop.aborted) {
    const taken = await queue.take(most)
    if (taken.length > 0) yield taken
    else if (once) return
    else await onrecord.sleep(PAUSE, stop)
  }
}

type Kept = { readonly is: 'kept'; readonly name: string; readonly statements: number }

/** Works out what was taken, keeps it, and only then says that it is done: whoever falls between does it again, to no effect. */
async function* kept(
  onrecord: Onrecord,
  taken: readonly Taken[],
  { record, workers }: { record: TheRecord; workers: Workers },
): AsyncGenerator<Kept | Extract<Happening, { is: 'failure' }>> {
  let at = 0
  for await (const outcome of workers.records(streamed(taken))) {
    const one = taken[at++]!
    if (!outcome.ok) {
      await one.dead(outcome.error)
      yield { is: 'failure', error: outcome.error }
      continue
    }
    try {
      const { entry, looks } = keepableOf(onrecord, one, outcome)
      await record.add([entry], looks)
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error
      await one.later(error)
      yield { is: 'failure', error }
      continue
    }
    await one.done()
    yield { is: 'kept', name: one.unread.name, statements: outcome.record.statements.length }
  }
}

async function* streamed(taken: readonly Taken[]) {
  for (const { unread } of taken) yield unread
}

/** What `onrecord add` would have kept of it. */
function keepableOf(onrecord: Onrecord, { unread }: Taken, { record }: Extract<Outcome, { ok: true }>) {
  const readAt = (unread.is === 'line' ? unread.readAt : unread.details.readAt) ?? onrecord.now()
  const sha256 = unread.is === 'line' ? null : createHash('sha256').update(unread.bytes).digest('hex')
  const entry: Entry = { record, readAt, extractor: extractorOf(onrecord), sha256 }
  const page = unread.is === 'bytes' ? unread.page : undefined
  const looks: Fetched[] = page ? [{ ...page, at: page.at ?? readAt, status: 200, sha256, note: null }] : []
  return { entry, looks }
}
