import { abbreviations, beforeNames, clitics, domains, elisions } from '../languages/en/abbreviations.js'
import { isAlphanumeric, isApostrophe, isUpper, Kind, kindAt } from './letters.js'

/** Bound on what is looked at ahead of a mark-up tag, so that the scan stays linear whatever the text. */
const LONGEST_TAG = 240

/** Marks that belong together when repeated: ..., --, ___, ***, !!, ??, '' and ``. */
const REPEATED = new Set([...".-_*!?'`~="].map((mark) => mark.charCodeAt(0)))

/** Where the token that starts at `at` ends. Something that is not white space stands there; the answer is after `at`. */
export function tokenEnd(text: string, at: number, limit: number): number {
  const kind = kindAt(text, at)
  if (kind === Kind.letter || kind === Kind.digit) return wordEnd(text, at, limit)
  const unit = text.charCodeAt(at)
  if (isApostrophe(unit)) return Math.min(limit, apostropheEnd(text, at))
  if (unit === 0x3c) return Math.min(limit, tagEnd(text, at, limit))
  if ((unit === 0x40 || unit === 0x23) && kindAt(text, at + 1) === Kind.letter) return handleEnd(text, at + 1, limit)
  if ((unit === 0x2d || unit === 0x2b) && startsNumber(text, at)) return wordEnd(text, at + 1, limit)
  if (unit === 0x2e && kindAt(text, at + 1) === Kind.digit && !isAlphanumeric(text, at - 1))
    return wordEnd(text, at + 1, limit)
  return REPEATED.has(unit) ? repeatedEnd(text, at, limit) : at + 1
}

/** "-7" and "+32" after a space are one token. */
function startsNumber(text: string, at: number): boolean {
  return kindAt(text, at + 1) === Kind.digit && kindAt(text, at - 1) === Kind.space
}

function repeatedEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at)
  let end = at + 1
  while (end < limit && text.charCodeAt(end) === unit) end++
  return unit === 0x2e && end === at + 1 && text.startsWith(' . .', end) ? Math.min(end + 4, limit) : end
}

/** A clitic ('s), an elision ('em, '80s), two apostrophes for a quotation mark, or the mark alone. */
function apostropheEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x27 && text.charCodeAt(at + 1) === 0x27) return at + 2
  let end = at + 1
  while (isAlphanumeric(text, end) && end < at + 6) end++
  const word = text.slice(at + 1, end).toLowerCase()
  if (isAlphanumeric(text, at - 1)) return clitics.has(word) ? end : at + 1
  if (/^\d\ds?$/.test(word) || elisions.has(word) || word === 's') return end
  return at + 1
}

/** Left-over mark-up such as `<tweet id="1">`; a lone < is a token of its own. */
function tagEnd(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at + 1)
  if (first !== 0x2f && kindAt(text, at + 1) !== Kind.letter) return at + 1
  for (let end = at + 2; end < Math.min(limit, at + LONGEST_TAG); end++) {
    const unit = text.charCodeAt(end)
    if (unit === 0x3e) return end + 1
    if (unit === 0x3c || unit === 0x0a) break
  }
  return at + 1
}

function handleEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && (isAlphanumeric(text, end) || text.charCodeAt(end) === 0x5f)) end++
  return end
}

/**
 * The end of a word or number: letters, digits, and what joins them (hyphen, apostrophe, dots of acronyms and of
 * addresses, commas of thousands, &, /). One pass; what is looked up behind a dot is bounded by the parts of the word.
 */
function wordEnd(text: string, from: number, limit: number): number {
  let end = from
  let part = from
  while (end < limit) {
    if (isAlphanumeric(text, end)) {
      end++
      continue
    }
    const unit = text.charCodeAt(end)
    if (unit === 0x2e) {
      if (!dotBelongs(text, part, end)) break
    } else if (!joins(text, end, unit)) {
      if (unit === 0x3a && text.startsWith('://', end)) return Math.min(limit, addressEnd(text, end, limit))
      break
    }
    end++
    part = end
  }
  return Math.min(limit, negationStart(text, from, end) ?? Math.max(end, from + 1))
}

function joins(text: string, at: number, unit: number): boolean {
  const before = kindAt(text, at - 1)
  const after = kindAt(text, at + 1)
  if (after !== Kind.letter && after !== Kind.digit) return false
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x5f) return true
  if (unit === 0x26 || unit === 0x2f || unit === 0x40) return text.charCodeAt(at - 1) !== 0x2e
  if (isApostrophe(unit)) return before === Kind.letter && after === Kind.letter && !startsClitic(text, at)
  if (before !== Kind.digit || after !== Kind.digit) return false
  return unit === 0x3a || (unit === 0x2c && isThousand(text, at + 1))
}

function isThousand(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (kindAt(text, i) !== Kind.digit) return false
  return kindAt(text, at + 3) !== Kind.digit
}

function startsClitic(text: string, at: number): boolean {
  let end = at + 1
  while (end < at + 4 && isAlphanumeric(text, end)) end++
  const word = text.slice(at + 1, end)
  if (/^t$/i.test(word)) return /n/i.test(text.charAt(at - 1))
  return clitics.has(word.toLowerCase())
}

/** In "don't" the token ends before the n; the rest (n't) is the next one. */
function negationStart(text: string, from: number, end: number): number | null {
  if (
    !isApostrophe(text.charCodeAt(end)) ||
    !/^t$/i.test(text.slice(end + 1, end + 2)) ||
    isAlphanumeric(text, end + 2)
  )
    return null
  const last = text.charCodeAt(end - 1) | 0x20
  if (last !== 0x6e) return null
  return end - 1 > from ? end - 1 : end + 2
}

/** Whether the dot at `at`, after the part of a word from `part`, belongs to the word. */
function dotBelongs(text: string, part: number, at: number): boolean {
  const next = kindAt(text, at + 1)
  if (kindAt(text, at - 1) === Kind.digit) return next === Kind.digit
  const before = text.charCodeAt(part - 1)
  const afterDot = part > 0 && before === 0x2e
  if (at - part === 1) return singleLetter(text, part, afterDot)
  if (next === Kind.letter && namesDomain(text, at + 1)) return true
  const word = text.slice(part, at)
  if (afterDot)
    return word === 'D' || (word.length < 4 && before === 0x2e && /^[A-Z]/.test(word) && next !== Kind.letter)
  return beforeNames.has(word) || abbreviations.has(word) || (word === 'Ph' && text.charCodeAt(at + 1) === 0x44)
}

/** "K." and "U.S." keep their dots; "so did I." and "plan b." do not; "a.m." does. */
function singleLetter(text: string, at: number, afterDot: boolean): boolean {
  if (afterDot) return true
  const followed = kindAt(text, at + 2) === Kind.letter && text.charCodeAt(at + 3) === 0x2e
  if (followed || text.startsWith('v. ', at)) return true
  return isUpper(text, at) && text.charCodeAt(at) !== 0x49
}

function namesDomain(text: string, at: number): boolean {
  let end = at
  while (end < at + 6 && kindAt(text, end) === Kind.letter) end++
  return domains.has(text.slice(at, end))
}

/** A web address runs to white space, a quotation mark or a bracket; marks at its end are not part of it. */
function addressEnd(text: string, at: number, limit: number): number {
  let end = at + 3
  while (end < limit && kindAt(text, end) !== Kind.space && !'"”“<>()[]'.includes(text.charAt(end))) end++
  while (end > at + 3 && ".,;:!?'’".includes(text.charAt(end - 1))) end--
  return end
}
