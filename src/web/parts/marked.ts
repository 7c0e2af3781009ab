/**
 * A text with stretches marked in place: every letter stands once and in its order, whatever overlaps.
 * @module
 */
import { html, joined, type Markup } from '../../operations/desk/markup.js'
import type { SpanRecord } from '../../types/index.js'

/** Something to be marked. */
export interface Marking {
  readonly span: SpanRecord
  /** The tag's beginning, without its end: html`<mark class="x"`. */
  readonly open: Markup
  readonly tag: 'mark' | 'span' | 'em'
  /** Stands behind the last letter, within the tag. */
  readonly tail?: Markup
}

/** The letters of a stretch with its markings; one that another cuts through is closed there and opened again. */
export function marked(text: string, [from, to]: SpanRecord, markings: readonly Marking[]): Markup {
  const within = markings
    .filter(({ span: [start, end] }) => start < to && end > from && start < end)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const places = new Set(
    [from, to, ...within.flatMap(({ span }) => span)].filter((place) => place >= from && place <= to),
  )
  const pieces: Markup[] = []
  let open: Marking[] = []
  let done = from
  for (const place of [...places].sort((a, b) => a - b)) {
    pieces.push(html`${text.slice(done, place)}`)
    done = place
    const ended = open.findIndex(({ span }) => span[1] <= place)
    if (ended >= 0) {
      // What was opened later lies inside: it is closed with it, and opened again where it goes on.
      for (const one of open.slice(ended).reverse()) pieces.push(closing(one, place))
      const going = open.slice(ended).filter(({ span }) => span[1] > place)
      pieces.push(...going.map(opening))
      open = [...open.slice(0, ended), ...going]
    }
    const starting =
      place === to ? [] : within.filter(({ span }) => (place === from ? span[0] <= from : span[0] === place))
    pieces.push(...starting.filter((one) => one.span[1] > place).map(opening))
    open = [...open, ...starting.filter((one) => one.span[1] > place && !open.includes(one))]
  }
  for (const one of [...open].reverse()) pieces.push(closing(one, to))
  return joined(pieces, '')
}

function opening({ open }: Marking): Markup {
  return { html: `${open.html}>` }
}

function closing({ tag, tail, span }: Marking, place: number): Markup {
  return html`${span[1] === place ? (tail ?? null) : null}${{ html: `</${tag}>` }}`
}
