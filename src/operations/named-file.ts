import { readFile } from 'node:fs/promises'
import { cannotRead, type OnrecordError } from '../errors.js'

/** The text of a file that a user named. */
export async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw await unreadable(path, cause)
  }
}

/** The error about a file that a user named and that cannot be read, worded as for any other input. */
export async function unreadable(path: string, cause: unknown): Promise<OnrecordError> {
  const { reasonOf } = await import('../1-read/index.js')
  return cannotRead(path, reasonOf(cause), cause)
}
