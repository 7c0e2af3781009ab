import { operations } from '../all.js'
import type { Operation } from '../operation.js'

/** The operations that can be asked from elsewhere, in the order of the table. */
export const offered: readonly Operation[] = (operations as readonly unknown[] as readonly Operation[]).filter(
  ({ remote }) => remote !== undefined,
)
