import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite'
import { cannotKeep } from '../errors.js'
import type { Cell, Database, Dialect, Row, Session, Table } from './database.js'
import { codeOf, sqliteFault } from './faults-sqlite.js'
import { inTables } from './in-tables.js'
import { matchSqlite } from './match-sqlite.js'
import { migrate, type Versioned } from './migrate.js'
import { FILE } from './open.js'
import type { Query } from './query.js'
import type { TheRecord } from './record.js'
import { spelledOut } from './spelled-out.js'
import { Turns } from './turns.js'

/** "onrc": tells the file of a record from any other SQLite file, also to `file` and to Datasette. */
const APPLICATION = 0x6f6e7263

/** How long a writer waits for its turn, in milliseconds: a long list of documents takes a second or two. */
const PATIENCE = 60_000

/** SQLite waits with the whole program; between its short waits, whoever has the turn in this program must get on. */
const BLOCKING = 5

/** "Another connection is writing", among SQLite's codes. */
const BUSY = 5

/** How a record in a folder is opened. */
export interface FileWish {
  /** Read an existing one, and make none. */
  readonly mustExist?: boolean
  /** For tests: an earlier shape. */
  readonly shape?: number
}

/** The record in a folder of its own, which is made when it is not there. Nothing has to be started. */
export async function inFile(folder: string, { mustExist = false, shape }: FileWish = {}): Promise<TheRecord> {
  const path = join(folder, FILE)
  if (mustExist && !existsSync(path)) throw noRecord(folder)
  const database = opened(folder, path)
  try {
    return inTables(database, await migrate(database, versioned(folder), shape))
  } catch (error) {
    await database.close()
    throw error
  }
}

function noRecord(folder: string) {
  return cannotKeep(folder, 'there is none', 'Make one with onrecord add, or name another with --record.')
}

function opened(folder: string, path: string): SqliteFile {
  try {
    mkdirSync(folder, { recursive: true })
    return new SqliteFile(folder, path)
  } catch (cause) {
    throw sqliteFault(folder, cause)
  }
}

function versioned(folder: string): Versioned {
  return {
    async version(session) {
      const [version] = await session.all<{ user_version: number }>('PRAGMA user_version')
      const [application] = await session.all<{ application_id: number }>('PRAGMA application_id')
      const [tables] = await session.all<{ count: number }>('SELECT count(*) AS count FROM sqlite_schema')
      if (application?.application_id !== APPLICATION && tables!.count > 0) throw foreign(folder)
      return version!.user_version
    },
    async setVersion(session, version) {
      await session.run(`PRAGMA application_id = ${APPLICATION}`)
      await session.run(`PRAGMA user_version = ${version}`)
    },
  }
}

function foreign(folder: string) {
  return cannotKeep(folder, `its ${FILE} is a database of something else`, 'Name another folder with --record.')
}

const dialect: Dialect = {
  name: 'sqlite',
  termsNumber: 'rowid',
  forgetsTerms: false,
  byCharacters: (column) => column,
  isIn: (column) => `${column} IN (SELECT value FROM json_each(?))`,
  matching: (query) => ({ text: 'terms.terms MATCH ?', parameters: [matchSqlite(query)] }),
}

/** SQLite answers at once; what is asked in one turn of another is put in a row all the same. */
class SqliteFile implements Database {
  readonly where: string
  readonly words = dialect
  readonly #connection: DatabaseSyncInstance
  readonly #prepared = new Map<string, StatementSyncInstance>()
  readonly #turns = new Turns()
  readonly #session: Session

