import type { TheRecord } from '../5-keep/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { recordOption, withRecord } from './record-place.js'

const options = [
  recordOption,
  {
    kind: 'choice',
    name: 'format',
    choices: ['ndjson', 'csv', 'annotations', 'schema-org', 'tei', 'brat', 'citron', 'parquet'],
    byDefault: 'ndjson',
    about:
      'ndjson holds everything and can be added again; the others hold what their readers know. parquet is no text: over HTTP it comes as it is',
  },
] as const

/** `onrecord export`: the whole record, for other tools or another place. */
export const exporting = operation<typeof options>({
  name: 'export',
  summary: 'Write the whole record out: for another record, a spreadsheet, or other tools.',
  details:
    'ndjson holds every revision, every reading and every judgement, and onrecord add --input records makes the same record of ' +
    'it. The others hold the newest reading of each document; places count as each form has it.',
  inputs: '',
  options,
  examples: [
    {
      command: 'onrecord export --format ndjson > record.ndjson',
      about: 'everything, for safe keeping or for another record',
    },
    { command: 'onrecord export --format csv -o statements.csv', about: 'the statements, for a spreadsheet' },
    { command: 'onrecord export --format parquet -o statements.parquet', about: 'the same, for R, pandas or DuckDB' },
  ],
  answers: 'text',
  remote: { words: [], documents: 'none', settled: {}, example: { format: 'csv' }, writes: false },
  waits: () => false,
  fileAtTerminal: ({ format }) => (format === 'parquet' ? 'statements.parquet' : null),
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening> {
  yield* withRecord(onrecord, { at: input.record, mustExist: true }, async function* (record) {
    let written = 0
    for await (const part of partsOf(record, input.format)) {
      if (part.ends) written++
      if (typeof part.answer === 'string') yield { is: 'output', text: part.answer }
      else yield { is: 'bytes', bytes: part.answer }
    }
    const unit = input.format === 'ndjson' ? 'line' : 'document'
    yield { is: 'end', found: written > 0, read: written, summary: counted(written, unit) }
  })
}

/** A piece of the answer, and whether a line or a document ends with it. */
interface Part {
  readonly answer: string | Uint8Array
  readonly ends: boolean
}

async function* partsOf(record: TheRecord, format: Format): AsyncGenerator<Part> {
  if (format === 'ndjson') {
    const { linesOfRecord } = await import('../5-keep/index.js')
    for await (const answer of linesOfRecord(record)) yield { answer, ends: true }
    return
  }
  const { exporter, statementsParquet } = await import('../8-publish/index.js')
  if (format === 'parquet') {
    const file = await statementsParquet()
    for await (const { record: document } of record.all()) yield { answer: await file.take(document), ends: true }
    return yield { answer: await file.end(), ends: false }
  }
  const { head, foot, one } = exporter(format)
  yield { answer: head, ends: false }
  for await (const { record: document } of record.all()) yield { answer: one(document), ends: true }
  yield { answer: foot, ends: false }
}

type Format = (typeof options)[1]['choices'][number]
