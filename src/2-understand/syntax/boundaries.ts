import { beforeNames, starters } from '../languages/en/abbreviations.js'
import { cues } from '../languages/en/cues.js'
import { isUpper, Kind, kindAt } from './letters.js'
import type { Tokens } from './tokens.js'

/** The columns of `Tokens` that the search for sentence ends reads. */
type Cut = Pick<Tokens, 'text' | 'count' | 'start' | 'end' | 'form'>

/** How far ahead the attribution of a question is looked for ("“Why?” Senator Ann Rhee asked."), in tokens. */
const ATTRIBUTION_REACH = 7

/** How many closing marks in a row a sentence takes with it; the bound keeps "!?!?!?..." linear. */
const MOST_CLOSERS = 8

/** The sentence of each token. Linear: every look ahead is bounded, every gap between tokens is read once. */
export function numberSentences(cut: Cut): Int32Array {
  const sentence = new Int32Array(cut.count)
  let current = 0
  let last = -1
  for (let i = 0; i < cut.count; i++) {
    if (i > 0 && (blankLine(cut.text, cut.end[i - 1]!, cut.start[i]!) || last === i - 1)) current++
    sentence[i] = current
    if (last < i) last = Math.max(last, sentenceEnd(cut, i))
  }
  return sentence
}

/** A blank line always ends a sentence: CoreNLP lets 2.5 % of them run on (models.md, part B). */
function blankLine(text: string, from: number, to: number): boolean {
  let feeds = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a && ++feeds === 2) return true
    if (unit === 0x2029) return true
  }
  return false
}

/** The last token of the sentence that token `i` ends, closing marks included; -1 if it ends none. */
function sentenceEnd(cut: Cut, i: number): number {
  const { form, count } = cut
  const word = form[i]!
  const strength = strengthOf(word)
  if (strength === 'none') return -1
  let last = i
  while (last + 1 < count && last < i + MOST_CLOSERS && closes(cut, last + 1)) last++
  const next = last + 1
  if (next >= count) return last
  if (strength === 'abbreviation') return last > i && form[last] === ')' ? -1 : startsLikely(form[next]!) ? last : -1
  if (!startsSentence(cut, next)) return -1
  if (strength === 'ellipsis') return startsLikely(form[next]!) || !isWord(form[next]!) ? last : -1
  const quoted = last > i && form[last] !== ')' && form[last] !== ']'
  return strength === 'asks' && quoted && isAttribution(cut, next) ? -1 : last
}

type Strength = 'none' | 'stops' | 'asks' | 'ellipsis' | 'abbreviation'

function strengthOf(word: string): Strength {
  const last = word.charCodeAt(word.length - 1)
  if (last === 0x21 || last === 0x3f) return 'asks'
  if (last === 0x2026) return 'ellipsis'
  if (last !== 0x2e) return 'none'
  if (word.length === 1) return 'stops'
  if (word.charCodeAt(0) === 0x2e) return word === '....' ? 'stops' : 'ellipsis'
  if (word.length === 2 || beforeNames.has(word.slice(0, -1))) return 'none'
  return 'abbreviation'
}

/** Marks that close what stands before them and touch it; `"` and `''` do so only without a space before. */
function closes({ text, start, end, form }: Cut, i: number): boolean {
  const word = form[i]!
  if (/^[.!?…]+$/.test(word)) return start[i] === end[i - 1]
  if (!/^(?:["”’»)\]“]|'{1,2}|”’|’”)$/.test(word)) return false
  if (start[i] === end[i - 1]) return word !== '“' || kindAt(text, end[i]!) === Kind.space
  return (word === '”' || word === '“') && kindAt(text, end[i]!) === Kind.space
}

function startsSentence({ text, start, form }: Cut, i: number): boolean {
  const at = start[i]!
  const kind = kindAt(text, at)
  if (kind === Kind.letter) return isUpper(text, at) || text.charCodeAt(at) > 0x2e80
  if (kind === Kind.digit) return true
  return !/^(?:[,;:.!?…)\]}%&”—–―-]|--+|[.!?]+)$/.test(form[i]!) && !/^['’]\p{L}/u.test(form[i]!)
}

function isWord(form: string): boolean {
  return kindAt(form, 0) === Kind.letter
}

function startsLikely(form: string): boolean {
  if (!isWord(form)) return /^(?:["“‘]|''|``)$/.test(form)
  return isUpper(form, 0) && starters.has(form.replace(/\.$/, '').toLowerCase())
}

/** Capitalised words, then a reporting verb: the attribution of the question before, not a new sentence. */
function isAttribution({ form, count }: Cut, from: number): boolean {
  for (let i = from; i < Math.min(count, from + ATTRIBUTION_REACH); i++) {
    const cue = cues.get(form[i]!)
    if (cue !== undefined && cue.form === 'finite' && i > from) return true
    if (!isUpper(form[i]!, 0) && form[i] !== 'the' && form[i] !== ',') return false
  }
  return false
}
