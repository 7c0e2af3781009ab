import { compose } from './compose.js'
import { assemble } from './document.js'
import { detectLanguage } from './language.js'
import type { Details, ReadDocument } from './reading.js'

/** What a caller knows about a file, and how an error names it. */
export interface DocxSource extends Details {
  readonly name: string
}

/** A .docx file as a Document: its paragraphs as Word shows them once every change is accepted. */
export async function readDocx(bytes: Uint8Array, { name, ...given }: DocxSource): Promise<ReadDocument> {
  const { docxPieces } = await import('./formats/docx.js')
  const read = await docxPieces(bytes, name)
  const headed = read.pieces[0]?.kind === 'heading' && read.pieces.length > 1
  const pieces = read.pieces.map((piece, i) => (headed && i === 0 ? { ...piece, kind: 'headline' as const } : piece))
  // The reader made the page: its places lead nowhere.
  const { text, blocks } = compose(pieces.map((piece) => ({ ...piece, at: null })))
  const title = given.title ?? (headed ? pieces[0]!.text : undefined)
  const language = given.language ?? (await detectLanguage(text))
  const made = assemble(text, blocks, { ...given, language, ...(title === undefined ? {} : { title }) })
  return { document: made.document, messages: [...read.messages, ...made.messages] }
}
