import { wrongUse } from '../errors.js'
import { terms } from '../text/terms.js'

/** What is looked for among the words of a statement. */
export type Query =
  /** Words that stand together in this order; mostly one. `prefix`: the last may go on. */
  | { readonly is: 'phrase'; readonly terms: readonly string[]; readonly prefix: boolean }
  | { readonly is: 'all'; readonly of: readonly Query[]; readonly without: readonly Query[] }
  | { readonly is: 'any'; readonly of: readonly Query[] }

type Sign =
  | { readonly is: 'words'; readonly words: string; readonly prefix: boolean }
  | { readonly is: '(' | ')' | 'or' | 'and' | 'not' }

/** How deep brackets may stand in each other: a deeper query is no question of a person's. */
const DEEPEST = 20

const ADVICE =
  'Write words, "a phrase", begin*, OR between choices, -word or NOT word for what must be missing, and brackets.'

/**
 * The query that a person typed: words that must all occur, `"a phrase"`, `begin*`, `one OR other`, `-without` or
 * `NOT without`, brackets. Throws where it says nothing that could be found.
 */
export function queryFrom(text: string): Query {
  const signs = signsOf(text)
  const reader = { signs, at: 0, deep: 0 }
  const query = either(reader)
  const rest = reader.signs[reader.at]
  if (rest) throw unclear(text, 'a bracket is closed that was not opened')
  if (!query) throw unclear(text, 'it holds no word')
  return query
}

interface Reader {
  readonly signs: readonly Sign[]
  at: number
  deep: number
}

const SIGN = /\s+|\(|\)|(?<minus>-)?"(?<phrase>[^"]*)"?(?<prefix>\*)?|(?<word>[^\s()"]+)/gu

function signsOf(text: string): Sign[] {
  const found: Sign[] = []
  for (const { 0: all, groups } of text.replace(/[“”„«»]/g, '"').matchAll(SIGN)) {
    const { minus, phrase, prefix, word } = groups!
    if (all === '(' || all === ')') found.push({ is: all })
    else if (word === 'OR' || word === '|') found.push({ is: 'or' })
    else if (word === 'AND' || word === '&') found.push({ is: 'and' })
    else if (word === 'NOT' || word === '-') found.push({ is: 'not' })
    else if (word !== undefined) {
      if (word.startsWith('-')) found.push({ is: 'not' })
      found.push({ is: 'words', words: word, prefix: word.endsWith('*') })
    } else if (phrase !== undefined) {
      if (minus !== undefined) found.push({ is: 'not' })
      found.push({ is: 'words', words: phrase, prefix: prefix !== undefined })
    }
  }
  return found
}

function either(reader: Reader): Query | null {
  const choices: Query[] = []
  for (;;) {
    const one = every(reader)
    if (one) choices.push(one)
    if (reader.signs[reader.at]?.is !== 'or') break
    reader.at++
  }
  return choices.length > 1 ? { is: 'any', of: choices } : (choices[0] ?? null)
}

function every(reader: Reader): Query | null {
  const of: Query[] = []
  const without: Query[] = []
  for (let negated = false, sign = reader.signs[reader.at]; sign; sign = reader.signs[reader.at]) {
    if (sign.is === ')' || sign.is === 'or') break
    if (sign.is === 'and') reader.at++
    else if (sign.is === 'not') {
      reader.at++
      negated = true
    } else {
      const one = part(reader, sign)
      if (one) (negated ? without : of).push(one)
      negated = false
    }
  }
  if (of.length === 0 && without.length > 0)
    throw wrongUse('The query says only what must be missing.', 'Say also what is looked for, such as sign* -treaty.')
  if (of.length === 1 && without.length === 0) return of[0]!
  return of.length === 0 ? null : { is: 'all', of, without }
}

/** A word, a phrase, or what stands in brackets; null where marks alone were typed. */
function part(reader: Reader, sign: Sign): Query | null {
  reader.at++
  if (sign.is === 'words') return phrase(sign)
  if (++reader.deep > DEEPEST) throw wrongUse('The query has brackets more than 20 deep.', ADVICE)
  const inner = either(reader)
  reader.deep--
  // A bracket that is never closed ends with the query.
  if (reader.signs[reader.at]?.is === ')') reader.at++
  return inner
}

function phrase({ words, prefix }: Sign & { is: 'words' }): Query | null {
  const found = terms(words)
  return found.length === 0 ? null : { is: 'phrase', terms: found, prefix }
}

function unclear(text: string, why: string) {
  return wrongUse(`The query ${text.trim()} cannot be read: ${why}.`, ADVICE)
}
