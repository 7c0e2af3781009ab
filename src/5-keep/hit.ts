import { anchor, type DocumentId, type DocumentRecord, type StatementRecord } from '../types/index.js'
import { spansOf } from './index-terms.js'
import { marksIn } from './marks.js'
import type { Asked } from './question.js'
import type { Hit } from './record.js'

/** A statement that was found, as every store gives it. */
export function hit(
  { text, blocks: _, statements: __, messages: ___, ...document }: DocumentRecord,
  statement: StatementRecord,
  { words, copyOf, cursor }: Pick<Asked, 'words'> & Pick<Hit, 'copyOf' | 'cursor'>,
): Hit {
  const whole = { id: document.id as DocumentId, text }
  const anchors = spansOf(statement).map(([start, end]) => anchor(whole, { start, end }))
  return { document, copyOf, statement, anchors, marks: marksIn(text, statement, words), cursor }
}
