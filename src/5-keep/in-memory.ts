import { fingerprint } from '../text/fingerprint.js'
import type { Judgement, StatementJudgement } from '../types/index.js'
import { becomes, type Lookalike, originalOf, worthComparing } from './decide.js'
import { sha256 } from './facts.js'
import { migrations } from './migrations/index.js'
import { firstOfDay } from './numbers.js'
import type { Question } from './question.js'
import { dayOf } from './question.js'
import type { Added, Answer, Counts, Entry, Fetched, Kept, Known, TheRecord } from './record.js'
import { countsOf, type Numbered, pageOf } from './walk.js'

interface Revision {
  readonly number: number
  readonly document: string
  readonly position: number
  readonly textSha256: string
  readonly copyOf: string | null
  readonly readings: Reading[]
}

interface Reading {
  readonly entry: Entry
  readonly statements: readonly Numbered[]
}

/** A record that is gone with the program: for tests and browsers, and the measure of what the other stores answer. */
export function inMemory(): TheRecord {
  return new Memory()
}

class Memory implements TheRecord {
  readonly where = 'memory'
  readonly #documents = new Map<string, Revision[]>()
  readonly #revisions: Revision[] = []
  readonly #sharing = new Map<number, number[]>()
  /** How many statements each day has: the next number. */
  readonly #perDay = new Map<number, number>()
  readonly #judgements: Judgement[] = []
  readonly #ofStatements: StatementJudgement[] = []
  readonly #sources: Fetched[] = []
  #readings = 0

  async add(entries: readonly Entry[], fetched: readonly Fetched[] = []): Promise<readonly Added[]> {
    this.#sources.push(...fetched)
    return entries.map((entry) => this.#add(entry))
  }

  #add(entry: Entry): Added {
    const { id, text } = entry.record
    const revisions = this.#documents.get(id) ?? []
    const last = revisions.at(-1)
    const textSha256 = sha256(text)
    const is = becomes(entry, textSha256, last ? newest(last) : null)
    if (is === 'unchanged') return { id, is, copyOf: last!.copyOf }
    const reading = { entry, statements: this.#numbered(entry) }
    this.#readings++
    if (is === 'reread') {
      last!.readings.push(reading)
      return { id, is, copyOf: last!.copyOf }
    }
    const shingles = fingerprint(text)
    const copyOf = originalOf(entry.record, this.#lookalikes(shingles))
    const number = this.#revisions.length + 1
    const revision = { number, document: id, position: revisions.length + 1, textSha256, copyOf, readings: [reading] }
    this.#documents.set(id, [...revisions, revision])
    this.#revisions.push(revision)
    for (const one of shingles) this.#sharing.set(one, [...(this.#sharing.get(one) ?? []), number])
    return { id, is, copyOf }
  }

  #numbered({ record }: Entry): Numbered[] {
    const day = dayOf(record.published)
    const from = this.#perDay.get(day) ?? 0
    this.#perDay.set(day, from + record.statements.length)
    return record.statements.map((statement, at) => ({ number: firstOfDay(day) + from + at, statement, record }))
  }

  #lookalikes(shingles: readonly number[]): Lookalike[] {
    return worthComparing(shingles.map((one) => this.#sharing.get(one) ?? [])).map((number) => {
      const { document, copyOf, readings } = this.#revisions[number - 1]!
      return { revision: number, document, copyOf, text: readings[0]!.entry.record.text }
    })
  }

  async known(ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    return new Map(
      ids.flatMap((id) => {
        const last = this.#documents.get(id)?.at(-1)
        return last ? [[id, newest(last)] as const] : []
      }),
    )
  }

  async find(id: string): Promise<Kept | null> {
    const revisions = this.#documents.get(id)
    return revisions ? (keptOf(revisions).at(-1) ?? null) : null
  }

  async findAll(ids: readonly string[]): Promise<readonly Kept[]> {
    const found = await Promise.all(ids.map((id) => this.find(id)))
    return found.filter((one) => one !== null)
  }

  async revisions(idOrUrl: string): Promise<readonly Kept[]> {
    const named = this.#documents.get(idOrUrl)
    if (named) return keptOf(named)
    return this.#inOrder().flatMap((revisions) => {
      const kept = keptOf(revisions)
      return kept.some(({ record }) => record.url === idOrUrl) ? kept : []
    })
  }

  async *all({ history = false }: { readonly history?: boolean } = {}): AsyncGenerator<Kept> {
    for (const revisions of this.#inOrder()) yield* keptOf(revisions).filter(({ current }) => history || current)
  }

  #inOrder(): Revision[][] {
    return [...this.#documents.values()]
  }

  async search(question: Question): Promise<Answer> {
    return pageOf(this.#current(), question)
  }

  async counts(question: Question, most?: number): Promise<Counts> {
    return countsOf(this.#current(), question, most)
  }

  *#current(): Generator<Numbered & { readonly copyOf: string | null }> {
    for (const revisions of this.#documents.values()) {
      const last = revisions.at(-1)!
      for (const one of last.readings.at(-1)!.statements) yield { ...one, copyOf: last.copyOf }
    }
  }

  async judge(judgement: Judgement): Promise<void> {
    this.#judgements.push(judgement)
  }

  async judgements(): Promise<readonly Judgement[]> {
    return [...this.#judgements]
  }

  async judgeStatement(judgement: StatementJudgement): Promise<void> {
    this.#ofStatements.push(judgement)
  }

  async statementJudgements(document?: string): Promise<readonly StatementJudgement[]> {
    return this.#ofStatements.filter(({ statement }) => document === undefined || statement.document === document)
  }

  async sources(url?: string): Promise<readonly Fetched[]> {
    return this.#sources.filter((one) => url === undefined || one.url === url)
  }

  async about() {
    return {
      version: migrations.length,
      documents: this.#documents.size,
      revisions: this.#revisions.length,
      readings: this.#readings,
      statements: [...this.#current()].length,
      judgements: this.#judgements.length + this.#ofStatements.length,
    }
  }

  async state(): Promise<string> {
    return [this.#readings, this.#judgements.length, this.#ofStatements.length, this.#sources.length].join('-')
  }

  async tidy(): Promise<void> {}

  async close(): Promise<void> {}
}

function newest({ readings, textSha256 }: Revision) {
  return { facts: readings[0]!.entry.record, textSha256, extractors: readings.map(({ entry }) => entry.extractor) }
}

function keptOf(revisions: readonly Revision[]): Kept[] {
  return revisions.flatMap(({ position, textSha256, copyOf, readings }) =>
    readings.map(({ entry }, at) => ({
      ...entry,
      revision: position,
      textSha256,
      copyOf,
      current: position === revisions.length && at === readings.length - 1,
    })),
  )
}
