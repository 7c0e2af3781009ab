import type { Message } from '../../types/index.js'
import { type Decoded, type DecodeHints, decode } from '../encoding.js'

/**
 * The bytes of a feed as text. Feeds are put together by programs that state one encoding and write another: where the
 * bytes are UTF-8 in every letter, no statement to the contrary is believed, because no other encoding looks so by chance.
 */
export function feedText(bytes: Uint8Array, hints: Omit<DecodeHints, 'markup'>): Decoded {
  const utf8 = strictUtf8(bytes)
  const stated = utf8 === null ? null : statedEncoding(utf8, hints.contentType)
  if (utf8 === null || stated === null) return decode(bytes, { ...hints, markup: true })
  return { text: utf8, messages: [contradicted(stated)] }
}

/** Null where the bytes break the rules of UTF-8, and where they have no letter that would show it. */
function strictUtf8(bytes: Uint8Array): string | null {
  if (!bytes.some((byte) => byte > 0x7f) || bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The encoding that the header or the first line states, where it is another one than UTF-8. */
function statedEncoding(text: string, contentType = ''): string | null {
  const header = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1]
  const declared = /^\s*<\?xml\b[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(text)?.[1]
  return [header, declared].find((label) => label !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(label)) ?? null
}

function contradicted(stated: string): Message {
  const text = `The feed says that it is ${stated}; its bytes are UTF-8 and were read so.`
  return { rule: 'feed-encoding-wrong', level: 'info', text, at: null }
}
