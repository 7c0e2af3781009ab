import type { ReadDocument } from '../1-read/index.js'
import { OnrecordError, wrongUse } from '../errors.js'
import type { CheckReport, DocumentRecord } from '../types/index.js'
import { counted } from './count.js'
import type { Draft } from './drafts.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate } from './options.js'
import { withRecord } from './record-place.js'
import type { Shelf } from './shelf.js'

const options = [
  {
    kind: 'list',
    name: 'against',
    value: 'FILE|FOLDER|URL|RECORD',
    about: 'the sources: files, folders, patterns, addresses, or a record; several, or given several times',
    remote: false,
  },
  {
    kind: 'text',
    name: 'drafts',
    value: 'FILE',
    about: 'many drafts: one {"id", "draft", "format"?} a line',
    remote: false,
  },
  {
    kind: 'text',
    name: 'style',
    value: 'ap|reuters|guardian|FILE.json',
    about: 'the house rules to judge by: what may be changed without telling, what is not wanted though told',
    remote: ['ap', 'reuters', 'guardian'],
  },
  {
    kind: 'choice',
    name: 'format',
    choices: ['text', 'json', 'ndjson', 'sarif', 'github', 'junit', 'html'],
    byDefault: 'text',
    about: 'how the answer is written',
  },
  allowPrivate,
] as const

type CheckInput = Input<typeof options>

/** `onrecord check`: whether the sources hold a draft's quotations, and whether those people said them. */
export const check = operation<typeof options, CheckReport>({
  name: 'check',
  summary: 'Look up the quotations of a draft in its sources: the words, and who said them.',
  details:
    'Drafts are plain text, Markdown, HTML or .docx files, or - for standard input. Sources are all that extract reads, and records. ' +
    'Each quotation gets a verdict: verbatim, marked, altered, spliced, misattributed, reported, not-found or too-short. ' +
    'Nothing is sent anywhere. Name the drafts first: what follows --against are sources.',
  inputs: 'DRAFT... --against FILE|FOLDER|URL|RECORD...',
  options,
  examples: [
    {
      command: 'onrecord check examples/draft.md --against examples/coverage || test $? -eq 1',
      about: 'a draft against a folder of coverage; status 1 says that a quotation needs a look',
    },
  ],
  answers: 'many',
  remote: {
    words: [],
    documents: 'or-record',
    drafts: true,
    settled: { format: 'ndjson' },
    example: {
      drafts: [{ draft: '“Stay indoors,” said Mayor Jette Holm.' }],
      documents: [{ id: 'storm-1', text: '“Stay indoors until Thursday,” Mayor Jette Holm said.' }],
    },
    writes: false,
    agents:
      'Use it before you publish or repeat any quotation: give the draft, and the sources if they are not in the record. Each quotation gets a verdict and, where the words differ, the passage of the source. Never call a quotation verified unless its verdict is verbatim, or marked without alarms; not-found means only that these sources do not hold it.',
  },
  waits: () => false,
  fileAtTerminal: ({ format }) => (format === 'html' ? 'check.html' : null),
  run,
})

async function* run(onrecord: Onrecord, input: CheckInput): AsyncGenerator<Happening<CheckReport>> {
  refuseWrongUse(input)
  const { houseStyleOf } = await import('./house-style.js')
  const style = await houseStyleOf(input.style)
  const { checkWriter } = await import('./check-formats.js')
  const { checked } = await import('./checked.js')
  const { isOpen } = await import('../8-publish/index.js')
  const drafts: Draft[] = []
  const lost = yield* readDrafts(onrecord, input, drafts)
  if (drafts.length === 0) return yield nothingRead(lost, 'There is no draft to check.')
  const { shelf, unread } = yield* readSources(onrecord, input, drafts)
  const searched = shelf.index.sources.length
  if (searched === 0) return yield nothingRead(unread, 'There is no source to search.')
  const write = await checkWriter(input.format, onrecord)
  const count = { quotes: 0, open: 0, short: 0 }
  for (const [done, draft] of drafts.entries()) {
    yield { is: 'progress', done, name: draft.read.document.id }
    const one = checked(draft, shelf, style)
    count.quotes += one.report.quotes.length
    count.open += one.report.quotes.filter((quote) => isOpen(quote)).length
    count.short += one.report.quotes.filter(({ verdict }) => verdict === 'too-short').length
    yield { is: 'value', value: one.report }
    yield { is: 'output', text: write.one(one) }
  }
  yield { is: 'output', text: write.foot() }
  const found = count.open === 0 && lost === 0
  const short = count.short === 0 ? '' : `, ${count.short} too short to check`
  const end = { quotes: counted(count.quotes, 'quotation'), drafts: counted(drafts.length, 'draft') }
  const summary = `${end.quotes} of ${end.drafts} looked up in ${counted(searched, 'source')}: ${count.open} to look at${short}.`
  yield { is: 'end', found, read: drafts.length, summary }
}

