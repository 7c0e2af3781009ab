import type { Stretch } from '../types/index.js'

/** A word as searches compare it, and where it stands. */
export interface Term extends Stretch {
  readonly term: string
}

/** A run of what words are made of, in any script: letters, numerals, and the marks that belong to them. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu

/** Scripts without spaces between words: each sign is a term, and words of several signs are found as phrases. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Letters whose folding needs more than lower case. Below lie ASCII and Latin-1 signs; 2000-206F is punctuation. */
const FOREIGN = /[\u00AA-\u1FFF\u2070-\uFFFF]/

/** PostgreSQL refuses lexemes of 2 KB, and no word is as long as this. In UTF-16 units. */
const LONGEST = 64

/**
 * The terms of a text in order: lower case, without accents, cut at everything that is no letter or numeral, so that
 * "Pérez’s" is found by "perez". The same text gives the same terms whatever store compares them.
 */
export function terms(text: string): string[] {
  if (FOREIGN.test(text)) return placedTerms(text).map(({ term }) => term)
  return (
    text
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.map(shortened) ?? []
  )
}

/** The first `most` terms with a space between them, and their number: what an index takes. No list is made of plain text. */
export function termLine(text: string, most = Infinity): { readonly line: string; readonly count: number } {
  const plain = FOREIGN.test(text)
    ? ''
    : text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
  const count = plain === '' || plain.length > most ? null : countOf(plain)
  if (count !== null) return { line: plain, count }
  const list = terms(text).slice(0, most)
  return { line: list.join(' '), count: list.length }
}

/** How many words a line has; null where one is too long to be a term. */
function countOf(line: string): number | null {
  let count = 1
  let last = -1
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
    if (at - last > LONGEST) return null
    last = at
    count++
  }
  return line.length - last > LONGEST ? null : count
}

/** The terms of a text with the places of their words. */
export function placedTerms(text: string): Term[] {
  if (!FOREIGN.test(text)) return plainTerms(text)
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    UNSPACED.test(run) ? signs(run, index) : pieces(run, { start: index, end: index + run.length }),
  )
}

/** The same of a text whose letters are those of ASCII: nothing to fold but their case. */
function plainTerms(text: string): Term[] {
  const found: Term[] = []
  for (const { 0: word, index } of text.matchAll(/[a-z0-9]+/gi))
    found.push({ term: shortened(word.toLowerCase()), start: index, end: index + word.length })
  return found
}

function signs(run: string, from: number): Term[] {
  const found: Term[] = []
  let at = from
  for (const [part] of run.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    found.push(...pieces(part, { start: at, end: at + part.length }))
    at += part.length
  }
  return found
}

/** Mostly one; "½" is "1" and "2", and a mark that stands alone is none. */
function pieces(run: string, at: Stretch): Term[] {
  const plain = run
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]+/g, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]+/g, '')
  return (plain.match(RUN) ?? []).map((term) => ({ term: shortened(term), start: at.start, end: at.end }))
}

function shortened(term: string): string {
  return term.length <= LONGEST ? term : term.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')
}
