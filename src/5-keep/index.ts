/**
 * Keep the record: where does it live, and how is it found again? Documents as they were read, every revision of a page,
 * every reading of it, and what people judged; in memory, in a folder, or on a PostgreSQL server.
 * @module
 */
export { type Carried, carriedIn, linesOfRecord, readingKey } from './carry.js'
export { isSameDocument } from './decide.js'
export { postgresFault, withoutPassword } from './faults-postgres.js'
export { inMemory } from './in-memory.js'
export { holdsRecord, isServer, openRecord } from './open.js'
export { MOST, type Question, USUAL } from './question.js'
export type {
  About,
  Added,
  Answer,
  Count,
  Counts,
  Entry,
  Fetched,
  Hit,
  Kept,
  Known,
  TheRecord,
} from './record.js'
