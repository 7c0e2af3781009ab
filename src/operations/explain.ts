import { wrongUse } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate } from './options.js'
import type { Outcome } from './pipeline.js'
import { questionFrom, questionOptions } from './question-options.js'
import { recordOptionTo, withRecord } from './record-place.js'

const options = [
  {
    kind: 'choice',
    name: 'format',
    choices: ['html', 'md', 'json'],
    byDefault: 'html',
    about: 'how the page is written',
  },
  { kind: 'text', name: 'title', value: 'TEXT', about: 'the headline of the page; a story has its own' },
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

/** `onrecord explain`: the page "What did they say?", made from coverage and proved against it. */
export const explain = operation<typeof options>({
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
  waits: (input) => input.inputs.length === 0 && !asksRecord(input),
  fileAtTerminal: ({ format }) => (format === 'html' ? 'explainer.html' : null),
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening> {
  const { rendered } = await import('./page.js')
  const { outcomes, title, edited } = await sourceOf(onrecord, input)
  const found: DocumentRecord[] = []
  for await (const outcome of outcomes) {
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
    ...(title === undefined ? {} : { title }),
  })
  yield { is: 'output', text }
  const counts = [counted(found.length, 'document'), counted(statements, 'statement'), counted(themes, 'theme')]
  yield { is: 'end', found: true, read: found.length, summary: counts.join(', ') }
}

/** Where the page comes from. */
interface Source {
  readonly outcomes: AsyncGenerator<Outcome>
  readonly title: string | undefined
  /** The documents as an editor wants them shown. */
  readonly edited: (all: DocumentRecord[]) => DocumentRecord[]
}

/** A record that is asked, a STORY.yml, or simply the inputs. */
async function sourceOf(onrecord: Onrecord, input: Input<typeof options>): Promise<Source> {
  const { inputs, title } = input
  if (asksRecord(input)) return { outcomes: inRecord(input), title, edited: (all) => all }
  const { records } = await import('./pipeline.js')
  const { isStory, readStory, edited } = await import('./story.js')
  const reading = { format: 'auto' as const, allowPrivate: input['allow-private'] }
  const path = inputs.find(isStory)
  if (path === undefined) {
    const documents = inputs.length > 0 ? inputs : ['-']
    return { outcomes: records(onrecord, { inputs: documents, ...reading }), title, edited: (all) => all }
  }
  if (inputs.length > 1) {
    const advice = 'Name one STORY.yml, or the documents themselves.'
    throw wrongUse(`A story (${path}) and other inputs were named together.`, advice)
  }
  const story = await readStory(path)
  return {
    outcomes: records(onrecord, { inputs: story.documents, ...reading }),
    title: title ?? story.title,
    edited: (all) => edited(all, story),
  }
}

/** Any question is one to the record. */
function asksRecord({ record, query, inputs, ...input }: Input<typeof options>): boolean {
  const asked = Object.keys(questionFrom({ ...input, words: query ?? '', limit: undefined })).length > 1
  if (record === undefined && query === undefined && !asked) return false
  if (inputs.length === 0) return true
  throw wrongUse(
    `A question to a record and an input (${inputs[0]}) were named together.`,
    'Name files for a page of them, or ask the record with --query, --speaker and so on.',
  )
}

async function* inRecord(input: Input<typeof options>): AsyncGenerator<Outcome> {
  const { foundIn } = await import('./found.js')
  const question = questionFrom({ ...input, words: input.query ?? '', limit: undefined })
  yield* withRecord(
    input.record,
    async function* (record): AsyncGenerator<Outcome> {
      for await (const one of foundIn(record, question)) yield { ok: true, record: one }
    },
    { mustExist: true },
  )
}
