import { overStdio } from '../mcp/index.js'
import type { Doors } from '../operations/index.js'

/** Opens the record, if there is one, and talks with an agent until it hangs up or the program is to stop. */
export const mcp: Doors['mcp'] = async (onrecord, wish) => {
  const record = wish.record === null ? null : await onrecord.places.openRecord(wish.record, { mustExist: true })
  try {
    await overStdio({ record, fetch: wish.fetch, world: { version: onrecord.version } }, onrecord.stopSignal())
  } finally {
    await record?.close()
  }
}
