import type { DocumentId, Instant, StatementId } from './identity.js'
import type { Anchor } from './span.js'
import type { SpeakerKind } from './speaker.js'

/** What a person may say about one statement of a document. */
export type StatementRuling =
  /** It was said by `speaker`, whoever the program thought of. */
  | 'spoken-by'
  /** It was said, and the document does not tell by whom. */
  | 'by-nobody-named'
  /** It is no statement: a title, a motto, scare quotes, a misreading. */
  | 'no-statement'
  /** It is two statements, and the second begins at `cut`. */
  | 'split'
  /** It is one statement with another of the document, `with`. */
  | 'merged'
  /** What this person or others said about it no longer counts; the program decides again. */
  | 'withdrawn'

/**
 * One decision of a person about a statement. Decisions are added, never edited: the latest about a statement counts, and undoing
 * is adding. The statement is named by its id and its first words, so that it is found again in a newer reading.
 */
export interface StatementJudgement {
  readonly statement: {
    readonly document: DocumentId
    readonly id: StatementId
    readonly at: Pick<Anchor, 'exact' | 'before' | 'after'> | null
  }
  readonly says: StatementRuling
  readonly speaker?: { readonly name: string; readonly kind: SpeakerKind }
  /** UTF-16 units from the beginning of the statement's content. */
  readonly cut?: number
  readonly with?: StatementId
  readonly by: string
  readonly at: Instant
  /** In the person's words; may be empty. */
  readonly because: string
}

const SAYS: readonly string[] = ['spoken-by', 'by-nobody-named', 'no-statement', 'split', 'merged', 'withdrawn']

/** The judgement of a statement that the JSON of a line is, or why it is none. */
export function statementJudgementIn(value: unknown): StatementJudgement | string {
  if (typeof value !== 'object' || value === null) return 'expected a JSON object'
  const { statement, says, speaker, cut, with: other, by, at, because } = value as Record<string, unknown>
  const { document, id } = (typeof statement === 'object' && statement !== null ? statement : {}) as Record<
    string,
    unknown
  >
  if (typeof document !== 'string' || typeof id !== 'string')
    return 'expected "statement" with a "document" and an "id"'
  if (typeof says !== 'string' || !SAYS.includes(says)) return `expected "says" to be one of ${SAYS.join(', ')}`
  if (typeof by !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at)))
    return 'expected "by" with a name and "at" with a time'
  if (says === 'spoken-by' && typeof (speaker as { name?: unknown } | undefined)?.name !== 'string')
    return 'expected "speaker" with a "name" and a "kind"'
  if (says === 'split' && !Number.isInteger(cut)) return 'expected "cut" with a whole number'
  if (says === 'merged' && typeof other !== 'string') return 'expected "with" with the id of a statement'
  return { ...(value as StatementJudgement), because: typeof because === 'string' ? because : '' }
}
