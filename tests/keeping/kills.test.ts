import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inFile } from '../../src/5-keep/in-file.js'
import { inPostgres } from '../../src/5-keep/in-postgres.js'
import { killedAfter, losses, type Place, type Round } from './kills.js'
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

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(places)('killed at any moment, the record in %s', (_, place) => {
  test('loses nothing that was committed, and has nothing twice', { timeout: 60_000 + KILLS * 5000 }, async () => {
    const rounds: { from: number; round: Round }[] = []
    await (await place.open()).close()
    for (let kill = 0; kill < KILLS; kill++) {
      const from = kill * 100_000
      // Moments that differ, the same in every run: 300 to 1300 ms, of which starting takes about 200.
      const round = await killedAfter(300 + ((kill * 377) % 1000), place, from)
      rounds.push({ from, round })
      expect(round.faults).toEqual([])
      const record = await place.open()
      expect(await losses(record, rounds)).toEqual([])
      await record.close()
    }
    expect(rounds.some(({ round }) => round.committed.size === 2)).toBe(true)
  })
})
