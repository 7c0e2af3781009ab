/**
 * onrecord as a library: what did they say?
 *
 * ```ts
 * import { extract, explain } from 'onrecord'
 *
 * const record = await extract('“We will not sign,” Mara Lund said.')
 * record.statements[0].speakers[0].name // "Mara Lund"
 * const html = await explain([record])
 * ```
 *
 * Spans are `[start, end)` in UTF-16 code units, so `record.text.slice(start, end)` is the text.
 * @module
 */

export { OnrecordError } from './errors.js'
export { type ExplainWish, type ExtractWish, explain, extract } from './operations/library.js'
export type {
  BlockKind,
  DocumentRecord,
  Kind,
  MessageRecord,
  Mode,
  PartyRecord,
  Place,
  SpanRecord,
  SpeakerKind,
  StatementRecord,
} from './types/index.js'
