/**
 * The two shapes that every answer has: a result with messages, or an error.
 * @module
 */
import { fault, OnrecordError } from '../errors.js'
import type { Whole } from '../operations/remote/index.js'
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

/** The body of a failure. */
export function failure(error: unknown) {
  const { name, message, advice } = known(error)
  return { ok: false, error: { name, problem: message, advice } } as const
}

/** A failure as a response. */
export function failed(context: Context, error: unknown): Response {
  const { name } = known(error)
  const status = STATUS[name as keyof typeof STATUS] ?? 400
  if (status === 401) context.header('WWW-Authenticate', 'Bearer realm="onrecord"')
  if (status === 503) context.header('Retry-After', '1')
  return context.json(failure(error), status)
}

function known(error: unknown): OnrecordError {
  return error instanceof OnrecordError ? error : fault()
}
