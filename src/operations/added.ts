/**
 * Puts what `add` read into the record, and counts what became of it.
 * @module
 */
import { type Added, type Carried, type Entry, type Fetched, readingKey, type TheRecord } from '../5-keep/index.js'
import { cannotKeep, OnrecordError } from '../errors.js'
import type { Judgement, StatementJudgement } from '../types/index.js'
import { counted } from './count.js'
import type { Looked } from './entries.js'
import type { Happening } from './operation.js'
import { followJudgements } from './review/keep-judgement.js'

/** So many documents that were just read are written together: a stopped run loses no more than these, and reads them again. */
const READ_TOGETHER = 64

/** Ready records cost little to read again, and writing many together is a third faster. */
const READY_TOGETHER = 2000

/** Nor more than so many UTF-16 units of text: a list may hold a book on each line. */
const MOST_TEXT = 20_000_000

/** After so many statements the indexes are put in order. */
const MUCH = 20_000

/** A document that is to be written, with its fetching; one of both may be missing. */
interface Waiting {
  readonly entries: readonly Entry[]
  readonly looks: readonly Fetched[]
}

/** What became of everything that was added. */
export class Tally {
  read = 0
  readonly #record: TheRecord
  readonly #ready: boolean
  readonly #together: number
  /** Readings that the record had before this run, by document, of the documents that came. */
  readonly #earlier = new Map<string, ReadonlySet<string>>()
  readonly #counts = { new: 0, revised: 0, reread: 0, unchanged: 0 }
  #statements = 0
  #copies = 0
  #others = 0
  #waiting: Waiting[] = []
  /** What became of documents, until it is told. */
  #told: Added[] = []
  #text = 0
  #judgements: Set<string> | null = null
  /** When each address was fetched, of those that came. */
  readonly #looks = new Map<string, Set<string>>()

  constructor(record: TheRecord, ready: boolean) {
    this.#record = record
    this.#ready = ready
    this.#together = ready ? READY_TOGETHER : READ_TOGETHER
  }

