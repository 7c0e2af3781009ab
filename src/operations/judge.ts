import { stat } from 'node:fs/promises'
import { wrongUse } from '../errors.js'
import { anchor, type DocumentId, type Judgement, type PartyReference, type SpeakerId } from '../types/index.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'

const options = [
  {
    kind: 'text',
    name: 'judgements',
    value: 'FILE',
    about: 'the file that the judgement is added to; made when it is not there',
  },
  { kind: 'text', name: 'by', value: 'NAME', about: 'who judges' },
  { kind: 'text', name: 'because', value: 'TEXT', about: 'why' },
] as const

/** `onrecord judge`: a person says that two are the same or are not, and it sticks. */
export const judge = operation<typeof options>({
  name: 'judge',
  summary: 'Say that two speakers are the same or are not; onrecord speaker obeys.',
  details:
    'A and B are parties as onrecord speaker prints them, "document#name"; B may be a Q-id. same and different decide, unsure keeps ' +
    'them apart, withdraw lets the program decide again. The file is only added to: the last word of a person counts.',
  inputs: 'same|different|unsure|withdraw A B',
  options,
  examples: [
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
  fileAtTerminal: () => null,
  run,
})

const VERBS = { same: 'same', different: 'different', unsure: 'unsure', withdraw: 'withdrawn' } as const
const USE = 'Write onrecord judge same A B --judgements FILE --by NAME --because TEXT.'

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening> {
  const { appendJudgement, readJudgements } = await import('./judgements-file.js')
  const { path, says, a, b, by, because } = wished(input)
  const { judgements, faults } = await readJudgements(path, true)
  // A file of something else must not get a line: it was named by mistake.
  if (judgements.length === 0 && faults.length > 0)
    throw wrongUse(`${path} holds no judgements.`, 'Name a file of judgements, or a new one.')
  for (const error of faults) yield { is: 'failure', error }
  const [party, other] = [await placed(a, onrecord), typeof b === 'string' ? b : await placed(b, onrecord)]
  const speaker = typeof other === 'string' ? other : `${other.document}#${other.name}`
  const judgement: Judgement = {
    party,
    speaker: speaker as SpeakerId,
    says,
    by,
    at: onrecord.now(),
    because: [{ test: 'judged', weight: 0, note: because }],
  }
  await appendJudgement(path, judgement)
  const unseen = [party, other].filter((one) => typeof one !== 'string' && one.at === null).length
  const note = unseen > 0 ? ' Not looked up: the document is no file here.' : ''
  yield { is: 'output', text: `${says}: ${party.document}#${party.name}, ${speaker}.${note}\n` }
  yield { is: 'end', found: true, read: 1, summary: `${counted(judgements.length + 1, 'judgement')} in ${path}` }
}

/** What was asked for, or what is missing. */
function wished({ inputs, judgements, by, because }: Input<typeof options>) {
  const [verb = '', one = '', other = '', ...more] = inputs
  if (!(verb in VERBS)) throw wrongUse(`The verdict "${verb}" is none of ${Object.keys(VERBS).join(', ')}.`, USE)
  if (other === '' || more.length > 0) throw wrongUse('A judgement is about two parties.', USE)
  if (judgements === undefined) throw wrongUse('No file of judgements was named.', USE)
  if (by === undefined || by.trim() === '' || /^onrecord\b/i.test(by)) throw wrongUse('Who judges was not told.', USE)
  if (because === undefined || because.trim() === '') throw wrongUse('Why was not told.', USE)
  const a = referenceOf(one)
  const b = /^Q\d+$/.test(other) ? other : referenceOf(other)
  if (typeof b !== 'string' && a.document === b.document && a.name === b.name)
    throw wrongUse('Both are the same party.', USE)
  return { path: judgements, says: VERBS[verb as keyof typeof VERBS], a, b, by: by.trim(), because: because.trim() }
}

function referenceOf(words: string): PartyReference {
  const at = words.lastIndexOf('#')
  if (at < 1 || at === words.length - 1)
    throw wrongUse(`"${words}" names no party.`, 'Write "document#name", as onrecord speaker prints it.')
  return { document: words.slice(0, at) as DocumentId, name: words.slice(at + 1), at: null }
}

/** The party with the words around its first mention, where its document is a file that can be read. */
async function placed(reference: PartyReference, { now }: Onrecord): Promise<PartyReference> {
  const { document, name } = reference
  const isFile = await stat(document).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile) return reference
  const { read } = await import('../1-read/index.js')
  for await (const one of read([document], { input: 'auto', readAt: now(), stdin: nothing() })) {
    if (!one.ok || one.document.id !== document) continue
    const start = firstMention(one.document.text, name)
    if (start === null)
      throw wrongUse(`"${name}" does not stand in ${document}.`, 'Write the name as onrecord speaker prints it.')
    const { exact, before, after } = anchor(one.document, start)
    return { ...reference, at: { exact, before, after } }
  }
  return reference
}

function firstMention(text: string, name: string) {
  const words = name.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(words.join('[\\s\\u00a0]+'), 'u').exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
