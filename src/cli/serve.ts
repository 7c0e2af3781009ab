/**
 * Puts the faces together that one server offers. It is the only place that knows of more than one of them.
 * @module
 */
import type { Doors, Onrecord, TheRecord } from '../operations/index.js'
import { app, listen } from '../server/index.js'

/** Opens the record, builds the application and listens until the program is to stop. */
export const serve: Doors['serve'] = async (onrecord, input) => {
  const record = await opened(onrecord, input.record)
  const token = process.env.ONRECORD_TOKEN ?? null
  const built = app({ record, fetch: input.fetch, token, extras: [] })
  const stop = onrecord.stopSignal()
  const listening = await listen(built, { port: Number(input.port ?? 4180), host: input.host ?? '127.0.0.1', stop })
  return { url: listening.url, ended: listening.ended.finally(() => record.close()) }
}

async function opened({ places }: Onrecord, told: string | undefined): Promise<TheRecord> {
  return places.openRecord(told, {})
}
