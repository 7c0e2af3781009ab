import { createReadStream } from 'node:fs'
import { dataOf, wrongUse } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'
import { counted } from './count.js'
import { jobsIn } from './job-count.js'
import { unreadable } from './named-file.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate, authority } from './options.js'
import type { Outcome, Reading } from './pipeline.js'

const options = [
  {
    kind: 'choice',
    name: 'input',
    choices: ['auto', 'text', 'markdown', 'html', 'docx', 'ndjson', 'warc'],
    byDefault: 'auto',
    about: 'what the inputs are; auto looks at the name, the address and the first bytes',
  },
  {
    kind: 'choice',
    name: 'format',
    choices: ['ndjson', 'json', 'csv', 'md', 'table'],
    byDefault: 'ndjson',
    atTerminal: 'table',
    about: 'how the answer is written',
  },
  { kind: 'flag', name: 'speech', about: 'only what was said or asked: no thoughts, refusals, plans or documents' },
  {
    kind: 'text',
    name: 'jobs',
    value: 'NUMBER',
    about: 'how many documents are read at once, each on a core of its own; the answer is the same; when left out, 1',
    remote: false,
  },
  {
    kind: 'text',
    name: 'paths-from',
    value: 'FILE',
    about: 'a list of further inputs, one a line; - for standard input',
    remote: false,
  },
  {
    kind: 'flag',
    name: 'errors-as-records',
    about: 'an input that cannot be read is a line {"input", "error"} of the answer, and no failure (ndjson only)',
    remote: false,
  },
  authority,
  allowPrivate,
] as const

/** `onrecord extract`: every statement of the inputs, with who made it and where it stands. */
export const extract = operation<typeof options, DocumentRecord>({
  name: 'extract',
  summary: 'Find every statement in articles: its words, who said it, and where it stands.',
  details:
    'Inputs are files, folders, patterns, addresses, or - for standard input (also when nothing is named). ' +
    'An input that cannot be read is reported and the others go on.',
  inputs: '[FILE|URL|-]...',
  options,
  examples: [
    {
      command: 'onrecord extract examples/coverage/ostrel-talks-end.txt --format table',
      about: 'who said what in one article',
    },
    { command: 'onrecord extract examples/coverage > coverage.ndjson', about: 'one record a line for a whole folder' },
    {
      command: 'onrecord extract - --format csv < examples/coverage/ostrel-talks-end.txt',
      about: 'standard input to a spreadsheet',
    },
  ],
  answers: 'many',
  remote: {
    words: [],
    documents: 'needed',
    settled: { input: 'auto', format: 'ndjson' },
    example: { documents: [{ id: 'storm-1', text: '“Stay indoors until Thursday,” Mayor Jette Holm said.' }] },
    writes: false,
    agents:
      'Use it when you are given a text (an article, a transcript, a press release) and want every statement in it: the words as spans of the text, who said them, and how sure that is. For coverage that is in the record already, use search.',
  },
  waits: ({ inputs, 'paths-from': paths }) => inputs.length === 0 && paths === undefined,
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening<DocumentRecord>> {
  if (input['errors-as-records'] && input.format !== 'ndjson')
    throw wrongUse('Errors are lines of NDJSON only.', 'Leave out --errors-as-records or --format.')
  const { records, speechOnly } = await import('./pipeline.js')
  const { writer } = await import('./formats.js')
  const write = await writer(input.format, onrecord.columns)
  const { identified, faults } = await identifying(input.authority)
  for (const error of faults) yield { is: 'failure', error }
  let read = 0
  let statements = 0
  yield { is: 'output', text: write.head() }
  for await (const outcome of records(onrecord, reading(onrecord, input))) {
    if (!outcome.ok) {
      yield input['errors-as-records'] ? { is: 'output', text: errorLine(outcome) } : failureOf(outcome)
      continue
    }
    const record = identified(input.speech ? speechOnly(outcome.record) : outcome.record)
    yield { is: 'progress', done: read, name: record.title ?? record.id }
    yield { is: 'value', value: record }
    yield { is: 'output', text: write.one(record) }
    read += 1
    statements += record.statements.length
  }
  yield { is: 'output', text: write.foot() }
  const summary = `${counted(read, 'document')}, ${counted(statements, 'statement')}`
  yield { is: 'end', found: statements > 0 || input['errors-as-records'] === true, read, summary }
}

function failureOf({ error }: Unreadable): Happening {
  return { is: 'failure', error }
}

type Unreadable = Extract<Outcome, { ok: false }>

/** For engines that run onrecord as a pipe (Spark) and take any other status than 0 for a lost partition. */
function errorLine({ name, error }: Unreadable): string {
  return `${JSON.stringify({ input: name, error: dataOf(error) })}\n`
}

/** How a record gets ids: from a file, or not at all. */
async function identifying(path: string | undefined) {
  if (path === undefined) return { identified: (record: DocumentRecord) => record, faults: [] }
  const { withIds } = await import('../4-resolve/index.js')
  const { readAuthority } = await import('./authority-file.js')
  const { authority, faults } = await readAuthority(path)
  return { identified: (record: DocumentRecord) => withIds(record, authority), faults }
}

function reading(onrecord: Onrecord, input: Input<typeof options>): Reading {
  const { inputs, 'paths-from': paths } = input
  const named = inputs.length > 0 || paths !== undefined ? inputs : ['-']
  const all = paths === undefined ? named : withPaths(named, paths, onrecord)
  return { inputs: all, format: input.input, allowPrivate: input['allow-private'], jobs: jobsIn(input.jobs) }
}

/** The inputs of the command line, then those of the list, as they come. */
async function* withPaths(inputs: readonly string[], list: string, { stdin }: Onrecord): AsyncGenerator<string> {
  if (list === '-' && inputs.includes('-'))
    throw wrongUse(
      'Standard input cannot be the list and an input.',
      'Leave out the "-", or name a file after --paths-from.',
    )
  yield* inputs
  const { linesOf } = await import('../1-read/index.js')
  try {
    for await (const line of linesOf(list === '-' ? stdin : createReadStream(list)))
      if (line.trim() !== '') yield line.trim()
  } catch (cause) {
    throw await unreadable(list, cause)
  }
}
