import type { OnrecordError } from '../errors.js'
import type { Onrecord } from './open.js'

/**
 * What an option takes from who asks from elsewhere, over HTTP or as an agent. False: it names something of this machine, or how a
 * terminal is written to, and only the command has it; a list: the values that name nothing of this machine.
 */
interface FromElsewhere {
  readonly remote?: false | readonly string[]
}

/** An option of an operation, told once: the parser, the help text, the reference page and the schemas are made from it. */
export type Option = FromElsewhere & Told

type Told =
  | { readonly kind: 'flag'; readonly name: string; readonly about: string }
  | { readonly kind: 'text'; readonly name: string; readonly value: string; readonly about: string }
  /** May be given several times, with several values each time. */
  | { readonly kind: 'list'; readonly name: string; readonly value: string; readonly about: string }
  | {
      readonly kind: 'choice'
      readonly name: string
      readonly choices: readonly string[]
      readonly byDefault: string
      /** Chosen instead when the answer goes to a terminal, where people read it. */
      readonly atTerminal?: string
      readonly about: string
    }

type Value<One> = One extends { kind: 'flag' }
  ? boolean
  : One extends { kind: 'choice'; choices: readonly (infer Choice)[] }
    ? Choice
    : One extends { kind: 'list' }
      ? readonly string[]
      : string | undefined

/** What a run is given: the inputs, and a value for each option of the table. */
export type Input<Options extends readonly Option[]> = { readonly inputs: readonly string[] } & {
  readonly [One in Options[number] as One['name']]: Value<One>
}

/** What a run gives, one after the other, so that a face can print while the work goes on. */
export type Happening<Value = never> =
  /** One input is about to be worked on. `of`: how many there are, where that is known. */
  | { readonly is: 'progress'; readonly done: number; readonly name: string; readonly of?: number }
  /** A piece of the answer as data, as the contract has it, for faces that answer programs; its text follows. */
  | { readonly is: 'value'; readonly value: Value }
  /** A piece of the answer, to be written as it is. */
  | { readonly is: 'output'; readonly text: string }
  /** The same, of an answer that is no text. */
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  /** One input could not be used; the others go on. */
  | { readonly is: 'failure'; readonly error: OnrecordError }
  /** The last happening of every run. `read` counts the documents; `summary` is for people. */
  | { readonly is: 'end'; readonly found: boolean; readonly read: number; readonly summary: string }

/** A word that a command takes by its place, and a request by its name. */
export interface Word {
  readonly name: string
  readonly about: string
  readonly choices?: readonly string[]
  /** Whether a request must have it. */
  readonly needed: boolean
}

/** How an operation is offered to who asks from elsewhere: what a command finds on its machine comes with the request. */
export interface Remote {
  /** In the order in which the command takes them, before all documents. */
  readonly words: readonly Word[]
  /** Whether a request brings documents; "or-record": where it brings none, the record is asked. */
  readonly documents: 'needed' | 'or-record' | 'none'
  /** Whether documents are drafts' sources, and the request brings drafts. */
  readonly drafts?: true
  /** Options whose value is settled, because the answer is data. */
  readonly settled: Readonly<Record<string, string>>
  /** Whether it changes the record. */
  readonly writes: boolean
  /** A question that has an answer, for the reference; a test asks it. */
  readonly example: Readonly<Record<string, unknown>>
  /** For an agent that has to choose among tools: when to use this one. Left out: it is no tool for agents. */
  readonly agents?: string
}

/** One thing onrecord can be asked to do, told once; the faces and the reference are made from it. */
export interface Operation<Options extends readonly Option[] = readonly Option[], Value = unknown> {
  readonly name: string
  /** One line: help, first line of the reference page. */
  readonly summary: string
  readonly details: string
  /** How the inputs are written in the usage line. */
  readonly inputs: string
  readonly options: Options
  /** Command lines that work as they stand in the repository; run by a test. */
  readonly examples: readonly { readonly command: string; readonly about: string }[]
  /** One value, any number of them, or nothing but text in the form that was asked for. */
  readonly answers: 'one' | 'many' | 'text'
  /** Left out: only the command has it. */
  readonly remote?: Remote
  /** Whether a run waits for standard input: a terminal gets help instead. Left out: when no input is named. */
  waits?(input: Input<Options>): boolean
  /** Where the answer goes when it would otherwise flood a terminal; null: print it. */
  fileAtTerminal(input: Input<Options>): string | null
  run(onrecord: Onrecord, input: Input<Options>): AsyncGenerator<Happening<Value>>
}

/** Keeps the literal types of an operation's options, so that its `run` knows each value's type. */
export function operation<const Options extends readonly Option[], Value = unknown>(
  told: Operation<Options, Value>,
): Operation<Options, Value> {
  return told
}
