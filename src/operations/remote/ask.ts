/**
 * Asks an operation from elsewhere, in the same words whichever face the question comes through.
 * @module
 */
import { type OnrecordError, wrongUse } from '../../errors.js'
import type { MessageRecord } from '../../types/index.js'
import { type Onrecord, open } from '../open.js'
import type { Happening, Input, Operation, Option } from '../operation.js'
import { GIVEN, type Hosted, placesOf } from './given.js'
import type { Asked } from './question.js'

/** A piece of an answer. */
export type Piece =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'text'; readonly text: string }
  /** Of an answer that is no text. */
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  | { readonly is: 'message'; readonly message: MessageRecord }

/** A server as its questions find it. */
export interface Host extends Hosted {
  /** The clock and the version. */
  readonly world?: Partial<Onrecord>
  /** Waits for a turn, where only so many questions are worked on at once; gives what ends it. */
  readonly enter?: () => Promise<() => void>
}

/**
 * What an operation answers to a question that fits its schema, piece by piece. Throws the errors of onrecord: where the question is
 * wrong, and where nothing that came with it could be read.
 */
export async function* ask(operation: Operation, asked: Asked, host: Host): AsyncGenerator<Piece> {
  const leave = await host.enter?.()
  try {
    yield* answered(operation, asked, host)
  } finally {
    leave?.()
  }
}

async function* answered(operation: Operation, asked: Asked, host: Host): AsyncGenerator<Piece> {
  const onrecord = open({ columns: 120, colour: false, ...host.world, stdin: nothing(), places: placesOf(asked, host) })
  const failures: OnrecordError[] = []
  for await (const one of operation.run(onrecord, inputFrom(operation, asked))) {
    if (one.is === 'failure') failures.push(one.error)
    if (one.is === 'end' && one.read === 0 && failures.length > 0) throw failures[0]
    const piece = pieceOf(one, operation)
    if (piece !== null) yield piece
  }
}

function pieceOf(one: Happening<unknown>, { remote }: Operation): Piece | null {
  switch (one.is) {
    case 'value':
    case 'bytes':
      return one
    case 'output':
      // Where the format is settled nobody asks for the text, and it need not be written.
      return 'format' in remote!.settled || one.text === '' ? null : { is: 'text', text: one.text }
    case 'failure':
      return { is: 'message', message: messageOf(one.error) }
    case 'end':
      return one.found
        ? null
        : { is: 'message', message: remark(remote?.drafts ? 'to-look-at' : 'nothing-found', one.summary) }
    default:
      return null
  }
}

const remark = (rule: string, text: string): MessageRecord => ({ rule, text, severity: 'info' })

/** A part of the question that could not be used, as a message beside the rest of the answer. */
function messageOf({ name, message, advice }: OnrecordError): MessageRecord {
  return { rule: name, text: `${message} ${advice}`, severity: 'error' }
}

/** A whole answer, in the shape that the operation's table promises, and what was said beside it. */
export interface Whole {
  readonly result: unknown
  readonly messages: readonly MessageRecord[]
}

/** The pieces of an answer, together. */
export async function whole({ answers }: Operation, pieces: AsyncIterable<Piece>): Promise<Whole> {
  const values: unknown[] = []
  const messages: MessageRecord[] = []
  const texts: string[] = []
  for await (const one of pieces) {
    if (one.is === 'value') values.push(one.value)
    else if (one.is === 'message') messages.push(one.message)
    else if (one.is === 'bytes')
      throw wrongUse('This form is no text.', 'Ask for it over HTTP, where it comes as it is.')
    else if (answers === 'text') texts.push(one.text)
  }
  if (answers === 'text') return { result: texts.join(''), messages }
  return { result: answers === 'one' ? (values[0] ?? null) : values, messages }
}

/** The question as the operation's run expects it. */
function inputFrom(operation: Operation, asked: Asked): Input<readonly Option[]> {
  const { words, documents, drafts, settled } = operation.remote!
  const brought = documents !== 'none' && asked.documents !== undefined
  const asksRecord = !brought && documents !== 'needed'
  const values = operation.options.map((option) => [option.name, settledOrAsked(option, asked, settled)] as const)
  const named = words.flatMap(({ name }) => (typeof asked[name] === 'string' ? [asked[name]] : []))
  return {
    ...Object.fromEntries(values),
    ...(asksRecord ? { record: GIVEN.record } : {}),
    ...(drafts ? { drafts: GIVEN.drafts, against: [brought ? GIVEN.documents : GIVEN.record] } : {}),
    inputs: [...named, ...(brought && !drafts ? [GIVEN.documents] : [])],
  } as Input<readonly Option[]>
}

function settledOrAsked(option: Option, asked: Asked, settled: Readonly<Record<string, string>>): unknown {
  const { name, kind, remote } = option
  if (name in settled) return settled[name]
  const given = remote === false ? undefined : asked[name]
  if (kind === 'flag') return given === true
  if (kind === 'list') return given ?? []
  if (typeof given === 'number') return String(given)
  return given ?? (kind === 'choice' ? option.byDefault : undefined)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
