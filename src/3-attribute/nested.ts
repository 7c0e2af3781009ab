import type { Paragraph, Quotation, Sentence } from '../2-understand/index.js'
import { contains, overlaps, type Stretch } from '../types/index.js'
import { type Finding, finding } from './finding.js'
import { quotesHere } from './inner.js'
import type { Reading } from './patterns/pattern.js'
import { read as readOut } from './patterns/read-aloud.js'
import { wordsOf } from './patterns/words-of.js'
import { phraseRight } from './phrase.js'
import { readReports } from './report.js'
import { isOne, type Line, lineOf, stretchOf } from './units.js'

/**
 * Statements inside a quotation: "My neighbour shouted, ‘Get out,’" told by somebody else. Only quoted words count:
 * what the speaker reports without marks stays the speaker's own account.
 */
export function readNested(reading: Reading, found: readonly Finding[]): Finding[] {
  if (reading.understanding.language.code !== 'en') return []
  const inSpeech = found.filter(({ speech }) => speech).flatMap((holder) => insideSpeech(reading, holder))
  const inQuotations = reading.understanding.paragraphs.flatMap((paragraph) => {
    const inner = innerOf(paragraph)
    return paragraph.quotations.flatMap((outer, index) => {
      const children = inner.get(index) ?? []
      if (children.length === 0 || outer.parent !== -1) return []
      const holder = found.find((one) => one.content.some((piece) => overlaps(piece, outer)))
      if (!holder || reading.claimed.has(paragraph.index)) return []
      const about = aboutWhom(reading, holder)
      return inside(reading, { paragraph, outer, children }).map((one) => ({
        ...one,
        borrowed: isPronoun(reading, one) ? about : one.borrowed,
        within: holder,
        place: holder.place,
      }))
    })
  })
  return [...inSpeech, ...inQuotations]
}

/** "“Remember when she told us ‘trust me’?” X said of Chancellor Sand": whom the whole is about. */
function aboutWhom({ lines }: Reading, { paragraph, cue }: Finding): Stretch | null {
  const line = cue[0] && lines[paragraph]!.find((one) => contains(one, cue[0]!))
  const at = line ? line.units.findIndex((unit) => unit.start >= cue[0]!.end) : -1
  const phrase = line && isOne(line.units[at], 'of about') ? phraseRight(line, at + 1) : null
  return line && phrase ? stretchOf(line.units, phrase.from, phrase.to) : null
}

const isPronoun = ({ understanding }: Reading, { source }: Finding): boolean =>
  source.length > 0 && /^(?:he|she)$/i.test(understanding.document.text.slice(source[0]!.start, source[0]!.end))

/** Quotations within a turn of a transcript or interview: "I read from the engineer's statement: “…”", "he told us “no”". */
function insideSpeech({ lines, understanding }: Reading, holder: Finding): Finding[] {
  const own = lines[holder.paragraph]!.flatMap((line) => [...readOut(line), ...quotesHere(line), ...wordsOf(line)])
  const { text } = understanding.document
  return own
    .filter(({ content }) => content.every((piece) => holder.content.some((whole) => contains(whole, piece))))
    .filter(({ source }) => source[0] && !/^(?:I|we)\b/i.test(text.slice(source[0].start, source[0].end)))
    .map((one) => ({
      ...one,
      via: one.rule === 'read-aloud' ? [...holder.source] : one.via,
      within: holder,
      place: holder.place,
    }))
}

/** The quotations that stand in another, by the index of that one. */
function innerOf({ quotations }: Paragraph): Map<number, Quotation[]> {
  const inner = new Map<number, Quotation[]>()
  for (const one of quotations) {
    if (one.parent < 0) continue
    const here = inner.get(one.parent)
    if (here) here.push(one)
    else inner.set(one.parent, [one])
  }
  return inner
}

interface Inside {
  readonly paragraph: Paragraph
  readonly outer: Quotation
  readonly children: readonly Quotation[]
}

/** For each inner quotation the first way of naming its speaker that fits: before it, by "in the words of", after it. */
function inside(reading: Reading, whole: Inside): Finding[] {
  const lines = sentencesIn(reading, whole)
  const told = lines.flatMap((line) => {
    const before = quotesHere(line)
    // Newspaper order only where the verb comes after the words: “‘Go home,’ they told us”.
    const after = readReports(line).filter(
      ({ content, cue }) => cue[0] && content[0] && content[0].start < cue[0].start,
    )
    return [...before, ...wordsOf(line), ...after]
  })
  return whole.children.flatMap((child) => {
    const one = told.find(({ content }) => content.some((piece) => contains(piece, child)))
    if (!one) return []
    const holds = one.content.flatMap((piece) => whole.children.filter((other) => contains(piece, other)))
    if (holds[0] !== child) return []
    return [finding({ ...one, content: holds.map(({ start, end }) => ({ start, end })) })]
  })
}

/** The sentences of a quotation's inside, each with its inner quotations as single units. */
function sentencesIn(reading: Reading, { paragraph, outer, children }: Inside): Line[] {
  const { document, language } = reading.understanding
  const words = paragraph.words.filter(
    (word) => contains(outer.inner, word) && !children.some((child) => overlaps(child, word)),
  )
  const quotations = children.map((child) => paragraph.quotations.indexOf(child))
  const stops = words.filter((word) => /^[.?!]$/.test(word.text)).map((word) => word.end)
  let start = outer.inner.start
  return [...stops, outer.inner.end].map((end) => {
    const part = { start, end }
    start = end
    const sentence: Sentence = {
      ...part,
      words: words.filter((word) => contains(part, word)),
      quotations: quotations.filter((at) => contains(part, paragraph.quotations[at]!)),
    }
    return lineOf(document.text, language, { paragraph, sentence })
  })
}
