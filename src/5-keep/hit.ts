import { anchor, type DocumentId, type DocumentRecord, type StatementRecord } from '../types/index.js'
import { spansOf } from './index-terms.js'
import { marksIn } from './marks.js'
import type { Asked } from './question.js'
import type { Hit } from './record.js'

/** What a hit needs of the document that it stands in. */
export interface HitIn {
  readonly document: Hit['document']
  readonly text: string
}

/** The same of a document that is there as a whole. */
export function inRecord({ text, blocks: _, statements: __, messages: ___, ...document }: DocumentRecord): HitIn {
  return { document, text }
}

/** A statement that was found, as every store gives it. */
export function hit(
  { document, text }: HitIn,
  statement: StatementRecord,
  { words, copyOf, cursor }: Pick<Asked, 'words'> & Pick<Hit, 'copyOf' | 'cursor'>,
): Hit {
  const whole = { id: document.id as DocumentId, text }
  const anchors = spansOf(statement).map(([start, end]) => anchor(whole, { start, end }))
  return { document, copyOf, statement, anchors, marks: marksIn(text, statement, words), cursor }
}
