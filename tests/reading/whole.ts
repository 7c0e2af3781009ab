import { readText } from '../../src/1-read/index.js'
import { extractDocument } from '../../src/operations/pipeline.js'

/** What stands above every text here, so that its first line is no headline. */
const ABOVE = 'The news of the day\n\nIn brief, the news of the day follows in the usual form for the wire.\n\n'

/**
 * The statements of a text by the whole engine, models and all: "who (mode): content | content". The mode is left out
 * where it is "said"; "nobody" stands for a speaker who is left open.
 */
export function wholeOf(text: string): string[] {
  const read = readText(ABOVE + text, { id: 'text', language: 'en', readAt: '2026-01-01T00:00:00Z' })
  const record = extractDocument(read)
  return record.statements.map(({ speakers, mode, content }) => {
    const who = speakers.map(({ name }) => name).join(' + ') || 'nobody'
    const words = content.map((span) => record.text.slice(...span)).join(' | ')
    return `${who}${mode === 'said' ? '' : ` (${mode})`}: ${words}`
  })
}
