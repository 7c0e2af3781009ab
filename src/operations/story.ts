import { wrongUse } from '../errors.js'
import type { DocumentRecord, StoryReport } from '../types/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate } from './options.js'
import type { Outcome } from './pipeline.js'
import { recordOptionTo, withRecord } from './record-place.js'
import { storyAmong } from './story-among.js'

const options = [
  { kind: 'choice', name: 'format', choices: ['text', 'json'], byDefault: 'text', about: 'how the answer is written' },
  { kind: 'text', name: 'story', value: 'NUMBER|ID', about: 'show this story: its number, or the id of a document' },
  {
    kind: 'text',
    name: 'save',
    value: 'STORY.yml',
    about: 'begin an editor’s file for the story that is shown',
    remote: false,
  },
  { kind: 'list', name: 'pin', value: 'ID', about: 'in the STORY.yml: always show these statements', remote: false },
  { kind: 'list', name: 'hide', value: 'ID', about: 'in the STORY.yml: never show these statements', remote: false },
  {
    kind: 'list',
    name: 'split',
    value: 'ID',
    about: 'in the STORY.yml: these documents are no part of it',
    remote: false,
  },
  {
    kind: 'list',
    name: 'join',
    value: 'ID',
    about: 'in the STORY.yml: these documents and their story are part of it',
    remote: false,
  },
  recordOptionTo('the stories of this record'),
  { kind: 'text', name: 'since', value: 'DATE', about: 'of the record, only what was published on this day or later' },
  {
    kind: 'text',
    name: 'until',
    value: 'DATE',
    about: 'of the record, only what was published on this day or earlier',
  },
  allowPrivate,
] as const

/** `onrecord story`: which stories a pile of coverage tells, and what an editor decides about one. */
export const story = operation<typeof options, StoryReport>({
  name: 'story',
  summary: 'List the stories that a pile of coverage tells, show one, and keep what an editor decides.',
  details:
    'A story is one chain of events: documents that share telling words and names, and follow each other in time; copies of ' +
    'one text are folded. With --save, the story that is shown begins a STORY.yml, which onrecord explain obeys. With a ' +
    'STORY.yml in place of the documents, --pin, --hide, --split and --join write decisions into it, and they hold when it is run again.',
  inputs: 'FILE|URL|-... | STORY.yml',
  options,
  examples: [
    { command: 'onrecord story examples/coverage', about: 'the stories of a folder' },
    { command: 'onrecord story examples/coverage --story 1 --format json', about: 'one of them, as data' },
    {
      command: 'onrecord story --record onrecord-record --since 2026-10 --until 2026-10-20',
      about: 'the stories of some days of a record',
    },
    { command: 'onrecord story examples/coverage --story 1 --save lissane.yml', about: 'begin an editor’s file' },
  ],
  answers: 'many',
  remote: {
    words: [],
    documents: 'or-record',
    settled: { format: 'json' },
    example: { since: '2026-10' },
    writes: false,
    agents:
      'Use it to see which chains of events a pile of documents tells, or the record within a time (since, until), before you explain one of them.',
  },
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening<StoryReport>> {
  const { edited } = await import('./edited.js')
  const { storyNamed, storyReports } = await import('./story-report.js')
  const path = await editorsFile(input)
  const editors = path === null ? null : await (await import('./story-file.js')).readStory(path)
  const inputs = editors?.documents ?? input.inputs
  const found: DocumentRecord[] = []
  for await (const outcome of coverage(onrecord, { ...input, inputs })) {
    if (!outcome.ok) {
      yield { is: 'failure', error: outcome.error }
      continue
    }
    yield { is: 'progress', done: found.length, name: outcome.record.title ?? outcome.record.id }
    found.push(outcome.record)
  }
  const stories = storyReports(editors === null ? found : edited(found, editors))
  const shown = input.story === undefined ? null : storyNamed(stories, input.story)
  if (input.save !== undefined) await save(input.save, shown, inputs.length > 0 ? inputs : ['-'])
  for (const value of shown === null ? stories : [shown]) yield { is: 'value', value }
  yield { is: 'output', text: await written(stories, shown, { format: input.format, columns: onrecord.columns }) }
  const summary = `${counted(found.length, 'document')}, ${stories.length} ${stories.length === 1 ? 'story' : 'stories'}`
  yield { is: 'end', found: stories.length > 0, read: found.length, summary }
}

/** The documents that are named, those of the record, or both. */
async function* coverage(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Outcome> {
  const { inputs, record: place, since, until } = input
  if (place === undefined && (since ?? until) !== undefined)
    throw wrongUse('A time is asked of the record.', 'Name the record with --record, or leave out --since and --until.')
  if (inputs.length > 0 || place === undefined) {
    const { records } = await import('./pipeline.js')
    const named = inputs.length > 0 ? inputs : ['-']
    yield* records(onrecord, { inputs: named, format: 'auto', allowPrivate: input['allow-private'] })
  }
  if (place === undefined) return
  if (input.save !== undefined)
    throw wrongUse(
      'The documents of a record are no files that a STORY.yml could name.',
      'Leave out --record or --save.',
    )
  const { publishedIn } = await import('./found.js')
  yield* withRecord(onrecord, { at: place, mustExist: true }, async function* (record): AsyncGenerator<Outcome> {
    for await (const one of publishedIn(record, { since, until })) yield { ok: true, record: one }
  })
}

/** The STORY.yml among the inputs, with what was decided on the command line written into it; null where there is none. */
async function editorsFile({ inputs, pin, hide, split, join }: Input<typeof options>): Promise<string | null> {
  const path = storyAmong(inputs)
  const decided = [pin, hide, split, join].some(({ length }) => length > 0)
  if (!decided) return path
  if (path === null)
    throw wrongUse('Decisions are kept in a STORY.yml.', 'Name one, or begin one with --story and --save.')
  const { decide, readStory } = await import('./story-file.js')
  await readStory(path)
  await decide(path, { pinned: pin, hidden: hide, without: split, about: join })
  return path
}

/** The first documents stand for the story: what belongs with them is worked out anew at each run. */
const STAND_FOR_IT = 3

async function save(path: string, shown: StoryReport | null, inputs: readonly string[]): Promise<void> {
  const { beginStory } = await import('./story-file.js')
  if (shown === null) throw wrongUse('Which story is to be saved?', 'Name it with --story, by its number.')
  const about = shown.documents.slice(0, STAND_FOR_IT).map(({ id }) => id)
  await beginStory(path, { title: shown.title ?? shown.id, documents: inputs, about })
}

interface Look {
  readonly format: 'text' | 'json'
  readonly columns: number
}

async function written(stories: readonly StoryReport[], shown: StoryReport | null, { format, columns }: Look) {
  const { storiesToText, storyToText } = await import('../8-publish/index.js')
  if (format === 'json') return `${JSON.stringify(shown ?? stories, null, 2)}\n`
  return shown === null ? storiesToText(stories, columns) : storyToText(shown)
}
