import type { TheRecord } from './record.js'

/**
 * The record at a place: a folder, or the address of a PostgreSQL server. Drivers are loaded here and not before, because
 * most commands need neither.
 */
export async function openRecord(place: string, wish: { readonly mustExist?: boolean } = {}): Promise<TheRecord> {
  if (/^postgres(?:ql)?:\/\//i.test(place)) {
    const { inPostgres } = await import('./in-postgres.js')
    return inPostgres(place)
  }
  const { inFile } = await import('./in-file.js')
  return inFile(place, wish)
}
