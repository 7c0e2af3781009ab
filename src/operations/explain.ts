import { wrongUse } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate } from './options.js'

const options = [
  {
    kind: 'choice',
    name: 'format',
    choices: ['html', 'md', 'json'],
    byDefault: 'html',
    about: 'how the page is written',
  },
  { kind: 'text', name: 'title', value: 'TEXT', about: 'the headline of the page; a story has its own' },
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
  const { edited, story } = await storyOf(input)
  const found: DocumentRecord[] = []
  for await (const outcome of records(onrecord, reading(story.documents, input))) {
    if (!outcome.ok) {
      yield { is: 'failure', error: outcome.error }
      continue
    }
    yield { is: 'progress', done: found.length, name: outcome.record.title ?? outcome.record.id }
    found.push(outcome.record)
  }
  const shown = edited(found)
  const statements = shown.reduce((sum, { statements }) => sum + statements.length, 0)
  if (statements === 0) {
    const summary = `Nothing to explain: ${counted(found.length, 'document')}, no statement.`
    yield { is: 'end', found: false, read: found.length, summary }
    return
  }
  const { text, themes } = rendered(shown, {
    format: input.format,
    generatedAt: onrecord.now(),
    version: onrecord.version,
    ...(story.title === undefined ? {} : { title: story.title }),
  })
  yield { is: 'output', text }
  const counts = [counted(found.length, 'document'), counted(statements, 'statement'), counted(themes, 'theme')]
  yield { is: 'end', found: true, read: found.length, summary: counts.join(', ') }
}

/** The story the inputs tell: that of a STORY.yml, or simply all of them. */
async function storyOf({ inputs, title }: Input<typeof options>) {
  const { isStory, readStory, edited } = await import('./story.js')
  const path = inputs.find(isStory)
  if (path === undefined) {
    const documents = inputs.length > 0 ? inputs : ['-']
    return { story: { documents, title }, edited: (records: DocumentRecord[]) => records }
  }
  if (inputs.length > 1) {
    const advice = 'Name one STORY.yml, or the documents themselves.'
    throw wrongUse(`A story (${path}) and other inputs were named together.`, advice)
  }
  const story = await readStory(path)
  return { story: { ...story, title: title ?? story.title }, edited: (all: DocumentRecord[]) => edited(all, story) }
}

function reading(documents: readonly string[], input: Input<typeof options>) {
  return { inputs: documents, format: 'auto' as const, allowPrivate: input['allow-private'] }
}
