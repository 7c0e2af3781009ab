import type { Question } from '../5-keep/index.js'
import { wrongUse } from '../errors.js'
import type { Input } from './operation.js'

/** What may be asked of a record beside words; `search` finds by it, `explain` makes a page of what was found. */
export const questionOptions = [
  {
    kind: 'text',
    name: 'speaker',
    value: 'NAME',
    about: 'only what somebody of this name said: a name or a part of it',
  },
  { kind: 'text', name: 'outlet', value: 'NAME', about: 'only what this outlet printed' },
  { kind: 'text', name: 'since', value: 'DATE', about: 'published on this day or later: 2026, 2026-10 or 2026-10-14' },
  { kind: 'text', name: 'until', value: 'DATE', about: 'published on this day or earlier' },
  {
    kind: 'choice',
    name: 'kind',
    choices: ['any', 'direct', 'mixed', 'indirect'],
    byDefault: 'any',
    about: 'how much of the words stands in quotation marks',
  },
  {
    kind: 'choice',
    name: 'mode',
    choices: ['any', 'said', 'asked', 'thought', 'shown', 'withheld', 'prospective'],
    byDefault: 'any',
    about: 'whether it was said, asked, only thought, refused, or is yet to come',
  },
] as const

/** The values of these options, with the words that are looked for and how many are wanted. */
export type QuestionInput = Omit<Input<typeof questionOptions>, 'inputs'> & {
  readonly words: string
  readonly limit: string | undefined
}

/** Whether anything is asked at all. */
export function asksAnything(input: Omit<QuestionInput, 'words' | 'limit'>): boolean {
  return Object.keys(questionFrom({ ...input, words: '', limit: undefined })).length > 1
}

/** The question that the options ask. */
export function questionFrom({ words, speaker, outlet, since, until, kind, mode, limit }: QuestionInput): Question {
  return {
    words,
    ...(speaker === undefined ? {} : { speaker }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(kind === 'any' ? {} : { kind }),
    ...(mode === 'any' ? {} : { mode }),
    ...(limit === undefined ? {} : { limit: numberIn(limit) }),
  }
}

function numberIn(limit: string): number {
  if (/^[1-9]\d{0,5}$/.test(limit)) return Number(limit)
  throw wrongUse(`The limit "${limit}" is not a number from 1.`, 'Write --limit 50, for example.')
}
