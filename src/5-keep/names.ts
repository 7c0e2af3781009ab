import type { DocumentRecord, PartyRecord } from '../types/index.js'
import type { Dialect, Row, Session } from './database.js'
import { speakerTerms } from './index-terms.js'
import { storable } from './storable.js'
import { tables } from './tables.js'

/** Beyond this the numbers are asked for again rather than kept: 50 MB of names. */
const MOST = 200_000

/**
 * The numbers of speakers and outlets. A number never changes, so what was learnt once holds for as long as the record is
 * open, whoever else writes to it; only what a failed transaction made must be forgotten.
 */
export class Names {
  readonly #speakers = new Map<string, Numbered[]>()
  readonly #outlets = new Map<string, number>()
  readonly #terms = new Map<string, string>()

  forget(): void {
    this.#speakers.clear()
    this.#outlets.clear()
  }

  speaker(party: PartyRecord): number {
    return this.#known(party)!.number
  }

  /** By name first: making one key of name, kind and id for each statement would cost as much as the rest of its row. */
  #known({ name, kind, wikidata = '' }: PartyRecord): Numbered | undefined {
    const named = this.#speakers.get(name)
    return named?.find((one) => one.kind === kind && one.wikidata === wikidata)
  }

  /** The terms of a name, made once. */
  terms(name: string): string {
    const known = this.#terms.get(name)
    if (known !== undefined) return known
    if (this.#terms.size > MOST) this.#terms.clear()
    const made = speakerTerms(name)
    this.#terms.set(name, made)
    return made
  }

  outlet(name: string | undefined): number | null {
    return name === undefined ? null : this.#outlets.get(storable(name))!
  }

  /** Learns the numbers of the speakers of these statements, giving new ones where there are none. */
  async learnSpeakers(records: readonly DocumentRecord[], session: Session, dialect: Dialect): Promise<void> {
    if (this.#speakers.size > MOST) this.#speakers.clear()
    const wanted = this.#unknown(records)
    if (wanted.length === 0) return
    const found = await session.all<Numbered & { readonly name: string }>(
      `SELECT number, name, kind, wikidata FROM speaker WHERE ${dialect.isIn('name', 'text')}`,
      [JSON.stringify([...new Set(wanted.map(({ name }) => storable(name)))])],
    )
    const numbers = new Map(found.map(({ number, name, kind, wikidata }) => [keyOf({ name, kind, wikidata }), number]))
    let next = await nextNumber('speaker', session)
    const rows: Row[] = []
    for (const { name, kind, wikidata = '' } of wanted) {
      const stored = storable(name)
      const key = keyOf({ name: stored, kind, wikidata })
      if (!numbers.has(key)) {
        rows.push([next, stored, kind, wikidata])
        numbers.set(key, next++)
      }
      const one = { number: numbers.get(key)!, kind, wikidata }
      this.#speakers.set(name, [...(this.#speakers.get(name) ?? []), one])
    }
    await session.insert(tables.speaker, rows)
  }

  /** Each speaker that has no number yet, once. */
  #unknown(records: readonly DocumentRecord[]): PartyRecord[] {
    const wanted = new Map<string, PartyRecord>()
    for (const { statements } of records)
      for (const { speakers } of statements)
        for (const one of speakers) if (!this.#known(one)) wanted.set(keyOf({ wikidata: '', ...one }), one)
    return [...wanted.values()]
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

interface Numbered {
  readonly number: number
  readonly kind: string
  readonly wikidata: string
}

function keyOf({ name, kind, wikidata }: { name: string; kind: string; wikidata: string }): string {
  return JSON.stringify([name, kind, wikidata])
}
