import pg from 'pg'
import { ADDRESS } from '../keeping/postgres.js'

/** A database of its own on the tests' server, and how to be rid of it. */
export interface OwnDatabase {
  readonly address: string
  remove(): Promise<void>
}

/** Makes a database. pg-boss keeps its tables in a schema of one name, so that test files would share a queue otherwise. */
export async function ownDatabase(name: string): Promise<OwnDatabase> {
  const server = process.env[ADDRESS]!
  const database = `${name}_${process.pid}`
  await asked(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  await asked(server, `CREATE DATABASE ${database}`)
  const address = server.replace(/^(postgres:\/\/[^/]*)\/[^?]*/, `$1/${database}`)
  return { address, remove: () => asked(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`) }
}

async function asked(server: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
