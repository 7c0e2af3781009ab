import type { DocumentRecord, SpanRecord } from '../types/index.js'
import { textFragment } from './text-fragment.js'

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
