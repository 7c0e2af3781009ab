import { gunzipSync } from 'node:zlib'
import type { Format } from './reading.js'

/** A form that can be read now. */
export type KnownForm = 'text' | 'markdown' | 'html' | 'docx' | 'ndjson' | 'warc'

/** A form that holds one document. */
export type SingleForm = Exclude<KnownForm, 'ndjson' | 'warc'>

const BY_ENDING: Readonly<Record<string, KnownForm>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  warc: 'warc',
  'warc.gz': 'warc',
}

/** The endings that a folder is searched for; a file that is named itself may have any. */
export const ENDINGS = Object.keys(BY_ENDING)

/** What is known of an input before it is read. */
export interface Clues {
  readonly asked: Format
  readonly path?: string
  readonly contentType?: string
  /** The first bytes. */
  readonly head: Uint8Array
}

/** The form of an input: what was asked for, an archive's first letters, its ending, its content type, the way it begins. */
export function formOf({ asked, path, contentType, head }: Clues): KnownForm {
  if (asked !== 'auto') return asked
  if (isWarc(head)) return 'warc'
  const ending = path?.match(/\.(warc\.gz|[a-z]+)$/i)?.[1]?.toLowerCase() ?? ''
  return BY_ENDING[ending] ?? byType(contentType) ?? bySight(head)
}

function byType(contentType: string | undefined): KnownForm | null {
  const type = (contentType ?? '').replace(/;.*/s, '').trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'text/markdown') return 'markdown'
  if (type.endsWith('.wordprocessingml.document')) return 'docx'
  return /ndjson|jsonl|json-?lines|json-seq/.test(type) ? 'ndjson' : null
}

/** UTF-16 shows its Latin letters with zeros between, which this looks past. */
function bySight(head: Uint8Array): KnownForm {
  const seen = new TextDecoder('latin1').decode(head.subarray(0, 8192)).replace(/\0/g, '')
  if (/^PK\x03\x04[\s\S]*(?:word\/|\[Content_Types\]\.xml)/.test(seen)) return 'docx'
  const start = seen.replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, '')
  if (start.startsWith('{') && start.split('\n').slice(0, 5).some(isDocumentLine)) return 'ndjson'
  if (/^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html'
  if (/<html[\s>]/i.test(start.slice(0, 1024))) return 'html'
  return /^<(?:p|div|article|section|main|h1)\b[^>]*>[\s\S]*<\/\w+>/i.test(start) ? 'html' : 'text'
}

function isDocumentLine(line: string): boolean {
  return /^\s*\{/.test(line) && /"(?:text|html)"\s*:\s*"/.test(line)
}

/** Whether a stream begins like a WARC archive, packed or plain. */
function isWarc(head: Uint8Array): boolean {
  return /^WARC\/\d/.test(Buffer.from(plain(head.subarray(0, 4096)).subarray(0, 8)).toString('latin1'))
}

/** The beginning of packed bytes, unpacked as far as it goes. */
function plain(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head
  try {
    // Z_SYNC_FLUSH: an end that is missing is no fault.
    return gunzipSync(head, { finishFlush: 2, maxOutputLength: 2 ** 22 })
  } catch {
    return head
  }
}
