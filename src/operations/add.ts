import type { Added } from '../5-keep/index.js'
import { wrongUse } from '../errors.js'
import type { Tally } from './added.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate, queueOptionTo } from './options.js'
import { recordOption, withRecord } from './record-place.js'

const options = [
  recordOption,
  {
    kind: 'choice',
    name: 'input',
    choices: ['auto', 'text', 'markdown', 'html', 'docx', 'ndjson', 'warc', 'records'],
    byDefault: 'auto',
    about: 'what the inputs are; records are what onrecord export or onrecord extract wrote',
  },
  { kind: 'flag', name: 'again', about: 'read documents anew that this version of onrecord has read already' },
  queueOptionTo('read nothing now; leave the inputs in this queue, for onrecord work'),
  allowPrivate,
] as const

/** `onrecord add`: coverage, with every statement in it, into the record. */
export const add = operation<typeof options, Added>({
  name: 'add',
  summary: 'Keep articles and their statements in a record that can be searched.',
  details:
    'Inputs are files, folders, patterns, addresses, or - for standard input. What is there already is not read again, so a run ' +
    'that was stopped goes on where it ended. A page that has changed becomes a later revision; nothing is overwritten.',
  inputs: '[FILE|URL|-]...',
  options,
  examples: [
    { command: 'onrecord add examples/coverage', about: 'a folder of articles, into onrecord-record/' },
    {
      command: 'onrecord add examples/coverage/ostrel-talks-end.txt --record newsroom',
      about: 'one article, into a record of its own',
    },
  ],
  answers: 'many',
  remote: {
    words: [],
    documents: 'needed',
    settled: { input: 'auto' },
    example: { documents: [{ id: 'storm-1', text: '“Stay indoors until Thursday,” Mayor Jette Holm said.' }] },
    writes: true,
  },
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening<Added>> {
  if (input.queue !== undefined) return yield* sent(onrecord, input, input.queue)
  const { entries } = await import('./entries.js')
  const { Tally } = await import('./added.js')
  yield* withRecord(onrecord, { at: input.record }, async function* (record) {
    const tally = new Tally(record, input.input === 'records')
    try {
      for await (const one of entries(onrecord, { ...input, inputs: named(input) }, record)) {
        if (one.is === 'failure' || one.is === 'progress') yield one
        else yield* tally.take(one)
      }
    } catch (error) {
      yield* keptBefore(tally)
      throw error
    }
    yield* tally.end()
    const summary = `${tally.summary()} in ${record.where}`
    if (tally.found) yield { is: 'output', text: `${summary}\n` }
    yield { is: 'end', found: tally.found, read: tally.read, summary }
  })
}

/** Leaves the inputs in a queue, as they came. */
async function* sent(onrecord: Onrecord, input: Input<typeof options>, address: string): AsyncGenerator<Happening> {
  if (input.input === 'records') throw wrongUse('Records are ready; no worker is needed.', 'Leave out --queue.')
  const { sending } = await import('./sending.js')
  yield* sending(onrecord, { inputs: named(input), input: input.input, allowPrivate: input['allow-private'], address })
}

/** What was worked out before a fault is not lost by it; where it cannot be written either, the first fault is told. */
async function* keptBefore(tally: Tally): AsyncGenerator<Happening<Added>> {
  try {
    yield* tally.end()
  } catch {
    // The fault that ended the run is thrown by the caller.
  }
}

function named({ inputs }: Input<typeof options>): readonly string[] {
  return inputs.length > 0 ? inputs : ['-']
}
