import { badJudgement, wrongUse } from '../errors.js'
import type { DocumentRecord, Judgement, SpeakerReport } from '../types/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate, authority } from './options.js'
import { recordOptionTo, withRecord } from './record-place.js'

const options = [
  {
    kind: 'choice',
    name: 'format',
    choices: ['text', 'json', 'ndjson'],
    byDefault: 'text',
    about: 'how the answer is written',
  },
  recordOptionTo('look in this record, and obey its judgements'),
  {
    kind: 'text',
    name: 'judgements',
    value: 'FILE',
    about: 'obey what people decided with onrecord judge',
    remote: false,
  },
  authority,
  allowPrivate,
] as const

/** `onrecord speaker`: who that is across documents, why so, and who is kept apart. */
export const speaker = operation<typeof options, SpeakerReport>({
  name: 'speaker',
  summary: 'Show who somebody is across articles: names, roles, statements, and why they are one.',
  details:
    'NAME is a name, a family name, "document#name" or a Q-id. The same person is found in many articles by a full name and ' +
    'something else that agrees; where too little does, they are kept apart, and the reasons are shown.',
  inputs: 'NAME [FILE|URL|-]...',
  options,
  examples: [
    { command: 'onrecord speaker "Sunneva Aldred" examples/coverage', about: 'who she is in thirteen documents' },
    {
      command: 'onrecord speaker Kestle examples/coverage --format json',
      about: 'everybody of that name, with all evidence',
    },
    { command: 'onrecord speaker "Sunneva Aldred" --record onrecord-record', about: 'who she is in all that was kept' },
    {
      command: 'onrecord speaker "Levan Darosh" examples/coverage --authority examples/authority.ndjson',
      about: 'with an id, where one is certain',
    },
  ],
  answers: 'many',
  remote: {
    words: [{ name: 'name', about: 'a name, a family name, "document#name" or a Q-id', needed: true }],
    documents: 'or-record',
    settled: { format: 'ndjson' },
    example: { name: 'Sunneva Aldred' },
    writes: false,
    agents:
      'Use it when you need everything that one person or body said, or must know whether two articles mean the same person. It tells the roles, the statements, why the mentions are one, and who of the same name is kept apart.',
  },
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening<SpeakerReport>> {
  const { identify } = await import('../4-resolve/index.js')
  const { speakersCalled, speakerReport } = await import('./speaker-report.js')
  const [name, ...inputs] = input.inputs
  if (name === undefined)
    throw wrongUse('Nobody was named.', 'Write the name first: onrecord speaker "Ada Noor" FILES.')
  const { judgements, authority, faults } = await given(input)
  for (const error of faults) yield { is: 'failure', error }
  const records = new Map<string, DocumentRecord>()
  for await (const one of sources(onrecord, { ...input, name, inputs })) {
    if (one.is === 'failure') yield one
    else if (one.is === 'judgements') judgements.push(...one.judgements)
    else {
      yield { is: 'progress', done: records.size, name: one.record.title ?? one.record.id }
      records.set(one.record.id, one.record)
    }
  }
  const identities = identify([...records.values()], { judgements, authority })
  for (const one of identities.lost)
    yield { is: 'failure', error: badJudgement(told(one), 'the document has no such party') }
  for (const one of identities.overruled)
    yield { is: 'failure', error: badJudgement(told(one), 'later judgements contradict it') }
  const found = speakersCalled(identities, name)
  const reports = found.map((one) => speakerReport(one, identities, records))
  const { writeSpeakers } = await import('./speaker-formats.js')
  for (const value of reports) yield { is: 'value', value }
  yield { is: 'output', text: writeSpeakers(reports, input.format, onrecord.columns) }
  const documents = counted(records.size, 'document')
  const summary =
    found.length > 0 ? `${counted(found.length, 'speaker')} in ${documents}` : `nobody called ${name} in ${documents}`
  yield { is: 'end', found: found.length > 0, read: records.size, summary }
}

/** The files that the options name. */
async function given({ judgements, authority }: Input<typeof options>) {
  const { readJudgements } = await import('./judgements-file.js')
  const { readAuthority } = await import('./authority-file.js')
  const judged = judgements === undefined ? { judgements: [], faults: [] } : await readJudgements(judgements)
  const known = authority === undefined ? { authority: null, faults: [] } : await readAuthority(authority)
  return { judgements: [...judged.judgements], authority: known.authority, faults: [...judged.faults, ...known.faults] }
}

type Sourced =
  | { readonly is: 'record'; readonly record: DocumentRecord }
  | { readonly is: 'judgements'; readonly judgements: readonly Judgement[] }
  | Extract<Happening, { is: 'failure' }>

/** The documents to look in: those that are named, and those of a record that may tell of somebody of this name. */
async function* sources(
  onrecord: Onrecord,
  { name, record: place, inputs, 'allow-private': allowPrivate }: Input<typeof options> & { readonly name: string },
): AsyncGenerator<Sourced> {
  if (inputs.length > 0 || place === undefined) yield* reading(onrecord, inputs, allowPrivate)
  if (place === undefined) return
  const { documentsOn } = await import('./speaker-in-record.js')
  yield* withRecord(onrecord, { at: place, mustExist: true }, async function* (record): AsyncGenerator<Sourced> {
    const judgements = await record.judgements()
    yield { is: 'judgements', judgements }
    for await (const one of documentsOn(name, record, judgements)) yield { is: 'record', record: one }
  })
}

async function* reading(onrecord: Onrecord, inputs: readonly string[], allowPrivate: boolean) {
  const { records } = await import('./pipeline.js')
  const all = { inputs: inputs.length > 0 ? inputs : ['-'], format: 'auto' as const, allowPrivate }
  for await (const one of records(onrecord, all))
    yield one.ok ? { is: 'record' as const, record: one.record } : { is: 'failure' as const, error: one.error }
}

/** A judgement in a sentence about it. */
const told = ({ by, at, says, party, speaker: other }: Judgement): string =>
  `the judgement of ${by} of ${at.slice(0, 10)} (${says}: ${party.document}#${party.name}, ${other})`
