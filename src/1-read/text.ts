import { assemble } from './document.js'
import { plainBlocks } from './formats/plain.js'
import { wireDetails } from './formats/wire.js'
import type { Details, ReadDocument } from './reading.js'

/**
 * A plain text as a Document: kept character for character, with its headline, captions, lists and credits told
 * apart. Without a title the headline serves; what an agency's header, byline and dateline tell fills other gaps. The language is told only where it shows at once; `read` asks further.
 */
export function readText(text: string, details: Details = {}): ReadDocument {
  const blocks = plainBlocks(text)
  const headline = blocks.find((block) => block.kind === 'headline')
  const title = details.title ?? (headline && text.slice(headline.span.start, headline.span.end))
  const known = { ...wireDetails(text, blocks), ...given(details) }
  return assemble(text, blocks, title === undefined ? known : { ...known, title })
}

/** The details that were given, without those left undefined: they must not hide what the text tells. */
function given(details: Details): Details {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}
