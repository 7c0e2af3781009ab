import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { inFile } from '../../src/5-keep/in-file.js'
import { inPostgres } from '../../src/5-keep/in-postgres.js'
import { OnrecordError } from '../../src/errors.js'
import { entry, ostrel } from './coverage.js'
import { killedAt, losses, type Place, type Round } from './kills.js'
import { ADDRESS } from './postgres.js'

// KILLS=30 is the full run; the few here show with every commit that the test itself works.
const KILLS = Number(process.env.KILLS ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-kills-'))
const address = process.env[ADDRESS]
const schema = `kills_${process.pid}`

const places: [string, Place][] = [
  ['a folder', { arguments: [join(folder, 'record')], open: () => inFile(join(folder, 'record')) }],
  ...(address
    ? [['PostgreSQL', { arguments: [address], schema, open: () => inPostgres(address, { schema }) }] as [string, Place]]
    : []),
]

test.skipIf(!address)('connections that are cut lose nothing that was committed, and add nothing twice', async () => {
  const own = `cuts_${process.pid}`
  const client = new pg.Client(address!)
  await client.connect()
  const records = await Promise.all([0, 1, 2, 3].map(() => inPostgres(address!, { schema: own })))
  let over = false
  const faults: unknown[] = []
  /** Whatever was cut is done again. */
  const again = async <Made>(work: () => Promise<Made>): Promise<Made> => {
    for (;;)
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof OnrecordError)) throw error
        faults.push(error)
      }
  }
  const writing = records.slice(0, 2).map(async (record, name) => {
    let at = 0
    for (; !over; at++) {
      const entries = [0, 1, 2].map((part) => entry({ ...ostrel, id: `${name}-${at}-${part}`, text: ostrel.text }))
      await again(() => record.add(entries))
    }
    return at * 3
  })
  const reading = records.slice(2).map(async (record) => {
    while (!over) {
      const { hits } = await again(() => record.search({ words: 'treaty' }))
      expect(hits.every(({ anchors }) => anchors[0]!.exact.includes('treaty'))).toBe(true)
    }
  })
  for (let cut = 0; cut < KILLS; cut++) {
    await new Promise((done) => setTimeout(done, 50 + ((cut * 37) % 100)))
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
      `onrecord ${own}`,
    ])
  }
  over = true
  const [one, other] = await Promise.all(writing)
  await Promise.all(reading)
  const documents = one! + other!
  const about = await again(() => records[0]!.about())
  expect(about).toMatchObject({ documents, revisions: documents, readings: documents, statements: documents * 4 })
  expect(faults.length).toBeGreaterThan(0)
  for (const record of records) await record.close()
  await client.end()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Who goes on after a kill adds again what may be there: here the last twenty that are, and whatever was under way. */
function resumedFrom(last: Round | undefined): number {
  const committed = [...(last?.committed.values() ?? [])]
  return committed.length < 2 ? 0 : Math.max(0, Math.min(...committed) - 20)
}

/** SQLite is told not to look whether references lead somewhere while it writes: here it looks. */
function danglingIn(path: string): unknown[] {
  const database = new DatabaseSync(path)
  try {
    return [...database.prepare('PRAGMA foreign_key_check').all(), ...database.prepare('PRAGMA integrity_check').all()]
  } finally {
    database.close()
  }
}

describe.each(places)('killed at any moment, the record in %s', (_, place) => {
  test('loses nothing that was committed, and has nothing twice', { timeout: 60_000 + KILLS * 5000 }, async () => {
    const rounds: { from: number; round: Round }[] = []
    await (await place.open()).close()
    for (let kill = 0; kill < KILLS; kill++) {
      const from = resumedFrom(rounds.at(-1)?.round)
      // Moments that differ, the same in every run; every third is one of the start.
      const after = kill % 3 === 2 ? 'start' : 'begun'
      const round = await killedAt({ milliseconds: (100 + kill * 377) % 1000, after }, place, from)
      rounds.push({ from, round })
      expect(round.faults).toEqual([])
      const record = await place.open()
      expect(await losses(record, rounds)).toEqual([])
      await record.close()
      if (place.schema === undefined)
        expect(danglingIn(join(folder, 'record', 'record.sqlite'))).toEqual([{ integrity_check: 'ok' }])
    }
    expect(rounds.some(({ round }) => round.committed.size === 2)).toBe(true)
  })
})
