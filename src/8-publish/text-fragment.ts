import type { SpanRecord } from '../types/index.js'

/** Words quoted whole in a link up to this many; longer stretches are named by their first and last words. */
const WHOLE = 8
/** So many first and last words; more where these begin or end another place, too. */
const EDGES = [4, 7, 12, 20, 40]
/** So many words before and after, where the words themselves stand elsewhere, too. */
const ASIDE = [0, 3, 6, 12]
/** Marks that pages set in their own ways and browsers take for one another. */
const MARK = /["“”„«»‘’']/u
const EDGE = `[\\s"“”„«»‘’'…,;:「」『』]`

/** What a browser looks for, in the order of the address; each piece stands within one line. Empty: not asked for. */
interface Directive {
  readonly prefix: string
  readonly start: string
  readonly end: string
  readonly suffix: string
}

/**
 * The part after `:~:text=` that leads a browser to a span and marks it whole: the shortest that does. Null when nothing
 * does, because a link that marks other words is worse than one that opens the page.
 */
export function textFragment(text: string, span: SpanRecord): string | null {
  const [from, to] = bareSpan(text, span)
  if (from === to) return null
  for (const one of directives(text, [from, to])) {
    const place = landing(text, one)
    if (place !== null && place[0] === from && place[1] === to) return written(one)
  }
  return null
}

/**
 * Where a browser lands: the first place that has the start (right after the prefix), up to the first place of the end
 * (right before the suffix). Whole words, whatever their case. (WICG, "URL Fragment Text Directives", 3.5.2.)
 */
export function landing(text: string, { prefix, start, end, suffix }: Directive): SpanRecord | null {
  const before = prefix === '' ? '' : `${pattern(prefix)}\\s*`
  const after = suffix === '' ? '' : `(?=\\s*${pattern(suffix)})`
  const opens = matcher(`${before}(?<words>${pattern(start)})${end === '' ? after : ''}`)
  const first = opens.exec(text)
  if (first === null) return null
  const [from, until] = first.indices!.groups!.words!
  if (end === '') return [from, until]
  const closes = matcher(`${pattern(end)}${after}`)
  closes.lastIndex = until
  const last = closes.exec(text)
  return last === null ? null : [from, last.indices![0]![1]]
}

/** From the shortest on. */
function* directives(text: string, [from, to]: SpanRecord): Generator<Directive> {
  const lines = text
    .slice(from, to)
    .split('\n')
    .map(tokensOf)
    .filter((line) => line.length > 0)
  for (const before of ASIDE)
    for (const after of ASIDE)
      for (const edge of EDGES) {
        const aside = { prefix: lineBefore(text, from, before), suffix: lineAfter(text, to, after) }
        yield { ...aside, ...pieces(lines, edge) }
      }
}

function pieces(lines: readonly (readonly string[])[], edge: number): Pick<Directive, 'start' | 'end'> {
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const short = lines.length === 1 && (first.length <= WHOLE || first.length <= 2 * edge)
  if (short) return { start: first.join(' '), end: '' }
  const ends = (tokens: readonly string[]) => bareWords(tokens.join(' '))
  return { start: ends(first.slice(0, edge)), end: ends(last.slice(-edge)) }
}

/** The words right before a place with their marks: the browser allows nothing but space between prefix and start. */
function lineBefore(text: string, at: number, count: number): string {
  if (count === 0) return ''
  const line = text.slice(Math.max(0, at - 400), at).trimEnd()
  return telling(tokensOf(line.slice(line.lastIndexOf('\n') + 1)).slice(-count))
}

function lineAfter(text: string, at: number, count: number): string {
  if (count === 0) return ''
  const line = text.slice(at, at + 400).trimStart()
  return telling(tokensOf(line.split('\n')[0]!).slice(0, count))
}

/** A mark alone is no place: the next version of the page may set it in another way. */
function telling(tokens: readonly string[]): string {
  return tokens.some((token) => /[\p{L}\p{N}]/u.test(token)) ? tokens.join(' ') : ''
}

function tokensOf(words: string): string[] {
  return words.split(/\s+/).filter((token) => token !== '')
}

/** Without marks and punctuation at the edges: pages style them in their own ways, and the match would fail. */
function bareSpan(text: string, [start, end]: SpanRecord): SpanRecord {
  const words = text.slice(start, end)
  const lead = new RegExp(`^${EDGE}*`, 'u').exec(words)![0].length
  const tail = new RegExp(`(?:${EDGE}|[.!?])*$`, 'u').exec(words.slice(lead))![0].length
  return [start + lead, end - tail]
}

function bareWords(words: string): string {
  return words.slice(...bareSpan(words, [0, words.length]))
}

function pattern(words: string): string {
  return [...words]
    .map((sign) => (MARK.test(sign) ? `["“”„«»‘’']` : sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')))
    .join('')
    .replace(/\s+/g, '\\s+')
}

/** Letters of scripts that set spaces between words. */
const LETTER = `(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}])[\\p{L}\\p{N}]`
const NOT_WITHIN_A_WORD = `(?!(?<=${LETTER})${LETTER})`

/** Finds whole words only, as browsers do: "no" is not found in "know". */
function matcher(words: string): RegExp {
  return new RegExp(`${NOT_WITHIN_A_WORD}${words}${NOT_WITHIN_A_WORD}`, 'dgiu')
}

function written({ prefix, start, end, suffix }: Directive): string {
  return [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ].join(',')
}

/** "-" parts a fragment's pieces and "'" ends some parsers' links; encodeURIComponent leaves both as they are. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, ''))
    .replace(/-/g, '%2D')
    .replace(/'/g, '%27')
}
