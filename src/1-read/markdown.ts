import { assemble } from './document.js'
import { readShown } from './formats/markdown.js'
import { detectLanguage } from './language.js'
import type { Details, ReadDocument } from './reading.js'

/**
 * A Markdown file as a Document: its text is the file, sign for sign. What readers see of it — no marks of emphasis, no
 * addresses, no code — is the `view`, in which statements are looked for; it leads back into the file.
 */
export async function readMarkdown(file: string, details: Details = {}): Promise<ReadDocument> {
  const { text, blocks, messages, inFile } = await readShown(file)
  const headline = blocks.find(({ kind }) => kind === 'headline')
  const title = details.title ?? (headline && text.slice(headline.span.start, headline.span.end))
  const language = details.language ?? (await detectLanguage(text))
  const known = { ...details, language, ...(title === undefined ? {} : { title }) }
  const placed = blocks.map(({ kind, span }) => ({ kind, span: inFile(span) }))
  const made = assemble(file, placed, known)
  return { document: made.document, messages: [...made.messages, ...messages], view: { text, blocks, inFile } }
}
