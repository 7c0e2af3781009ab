import type { PartyRecord } from '../types/index.js'
import type { Dialect, Session } from './database.js'
import { storable } from './storable.js'
import { tables } from './tables.js'

/** Beyond this the numbers are asked for again rather than kept: 50 MB of names. */
const MOST = 200_000

/**
 * The numbers of speakers and outlets. A number never changes, so what was learnt once holds for as long as the record is
 * open, whoever else writes to it; only what a failed transaction made must be forgotten.
 */
export class Names {
  readonly #speakers = new Map<string, number>()
  readonly #outlets = new Map<string, number>()

  forget(): void {
    this.#speakers.clear()
    this.#outlets.clear()
  }

  speaker(party: PartyRecord): number {
    return this.#speakers.get(keyOf(party))!
  }

  outlet(name: string | undefined): number | null {
    return name === undefined ? null : this.#outlets.get(storable(name))!
  }

  /** Learns the numbers of these speakers, giving new ones where there are none. */
  async learnSpeakers(parties: readonly PartyRecord[], session: Session, dialect: Dialect): Promise<void> {
    const missing = new Map<string, PartyRecord>()
    for (const party of parties) {
      const key = keyOf(party)
      if (!this.#speakers.has(key)) missing.set(key, party)
    }
    if (missing.size === 0) return
    if (this.#speakers.size > MOST) this.#speakers.clear()
    // After a clearing, all of them are missing.
    const wanted = new Map(parties.map((party) => [keyOf(party), party]))
    const names = [...new Set([...wanted.values()].map(({ name }) => storable(name)))]
    const found = await session.all<{ number: number; name: string; kind: string; wikidata: string }>(
      `SELECT number, name, kind, wikidata FROM speaker WHERE ${dialect.isIn('name', 'text')}`,
      [JSON.stringify(names)],
    )
    for (const { number, name, kind, wikidata } of found) this.#speakers.set(key(name, kind, wikidata), number)
    const fresh = [...wanted].filter(([key]) => !this.#speakers.has(key))
    let next = await nextNumber('speaker', session)
    const rows = fresh.map(([key, { name, kind, wikidata = '' }]) => {
      this.#speakers.set(key, next)
      return [next++, storable(name), kind, wikidata]
    })
    await session.insert(tables.speaker, rows)
  }

  /** Learns the numbers of these outlets, giving new ones where there are none. */
  async learnOutlets(names: readonly string[], session: Session, dialect: Dialect): Promise<void> {
    const wanted = [...new Set(names.map(storable))].filter((name) => !this.#outlets.has(name))
    if (wanted.length === 0) return
    const found = await session.all<{ number: number; name: string }>(
      `SELECT number, name FROM outlet WHERE ${dialect.isIn('name', 'text')}`,
      [JSON.stringify(wanted)],
    )
    for (const { number, name } of found) this.#outlets.set(name, number)
    let next = await nextNumber('outlet', session)
    const rows = wanted
      .filter((name) => !this.#outlets.has(name))
      .map((name) => {
        this.#outlets.set(name, next)
        return [next++, name]
      })
    await session.insert(tables.outlet, rows)
  }
}

/** The number that the next row of a table gets. Only a writer asks, and writers take turns. */
export async function nextNumber(table: string, session: Session): Promise<number> {
  const [row] = await session.all<{ last: number | null }>(`SELECT max(number) AS last FROM ${table}`)
  return (row?.last ?? 0) + 1
}

function keyOf({ name, kind, wikidata = '' }: PartyRecord): string {
  return key(storable(name), kind, wikidata)
}

function key(name: string, kind: string, wikidata: string): string {
  return `${name}\n${kind}\n${wikidata}`
}
