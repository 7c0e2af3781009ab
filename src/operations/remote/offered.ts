import { operations } from '../all.js'
import type { Operation } from '../operation.js'

/** The operations that can be asked from elsewhere, in the order of the table. */
export const offered: readonly Operation[] = (operations as readonly unknown[] as readonly Operation[]).filter(
  ({ remote }) => remote !== undefined,
)

/** Whether a question to it fits into an address: nothing is changed by it, and nothing has to be sent with it. */
export function fitsAddress({ remote }: Operation): boolean {
  return remote !== undefined && !remote.writes && !remote.drafts && remote.documents !== 'needed'
}
