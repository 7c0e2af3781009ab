/**
 * onrecord as a library: what did they say?
 *
 * ```ts
 * import { check, explain, extract } from 'onrecord'
 *
 * const record = await extract('“We will not sign,” Mara Lund said.')
 * record.statements[0].speakers[0].name // "Mara Lund"
 * const html = await explain([record])
 * const report = await check('Lund said: “We will sign.”', [record])
 * report.quotes[0].verdict // "altered"
 * ```
 *
 * Spans are `[start, end)` in UTF-16 code units, so `record.text.slice(start, end)` is the text.
 * @module
 */

export { OnrecordError } from './errors.js'
export {
  type CheckSource,
  type CheckSources,
  type CheckWish,
  check,
  type ExplainWish,
  type ExtractWish,
  explain,
  extract,
  type Readable,
  readSources,
  speakers,
  stories,
} from './operations/library.js'
export type {
  Alarm,
  BlockKind,
  ChangeRecord,
  CheckReport,
  DocumentRecord,
  Kind,
  MessageRecord,
  Mode,
  PartyRecord,
  PassageRecord,
  Place,
  QuoteRecord,
  SpanRecord,
  SpeakerKind,
  SpeakerReport,
  StatementRecord,
  StoryReport,
  Verdict,
} from './types/index.js'
