import { fingerprint } from '../text/fingerprint.js'
import type { Cell, Dialect, Row, Session } from './database.js'
import { becomes, type Lookalike, MOST_SHARING, originalOf, worthComparing } from './decide.js'
import { revisionCells, sha256 } from './facts.js'
import { type Names, nextNumber } from './names.js'
import { type NewestRow, newestOf } from './newest.js'
import { Numbering } from './numbering.js'
import type { Added, Entry } from './record.js'
import { statementRows } from './statement-rows.js'
import { storable } from './storable.js'
import { tables, termsTable } from './tables.js'

/** An entry with what was worked out about it before its rows are made. */
interface Due {
  readonly entry: Entry
  readonly textSha256: string
  readonly newest: NewestRow | null
  readonly is: Added['is']
  readonly shingles: readonly number[]
}

/** Rows on their way, a list for each table. */
type Rows = { readonly [Name in keyof typeof tables]: Row[] } & { readonly terms: Row[] }

/** What adding needs besides the entries. */
export interface Adding {
  readonly session: Session
  readonly dialect: Dialect
  readonly names: Names
}

/** Adds entries of different documents, within a transaction. */
export async function addAll(entries: readonly Entry[], adding: Adding): Promise<Added[]> {
  const due = await dueOf(entries, adding)
  const written = due.filter(({ is }) => is !== 'unchanged')
  if (written.length === 0) return due.map(unchanged)
  const { session, dialect, names } = adding
  const records = written.map(({ entry }) => entry.record)
  await names.learnOutlets(
    records.flatMap(({ publisher }) => publisher ?? []),
    session,
    dialect,
  )
  await names.learnSpeakers(records, session, dialect)
  await supersede(written, adding)
  return new Writing(adding).write(due)
}

/** Entries in lists in which no document stands twice: the second must see what became of the first. */
export function inTurns(entries: readonly Entry[], most: number): Entry[][] {
  const turns: Entry[][] = []
  let seen = new Set<string>()
  for (const entry of entries) {
    const last = turns.at(-1)
    if (last && last.length < most && !seen.has(entry.record.id)) last.push(entry)
    else {
      turns.push([entry])
      seen = new Set()
    }
    seen.add(entry.record.id)
  }
  return turns
}

async function dueOf(entries: readonly Entry[], { session, dialect }: Adding): Promise<Due[]> {
  const newest = await newestOf(
    entries.map(({ record }) => record.id),
    { session, dialect },
  )
  return entries.map((entry) => {
    const textSha256 = sha256(entry.record.text)
    const known = newest.get(storable(entry.record.id)) ?? null
    const is = becomes(entry, textSha256, known)
    const shingles = is === 'new' || is === 'revised' ? fingerprint(entry.record.text) : []
    return { entry, textSha256, newest: known, is, shingles }
  })
}

function unchanged({ entry, newest }: Due): Added {
  return { id: entry.record.id, is: 'unchanged', copyOf: newest?.copyOf ?? null }
}

/** What was current is kept, and no longer found. */
async function supersede(due: readonly Due[], { session, dialect }: Adding): Promise<void> {
  for (const { newest } of due) {
    if (!newest) continue
    await session.run('UPDATE reading SET is_current = 0 WHERE number = ?', [newest.reading])
    if (newest.firstStatement === null) continue
    const range = [newest.firstStatement, newest.lastStatement]
    await session.run('UPDATE statement SET is_current = 0 WHERE number BETWEEN ? AND ?', range)
    if (dialect.forgetsTerms)
      await session.run(`DELETE FROM statement_terms WHERE ${dialect.termsNumber} BETWEEN ? AND ?`, range)
  }
}

/** One list of entries being turned into rows. */
class Writing {
  readonly #adding: Adding
  readonly #rows = emptyRows()
  readonly #sharing = new Map<number, number[]>()
  readonly #here = new Map<number, Lookalike>()

  constructor(adding: Adding) {
    this.#adding = adding
  }

