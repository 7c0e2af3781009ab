import type { Language, Paragraph, Quotation, Sentence, Word } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'

/** One step through a sentence: a word or point outside quotation, or a whole quotation. */
export interface Unit extends Stretch {
  readonly word: Word | null
  readonly quotation: Quotation | null
  /** The word's look-up key; "“”" for a quotation. */
  readonly key: string
}

/** A sentence as a row of units, with what the patterns need to read it. */
export interface Line {
  readonly text: string
  readonly language: Language
  readonly units: readonly Unit[]
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** The units of a sentence, words and quotations in reading order. */
export function lineOf(text: string, language: Language, at: { paragraph: Paragraph; sentence: Sentence }): Line {
  const { paragraph, sentence } = at
  const words = sentence.words.map(
    (word): Unit => ({ start: word.start, end: word.end, word, quotation: null, key: word.key }),
  )
  const quotations = sentence.quotations.map((index): Unit => {
    const quotation = paragraph.quotations[index]!
    return { start: quotation.start, end: quotation.end, word: null, quotation, key: '“”' }
  })
  const units = [...words, ...quotations].sort((a, b) => a.start - b.start)
  return { text, language, units, paragraph: paragraph.index, start: sentence.start, end: sentence.end }
}

/** The lists that isOne was asked for, split once: they are literals of the rules, a few hundred in all. */
const lists = new Map<string, ReadonlySet<string>>()

/** Whether the unit is one of these points or words, given with spaces between. */
export function isOne(unit: Unit | undefined, keys: string): boolean {
  if (unit === undefined) return false
  const list = lists.get(keys)
  return list === undefined ? learnt(keys).has(unit.key) : list.has(unit.key)
}

function learnt(keys: string): ReadonlySet<string> {
  const list = new Set(keys.split(' '))
  lists.set(keys, list)
  return list
}

/** Whether the unit is written with a capital first letter (a handle counts). */
export const isCapital = (unit: Unit | undefined): boolean =>
  unit?.word?.is === 'word' && /^(?:@[\p{L}_]|#?\p{Lu})/u.test(unit.word.text)

/** Words in -ly that are no adverbs of manner: nouns, adjectives, and verbs. */
const NO_ADVERB = new Set(
  `family only early daily weekly monthly reply supply ally rally assembly bully jelly belly fly apply rely comply anomaly monopoly elderly
 friendly lonely lovely silly ugly holy likely orderly costly deadly italy july sicily emily`.split(/\s+/),
)

/** "wearily", "immediately": an adverb that stands beside a reporting verb and is no part of a phrase. */
export const isAdverb = (unit: Unit | undefined): boolean =>
  unit?.word != null && /^\p{Ll}{2,}ly$/u.test(unit.word.text) && !NO_ADVERB.has(unit.key)

/** Whether the unit is a point, a dash or a bracket. */
export const isPoint = (unit: Unit | undefined): boolean => unit?.word?.is === 'point'

/** The text from one unit to another, both included. */
export function stretchOf(units: readonly Unit[], from: number, to: number): Stretch {
  return { start: units[from]!.start, end: units[to]!.end }
}

/** Letters and digits of a text, for telling words from marks. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