  async *take(one: Looked | Carried): AsyncGenerator<Happening<Added>> {
    if (one.is === 'judgement' || one.is === 'statement-judgement') return await this.#judge(one.judgement)
    if (one.is === 'known') {
      this.read++
      this.#counts.unchanged++
      this.#told.push(unchanged(one.id))
    }
    const entries = one.is === 'entry' ? [one.entry] : []
    this.#waiting.push({ entries, looks: await this.#looksOf(one) })
    for (const { record } of entries) this.#text += record.text.length
    if (this.#waiting.length >= this.#together || this.#text > MOST_TEXT) yield* this.#write()
  }

  async *end(): AsyncGenerator<Happening<Added>> {
    yield* this.#write()
    if (this.#statements > MUCH) await this.#record.tidy()
  }

  /** Whether there was anything to take in. */
  get found(): boolean {
    return this.read + this.#others > 0
  }

  /** What happened, in one line. */
  summary(): string {
    const { new: fresh, revised, reread, unchanged } = this.#counts
    const parts = [
      `${counted(this.read, 'document')}: ${fresh} new`,
      ...(revised > 0 ? [`${revised} revised`] : []),
      ...(reread > 0 ? [`${reread} read anew`] : []),
      ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
      ...(this.#copies > 0 ? [`${this.#copies} near-copies`] : []),
      counted(this.#statements, 'statement'),
      ...(this.#others > 0 ? [`${this.#others} judgements and fetches`] : []),
    ]
    return parts.join(', ')
  }

  async *#write(): AsyncGenerator<Happening<Added>> {
    yield* this.#written()
    for (const value of this.#told.splice(0)) yield { is: 'value', value }
  }

  async *#written(): AsyncGenerator<Happening> {
    const waiting = this.#ready ? await this.#withoutKept(this.#waiting) : this.#waiting
    this.#waiting = []
    this.#text = 0
    const entries = waiting.flatMap((one) => one.entries)
    const looks = waiting.flatMap((one) => one.looks)
    if (entries.length + looks.length === 0) return
    const added = await this.#record.add(entries, looks).catch((error: unknown) => error as Error)
    if (!(added instanceof Error)) await this.#take(added, entries)
    else if (added instanceof OnrecordError) throw added
    else yield* this.#oneByOne(waiting)
  }

  /** Without readings that are there: an import that is repeated must not take what was superseded for news. */
  async #withoutKept(waiting: readonly Waiting[]): Promise<readonly Waiting[]> {
    const ids = waiting.flatMap(({ entries }) => entries.map(({ record }) => record.id))
    const unseen = [...new Set(ids)].filter((id) => !this.#earlier.has(id))
    const known = await this.#record.known(unseen)
    for (const id of unseen) {
      const kept = known.has(id) ? await this.#record.revisions(id) : []
      this.#earlier.set(id, new Set(kept.map(readingKey)))
    }
    return waiting.map(({ entries, looks }) => {
      const fresh = entries.filter((one) => {
        const kept = this.#earlier.get(one.record.id)!
        return kept.size === 0 || !kept.has(readingKey(one))
      })
      this.read += entries.length - fresh.length
      this.#counts.unchanged += entries.length - fresh.length
      this.#told.push(...entries.filter((one) => !fresh.includes(one)).map(({ record }) => unchanged(record.id)))
      return { entries: fresh, looks }
    })
  }

  /** A fault that is not of the record's place costs the document that has it. */
  async *#oneByOne(waiting: readonly Waiting[]): AsyncGenerator<Happening> {
    for (const { entries, looks } of waiting) {
      try {
        await this.#take(await this.#record.add(entries, looks), entries)
      } catch (cause) {
        if (cause instanceof OnrecordError) throw cause
        const why = `${entries[0]?.record.id ?? looks[0]?.url} was not taken in (${(cause as Error).message})`
        yield {
          is: 'failure',
          error: cannotKeep(this.#record.where, why, 'Please report it with the document.', cause),
        }
      }
    }
  }

  /** What an engine has just read anew does not undo what people decided about it. */
  async #take(added: readonly Added[], entries: readonly Entry[]): Promise<void> {
    this.#count(added, entries)
    if (this.#ready) return
    const anew = added.filter(({ is }) => is === 'reread' || is === 'revised').map(({ id }) => id)
    if (anew.length > 0) await followJudgements(this.#record, anew, entries[0]!.readAt)
  }

  #count(added: readonly Added[], entries: readonly Entry[]): void {
    this.#told.push(...added)
    added.forEach(({ is, copyOf }, at) => {
      this.read++
      this.#counts[is]++
      if (is === 'unchanged') return
      this.#statements += entries[at]!.record.statements.length
      if (copyOf !== null) this.#copies++
    })
  }

  /** A judgement that came before is not added twice: an import can be repeated. */
  async #judge(judgement: Judgement | StatementJudgement): Promise<void> {
    this.#judgements ??= new Set(
      [...(await this.#record.judgements()), ...(await this.#record.statementJudgements())].map((each) =>
        JSON.stringify(each),
      ),
    )
    const key = JSON.stringify(judgement)
    if (this.#judgements.has(key)) return
    this.#judgements.add(key)
    if ('statement' in judgement) await this.#record.judgeStatement(judgement)
    else await this.#record.judge(judgement)
    this.#others++
  }

  async #looksOf(one: Exclude<Looked | Carried, { is: 'judgement' | 'statement-judgement' }>): Promise<Fetched[]> {
    const look = one.is === 'fetched' ? one.fetched : 'look' in one ? one.look : undefined
    // An archive that is added again tells again when its pages were fetched.
    if (look === undefined || (await this.#isKnown(look))) return []
    if (one.is === 'fetched') this.#others++
    return [look]
  }

  /** Nor is a fetch: of one address there is one at a time. */
  async #isKnown({ url, at }: Fetched): Promise<boolean> {
    const times = this.#looks.get(url) ?? new Set((await this.#record.sources(url)).map((one) => one.at))
    this.#looks.set(url, times)
    if (times.has(at)) return true
    times.add(at)
    return false
  }
}

const unchanged = (id: string): Added => ({ id, is: 'unchanged', copyOf: null })
