import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TheRecord } from './record.js'

/** Whether a place is the address of a PostgreSQL server. */
export const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place)

/** The file within the folder of a record; SQLite puts its log beside it. */
export const FILE = 'record.sqlite'

/** Whether a place is a record's: the address of a server, or a folder that holds one. */
export function holdsRecord(place: string): boolean {
  return isServer(place) || existsSync(join(place, FILE))
}

/**
 * The record at a place: a folder, or the address of a PostgreSQL server. Drivers are loaded here and not before, because
 * most commands need neither.
 */
export async function openRecord(place: string, wish: { readonly mustExist?: boolean } = {}): Promise<TheRecord> {
  if (isServer(place)) {
    const { inPostgres } = await import('./in-postgres.js')
    return inPostgres(place)
  }
  const { inFile } = await import('./in-file.js')
  return inFile(place, wish)
}
