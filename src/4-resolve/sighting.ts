import type { Paragraph, Understanding, Word } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'
import { type Name, nameFrom } from './name.js'
import { lastBefore, sentenceAt } from './order.js'
import type { Run } from './runs.js'

/** A name where it stands. */
export interface Sighting extends Stretch {
  readonly name: Name
  /** Capitalised words before the name that say what its bearer is, lower case: "prime", "minister". */
  readonly title: readonly string[]
  readonly paragraph: number
  /** Indices, in the paragraph's words, of the name's first and last. */
  readonly words: Run
  /** Where its sentence starts: the same for all names of one sentence. */
  readonly sentence: number
  /** It stands inside quotation marks. */
  readonly quoted: boolean
  /** "Pell's": the name owns what follows. */
  readonly possessor: boolean
  /** The word before the name and its title, lower case; "" at the start of a sentence. */
  readonly before: string
  /** The word after it, lower case. */
  readonly after: string
  /** A reporting verb follows: "Kim said", "Kim was quoted as saying". */
  readonly speaks: boolean
  /** The subject of its main clause: the first name with no preposition before it, or one with a reporting verb. */
  readonly leads: boolean
  /** One word that is a name by its capital alone, at the start of a sentence or beside the same word in lower case. */
  readonly weak: boolean
  /** A weak one whose next pronoun is a person's: "Toll said he …", "Toll left. She …". Of the others nobody asks. */
  readonly personal: boolean
  /** Its first word is a first name. */
  readonly firstName: boolean
}

/** Where a name was found: its words, and the words before it that are its title. */
export interface Spot {
  readonly paragraph: Paragraph
  readonly run: Run
  readonly title: readonly string[]
  readonly weak: boolean
}

/** The sighting at a spot, with what the words around tell. */
export function sightingAt({ document, language }: Understanding, spot: Spot): Sighting {
  const { paragraph, run, title, weak } = spot
  const { words } = paragraph
  const start = words[run.from]!.start
  const possessive = /['’]s?$/u.exec(words[run.to]!.text)
  const end = words[run.to]!.end - (possessive ? possessive[0].length : 0)
  const first = run.from - title.length
  const before = words[first - 1]?.key ?? ''
  const speaks = speaksAfter(language.cues, words, run.to)
  return {
    start,
    end,
    name: nameFrom(document.text.slice(start, end)),
    title,
    paragraph: paragraph.index,
    words: run,
    sentence: sentenceAt(paragraph, start)?.start ?? paragraph.start,
    quoted: isQuoted(paragraph, { start, end }),
    possessor: possessive !== null,
    before: /^[.!?:…]$/.test(before) ? '' : before,
    after: words[run.to + 1]?.key ?? '',
    speaks,
    leads: isSubject(paragraph, { first, last: run.to, speaks }),
    weak,
    personal: weak && PERSONAL.test(pronounAfter(words, run.to)),
    firstName: language.firstNames.has(words[run.from]!.key),
  }
}

const PERSONAL = /^(?:he|she|him|his|her|hers)$/
const PRONOUN = /^(?:he|she|him|his|her|hers|it|its|they|their)$/

/** How many words after a name a pronoun may stand and still tell what the name is of. */
const NEAR = 24

function pronounAfter(words: readonly Word[], last: number): string {
  const to = Math.min(words.length, last + 1 + NEAR)
  for (let at = last + 1; at < to; at++) if (PRONOUN.test(words[at]!.key)) return words[at]!.key
  return ''
}

/** Inside a quotation; a nickname's own marks stand within the name and do not count. */
function isQuoted({ quotations }: Paragraph, { start, end }: Stretch): boolean {
  for (let at = lastBefore(quotations, start); at >= 0; at = quotations[at]!.parent < 0 ? -1 : quotations[at]!.parent)
    if (quotations[at]!.end > end) return true
  return false
}

function speaksAfter(cues: Understanding['language']['cues'], words: readonly Word[], last: number): boolean {
  const next = words[last + 1]?.key ?? ''
  const cue = cues.get(next)
  if (cue?.form === 'finite' && cue.sense === 'said') return true
  return /^(?:was|is)$/.test(next) && words[last + 2]?.key === 'quoted'
}

const PREPOSITION =
  /^(?:of|in|at|to|for|from|with|by|on|against|about|into|near|after|before|between|under|over|than|as|and|or)$/
const SUBORDINATE = /^(?:while|although|though|whereas|when|after|as|if|because|since|before)$/
/** Capitals at the start of a sentence that are no names. */
const OPENING = /^(?:After|When|While|Earlier|Later|Meanwhile|Asked|Speaking|Before|Although|Then|Both|Former)$/
/** A subject further into its sentence than this is not what the sentence is about. */
const MOST_WORDS_BEFORE = 12

interface Standing {
  /** Indices of the first word, title included, and of the last. */
  readonly first: number
  readonly last: number
  readonly speaks: boolean
}

function isSubject(paragraph: Paragraph, { first, last, speaks }: Standing): boolean {
  const { words } = paragraph
  const sentence = sentenceAt(paragraph, words[first]!.start)
  if (!sentence) return false
  const before = sentence.words.slice(0, lastBefore(sentence.words, words[first]!.start) + 1)
  if (SUBORDINATE.test(before[0]?.key ?? '') && !before.some(({ text }) => text === ',')) return false
  if (speaks) return true
  if (before.length > MOST_WORDS_BEFORE) return false
  // "The secretary of the President, Ada Noor, did": a name between commas is the one before the first of them.
  if (
    before.at(-1)?.text === ',' &&
    words[last + 1]?.text === ',' &&
    /^(?:the|a|an|his|her|their|its)$/.test(before[0]!.key)
  )
    return before.filter(({ text }) => text === ',').length === 1
  if (
    before.some(({ text }) => /^\p{Lu}/u.test(text) && text.length > 3 && !OPENING.test(text) && !/['’]s?$/u.test(text))
  )
    return false
  return !PREPOSITION.test(before.at(-1)?.key ?? '')
}
