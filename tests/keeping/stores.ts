import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inFile } from '../../src/5-keep/in-file.js'
import { inMemory } from '../../src/5-keep/in-memory.js'
import { inPostgres } from '../../src/5-keep/in-postgres.js'
import type { TheRecord } from '../../src/5-keep/index.js'
import { ADDRESS } from './postgres.js'

/** A place where records are kept. `open` twice with one name is the same record, except in memory. */
export interface Store {
  readonly name: string
  open(name: string, shape?: number): Promise<TheRecord>
  clear(): void
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-stores-'))
const address = process.env[ADDRESS]
const schemaOf = (name: string) => `test_${process.pid}_${name.replace(/\W/g, '_').toLowerCase()}`

const inFolder: Store = {
  name: 'a folder',
  open: (name, shape) => inFile(join(folder, name), shape === undefined ? {} : { shape }),
  clear: () => rmSync(folder, { recursive: true, force: true }),
}

const onServer = (address: string): Store => ({
  name: 'PostgreSQL',
  open: (name, shape) => inPostgres(address, { schema: schemaOf(name), ...(shape === undefined ? {} : { shape }) }),
  clear: () => {},
})

/** Those that outlive the program. */
export const lasting: readonly Store[] = [inFolder, ...(address ? [onServer(address)] : [])]

/** All of them; the first is the measure of the others. */
export const stores: readonly Store[] = [{ name: 'memory', open: async () => inMemory(), clear: () => {} }, ...lasting]
