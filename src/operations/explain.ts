import { wrongUse } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate } from './options.js'
import type { Story } from './story-file.js'

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
  { kind: 'text', name: 'since', value: 'DAY', about: 'mark as new what no document printed before this day' },
  allowPrivate,
] as const

/** `onrecord explain`: the page "What did they say?", made from coverage and proved against it. */
export const explain = operation<typeof options>({
  name: 'explain',
  summary: 'Make the page "What did they say?" from coverage of one story.',
  details:
    'The inputs are a STORY.yml (title, documents, and what an editor decided), or files, folders, patterns and ' +
    'addresses. Every quotation on the page is looked up in the documents it was made from; a page that fails this ' +
    'check is not written.',
  inputs: 'STORY.yml | FILE...',
  options,
  examples: [
    { command: 'onrecord explain examples/coverage -o explainer.html', about: 'one page from a folder of coverage' },
    { command: 'onrecord explain examples/coverage --format md', about: 'the same as Markdown, on standard output' },
  ],
  fileAtTerminal: ({ format }) => (format === 'html' ? 'explainer.html' : null),
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening> {
  const { records } = await import('./pipeline.js')
  const { rendered } = await import('./page.js')
  const story = await storyOf(input)
  const days = daysOf(input)
  const found: DocumentRecord[] = []
  for await (const outcome of records(onrecord, reading(documentsOf(input, story), input))) {
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
  const title = input.title ?? story?.title
  const { text, themes } = rendered(shown, {
    format: input.format,
    generatedAt: onrecord.now(),
    version: onrecord.version,
    ...days,
    ...(title === undefined ? {} : { title }),
    ...(story === null ? {} : { pinned: story.pinned, themes: story.themes }),
  })
  yield { is: 'output', text }
  const counts = [counted(shown.length, 'document'), counted(statements, 'statement'), counted(themes, 'theme')]
  yield { is: 'end', found: true, read: found.length, summary: `${counts.join(', ')}${hint}` }
}

/** The editor's story among the inputs; null where documents are named themselves. */
async function storyOf({ inputs }: Input<typeof options>): Promise<Story | null> {
  const { isStory, readStory } = await import('./story-file.js')
  const path = inputs.find(isStory)
  if (path === undefined) return null
  if (inputs.length > 1) {
    const advice = 'Name one STORY.yml, or the documents themselves.'
    throw wrongUse(`A story (${path}) and other inputs were named together.`, advice)
  }
  return readStory(path)
}

function documentsOf({ inputs }: Input<typeof options>, story: Story | null): readonly string[] {
  return story?.documents ?? (inputs.length > 0 ? inputs : ['-'])
}

interface Days {
  readonly asOf?: string
  readonly since?: string
}

function daysOf(input: Input<typeof options>): Days {
  const { 'as-of': asOf, since } = input
  for (const [name, day] of Object.entries({ 'as-of': asOf, since }))
    if (day !== undefined && !(/^\d{4}-\d{2}-\d{2}/.test(day) && !Number.isNaN(Date.parse(day))))
      throw wrongUse(`--${name} ${day} is no day.`, 'Write it as 2026-10-15.')
  return { ...(asOf === undefined ? {} : { asOf }), ...(since === undefined ? {} : { since }) }
}

interface Choice {
  readonly story: Story | null
  readonly days: Days
  /** Of the pile's stories, the one that was asked for. */
  readonly name: string | undefined
}

/** What the page is made of, and a hint where the documents tell several stories and none was asked for. */
async function chosen(found: readonly DocumentRecord[], { story, days: { asOf }, name }: Choice) {
  const { edited } = await import('./edited.js')
  const { storyNamed, storyReports } = await import('./story-report.js')
  const known = found.filter(({ published }) => asOf === undefined || (published ?? '9') <= `${asOf}~`)
  const shown = story === null ? [...known] : edited(known, story)
  if (story !== null && name === undefined) return { shown, hint: '' }
  const stories = storyReports(shown)
  if (name === undefined)
    return { shown, hint: stories.length > 1 ? ` (${stories.length} stories: --story picks one)` : '' }
  const ids = new Set(storyNamed(stories, name).documents.map(({ id }) => id))
  return { shown: shown.filter(({ id }) => ids.has(id)), hint: '' }
}

function reading(documents: readonly string[], input: Input<typeof options>) {
  return { inputs: documents, format: 'auto' as const, allowPrivate: input['allow-private'] }
}
