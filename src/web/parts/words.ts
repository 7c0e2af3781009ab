import type { Hit } from '../../operations/desk/index.js'
import { html, joined, type Markup } from '../../operations/desk/markup.js'
import { marked } from './marked.js'

/** The words of a statement as they stand in the document, those that were looked for marked; a gap is told by an ellipsis of ours. */
export function wordsOf({ anchors, marks }: Pick<Hit, 'anchors' | 'marks'>): Markup {
  const pieces = anchors.map(({ exact, start, end }) => {
    const inside = marks.filter((one) => one.start < end && one.end > start)
    const markings = inside.map((one) => ({
      span: [one.start - start, one.end - start] as [number, number],
      open: html`<mark`,
      tag: 'mark' as const,
    }))
    return marked(exact, [0, exact.length], markings)
  })
  return joined(pieces, ' … ')
}
