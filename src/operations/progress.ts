import { countInputs } from '../1-read/index.js'
import type { Onrecord } from './open.js'
import type { Happening } from './operation.js'

/** That one more input is about to be worked on. */
export type Progress = Extract<Happening, { is: 'progress' }>

/**
 * Counts inputs as they come. How many there will be is told where somebody watches, and not found out where nobody does: every
 * list is read for it once more.
 */
export async function counting(onrecord: Onrecord, inputs: readonly string[]): Promise<(name: string) => Progress> {
  const of = onrecord.watched ? await countInputs(inputs) : null
  let done = 0
  return (name) => ({ is: 'progress', done: done++, name, ...(of === null ? {} : { of }) })
}
