import type { DocumentRecord, StatementRecord } from '../types/index.js'
import { firstShingle, Shingles } from './shingles.js'

/** A document that quotations are looked up in: a DocumentRecord is one. */
export type Source = Pick<DocumentRecord, 'id' | 'text'> &
  Partial<Pick<DocumentRecord, 'title' | 'url' | 'publisher' | 'byline' | 'language' | 'blocks' | 'statements'>>

/** Who says what in a source, worked out when a quotation was found there, and not before. */
export type StatementsOf = (source: Source) => readonly StatementRecord[]

/** What a report says of a source that was searched. */
export type Listed = Pick<Source, 'id' | 'title' | 'url'>

/** A source in the index, and where its text begins in the row of all texts. */
export interface Shelved {
  readonly source: Source
  readonly from: number
}

/** The places that 32 bits can tell apart. */
const MOST = 2 ** 32 - 1

/**
 * The sources of a check, ready to be searched. Building it reads the words only: fifty megabytes in two seconds. The
 * engine is asked (`statementsOf`) for a source in which a quotation was found, once; without it the `statements` of
 * the source are taken, and where there are none, no speaker is confirmed.
 */
export class SourceIndex {
  readonly #shingles = new Shingles()
  readonly #shelves: Shelved[] = []
  #listed: readonly Listed[] = []
  /** Named since the list was last asked for: reports share a list, and it does not grow under their hands. */
  #added: Listed[] = []
  readonly #known = new Map<Source, readonly StatementRecord[]>()
  readonly #statementsOf: StatementsOf
  #end = 0

  constructor(statementsOf: StatementsOf = (source) => source.statements ?? []) {
    this.#statementsOf = statementsOf
  }

  /** Takes in one more source. */
  add(source: Source): void {
    if (this.#end + source.text.length > MOST)
      throw new RangeError('Four gigabytes of text are the most one index holds.')
    this.#shingles.add(source.text, this.#end)
    this.#shelves.push({ source, from: this.#end })
    this.#end += source.text.length + 1
    this.list(source)
  }

  /** Names a source as searched without keeping its text: for those that `Sieve` found to hold nothing of the drafts. */
  list({ id, title, url }: Listed): void {
    this.#added.push({ id, ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) })
  }

  /** What the report names as searched. */
  get sources(): readonly Listed[] {
    if (this.#added.length > 0) this.#listed = [...this.#listed, ...this.#added]
    this.#added = []
    return this.#listed
  }

  /** Where a shingle stands, counted over all texts. */
  placesOf(hash: number): readonly Uint32Array[] {
    return this.#shingles.placesOf(hash)
  }

  /** The shingle that begins at a place. */
  shingleAt(place: number): number {
    const { source, from } = this.shelfAt(place)
    return firstShingle(source.text, place - from)
  }

  /** The source that holds a place. */
  shelfAt(place: number): Shelved {
    let [low, high] = [0, this.#shelves.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.#shelves[middle]!.from <= place) low = middle
      else high = middle - 1
    }
    return this.#shelves[low]!
  }

  /** Who says what in a source; asked once for each. */
  statementsIn(source: Source): readonly StatementRecord[] {
    const known = this.#known.get(source)
    if (known) return known
    const found = this.#statementsOf(source)
    this.#known.set(source, found)
    return found
  }
}
