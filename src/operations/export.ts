import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { recordOption, withRecord } from './record-place.js'

const options = [
  recordOption,
  {
    kind: 'choice',
    name: 'format',
    choices: ['ndjson', 'csv', 'annotations', 'schema-org', 'tei', 'brat', 'citron'],
    byDefault: 'ndjson',
    about: 'ndjson holds everything and can be added again; the others hold what their readers know',
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
  ],
  answers: 'text',
  remote: { words: [], documents: 'none', settled: {}, example: { format: 'csv' }, writes: false },
  waits: () => false,
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening> {
  const { linesOfRecord } = await import('../5-keep/index.js')
  const { exporter } = await import('../8-publish/index.js')
  const { format } = input
  yield* withRecord(onrecord, { at: input.record, mustExist: true }, async function* (record) {
    let written = 0
    if (format === 'ndjson') {
      for await (const text of linesOfRecord(record)) {
        yield { is: 'output', text }
        written++
      }
    } else {
      const { head, foot, one } = exporter(format)
      yield { is: 'output', text: head }
      for await (const { record: document } of record.all()) {
        yield { is: 'output', text: one(document) }
        written++
      }
      yield { is: 'output', text: foot }
    }
    const unit = format === 'ndjson' ? 'line' : 'document'
    yield { is: 'end', found: written > 0, read: written, summary: counted(written, unit) }
  })
}
