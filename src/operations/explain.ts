import type { Page } from '../8-publish/index.js'
import type { DocumentRecord } from '../types/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate } from './options.js'
import { asksAnything, questionOptions } from './question-options.js'
import { recordOptionTo } from './record-place.js'

const options = [
  {
    kind: 'choice',
    name: 'format',
    choices: ['html', 'md', 'json', 'rss', 'jsonfeed'],
    byDefault: 'html',
    about: 'how the page is written',
  },
  { kind: 'text', name: 'title', value: 'TEXT', about: 'the headline of the page; a story has its own' },
  {
    kind: 'text',
    name: 'story',
    value: 'NUMBER|ID',
    about: 'of a pile, only this story: its number in onrecord story, or the id of a document',
  },
  {
    kind: 'text',
    name: 'as-of',
    value: 'DAY',
    about: 'what was known then: leave out what was published after this day',
  },
  { kind: 'text', name: 'new-since', value: 'DAY', about: 'mark as new what no document printed before this day' },
  {
    kind: 'text',
    name: 'revisions',
    value: 'PLACE',
    about:
      'a record, or the folder of onrecord watch, that may hold later revisions of the pages: what they hold no more is shown as it was read',
    remote: false,
  },
  recordOptionTo('make the page of what this record holds, and not of files'),
  {
    kind: 'text',
    name: 'query',
    value: 'WORDS',
    about: 'only statements of the record with these words, as onrecord search takes them',
  },
  ...questionOptions,
  allowPrivate,
] as const

/** The page as `explain` gives it: as data where the format is json, else as text of that format. */
export interface Explained {
  readonly format: Input<typeof options>['format']
  readonly page: Page | string
}

/** What `explain` was asked. */
export type ExplainInput = Input<typeof options>

/** `onrecord explain`: the page "What did they say?", made from coverage and proved against it. */
export const explain = operation<typeof options, Explained>({
  name: 'explain',
  summary: 'Make the page "What did they say?" from coverage of one story.',
  details:
    'The inputs are a STORY.yml (title, documents, and what an editor decided), or files, folders, patterns and ' +
    'addresses; or the page is made of what a search of the record finds. Every quotation on the page is looked up in the ' +
    'documents it was made from; a page that fails this check is not written.',
  inputs: 'STORY.yml | FILE... | --record PLACE',
  options,
  examples: [
    { command: 'onrecord explain examples/coverage -o explainer.html', about: 'one page from a folder of coverage' },
    { command: 'onrecord explain examples/coverage --format md', about: 'the same as Markdown, on standard output' },
    {
      command: 'onrecord explain --record onrecord-record --query "cable OR boat*" --speaker Aldred -o aldred.html',
      about: 'what somebody said about something, out of the record',
    },
  ],
  answers: 'one',
  remote: {
    words: [],
    documents: 'or-record',
    settled: {},
    example: { query: 'winter', format: 'md' },
    writes: false,
    agents:
      'Use it when somebody wants an overview of what was said about a story, by theme and in order: of documents that you give, or of what a question to the record finds (query, speaker, outlet, since, until). Every quotation on the page was looked up in its source.',
  },
  waits: (input) => input.inputs.length === 0 && !asksRecord(input),
  fileAtTerminal: ({ format }) => (format === 'html' ? 'explainer.html' : null),
  run,
})

/** Any question is one to the record. */
export function asksRecord({ record, query, ...input }: ExplainInput): boolean {
  return record !== undefined || query !== undefined || asksAnything(input)
}

async function* run(onrecord: Onrecord, input: ExplainInput): AsyncGenerator<Happening<Explained>> {
  const { rendered } = await import('./page.js')
  const { changedSince, chosen, daysOf, sourceOf } = await import('./explained.js')
  const days = daysOf(input)
  const { outcomes, story } = await sourceOf(onrecord, input)
  const found: DocumentRecord[] = []
  for await (const outcome of outcomes) {
    if (!outcome.ok) {
      yield { is: 'failure', error: outcome.error }
      continue
    }
    yield { is: 'progress', done: found.length, name: outcome.record.title ?? outcome.record.id }
    found.push(outcome.record)
  }
  const { shown, hint } = await chosen(found, { story, days, name: input.story })
  const statements = shown.reduce((sum, { statements }) => sum + statements.length, 0)
  if (statements === 0) {
    const summary = `Nothing to explain: ${counted(shown.length, 'document')}, no statement.`
    yield { is: 'end', found: false, read: found.length, summary }
    return
  }
  const { houseStyleOf } = await import('./house-style.js')
  const house = await houseStyleOf(story?.style ?? undefined)
  const title = input.title ?? story?.title
  const { page, text } = rendered(shown, {
    format: input.format,
    generatedAt: onrecord.now(),
    version: onrecord.version,
    changed: await changedSince(onrecord, shown, input),
    ...days,
    ...(title === undefined ? {} : { title }),
    ...(house === undefined ? {} : { objections: house.objects }),
    ...(story === null ? {} : { pinned: story.pinned, themes: story.themes }),
  })
  yield { is: 'value', value: { format: input.format, page: input.format === 'json' ? page : text } }
  yield { is: 'output', text }
  const counts = [
    counted(shown.length, 'document'),
    counted(statements, 'statement'),
    counted(page.themes.length, 'theme'),
  ]
  yield { is: 'end', found: true, read: found.length, summary: `${counts.join(', ')}${hint}` }
}
