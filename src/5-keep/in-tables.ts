import { setImmediate as breath } from 'node:timers/promises'
import { cannotKeep } from '../errors.js'
import type { DocumentId, Judgement, SpeakerId, StatementJudgement } from '../types/index.js'
import { addAll, inTurns } from './adding.js'
import { counts } from './counts.js'
import type { Database, Session } from './database.js'
import { keptWhere } from './kept-rows.js'
import { Names, nextNumber } from './names.js'
import { newestOf } from './newest.js'
import type { Question } from './question.js'
import type { About, Added, Answer, Counts, Entry, Fetched, Kept, Known, TheRecord } from './record.js'
import { search } from './search.js'
import { storable } from './storable.js'
import { tables } from './tables.js'

/** So many documents go in as one list of rows: enough for a server far away, few enough for rows to be short-lived. */
const TURN = 500

/** So many documents are fetched at once when everything is asked for. */
const SHEET = 200

/**
 * After so many a server that goes through everything answers others: SQLite answers at once, so that waiting for it lets nobody in. A
 * check against a hundred thousand statements held all others up for nine seconds.
 */
const BREATH = 20

/** The record in a database, whichever it is. `version` is that of its shape. */
export function inTables(database: Database, version: number): TheRecord {
  return new Tables(database, version)
}

class Tables implements TheRecord {
  readonly #database: Database
  readonly #version: number
  readonly #names = new Names()

  constructor(database: Database, version: number) {
    this.#database = database
    this.#version = version
  }

  get where(): string {
    return this.#database.where
  }