  async write(due: readonly Due[]): Promise<Added[]> {
    const { session, dialect } = this.#adding
    const numbering = await Numbering.of(
      due.filter(({ is }) => is !== 'unchanged').map(({ entry }) => entry.record),
      session,
    )
    let document = await nextNumber('document', session)
    let revision = await nextNumber('revision', session)
    let reading = await nextNumber('reading', session)
    await this.#learnSharing(due.flatMap(({ shingles }) => shingles))
    const added: Added[] = []
    for (const one of due) {
      if (one.is === 'unchanged') {
        added.push(unchanged(one))
        continue
      }
      const { entry, newest } = one
      if (one.is === 'new') this.#rows.document.push([document, storable(entry.record.id), entry.readAt])
      const owner = newest?.document ?? document++
      let copyOf = newest?.copyOf ?? null
      const within = one.is === 'reread' ? newest!.revision : revision++
      if (one.is !== 'reread') copyOf = await this.#revise(one, { document: owner, revision: within })
      this.#read(entry, { revision: within, reading: reading++, numbering })
      added.push({ id: entry.record.id, is: one.is, copyOf })
    }
    // In the order of their numbers: an index is written from one end to the other, and FTS5 in one piece instead of one a day.
    this.#rows.statement.sort(byNumber)
    this.#rows.terms.sort(byNumber)
    this.#rows.nearCopy.sort(byNumber)
    for (const name of Object.keys(tables) as (keyof typeof tables)[])
      await session.insert(tables[name], this.#rows[name])
    await session.insert(termsTable(dialect.termsNumber), this.#rows.terms)
    return added
  }

  /** Which revisions share the shingles of these texts; only the oldest ones of each. */
  async #learnSharing(shingles: readonly number[]): Promise<void> {
    const { session, dialect } = this.#adding
    if (shingles.length === 0) return
    const found = await session.all<{ shingle: number; revision: number }>(
      `SELECT shingle, revision FROM (SELECT shingle, revision,
        row_number() OVER (PARTITION BY shingle ORDER BY revision) AS place FROM near_copy
        WHERE ${dialect.isIn('shingle', 'integer')}) AS sharing WHERE place <= ${MOST_SHARING} ORDER BY revision`,
      [JSON.stringify([...new Set(shingles)])],
    )
    for (const { shingle, revision } of found) this.#share(shingle, revision)
  }

  #share(shingle: number, revision: number): void {
    const known = this.#sharing.get(shingle)
    if (known) known.push(revision)
    else this.#sharing.set(shingle, [revision])
  }

  async #revise({ entry, textSha256, newest, shingles }: Due, at: { document: number; revision: number }) {
    const { record } = entry
    const copyOf = originalOf(record, await this.#lookalikes(shingles))
    this.#here.set(at.revision, { revision: at.revision, document: record.id, copyOf, text: record.text })
    for (const shingle of shingles) {
      this.#share(shingle, at.revision)
      this.#rows.nearCopy.push([shingle, at.revision])
    }
    const { text, blocks, details } = revisionCells(record)
    const cell = (fact: string | undefined): Cell => (fact === undefined ? null : storable(fact))
    this.#rows.revision.push([
      at.revision,
      at.document,
      (newest?.position ?? 0) + 1,
      cell(record.url),
      cell(record.title),
      this.#adding.names.outlet(record.publisher),
      cell(record.byline),
      cell(record.published),
      cell(record.language),
      text,
      blocks,
      details,
      textSha256,
      entry.sha256,
      entry.readAt,
      copyOf,
    ])
    return copyOf
  }

  async #lookalikes(shingles: readonly number[]): Promise<Lookalike[]> {
    const worth = worthComparing(shingles.map((one) => this.#sharing.get(one) ?? []))
    const missing = worth.filter((revision) => !this.#here.has(revision))
    if (missing.length > 0) await this.#fetchLookalikes(missing)
    return worth.map((revision) => this.#here.get(revision)!)
  }

  async #fetchLookalikes(revisions: readonly number[]): Promise<void> {
    const { session, dialect } = this.#adding
    const found = await session.all<Lookalike & { copy_of: string | null }>(
      `SELECT revision.number AS revision, document.id AS document, copy_of, text FROM revision
        JOIN document ON document.number = revision.document WHERE ${dialect.isIn('revision.number', 'integer')}`,
      [JSON.stringify(revisions)],
    )
    for (const { copy_of, ...one } of found) this.#here.set(one.revision, { ...one, copyOf: copy_of })
  }

  #read(entry: Entry, at: { revision: number; reading: number; numbering: Numbering }): void {
    const { record, extractor, readAt } = entry
    const first = at.numbering.next(record)
    const last = first + record.statements.length - 1
    const range = record.statements.length === 0 ? [null, null] : [first, last]
    const messages = record.messages.length === 0 ? null : JSON.stringify(record.messages)
    this.#rows.reading.push([at.reading, at.revision, extractor, readAt, ...range, messages, 1])
    statementRows(record, { first, reading: at.reading, names: this.#adding.names }, this.#rows)
  }
}

function byNumber(a: Row, b: Row): number {
  return (a[0] as number) - (b[0] as number)
}

function emptyRows(): Rows {
  const names = [...Object.keys(tables), 'terms'] as (keyof Rows)[]
  return Object.fromEntries(names.map((name) => [name, [] as Row[]])) as unknown as Rows
}
