import type { Stretch } from '../types/index.js'
import type { Language } from './languages/language.js'
import { INVISIBLE, lookupKey } from './lookalikes.js'
import type { Word } from './reading.js'

/**
 * Words may hold apostrophes, hyphens and dots inside (J.K., co-op, don't, nytimes.com), a leading @ or #, and
 * invisible letters; a time (14:05) is one word; anything else that is not white space is a point of its own.
 */
const TOKEN =
  /[@#]?[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\ufe00-\ufe0f]+(?:(?:['’‑\-.&/]|,(?=\d{3})|(?<=\d):(?=\d\d))[\p{L}\p{N}\u00ad\u200b-\u200d][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*)*['’]?|\.{2,}|--+|\S/gu

/** Capitals with dots between them (U.S., D.C., J.K.): the last dot belongs to the word. */
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$|^\p{Lu}$/u

/** What is known before words are cut. */
export interface Cutting {
  readonly marks: readonly Stretch[]
  readonly language: Language
}

/**
 * Cuts a stretch into tokens. `marks` are the quotation marks found before: no token runs into one.
 * Linear in the length of the text.
 */
export function cutWords(text: string, within: Stretch, { marks, language }: Cutting): Word[] {
  const words: Word[] = []
  let from = within.start
  for (const mark of [...marks, { start: within.end, end: within.end }]) {
    if (mark.start > from) cutPiece({ text, from, to: mark.start, language }, words)
    from = Math.max(from, mark.end)
  }
  return words
}

interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly language: Language
}

function cutPiece({ text, from, to, language }: Piece, words: Word[]): void {
  const piece = text.slice(from, to)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(piece); match; match = TOKEN.exec(piece)) {
    const start = from + match.index
    let end = start + match[0].length
    let token = match[0]
    if (token.length > 1 && /['’]$/.test(token) && !/s['’]$/i.test(token)) {
      token = token.slice(0, -1)
      end--
      TOKEN.lastIndex--
    }
    if (text[end] === '.' && end < to && keepsDot(token, language)) {
      token += '.'
      end++
      TOKEN.lastIndex++
    }
    if (token.replace(INVISIBLE, '') === '') continue
    words.push({ start, end, text: token, key: lookupKey(token), is: sort(token) })
  }
}

function keepsDot(token: string, language: Language): boolean {
  return INITIALS.test(token) || language.abbreviations.has(token.toLowerCase())
}

function sort(token: string): Word['is'] {
  if (/^[$€£]?[\p{N}][\p{N}.,:]*(?:st|nd|rd|th|s|bn|m|k|%)?$/u.test(token)) return 'number'
  return /[\p{L}\p{N}]/u.test(token) ? 'word' : 'point'
}