/** What a run without a draft, or without a source, ends with: that it could not run. */
function nothingRead(failures: number, problem: string): Happening {
  if (failures === 0) throw wrongUse(problem, 'Name a file or folder that holds one.')
  return { is: 'end', found: false, read: 0, summary: problem }
}

function refuseWrongUse({ inputs, against, drafts }: CheckInput): void {
  if (inputs.length === 0 && drafts === undefined) {
    const advice = 'Name it before the sources: onrecord check DRAFT --against FOLDER; give - for standard input.'
    throw wrongUse('No draft was named.', advice)
  }
  if (against.length === 0) throw wrongUse('No source was named.', 'Name files, folders or addresses after --against.')
  const readers = [...inputs, drafts, ...against].filter((one) => one === '-').length
  if (readers > 1) throw wrongUse('Standard input was named twice.', 'Put the drafts or the sources into a file.')
}

/** Fills `drafts`; gives the number of those that could not be read. They stay open: a gate must not pass what it did not see. */
async function* readDrafts(onrecord: Onrecord, input: CheckInput, drafts: Draft[]): AsyncGenerator<Happening, number> {
  const { draftsOf } = await import('./drafts.js')
  const wish = { inputs: input.inputs, lines: input.drafts, allowPrivate: input['allow-private'] }
  let lost = 0
  for await (const one of draftsOf(onrecord, wish)) {
    if (one.ok) drafts.push(one.draft)
    else {
      lost++
      yield { is: 'failure', error: one.error }
    }
  }
  return lost
}

async function* readSources(
  onrecord: Onrecord,
  input: CheckInput,
  drafts: readonly Draft[],
): AsyncGenerator<Happening, { shelf: Shelf; unread: number }> {
  const { Shelf } = await import('./shelf.js')
  const shelf = new Shelf(drafts.map(({ shown }) => shown))
  const own = new Set<string>(drafts.filter(({ named }) => named).map(({ read }) => read.document.id))
  let done = 0
  let unread = 0
  for await (const one of sourcesOf(onrecord, input)) {
    if (one.is === 'failure') {
      shelf.lose(one.error)
      unread++
      yield one
      continue
    }
    const { id, title } = one.is === 'record' ? one.record : one.read.document
    yield { is: 'progress', done: done++, name: title ?? id }
    if (own.has(id)) shelf.leaveOut(id)
    else if (one.is === 'record') shelf.addRecord(one.record)
    else shelf.add(one.read)
  }
  return { shelf, unread }
}

type SourceOutcome =
  | { readonly is: 'read'; readonly read: ReadDocument }
  | { readonly is: 'record'; readonly record: DocumentRecord }
  | Extract<Happening, { is: 'failure' }>

/** The sources: first the documents that are named, then those of the records. */
async function* sourcesOf(onrecord: Onrecord, input: CheckInput): AsyncGenerator<SourceOutcome> {
  const how = { stdin: onrecord.stdin, readAt: onrecord.now(), fetch: { allowPrivate: input['allow-private'] } }
  const kept = await Promise.all(input.against.map(onrecord.places.isRecord))
  const others = input.against.filter((_, at) => !kept[at])
  for await (const one of onrecord.places.read(others, how))
    yield one.ok ? { is: 'read', read: one } : { is: 'failure', error: one.error }
  for (const place of input.against.filter((_, at) => kept[at])) yield* inRecord(onrecord, place)
}

/** What cannot be read of a record is told like any other source: the drafts may rest on it. */
async function* inRecord(onrecord: Onrecord, place: string): AsyncGenerator<SourceOutcome> {
  try {
    yield* withRecord(
      onrecord,
      { at: place, mustExist: true },
      async function* (record): AsyncGenerator<SourceOutcome> {
        for await (const { record: document } of record.all()) yield { is: 'record', record: document }
      },
    )
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    yield { is: 'failure', error }
  }
}
