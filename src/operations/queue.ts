/**
 * Documents on their way to any number of workers on any number of machines: a pg-boss queue on PostgreSQL. Loaded when a run
 * asks for one.
 * @module
 */
import PgBoss from 'pg-boss'
import type { Unread } from '../1-read/index.js'
import { isServer, postgresFault, withoutPassword } from '../5-keep/index.js'
import { dataOf, type OnrecordError, type ToldError, wrongUse } from '../errors.js'

/** What waits, and what was tried in vain. pg-boss makes them in a schema of its own, `pgboss`. */
const WAITING = 'onrecord-documents'
const DEAD = 'onrecord-documents-dead'

/**
 * A document is tried so often in all, with longer and longer pauses: a record that is out of reach for a minute must not
 * fill the dead-letter queue.
 */
const RETRIES = 4
const FIRST_PAUSE = 5

/** In seconds. A worker that was killed cannot say so: after this time its document is another's. A book takes a minute. */
const MOST_TIME = 300

/** How often pg-boss looks for documents of workers that have gone, in seconds. */
const WATCHFUL = 30

/** A day: so long is done work kept for whoever looks what became of it. */
const KEPT = 86_400

/** How a queue is opened; tests cannot wait for minutes. */
export interface QueueWish {
  readonly mostTime?: number
  readonly watchful?: number
  readonly firstPause?: number
  readonly retries?: number
}

/** A document that nobody could read, and why. */
export interface Dead {
  readonly name: string
  readonly error: ToldError
}

/**
 * What stands in the queue for a document. Everything but its place among the others is packed: a database takes neither the NUL
 * sign nor half of a letter as JSON, and one document that has some would keep the whole lot out.
 */
interface Payload {
  readonly told: string
  /** As base64; left out for a line. */
  readonly bytes?: string
  /** Packed; among the dead only. */
  readonly error?: string
}

/** A document taken from the queue: whoever took it says what became of it. */
export interface Taken {
  readonly unread: Sendable
  done(): Promise<void>
  /** Nobody can read it: it goes among the dead with the reason, and is not tried again. */
  dead(error: OnrecordError): Promise<void>
  /** It could be read and not be kept: tried again later. After the last try it is among the dead. */
  later(error: OnrecordError): Promise<void>
}

/** A document that can be sent; what could not be had at all has nothing to send. */
export type Sendable = Exclude<Unread, { is: 'failure' }>

/** The queue at the address of a PostgreSQL server. */
export interface Queue {
  send(documents: readonly Sendable[]): Promise<void>
  /** At most so many, of those that are due; none when there are none. */
  take(most: number): Promise<readonly Taken[]>
  /** How many wait, are tried again later, or are being worked on. */
  left(): Promise<number>
  dead(most: number): Promise<readonly Dead[]>
  close(): Promise<void>
}

/** Opens the queue, and makes it where there is none. */
export async function openQueue(address: string, wish: QueueWish = {}): Promise<Queue> {
  const { mostTime = MOST_TIME, watchful = WATCHFUL, firstPause = FIRST_PAUSE, retries = RETRIES } = wish
  if (!isServer(address))
    throw wrongUse('There is no queue.', 'Name the server that has it: --queue postgres://USER@HOST/DATABASE.')
  const boss = new PgBoss({
    connectionString: address,
    application_name: 'onrecord queue',
    max: 4,
    schedule: false,
    maintenanceIntervalSeconds: watchful,
    monitorStateIntervalSeconds: watchful,
    archiveCompletedAfterSeconds: KEPT,
  })
  // A connection that breaks between two questions is replaced at the next one, which tells what is wrong.
  boss.on('error', () => {})
  const guarded = async <Made>(work: () => Promise<Made>): Promise<Made> => {
    try {
      return await work()
    } catch (cause) {
      throw postgresFault(withoutPassword(address), cause, 'queue')
    }
  }
  await guarded(async () => {
    await boss.start()
    await boss.createQueue(DEAD)
    const policy = { retryLimit: retries, retryDelay: firstPause, retryBackoff: true, expireInSeconds: mostTime }
    await boss.createQueue(WAITING, { name: WAITING, ...policy, deadLetter: DEAD })
  })
  return {
    send: (documents) => guarded(() => boss.insert(documents.map((one) => ({ name: WAITING, data: payloadOf(one) })))),
    take: (most) =>
      guarded(async () => {
        const jobs = await boss.fetch<Payload>(WAITING, { batchSize: most })
        return jobs.map(({ id, data }) => ({
          unread: unreadOf(data),
          done: () => guarded(() => boss.complete(WAITING, id)),
          async dead(error) {
            // Under its own number: who falls between the two steps, and does them again, makes no second one.
            await guarded(() => boss.insert([{ id, name: DEAD, data: { ...data, error: packed(dataOf(error)) } }]))
            await guarded(() => boss.complete(WAITING, id))
          },
          later: (error) => guarded(() => boss.fail(WAITING, id, { error: packed(dataOf(error)) })),
        }))
      }),
    left: () => guarded(() => boss.getQueueSize(WAITING, { before: 'completed' })),
    dead: (most) => guarded(() => deadOf(boss, most)),
    close: () => boss.stop({ graceful: false, wait: true }),
  }
}

/** Any value as plain letters, and back. */
const packed = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
const unpacked = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64').toString())

function payloadOf(one: Sendable): Payload {
  if (one.is === 'line') return { told: packed(one) }
  const { bytes, ...told } = one
  return { told: packed(told), bytes: Buffer.from(bytes).toString('base64') }
}

function unreadOf({ told, bytes }: Payload): Sendable {
  const one = unpacked(told) as Sendable
  return one.is === 'line' ? one : { ...one, bytes: new Uint8Array(Buffer.from(bytes ?? '', 'base64')) }
}

interface DeadRow {
  readonly data: Payload
  /** Of the last try: what `later` said, or pg-boss where nobody said anything. */
  readonly output: { readonly error?: string; readonly value?: { readonly message?: string } } | null
}

/** pg-boss gives what a queue holds only by taking it. */
async function deadOf(boss: PgBoss, most: number): Promise<Dead[]> {
  const text = `SELECT data, output FROM pgboss.job WHERE name = $1 AND state < 'active' ORDER BY created_on, id LIMIT $2`
  const { rows } = await boss.getDb().executeSql(text, [DEAD, most])
  return (rows as DeadRow[]).map(({ data, output }) => ({ name: unreadOf(data).name, error: errorOf(data, output) }))
}

function errorOf(data: Payload, output: DeadRow['output']): ToldError {
  const error = data.error ?? output?.error
  if (error !== undefined) return unpacked(error) as ToldError
  return {
    name: 'Lost',
    problem: output?.value?.message ?? 'Its workers have ended, or took too long.',
    advice: 'Read it by itself with onrecord extract.',
  }
}
