import type { Paragraph, Quotation, Sentence } from '../2-understand/index.js'
import { contains, overlaps } from '../types/index.js'
import type { Finding } from './finding.js'
import type { Reading } from './patterns/pattern.js'
import { readReports } from './report.js'
import { lineOf } from './units.js'

/**
 * Statements inside a quotation: "My neighbour shouted, ‘Get out,’" told by somebody else. Only quoted words count,
 * and a speaker "I" or "we" is the outer speaker, whose own words need no second statement.
 */
export function readNested(reading: Reading, found: readonly Finding[]): Finding[] {
  return reading.understanding.paragraphs.flatMap((paragraph) => {
    if (reading.claimed.has(paragraph.index)) return []
    return paragraph.quotations.flatMap((outer, index) => {
      const children = paragraph.quotations.filter((one) => one.parent === index)
      const holder = found.find((one) => one.content.some((piece) => overlaps(piece, outer)))
      if (children.length === 0 || outer.parent !== -1 || !holder) return []
      return inside(reading, { paragraph, outer, children }).map((one) => ({
        ...one,
        within: holder,
        place: holder.place,
      }))
    })
  })
}

interface Inside {
  readonly paragraph: Paragraph
  readonly outer: Quotation
  readonly children: readonly Quotation[]
}

function inside(reading: Reading, { paragraph, outer, children }: Inside): Finding[] {
  const { document, language } = reading.understanding
  const words = paragraph.words.filter(
    (word) => contains(outer.inner, word) && !children.some((child) => overlaps(child, word)),
  )
  const quotations = children.map((child) => paragraph.quotations.indexOf(child))
  const sentence: Sentence = { ...outer.inner, words, quotations }
  const sentences = splitAtStops(document.text, sentence, children)
  return sentences
    .flatMap((part) =>
      readReports(
        lineOf(document.text, language, {
          paragraph,
          sentence: { ...part, quotations: quotations.filter((at) => contains(part, paragraph.quotations[at]!)) },
        }),
      ),
    )
    .filter((one) => one.content.some((piece) => children.some((child) => contains(piece, child))))
    .map((one) => ({
      ...one,
      content: children
        .filter((child) => one.content.some((piece) => contains(piece, child)))
        .map(({ start, end }) => ({ start, end })),
    }))
}

function splitAtStops(text: string, whole: Sentence, children: readonly Quotation[]): Sentence[] {
  const stops = whole.words.filter((word) => /^[.?!]$/.test(word.text)).map((word) => word.end)
  const ends = [...stops.filter((end) => !children.some((child) => child.start < end && end < child.end)), whole.end]
  let start = whole.start
  return ends.flatMap((end) => {
    const part = {
      start,
      end,
      words: whole.words.filter((word) => word.start >= start && word.end <= end),
      quotations: [],
    }
    start = end
    return text.slice(part.start, part.end).trim() ? [part] : []
  })
}
