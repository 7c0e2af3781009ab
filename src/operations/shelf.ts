/**
 * The sources of a check: read one at a time, searched by their words, and asked who says what only where a quotation
 * of a draft was found in them.
 * @module
 */
import type { ReadDocument, View } from '../1-read/index.js'
import { type Sieve, type Source, SourceIndex, sieveFor } from '../7-check/index.js'
import type { OnrecordError } from '../errors.js'
import type { DocumentRecord, MessageRecord, StatementRecord } from '../types/index.js'
import { shownRecord } from './pipeline.js'

/**
 * Units of text (100 million are some 250 MB with their index) that are kept whole. Of the sources after that only those
 * are kept which share words in a row with a quotation; the others are named as searched.
 */
const MOST_KEPT = 100_000_000

/** What a known statement takes of that room: its object is as large as so many units of text. */
const STATEMENT = 500

/** What may have happened to a source's words on the way here: why a quotation that stands in it can seem not to. */
const WORDS_LOST: ReadonlySet<string> = new Set(['empty', 'encoding-broken', 'mojibake', 'part-unreadable'])

/** What is known of a source besides its words, for the report. */
interface Kept {
  readonly read: ReadDocument
  /** As it is searched: the view, where there is one. */
  readonly text: string
}

/** Sources as they are gathered, and everything that a report is to say about them. */
export class Shelf {
  readonly index: SourceIndex
  readonly messages: MessageRecord[] = []
  readonly #kept = new Map<string, Kept>()
  readonly #records = new Map<string, DocumentRecord>()

  /** Units of text that are kept. */
  #size = 0
  readonly #sieve: Sieve
  readonly #mostKept: number

  /** With the drafts known beforehand, more sources can be searched than memory holds. */
  constructor(drafts: readonly DocumentRecord[] | null = null, mostKept = MOST_KEPT) {
    this.#mostKept = mostKept
    this.index = new SourceIndex((source) => this.#statementsIn(source))
    this.#sieve = drafts ? sieveFor(drafts) : () => true
  }

  /** Takes in a source that was read. The same text under the same name, named twice, is one source. */
  add(read: ReadDocument): void {
    const { document, view } = read
    const text = view?.text ?? document.text
    const id = this.#nameFor(document.id, text)
    if (id === null) return
    this.#tellLosses(id, read)
    if (!this.#isKept(text, 0)) {
      this.#searchedOnly({ ...document, id })
      return
    }
    this.#kept.set(id, { read, text })
    const { title, url, publisher, byline, language } = document
    const told = Object.entries({ title, url, publisher, byline }).filter(([, value]) => value !== null)
    const blocks = (view?.blocks ?? document.blocks).map(({ kind, span }) => ({
      kind,
      start: span.start,
      end: span.end,
    }))
    this.index.add({ id, text, blocks, language, ...Object.fromEntries(told) })
  }

  /** Whether there is room for a source, or it may hold a quotation of a draft. */
  #isKept(text: string, statements: number): boolean {
    if (this.#size > this.#mostKept && !this.#sieve(text)) return false
    this.#size += text.length + statements * STATEMENT
    return true
  }

  /** A source that shares too few words in a row with any draft to hold one of its quotations. */
  #searchedOnly({ id, title, url }: { id: string; title?: string | null; url?: string | null }): void {
    this.index.list({ id, ...(title == null ? {} : { title }), ...(url == null ? {} : { url }) })
  }

  /** Takes in a source whose statements are known. */
  addRecord(record: DocumentRecord): void {
    const id = this.#nameFor(record.id, record.text)
    if (id === null) return
    this.#tellLosses(id, record)
    if (!this.#isKept(record.text, record.statements.length)) {
      this.#searchedOnly({ ...record, id })
      return
    }
    const named = id === record.id ? record : { ...record, id }
    this.#records.set(id, named)
    this.index.add(named)
  }

  /**
   * A report knows sources by their names only, and its spans count in one text: a second text of the same name gets
   * a number. Null where this very text is there already.
   */
  #nameFor(id: string, text: string): string | null {
    for (let number = 1; ; number++) {
      const name = number === 1 ? id : `${id} (${number})`
      const there = this.#kept.get(name)?.text ?? this.#records.get(name)?.text
      if (there === text) return null
      if (there !== undefined) continue
      if (number > 1) this.#tellRenamed(id, name)
      return name
    }
  }

  #tellLosses(id: string, { messages }: { readonly messages: readonly { rule: string; text: string }[] }): void {
    for (const { rule, text } of messages)
      if (WORDS_LOST.has(rule)) this.messages.push({ rule, text: `${id}: ${text}`, severity: 'warning' })
  }

  #tellRenamed(id: string, name: string): void {
    const text = `Two sources with different texts are called ${id}; the later one is ${name} in this report.`
    this.messages.push({ rule: 'source-renamed', text, severity: 'info' })
  }

  /** Remembers a source that could not be read: every report names it, because it may be where a quotation stands. */
  lose(error: OnrecordError): void {
    this.messages.push({ rule: 'source-unreadable', text: error.message, severity: 'warning' })
  }

  /** Remembers a draft that lies among its own sources: it would confirm itself, so it is not searched. */
  leaveOut(id: string): void {
    const text = `${id} is a draft and was not searched as a source: it would confirm its own quotations.`
    this.messages.push({ rule: 'draft-among-sources', text, severity: 'warning' })
  }

  /** The text of a source, in which the spans of a report count. */
  textOf(id: string): string | null {
    return this.#kept.get(id)?.read.document.text ?? this.#records.get(id)?.text ?? null
  }

  /** The way from the words that were searched into the source; null where they are the source. */
  viewOf(id: string): View | null {
    return this.#kept.get(id)?.read.view ?? null
  }

  #statementsIn({ id, text }: Source): readonly StatementRecord[] {
    const kept = this.#kept.get(id)
    if (kept?.text === text) return shownRecord(kept.read).statements
    return this.#records.get(id)?.statements ?? []
  }
}
