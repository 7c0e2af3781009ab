import { type Format, unread } from '../1-read/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import type { Happening } from './operation.js'
import { counting } from './progress.js'
import { openQueue, type Sendable } from './queue.js'

/** What is to be sent, and to which server. */
export interface Sending {
  readonly inputs: readonly string[]
  readonly input: Format
  readonly allowPrivate: boolean
  readonly address: string
}

/** Documents are sent together until there are so many of them, or so many bytes: one question to the server for each lot. */
const TOGETHER = 200
const MOST_BYTES = 4_000_000

/** Leaves the inputs in a queue, unread. What cannot be had is said here, because no worker could have it either. */
export async function* sending(onrecord: Onrecord, wish: Sending): AsyncGenerator<Happening> {
  const { inputs, input, allowPrivate, address } = wish
  const progress = await counting(onrecord, inputs)
  const queue = await openQueue(address)
  try {
    let sent = 0
    let lot: Sendable[] = []
    let size = 0
    const how = { input, stdin: onrecord.stdin, readAt: onrecord.now(), fetch: { allowPrivate } }
    for await (const one of unread(inputs, how)) {
      if (one.is === 'failure') {
        yield { is: 'failure', error: one.error }
        continue
      }
      yield progress(one.name)
      lot.push(one)
      size += one.is === 'bytes' ? one.bytes.length : one.line.length
      sent++
      if (lot.length < TOGETHER && size < MOST_BYTES) continue
      await queue.send(lot)
      lot = []
      size = 0
    }
    await queue.send(lot)
    const summary = `${counted(sent, 'document')} left in the queue`
    if (sent > 0) yield { is: 'output', text: `${summary}\n` }
    yield { is: 'end', found: sent > 0, read: sent, summary }
  } finally {
    await queue.close()
  }
}
