/**
 * From what an operation gives to the body of an answer: whole, line by line, or as the text that it is.
 * @module
 */
import { setImmediate as breath } from 'node:timers/promises'
import { tookTooLong, tooLarge } from '../errors.js'
import type { Operation } from '../operations/index.js'
import { failure, type Piece, whole } from '../operations/remote/index.js'
import type { MessageRecord } from '../types/index.js'
import { success } from './envelope.js'

/** How much time and room an answer may take. */
export interface AnswerLimits {
  /** For an answer that is given whole. */
  readonly milliseconds: number
  /** UTF-16 units of text. */
  readonly length: number
}

/** The whole answer in its shape. */
export async function together(operation: Operation, pieces: AsyncIterable<Piece>, limits: AnswerLimits) {
  const { result, messages } = await whole(operation, bounded(pieces, limits))
  return success(result, messages)
}

/**
 * Between two pieces the server breathes: reading an article takes a tenth of a second, in which nobody else is answered.
 */
async function* bounded(pieces: AsyncIterable<Piece>, { milliseconds, length }: AnswerLimits): AsyncGenerator<Piece> {
  const end = performance.now() + milliseconds
  let size = 0
  for await (const one of pieces) {
    if (performance.now() > end) throw tookTooLong(milliseconds)
    if (one.is === 'text') size += one.text.length
    if (size > length) throw tooLarge(length)
    yield one
    await breath()
  }
}

/**
 * One JSON object a line: `{"result"}` for each value, `{"message"}` for each message, and a last one as short as a whole answer's
 * head, without which the answer is not complete. What goes wrong before the first line is an error like any other.
 */
export async function lineByLine(pieces: AsyncGenerator<Piece>): Promise<ReadableStream<Uint8Array>> {
  const first = await pieces.next()
  return streamOf(lines(first.done ? pieces : resumed(first.value, pieces)))
}

async function* lines(pieces: AsyncIterable<Piece>): AsyncGenerator<string> {
  let results = 0
  try {
    for await (const one of pieces) {
      if (one.is === 'text' || one.is === 'bytes') continue
      if (one.is === 'value') results++
      yield `${JSON.stringify(one.is === 'value' ? { result: one.value } : { message: one.message })}\n`
      await breath()
    }
    yield `${JSON.stringify({ ok: true, results })}\n`
  } catch (error) {
    yield `${JSON.stringify(failure(error))}\n`
  }
}

/**
 * The text as it is, in the form that was asked for; null, with what was said instead, where there is none. What goes wrong before
 * the first words is an error like any other.
 */
export async function asItIs(pieces: AsyncGenerator<Piece>) {
  const messages: MessageRecord[] = []
  const texts = textsOf(pieces, messages)
  const first = await texts.next()
  return { body: first.done ? null : streamOf(resumed(first.value, texts)), messages }
}

async function* textsOf(pieces: AsyncIterable<Piece>, messages: MessageRecord[]): AsyncGenerator<string | Uint8Array> {
  for await (const one of pieces) {
    if (one.is === 'message') messages.push(one.message)
    if (one.is !== 'text' && one.is !== 'bytes') continue
    yield one.is === 'text' ? one.text : one.bytes
    await breath()
  }
}

async function* resumed<One>(first: One, rest: AsyncGenerator<One>): AsyncGenerator<One> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/** Asked for as fast as it is read, and given up when nobody reads any longer. */
function streamOf(texts: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await texts.next()
        if (next.done) controller.close()
        else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value)
      } catch (error) {
        controller.error(error)
      }
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
