import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { DocumentRecord } from '../types/index.js'
import { type StatementFacts, statementFacts } from './statement-facts.js'

/** A line of the table: the statement's facts with those of its document. */
type Line = StatementFacts & Partial<Pick<DocumentRecord, 'url' | 'title' | 'publisher' | 'published' | 'language'>>

type Column = {
  readonly name: string
  readonly is: 'text' | 'texts' | 'whole' | 'fraction'
  readonly of: (line: Line) => unknown
}

/** The table, column by column: those of the CSV with lists as lists, and what the document tells of itself. */
const COLUMNS: readonly Column[] = [
  { name: 'document', is: 'text', of: (line) => line.document },
  { name: 'id', is: 'text', of: (line) => line.id },
  { name: 'kind', is: 'text', of: (line) => line.kind },
  { name: 'mode', is: 'text', of: (line) => line.mode },
  { name: 'place', is: 'text', of: (line) => line.place },
  { name: 'speakers', is: 'texts', of: (line) => line.speakers },
  { name: 'speaker_kinds', is: 'texts', of: (line) => line.speakerKinds },
  { name: 'content', is: 'text', of: (line) => line.content },
  { name: 'cue', is: 'text', of: (line) => line.cue },
  { name: 'source', is: 'text', of: (line) => line.source },
  { name: 'addressees', is: 'texts', of: (line) => line.addressees },
  { name: 'via', is: 'texts', of: (line) => line.via },
  { name: 'confidence', is: 'fraction', of: (line) => line.confidence },
  { name: 'start', is: 'whole', of: (line) => line.start },
  { name: 'end', is: 'whole', of: (line) => line.end },
  { name: 'url', is: 'text', of: (line) => line.url },
  { name: 'title', is: 'text', of: (line) => line.title },
  { name: 'publisher', is: 'text', of: (line) => line.publisher },
  { name: 'published', is: 'text', of: (line) => line.published },
  { name: 'language', is: 'text', of: (line) => line.language },
]

/** Rows of one group are held in memory together, and read together by whoever asks for a column. */
const GROUP = 20_000

/** Statements as Apache Parquet, group by group; the bytes of all calls in their order are the file. */
export class StatementsParquet {
  readonly #bytes = new ByteWriter()
  readonly #file = new ParquetWriter({ writer: this.#bytes, schema: SCHEMA, createdBy: 'onrecord' })
  #lines: Line[] = []

  /** Takes the statements of a document; gives what can be written. */
  async take(record: DocumentRecord): Promise<Uint8Array> {
    const { url, title, publisher, published, language } = record
    for (const statement of record.statements)
      this.#lines.push({ ...statementFacts(record, statement), url, title, publisher, published, language } as Line)
    if (this.#lines.length >= GROUP) await this.#writeGroup()
    return this.#written()
  }

  /** The rest of the file, with the table of its contents, without which nobody can read it. */
  async end(): Promise<Uint8Array> {
    if (this.#lines.length > 0) await this.#writeGroup()
    await this.#file.finish()
    return this.#written()
  }

  async #writeGroup(): Promise<void> {
    const lines = this.#lines
    this.#lines = []
    const columnData = COLUMNS.map(({ name, of }) => ({ name, data: lines.map((line) => of(line) ?? null) }))
    await this.#file.write({ columnData, rowGroupSize: GROUP * 2 })
  }

  #written(): Uint8Array {
    const written = this.#bytes.getBytes().slice()
    // The place in the file goes on counting; only the room is used again.
    this.#bytes.index = 0
    return written
  }
}

const UTF8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

/** Lists as Parquet writes them: a group of repeated groups of elements. */
function elementsOf({ name, is }: Column): SchemaElement[] {
  if (is === 'text') return [{ name, ...UTF8, repetition_type: 'OPTIONAL' }]
  if (is === 'whole') return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }]
  if (is === 'fraction') return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }]
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...UTF8, repetition_type: 'OPTIONAL' },
  ]
}

const SCHEMA: SchemaElement[] = [{ name: 'statements', num_children: COLUMNS.length }, ...COLUMNS.flatMap(elementsOf)]
