import { notText } from '../errors.js'
import type { Message } from '../types/index.js'

/** Bytes turned into text, with what had to be guessed on the way. */
export interface Decoded {
  readonly text: string
  readonly messages: readonly Message[]
}

/** What outside the bytes tells about them. */
export interface DecodeHints {
  /** The HTTP header, e.g. "text/html; charset=koi8-r". */
  readonly contentType?: string
  /** Whether the text may declare its own encoding: HTML does, a plain text that quotes HTML does not. */
  readonly markup?: boolean
  /** How an error names the input. */
  readonly name: string
}

/** Signatures of formats people hand in by mistake, with the plain name of each. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
]
/** How far a charset declaration is looked for: the HTML standard says 1,024 bytes; real pages need more. */
const DECLARED_WITHIN = 4096

/** Bytes to text: BOM, HTTP header, declared charset, UTF-8 where valid, then a guess. Throws on bytes that are no text. */
export function decode(bytes: Uint8Array, hints: DecodeHints): Decoded {
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes)
  if (!marked) refuseBinary(bytes, hints.name)
  for (const label of [marked, charsetOf(hints.contentType), hints.markup ? declaredCharset(bytes) : null]) {
    const text = label ? decodeAs(bytes, label) : null
    if (text !== null) return { text, messages: [] }
  }
  const valid = decodeAs(bytes, 'utf-8', true)
  return valid === null ? guess(bytes) : { text: valid, messages: [] }
}

/** What a byte order mark says about the bytes after it. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark shows as a zero in every other byte, wherever the text is mostly Latin. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++
  const half = head.length / 2
  if (half < 2) return null
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return 'utf-16le'
  return zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05 ? 'utf-16be' : null
}

function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = bytes.subarray(0, 8000)
  const start = String.fromCharCode(...head.subarray(0, 8))
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known) throw notText(name, `it is ${known[1]}, not text`)
  const controls = head.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length
  if (head.includes(0)) throw notText(name, 'it holds zero bytes, which no text does')
  if (controls > head.length * 0.1) throw notText(name, 'it is mostly control characters')
}

function charsetOf(contentType: string | undefined): string | null {
  return contentType?.match(/charset\s*=\s*["']?\s*([\w:.-]+)/i)?.[1] ?? null
}

/** The charset of <meta> or of an XML declaration; a page that says UTF-16 here cannot be UTF-16, or we could not read it. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const meta = head.match(/<meta\b[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i)?.[1]
  const label = meta ?? head.match(/^\s*<\?xml\b[^>]*?encoding\s*=\s*["']([\w:.-]+)/i)?.[1] ?? null
  if (!label || /^(utf-?8|utf-?16.*|unicode)$/i.test(label)) return null
  return label
}

/** What windows-1252 has at 0x80 to 0x9F, where Node up to 22 decodes Latin-1: curly marks become controls (nodejs/node#56542). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function highLetter(control: string): string {
  return HIGH[control.charCodeAt(0) - 0x80] ?? control
}

/** Null for a label nobody knows, and for bytes that break the rule when `fatal`. */
function decodeAs(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, highLetter) : text
  } catch {
    return null
  }
}

/** Not UTF-8 as a whole: either UTF-8 with a few broken places, or one of the old single-byte sets. */
function guess(bytes: Uint8Array): Decoded {
  const loose = new TextDecoder().decode(bytes)
  const lost = loose.split('\uFFFD').length - 1
  const kept = loose.match(/[\u0080-\uFFFC\uFFFE\uFFFF]/g)?.length ?? 0
  if (kept > lost * 4) return { text: loose, messages: [] }
  const label = mostlyCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
  const text = `The bytes are not UTF-8 and nothing names their encoding; they were read as ${label}.`
  return {
    text: decodeAs(bytes, label) ?? loose,
    messages: [{ rule: 'encoding-guessed', level: 'warning', text, at: null }],
  }
}

/** In Cyrillic nearly every letter lies above 0xC0; in Western text only the accented ones do. */
function mostlyCyrillic(bytes: Uint8Array): boolean {
  let high = 0
  let plain = 0
  for (const byte of bytes) {
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) high++
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) plain++
  }
  return high > plain
}
