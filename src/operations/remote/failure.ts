/**
 * What went wrong, as it is told to who asks from elsewhere.
 * @module
 */
import { fault, OnrecordError } from '../../errors.js'

/** An error of ours as it is; of any other only that there was one, since its words may hold a path or a document. */
export function tellable(error: unknown): OnrecordError {
  return error instanceof OnrecordError ? error : fault()
}

/** The shape of every answer that is an error. */
export function failure(error: unknown) {
  const { name, message, advice } = tellable(error)
  return { ok: false, error: { name, problem: message, advice } } as const
}
