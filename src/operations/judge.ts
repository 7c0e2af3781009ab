import { wrongUse } from '../errors.js'
import type { DocumentId, Judgement, PartyReference, SpeakerId } from '../types/index.js'
import { counted } from './count.js'
import type { JudgementBook } from './judgement-book.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { recordOptionTo } from './record-place.js'

const options = [
  recordOptionTo('the record that keeps the judgement'),
  {
    kind: 'text',
    name: 'judgements',
    value: 'FILE',
    about: 'without a record: the file that the judgement is added to; made when it is not there',
    remote: false,
  },
  { kind: 'text', name: 'by', value: 'NAME', about: 'who judges' },
  { kind: 'text', name: 'because', value: 'TEXT', about: 'why' },
] as const

const VERBS = { same: 'same', different: 'different', unsure: 'unsure', withdraw: 'withdrawn' } as const

/** `onrecord judge`: a person says that two are the same or are not, and it sticks. */
export const judge = operation<typeof options, Judgement>({
  name: 'judge',
  summary: 'Say that two speakers are the same or are not; onrecord speaker obeys.',
  details:
    'A and B are parties as onrecord speaker prints them, "document#name"; B may be a Q-id. same and different decide, unsure keeps ' +
    'them apart, withdraw lets the program decide again. Nothing is ever deleted: the last word of a person counts.',
  inputs: 'same|different|unsure|withdraw A B',
  options,
  examples: [
    {
      command:
        'onrecord judge same "examples/coverage/ostrel-talks-end.txt#Levan Darosh" "examples/coverage/lissane-packet-families.html#Levan Darosh" --record onrecord-record --by "M. Reed" --because "both at the summit"',
      about: 'kept in the record',
    },
    {
      command:
        'onrecord judge same "freight-4471#Sunneva Aldred" "eagle-20261016-03#Sunneva Aldred" --judgements judgements.ndjson --by "M. Reed" --because "both report the summit"',
      about: 'two documents, one person',
    },
    {
      command:
        'onrecord judge different "examples/coverage/lissane-packet-families.html#Moira Kestle" Q900000007 --judgements judgements.ndjson --by "M. Reed" --because "another union"',
      about: 'not the one of the authority file',
    },
  ],
  answers: 'one',
  remote: {
    words: [
      {
        name: 'says',
        about: 'what is judged; withdraw lets the program decide again',
        choices: Object.keys(VERBS),
        needed: true,
      },
      { name: 'a', about: 'a party, "document#name" as speaker names it', needed: true },
      { name: 'b', about: 'another party, or a Q-id', needed: true },
    ],
    documents: 'none',
    settled: {},
    example: {
      says: 'different',
      a: 'examples/coverage/ostrel-talks-end.txt#Levan Darosh',
      b: 'Q900000007',
      by: 'M. Reed',
      because: 'another president',
    },
    writes: true,
  },
  fileAtTerminal: () => null,
  run,
})

const USE = 'Write onrecord judge same A B --record PLACE (or --judgements FILE) --by NAME --because TEXT.'

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening<Judgement>> {
  const wish = wished(input)
  const { inFile, inRecord } = await import('./judgement-book.js')
  const { record, judgements } = input
  const book = record === undefined ? await inFile(judgements!, onrecord) : await inRecord(record, onrecord)
  try {
    yield* judged(wish, book, onrecord)
  } finally {
    await book.close()
  }
}

async function* judged(
  { says, a, b, by, because }: ReturnType<typeof wished>,
  book: JudgementBook,
  onrecord: Onrecord,
): AsyncGenerator<Happening<Judgement>> {
  const { placed } = await import('./judgement-book.js')
  for (const error of book.faults) yield { is: 'failure', error }
  const [party, other] = [await placed(a, book), typeof b === 'string' ? b : await placed(b, book)]
  const speaker = typeof other === 'string' ? other : `${other.document}#${other.name}`
  const judgement: Judgement = {
    party,
    speaker: speaker as SpeakerId,
    says,
    by,
    at: onrecord.now(),
    because: [{ test: 'judged', weight: 0, note: because }],
  }
  await book.add(judgement)
  const unseen = [party, other].filter((one) => typeof one !== 'string' && one.at === null).length
  const note = unseen > 0 ? ' Not looked up: the document is no file here.' : ''
  yield { is: 'value', value: judgement }
  yield { is: 'output', text: `${says}: ${party.document}#${party.name}, ${speaker}.${note}\n` }
  yield {
    is: 'end',
    found: true,
    read: 1,
    summary: `${counted(book.judgements.length + 1, 'judgement')} in ${book.where}`,
  }
}

/** What was asked for, or what is missing. */
function wished({ inputs, record, judgements, by, because }: Input<typeof options>) {
  const [verb = '', one = '', other = '', ...more] = inputs
  if (!(verb in VERBS)) throw wrongUse(`The verdict "${verb}" is none of ${Object.keys(VERBS).join(', ')}.`, USE)
  if (other === '' || more.length > 0) throw wrongUse('A judgement is about two parties.', USE)
  if (record === undefined && judgements === undefined)
    throw wrongUse('Neither a record nor a file of judgements was named.', USE)
  if (record !== undefined && judgements !== undefined)
    throw wrongUse('A record and a file of judgements were named; a judgement is kept in one of them.', USE)
  if (by === undefined || by.trim() === '' || /^onrecord\b/i.test(by)) throw wrongUse('Who judges was not told.', USE)
  if (because === undefined || because.trim() === '') throw wrongUse('Why was not told.', USE)
  const a = referenceOf(one)
  const b = /^Q\d+$/.test(other) ? other : referenceOf(other)
  if (typeof b !== 'string' && a.document === b.document && a.name === b.name)
    throw wrongUse('Both are the same party.', USE)
  return { says: VERBS[verb as keyof typeof VERBS], a, b, by: by.trim(), because: because.trim() }
}

function referenceOf(words: string): PartyReference {
  const at = words.lastIndexOf('#')
  if (at < 1 || at === words.length - 1)
    throw wrongUse(`"${words}" names no party.`, 'Write "document#name", as onrecord speaker prints it.')
  return { document: words.slice(0, at) as DocumentId, name: words.slice(at + 1), at: null }
}