  constructor(folder: string, path: string) {
    this.where = folder
    // The references in the tables are for readers of the file. Looking each of them up would cost a microsecond for each
    // statement; nothing is ever deleted, and a test looks whether they all lead somewhere.
    this.#connection = new DatabaseSync(path, { timeout: PATIENCE / 10, enableForeignKeyConstraints: false })
    // A crash of the program loses nothing that was committed; a power cut may lose the last second, and breaks nothing.
    // An article with its text fits two to a page of this size, and a tenth of the room is saved.
    this.#connection.exec('PRAGMA page_size = 8192')
    this.#connection.exec('PRAGMA journal_mode = WAL')
    // In pages: pages that are written again and again reach the file once in 32 MB, not once in 8.
    this.#connection.exec('PRAGMA wal_autocheckpoint = 4000')
    this.#connection.exec('PRAGMA synchronous = NORMAL')
    this.#connection.exec('PRAGMA cache_size = -65536')
    this.#connection.exec('PRAGMA mmap_size = 1073741824')
    this.#connection.exec(`PRAGMA busy_timeout = ${BLOCKING}`)
    this.#session = {
      all: (text, parameters = []) => this.#patiently(() => this.#statement(text).all(...parameters) as never),
      run: (text, parameters = []) => this.#patiently(() => void this.#statement(text).run(...parameters)),
      insert: (table, rows) => this.#patiently(() => this.#insert(table, rows)),
    }
  }

  all<Found>(text: string, parameters: readonly Cell[] = []): Promise<Found[]> {
    return this.#turns.take(() => this.#session.all<Found>(text, parameters))
  }

  run(text: string, parameters: readonly Cell[] = []): Promise<void> {
    return this.#turns.take(() => this.#session.run(text, parameters))
  }

  insert(table: Table, rows: readonly Row[]): Promise<void> {
    return this.#turns.take(() => this.#session.insert(table, rows))
  }

  write<Made>(work: (session: Session) => Promise<Made>): Promise<Made> {
    return this.#turns.take(async () => {
      await this.#patiently(() => this.#connection.exec('BEGIN IMMEDIATE'))
      try {
        const made = await work(this.#session)
        await this.#patiently(() => this.#connection.exec('COMMIT'))
        return made
      } catch (error) {
        this.#rollBack()
        throw error
      }
    })
  }

  /** Some faults, such as a full disk, have ended the transaction already. */
  #rollBack(): void {
    if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK')
  }

  easier(query: Query): Promise<Query> {
    return spelledOut(query, this)
  }

  async tidy(): Promise<void> {
    await this.write((session) => session.run(`INSERT INTO statement_terms (statement_terms) VALUES ('optimize')`))
    await this.run('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  async close(): Promise<void> {
    await this.#turns.take(async () => {
      if (!this.#connection.isOpen) return
      this.#emptyLog()
      this.#connection.close()
    })
  }

  /**
   * Brings what the log holds into the file. SQLite does this when the last connection closes, but the driver leaves prepared
   * statements to the garbage collector, and a connection with statements is not closed: a copied file would lack the log.
   */
  #emptyLog(): void {
    try {
      this.#connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch {
      // A full disk or a folder without write permission: the log keeps what it has.
    }
  }

  #insert({ name, columns }: Table, rows: readonly Row[]): void {
    if (rows.length === 0) return
    const names = Object.keys(columns)
    const text = `INSERT INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    const statement = this.#statement(text)
    // `get` does the same as `run` and makes no object that tells of it: a third of a microsecond for each row.
    for (const row of rows) statement.get(...row)
  }

  #statement(text: string): StatementSyncInstance {
    const known = this.#prepared.get(text)
    if (known) return known
    const prepared = this.#connection.prepare(text)
    this.#prepared.set(text, prepared)
    return prepared
  }

  /** Tries until it is its turn. */
  async #patiently<Made>(work: () => Made): Promise<Made> {
    for (let waited = 0; ; ) {
      try {
        return work()
      } catch (cause) {
        if (codeOf(cause) !== BUSY || waited > PATIENCE) throw sqliteFault(this.where, cause)
        // Not all at the same moment: 20 to 40 milliseconds, by how long this one has waited.
        const pause = 20 + (waited % 21)
        waited += pause + BLOCKING
        await new Promise((done) => setTimeout(done, pause))
      }
    }
  }
}
