/**
 * The two shapes that every answer has: a result with messages, or an error.
 * @module
 */
import { failure, tellable, type Whole } from '../operations/remote/index.js'
import type { Context } from './framework.js'

/** The status that an error has over HTTP; what is not here is the question's fault. */
const STATUS = {
  NotAllowed: 401,
  NotHere: 404,
  TooLarge: 413,
  WrongHost: 421,
  CannotRead: 422,
  CannotFetch: 422,
  NotText: 422,
  BadLine: 422,
  BadJudgement: 422,
  UnprovenPage: 500,
  Fault: 500,
  CannotKeep: 503,
  TooBusy: 503,
  TookTooLong: 504,
} as const

/** The body of a success. */
export function success(result: unknown, messages: Whole['messages']) {
  return { ok: true, result, messages } as const
}

/** A failure as a response. */
export function failed(context: Context, error: unknown): Response {
  const { name } = tellable(error)
  const status = STATUS[name as keyof typeof STATUS] ?? 400
  if (status === 401) context.header('WWW-Authenticate', 'Bearer realm="onrecord"')
  if (status === 503) context.header('Retry-After', '1')
  return context.json(failure(error), status)
}
