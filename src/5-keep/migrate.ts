import { cannotKeep } from '../errors.js'
import type { Database, Session } from './database.js'
import { migrations } from './migrations/index.js'

/** Reads and writes the version of a record's shape: how many migrations it has been through. */
export interface Versioned {
  version(session: Session): Promise<number>
  setVersion(session: Session, version: number): Promise<void>
}

/**
 * Brings a record to the newest shape, each step whole or not at all; returns its version. Two processes that open an old
 * record at once take turns, and the second finds the work done. `to` is for tests: an earlier shape.
 */
export async function migrate(database: Database, versioned: Versioned, to = migrations.length): Promise<number> {
  const found = await versioned.version(database)
  if (found > migrations.length) throw newer(database.where, found)
  if (found >= to) return found
  await database.write(async (session) => {
    for (let at = await versioned.version(session); at < to; at++) {
      for (const sentence of migrations[at]![database.words.name]) await session.run(sentence)
      await versioned.setVersion(session, at + 1)
    }
  })
  return to
}

function newer(where: string, version: number) {
  return cannotKeep(
    where,
    `it was written by a newer onrecord (shape ${version}, this one knows ${migrations.length})`,
    'Update onrecord; nothing was changed.',
  )
}
