import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { notText } from '../../errors.js'
import type { Message } from '../../types/index.js'
import { gather, type Piece } from './gather.js'
import { pageShape, parsePage } from './html.js'
import { type Part, walk } from './parts.js'

/** Unpacked, no text is larger; a small file that unfolds to gigabytes is an attack. */
const MOST_UNPACKED = 100_000_000

/** Word's own quotation styles, by the names that the file keeps in every language of Word. */
const STYLES = [
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => figcaption:fresh",
]

/** The blocks of a word processor's file: changes as accepted, without comments and pictures. */
export async function docxPieces(bytes: Uint8Array, name: string): Promise<{ pieces: Piece[]; messages: Message[] }> {
  refuseBombs(bytes, name)
  const { value, messages } = await converted(bytes, name)
  const page = await parsePage(value)
  const pieces = gather(withoutNoteSigns(walk(page.body, pageShape)))
  const faults = messages.filter(({ type }) => type === 'error').map(({ message }) => partLost(message))
  return { pieces, messages: faults }
}

async function converted(bytes: Uint8Array, name: string) {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    // What a file says about its own conversion, and files beside it that it names, are a stranger's instructions.
    const strict = { includeEmbeddedStyleMap: false, externalFileAccess: false }
    return await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage, ...strict })
  } catch (cause) {
    const [why] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    throw notText(name, `it is called a .docx and is none, or is damaged (${why})`)
  }
}

/** The number of a footnote, and the arrow that leads back, are no words of the sentence that they stand in. */
function* withoutNoteSigns(parts: Iterable<Part>): Generator<Part> {
  let skipped = 0
  for (const part of parts) {
    if (skipped > 0) skipped += part.is === 'open' ? 1 : part.is === 'close' ? -1 : 0
    else if (part.is === 'open' && part.tag === 'a' && isNoteSign(part)) skipped = 1
    else yield part
  }
}

function isNoteSign(part: Part & { is: 'open' }): boolean {
  return /(?:foot|end)note-ref-/.test(`${part.attribute('id') ?? ''} ${part.attribute('href') ?? ''}`)
}

/** Unpacks each part under a limit, because the sizes that an archive states may be lies. */
function refuseBombs(bytes: Uint8Array, name: string): void {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = MOST_UNPACKED
  for (const { method, data } of entriesOf(archive)) {
    try {
      left -= method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length : data.length
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') continue // a damaged part: the reader will say
      left = -1
    }
    if (left < 0) throw notText(name, `it unfolds to more than ${MOST_UNPACKED} bytes, and no text does`)
  }
}

/** The parts of a ZIP archive as its directory lists them (APPNOTE.TXT 4.3.12); pictures are never unpacked. */
function* entriesOf(archive: Buffer): Generator<{ method: number; data: Buffer }> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > archive.length) return
  let at = archive.readUInt32LE(end + 16)
  while (at + 46 <= archive.length && archive.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const path = archive.toString('latin1', at + 46, at + 46 + name)
    const local = archive.readUInt32LE(at + 42)
    if (!/(?:^|\/)media\//.test(path) && local + 30 <= archive.length) {
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
      yield {
        method: archive.readUInt16LE(at + 10),
        data: archive.subarray(start, start + archive.readUInt32LE(at + 20)),
      }
    }
    at += 46 + name + extra + comment
  }
}

function partLost(why: string): Message {
  const text = `A part of the file could not be read (${why}); its words are missing.`
  return { rule: 'part-unreadable', level: 'warning', text, at: null }
}
