import type { DocumentRecord, SpanRecord } from '../types/index.js'

/** Words quoted whole in a link up to this many; longer stretches are named by their first and last words. */
const WHOLE = 8
/** Enough first or last words to be unique on one page nearly always. */
const EDGE = 4
/** How many words before the quotation tell it from the same words elsewhere. */
const BEFORE = 3

/** A web address that may be linked: http or https only, so that no source can plant a script. */
export function safeUrl(url: string | undefined): string | null {
  if (url === undefined) return null
  try {
    const parsed = new URL(url)
    const web = parsed.protocol === 'https:' || parsed.protocol === 'http:'
    return web && parsed.username === '' && parsed.password === '' ? parsed.href : null
  } catch {
    return null
  }
}

/** The address that opens a document at the words of a span; null when the document has no web address. */
export function linkTo(document: DocumentRecord, span: SpanRecord | null): string | null {
  const url = safeUrl(document.url)
  if (url === null || span === null) return url
  const fragment = textFragment(document.text, span)
  if (fragment === null) return url
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`
}

/**
 * The part after `:~:text=`: whole words, because browsers match at word borders. A browser takes the first place that
 * fits; where the words begin an earlier place, too, those that stand before the right one are told.
 */
export function textFragment(text: string, [start, end]: SpanRecord): string | null {
  const words = bare(text.slice(start, end))
  const tokens = tokensOf(words)
  if (tokens.length === 0) return null
  const short = tokens.length <= WHOLE && !/\n/.test(words)
  const first = short ? tokens : tokensOf(words.split('\n')[0]!).slice(0, EDGE)
  const last = short ? [] : tokensOf(words.split('\n').at(-1)!).slice(-EDGE)
  const at = text.indexOf(words.slice(0, 1), start)
  const before = isFirst(text, first, at) ? [] : tokensOf(bare(text.slice(0, at).split('\n').at(-1)!)).slice(-BEFORE)
  const prefix = before.length > 0 ? `${encode(before.join(' '))}-,` : ''
  return `${prefix}${encode(first.join(' '))}${last.length > 0 ? `,${encode(last.join(' '))}` : ''}`
}

/** Whether no earlier place in the text has these words; letters' case is nothing to a browser's search. */
function isFirst(text: string, tokens: readonly string[], at: number): boolean {
  const pattern = tokens.map((token) => token.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+')
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text)
  return found === null || found.index >= at
}

function tokensOf(words: string): string[] {
  return words.split(/\s+/).filter((token) => token !== '')
}

/** Without marks and punctuation at the edges: pages style them in their own ways, and the match would fail. */
function bare(words: string): string {
  return words.replace(/^[\s"“”„«»‘’'…,;:]+|[\s"“”„«»‘’'…,;:.!?]+$/gu, '')
}

/** "-" parts a fragment's pieces and "'" ends some parsers' links; encodeURIComponent leaves both as they are. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, ''))
    .replace(/-/g, '%2D')
    .replace(/'/g, '%27')
}
