import { unescapeHtml } from './html/markup.js'
import { unescapeMarkdown } from './markdown-escape.js'

/** A stretch between quotation marks; `whole` is false for a mark without a partner. */
export interface Quotation {
  readonly words: string
  readonly whole: boolean
}

/** Tags within a line; every other tag ends a line, so that no quotation can run from one paragraph into the next. */
const INLINE = /<\/?(?:a|b|bdi|mark|span|time|i|em|strong)(?:\s[^>]*)?>/g
/** What no reader sees. A document's id may hold any sign. */
const HIDDEN = /<(style|script|guid)\b[^>]*>[\s\S]*?<\/\1>/g
const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g
/** Addresses, and what cuts through quotations or copies words with the marks they have in the document. */
const ASIDE = new Set(['link', 'url', 'id', 'isBasedOn', '@context', 'annotations', 'items', 'diff'])

/** The texts that a reader (or a program that reads for one) sees in a page written as HTML, Markdown, JSON or RSS. */
export function visibleTexts(written: string): string[] {
  if (/^\s*<(?:!doctype html>|\?xml )/i.test(written)) return textsOfHtml(written)
  return written.startsWith('{') ? stringsOf(JSON.parse(written)) : textsOfMarkdown(written)
}

/** Everything that stands between marks, and every mark that stands alone. */
export function quotationsIn(text: string): Quotation[] {
  const pairs = [...text.matchAll(/“([^“”\n]*)”/g)].map(([, words]) => ({ words: words!, whole: true }))
  const left = text.replace(/“[^“”\n]*”/g, '')
  // Pages set all double marks as “ and ”: any other that is left was let through unread.
  const lone = [...left.matchAll(/[^\n]{0,30}["“”„‟«»〝〞＂][^\n]{0,30}/g)].map(([words]) => ({ words, whole: false }))
  // Marks around nothing that can be said quote nobody.
  return [...pairs.filter(({ words }) => /[\p{L}\p{N}\p{So}]/u.test(words)), ...lone]
}

function textsOfHtml(written: string): string[] {
  const data = [...written.matchAll(DATA)].flatMap(([, json]) => quoted(stringsOf(JSON.parse(json!), 'text')))
  const seen = written
    .replace(HIDDEN, '\n')
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n')
  return [...data, ...seen.split('\n').map(unescapeHtml)]
}

function textsOfMarkdown(written: string): string[] {
  return written
    .replace(/\]\(<[^>\n]*>\)/g, '')
    .split('\n')
    .map(unescapeMarkdown)
}

/** The linked data says "Quotation" where the page sets marks. */
function quoted(texts: readonly string[]): string[] {
  return texts.map((text) => `“${text}”`)
}

/** All strings in JSON, addresses aside; with a name, only those of that field. */
function stringsOf(value: unknown, only?: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => stringsOf(one, only))
  if (typeof value !== 'object' || value === null) return typeof value === 'string' && !only ? [value] : []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner === 'string' && only !== undefined) return name === only ? [inner] : []
    return ASIDE.has(name) ? [] : stringsOf(inner, only)
  })
}
