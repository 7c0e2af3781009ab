import pg from 'pg'
import type { Cell, ColumnType, Database, Dialect, Row, Session, Table } from './database.js'
import { postgresFault, withoutPassword } from './faults-postgres.js'
import { inTables } from './in-tables.js'
import { matchPostgres, vectorOf } from './match-postgres.js'
import { migrate, type Versioned } from './migrate.js'
import type { Query } from './query.js'
import type { TheRecord } from './record.js'

/** How long a connection may take, in milliseconds. */
const PATIENCE = 10_000

/** Of the lock that lets one writer in at a time; any number that others are unlikely to use. */
const LOCK = 0x6f6e7263

/** Type numbers of PostgreSQL whose values would come as strings. */
const BIGINT = 20

/** How a record on a server is opened. */
export interface PostgresWish {
  /** A schema of its own, so that several records share a database. Left out: the one that the server chooses. */
  readonly schema?: string
  /** For tests: an earlier shape. */
  readonly shape?: number
}

/** The record on a PostgreSQL server, at an address such as `postgres://newsroom@localhost/record`. */
export async function inPostgres(address: string, { schema, shape }: PostgresWish = {}): Promise<TheRecord> {
  const database = new Postgres(address, schema)
  try {
    // In turns: two who make it at once would get in each other's way, "if not exists" or not.
    if (schema !== undefined) await database.write((one) => one.run(`CREATE SCHEMA IF NOT EXISTS ${schema}`))
    return inTables(database, await migrate(database, versioned, shape))
  } catch (error) {
    await database.close()
    throw error
  }
}

const versioned: Versioned = {
  async version(session) {
    // Asked of a table: the name alone would be answered from what this connection remembers, without what another has made since.
    const table = await session.all(`SELECT oid FROM pg_class WHERE oid = to_regclass('onrecord_shape')`)
    if (table.length === 0) return 0
    const [row] = await session.all<{ version: number }>('SELECT version FROM onrecord_shape')
    return row?.version ?? 0
  },
  async setVersion(session, version) {
    await session.run('CREATE TABLE IF NOT EXISTS onrecord_shape (version BIGINT NOT NULL)')
    await session.run('DELETE FROM onrecord_shape')
    await session.run('INSERT INTO onrecord_shape VALUES (?)', [version])
  },
}

const dialect: Dialect = {
  name: 'postgres',
  termsNumber: 'number',
  forgetsTerms: true,
  byCharacters: (column) => `${column} COLLATE "C"`,
  isIn: (column, type) =>
    `${column} IN (SELECT value::${type === 'text' ? 'text' : 'bigint'} FROM json_array_elements_text(?::json) AS value)`,
  matching: (query) => ({ text: 'terms.terms @@ ?::tsquery', parameters: [matchPostgres(query)] }),
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  integer: 'bigint',
  real: 'double precision',
  text: 'text',
  terms: 'text',
}

class Postgres implements Database {
  readonly where: string
  readonly words = dialect
  readonly #pool: pg.Pool

  constructor(address: string, schema: string | undefined) {
    this.where = withoutPassword(address)
    this.#pool = new pg.Pool({
      connectionString: address,
      connectionTimeoutMillis: PATIENCE,
      max: 4,
      application_name: schema === undefined ? 'onrecord' : `onrecord ${schema}`,
      ...(schema === undefined ? {} : { options: `-c search_path=${schema}` }),
      types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
    })
    // A connection that breaks while nobody uses it is replaced at the next question.
    this.#pool.on('error', () => {})
  }

  all<Found>(text: string, parameters: readonly Cell[] = []): Promise<Found[]> {
    return this.#guarded(() => sessionOn(this.#pool).all<Found>(text, parameters))
  }

  run(text: string, parameters: readonly Cell[] = []): Promise<void> {
    return this.#guarded(() => sessionOn(this.#pool).run(text, parameters))
  }

  insert(table: Table, rows: readonly Row[]): Promise<void> {
    return this.#guarded(() => sessionOn(this.#pool).insert(table, rows))
  }

  write<Made>(work: (session: Session) => Promise<Made>): Promise<Made> {
    return this.#guarded(async () => {
      const client = await this.#pool.connect()
      // Without a listener, a connection that is cut would end the program.
      const cut = () => {}
      client.on('error', cut)
      let fault: Error | undefined
      try {
        await client.query('BEGIN')
        await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
        const made = await work(sessionOn(client))
        await client.query('COMMIT')
        return made
      } catch (error) {
        await client.query('ROLLBACK').catch((broken: Error) => {
          fault = broken
        })
        throw error
      } finally {
        client.off('error', cut)
        client.release(fault)
      }
    })
  }

  async easier(query: Query): Promise<Query> {
    return query
  }

  async tidy(): Promise<void> {
    await this.run('ANALYZE')
    await this.all(`SELECT gin_clean_pending_list('statement_terms_terms'::regclass)`)
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #guarded<Made>(work: () => Promise<Made>): Promise<Made> {
    try {
      return await work()
    } catch (cause) {
      throw postgresFault(this.where, cause)
    }
  }
}

function sessionOn(client: pg.Pool | pg.PoolClient): Session {
  const ask = async <Found>(text: string, parameters: readonly unknown[] = []) =>
    (await client.query(numbered(text), [...parameters])).rows as Found[]
  return {
    all: ask,
    run: async (text, parameters) => void (await ask(text, parameters)),
    insert: async (table, rows) => {
      if (rows.length > 0) await ask(...insertion(table, rows))
    },
  }
}

/** One list a column, so that a thousand rows are one question. */
function insertion({ name, columns }: Table, rows: readonly Row[]): [text: string, parameters: unknown[]] {
  const types = Object.entries(columns)
  const lists = types.map((_, at) => rows.map((row) => row[at]))
  const vectors = types.findIndex(([, type]) => type === 'terms')
  if (vectors >= 0) lists[vectors] = lists[vectors]!.map((terms) => vectorOf(String(terms)))
  const names = types.map(([column]) => column)
  const values = types.map(([column, type]) => (type === 'terms' ? `${column}::tsvector` : column)).join(', ')
  const arrays = types.map(([, type]) => `?::${TYPES[type]}[]`).join(', ')
  const text = `INSERT INTO ${name} (${names.join(', ')}) SELECT ${values} FROM unnest(${arrays}) AS rows (${names.join(', ')})`
  return [text, lists]
}

/** PostgreSQL counts its parameters. No sentence of ours has a question mark in a string. */
function numbered(text: string): string {
  let count = 0
  return text.replace(/\?/g, () => `$${++count}`)
}

/** A number of a statement fits a JavaScript number: the year 9000 does. */
function parserOf(type: number, format?: 'text' | 'binary'): unknown {
  if (type === BIGINT && format !== 'binary') return Number
  return pg.types.getTypeParser(type, format as 'text')
}