  async add(entries: readonly Entry[], fetched: readonly Fetched[] = []): Promise<readonly Added[]> {
    try {
      return await this.#database.write(async (session) => {
        const added: Added[] = []
        const adding = { session, dialect: this.#database.words, names: this.#names }
        for (const turn of inTurns(entries, TURN)) added.push(...(await addAll(turn, adding)))
        await insertFetched(fetched, session)
        return added
      })
    } catch (error) {
      this.#names.forget()
      throw error
    }
  }

  async known(ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    const newest = await newestOf(ids, { session: this.#database, dialect: this.#database.words })
    return new Map(ids.flatMap((id) => (newest.has(storable(id)) ? [[id, newest.get(storable(id))!] as const] : [])))
  }

  async find(id: string): Promise<Kept | null> {
    const [kept] = await this.findAll([id])
    return kept ?? null
  }

  async findAll(ids: readonly string[]): Promise<readonly Kept[]> {
    const found = new Map<string, Kept>()
    const condition = `${this.#database.words.isIn('document.id', 'text')} AND is_current = 1`
    for (let from = 0; from < ids.length; from += SHEET) {
      const sheet = ids.slice(from, from + SHEET).map(storable)
      for (const kept of await keptWhere(this.#database, condition, [JSON.stringify(sheet)]))
        found.set(storable(kept.record.id), kept)
    }
    return ids.flatMap((id) => found.get(storable(id)) ?? [])
  }

  async revisions(idOrUrl: string): Promise<readonly Kept[]> {
    const named = await keptWhere(this.#database, 'document.id = ?', [storable(idOrUrl)])
    if (named.length > 0) return named
    const condition = 'document.number IN (SELECT document FROM revision WHERE url = ?)'
    return keptWhere(this.#database, condition, [storable(idOrUrl)])
  }

  async *all({ history = false }: { readonly history?: boolean } = {}): AsyncGenerator<Kept> {
    const current = history ? '' : ' AND is_current = 1'
    const last = (await nextNumber('document', this.#database)) - 1
    for (let from = 1; from <= last; from += SHEET) {
      const between = [from, from + SHEET - 1]
      const sheet = await keptWhere(this.#database, `document.number BETWEEN ? AND ?${current}`, between)
      for (const [at, kept] of sheet.entries()) {
        if (at % BREATH === 0) await breath()
        yield kept
      }
    }
  }

  search(question: Question): Promise<Answer> {
    return search(this.#database, question)
  }

  counts(question: Question, most?: number): Promise<Counts> {
    return counts(this.#database, question, most)
  }

  async judge({ party, speaker, says, by, at, because }: Judgement): Promise<void> {
    await this.#database.write(async (session) => {
      const number = await nextNumber('judgement', session)
      const place = party.at === null ? null : JSON.stringify(party.at)
      const who = [storable(party.document), storable(party.name), place, storable(speaker)]
      await session.insert(tables.judgement, [[number, ...who, says, storable(by), at, JSON.stringify(because)]])
    })
  }

  async judgements(): Promise<readonly Judgement[]> {
    const rows = await this.#database.all<JudgementRow>('SELECT * FROM judgement ORDER BY number')
    return rows.map(judgementFrom)
  }

  async judgeStatement(judgement: StatementJudgement): Promise<void> {
    const { statement, says, by, at } = judgement
    await this.#database.write(async (session) => {
      const number = await nextNumber('statement_judgement', session)
      const what = [storable(statement.document), storable(statement.id), says, storable(by), at]
      await session.insert(tables.statementJudgement, [[number, ...what, storable(JSON.stringify(judgement))]])
    })
  }

  async statementJudgements(document?: string): Promise<readonly StatementJudgement[]> {
    const where = document === undefined ? '' : 'WHERE document = ?'
    const rows = await this.#database.all<{ judgement: string }>(
      `SELECT judgement FROM statement_judgement ${where} ORDER BY number`,
      document === undefined ? [] : [storable(document)],
    )
    return rows.map(({ judgement }) => JSON.parse(judgement))
  }

  async sources(url?: string): Promise<readonly Fetched[]> {
    const where = url === undefined ? '' : 'WHERE url = ?'
    const rows = await this.#database.all<SourceRow>(
      `SELECT * FROM source ${where} ORDER BY number`,
      url === undefined ? [] : [storable(url)],
    )
    return rows.map(({ number: _, fetched_at, last_modified, ...row }) => ({
      url: row.url,
      at: fetched_at,
      status: row.status,
      etag: row.etag,
      lastModified: last_modified,
      sha256: row.sha256,
      note: row.note,
    }))
  }

  async about(): Promise<About> {
    const [row] = await this.#database.all<Omit<About, 'version'>>(
      `SELECT (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM revision) AS revisions,
        (SELECT count(*) FROM reading) AS readings, (SELECT count(*) FROM statement WHERE is_current = 1) AS statements,
        (SELECT count(*) FROM judgement) + (SELECT count(*) FROM statement_judgement) AS judgements`,
    )
    if (!row) throw cannotKeep(this.where, 'its tables give no answer', 'Put a copy of it in its place.')
    return { version: this.#version, ...row }
  }

  /** Nothing is overwritten, so the last numbers tell: a document that changes in any way gets a further reading. */
  async state(): Promise<string> {
    const [row] = await this.#database.all<Record<string, number | null>>(LAST_NUMBERS)
    return Object.values(row ?? {})
      .map((last) => last ?? 0)
      .join('-')
  }

  tidy(): Promise<void> {
    return this.#database.tidy()
  }

  close(): Promise<void> {
    return this.#database.close()
  }
}

const LAST_NUMBERS = `SELECT ${['reading', 'judgement', 'statement_judgement', 'source']
  .map((table) => `(SELECT max(number) FROM ${table}) AS last_${table}`)
  .join(', ')}`

async function insertFetched(fetched: readonly Fetched[], session: Session): Promise<void> {
  if (fetched.length === 0) return
  const first = await nextNumber('source', session)
  const rows = fetched.map(({ url, at, status, etag, lastModified, sha256, note }, place) => {
    const told = [etag, lastModified, sha256, note].map((one) => (one === null ? null : storable(one)))
    return [first + place, storable(url), at, status, ...told]
  })
  await session.insert(tables.source, rows)
}

interface JudgementRow {
  readonly party_document: string
  readonly party_name: string
  readonly party_at: string | null
  readonly speaker: string
  readonly says: Judgement['says']
  readonly judged_by: string
  readonly judged_at: string
  readonly because: string
}

function judgementFrom(row: JudgementRow): Judgement {
  const at = row.party_at === null ? null : JSON.parse(row.party_at)
  return {
    party: { document: row.party_document as DocumentId, name: row.party_name, at },
    speaker: row.speaker as SpeakerId,
    says: row.says,
    by: row.judged_by,
    at: row.judged_at,
    because: JSON.parse(row.because),
  }
}

interface SourceRow extends Omit<Fetched, 'at' | 'lastModified'> {
  readonly number: number
  readonly fetched_at: string
  readonly last_modified: string | null
}
