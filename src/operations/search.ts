import type { Counts, Question, TheRecord } from '../5-keep/index.js'
import { wrongUse } from '../errors.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { questionFrom, questionOptions } from './question-options.js'
import { recordOption, withRecord } from './record-place.js'
import { answerWriter, countsText, plainAnswer, type SearchAnswer } from './search-formats.js'

const options = [
  recordOption,
  ...questionOptions,
  {
    kind: 'text',
    name: 'theme',
    value: 'WORDS',
    about:
      'only statements of a theme so called, among those that onrecord explain would make of the rest of the question',
  },
  {
    kind: 'choice',
    name: 'sort',
    choices: ['newest', 'oldest', 'shortest'],
    byDefault: 'newest',
    about: 'which come first',
  },
  { kind: 'text', name: 'limit', value: 'NUMBER', about: 'how many; when left out, 20' },
  { kind: 'text', name: 'after', value: 'CURSOR', about: 'the next page: what the page before named as its next' },
  {
    kind: 'flag',
    name: 'counts',
    about: 'how many there are, by speaker, outlet, month, kind and mode, instead of the statements',
  },
  {
    kind: 'choice',
    name: 'format',
    choices: ['text', 'ndjson', 'json', 'csv'],
    byDefault: 'text',
    about: 'how the answer is written',
  },
] as const

/** `onrecord search`: what did they say about it? */
export const search = operation<typeof options, SearchAnswer | Counts>({
  name: 'search',
  summary: 'Search the record: words, speaker, outlet, time.',
  details:
    'WORDS may hold a "phrase in quotation marks", a beginning (treat*), OR between choices, -word or NOT word for what must be ' +
    'missing, and brackets; case and accents make no difference. Quote it all for the shell. Everything that is asked for must hold.',
  inputs: '[WORDS]',
  options,
  examples: [
    {
      command: 'onrecord search bridge --since 2026-10-15 --until 2026-10',
      about: 'what was said of it in half a month',
    },
    {
      command: 'onrecord search "cable OR boat*" --speaker Aldred --sort oldest',
      about: 'what somebody said about something, over time',
    },
    { command: 'onrecord search --mode withheld --counts', about: 'who refused to say something, and how often' },
  ],
  answers: 'one',
  remote: {
    words: [{ name: 'words', about: 'words, a "phrase", a beginning (treat*), OR, NOT, brackets', needed: false }],
    documents: 'none',
    settled: { format: 'ndjson' },
    example: { words: 'cable OR boat*', speaker: 'Aldred', sort: 'oldest', limit: 2 },
    writes: false,
    agents:
      'Use it first for any question about what somebody said, when it was said, or who spoke about something: it searches the statements of the record by words, speaker, outlet and time, and gives the exact words with their place. Quote by reading the resource of that place.',
  },
  waits: () => false,
  fileAtTerminal: () => null,
  run,
})

async function* run(
  onrecord: Onrecord,
  input: Input<typeof options>,
): AsyncGenerator<Happening<SearchAnswer | Counts>> {
  yield* withRecord(onrecord, { at: input.record, mustExist: true }, async function* (record) {
    const { inputs, sort, after } = input
    // A shell cuts a phrase at its quotation marks only where they were not quoted again.
    const asked = questionFrom({ ...input, words: inputs.join(' ') })
    const question = { ...asked, sort, ...(after === undefined ? {} : { after }) }
    if (input.counts && input.theme !== undefined)
      throw wrongUse('The statements of a theme are not counted.', 'Leave out --counts or --theme.')
    if (input.counts) {
      const counts = await record.counts(question)
      yield { is: 'value', value: counts }
      yield { is: 'output', text: await countsText(counts, input.format) }
      return yield ended(counts.statements)
    }
    const { answer, unfound } = await answered(record, question, input.theme)
    yield { is: 'value', value: plainAnswer(answer) }
    const write = await answerWriter(input.format, onrecord)
    yield new Written(() => write(answer))
    yield ended(answer.hits.length, unfound)
  })
}

/**
 * Written where somebody reads it: a server takes the value, and asks thousands of times. A getter in an object of its own would be
 * a new shape of object each time, which holds the answer until the whole heap is swept: a third of a search.
 */
class Written {
  readonly is = 'output'
  readonly #write: () => string

  constructor(write: () => string) {
    this.#write = write
  }

  get text(): string {
    return this.#write()
  }
}

/** The answer, and what to say where nothing was found. */
async function answered(record: TheRecord, question: Question, theme: string | undefined) {
  if (theme === undefined) return { answer: await record.search(question), unfound: NOTHING }
  const { themed } = await import('./found.js')
  const { labels, ...answer } = await themed(record, question, theme)
  const unfound = labels.length === 0 ? NOTHING : `no theme is called ${theme}; there are ${labels.join(', ')}`
  return { answer, unfound }
}

const NOTHING = 'no statement answers the question'

function ended(found: number, unfound = NOTHING): Happening {
  return { is: 'end', found: found > 0, read: found, summary: unfound }
}
