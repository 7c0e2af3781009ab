import { assemble } from './document.js'
import { plainBlocks } from './formats/plain.js'
import type { Details, ReadDocument } from './reading.js'

/**
 * A plain text as a Document: kept character for character, with its headline, captions, lists and credits told
 * apart. Without a title the headline serves. The language is told only where it shows at once; `read` asks further.
 */
export function readText(text: string, details: Details = {}): ReadDocument {
  const blocks = plainBlocks(text)
  const headline = blocks.find((block) => block.kind === 'headline')
  const title = details.title ?? (headline && text.slice(headline.span.start, headline.span.end))
  return assemble(text, blocks, title === undefined ? details : { ...details, title })
}
