import type { Paragraph, Quotation } from '../2-understand/index.js'
import { overlaps, type Stretch } from '../types/index.js'
import { type Finding, finding } from './finding.js'
import type { Reading } from './patterns/pattern.js'
import { phraseRight } from './phrase.js'
import { isOne, type Line, stretchOf } from './units.js'

/**
 * Quotations that no pattern took: the rest of a statement ("…," he said. "…"), the next paragraph of a speech, or
 * words whose speaker stands in another paragraph. Adds pieces to `found` and returns the new findings.
 */
export function joinQuotations(reading: Reading, found: readonly Finding[]): Finding[] {
  const all = [...found]
  let open: Finding | null = null
  for (const paragraph of reading.understanding.paragraphs) {
    const quotations = paragraph.quotations.filter((one) => one.parent === -1)
    if (reading.claimed.has(paragraph.index)) {
      open = null
      continue
    }
    for (const quotation of quotations) {
      const holder: Finding | undefined = all.find((one) => one.content.some((piece) => overlaps(piece, quotation)))
      const leads: boolean = quotation.start === firstMark(quotations) && opensParagraph(reading, paragraph, quotation)
      if (!holder && open && leads) open.content.push({ start: quotation.start, end: quotation.end })
      else if (!holder) {
        const made = take(reading, { paragraph, quotation, all })
        if (made) all.push(made)
      }
      const owner: Finding | undefined = all.find((one) => one.content.some((piece) => overlaps(piece, quotation)))
      open = quotation.goesOn ? (owner ?? null) : null
    }
    if (quotations.length === 0 && paragraph.block.kind === 'paragraph') open = null
  }
  return all
}

const firstMark = (quotations: readonly Quotation[]): number => quotations[0]?.start ?? -1

function opensParagraph(reading: Reading, paragraph: Paragraph, quotation: Quotation): boolean {
  return !/\S/.test(reading.understanding.document.text.slice(paragraph.start, quotation.start))
}

interface Place {
  readonly paragraph: Paragraph
  readonly quotation: Quotation
  readonly all: Finding[]
}

function take(reading: Reading, { paragraph, quotation, all }: Place): Finding | null {
  const { text } = reading.understanding.document
  const kind = paragraph.block.kind
  if (kind === 'headline' || kind === 'heading' || kind === 'caption') return null
  const line = reading.lines[paragraph.index]!.find((one) => one.start <= quotation.start && quotation.end <= one.end)
  if (!line) return null
  if (!isAlone(line)) return goesOnWithin(line, { paragraph, quotation, all }, text)
  const inner = text.slice(quotation.inner.start, quotation.inner.end).trim()
  if (!isSpeech(inner)) return null
  const here = all.filter((one) => one.paragraph === paragraph.index && !one.within)
  const before = here.filter((one) => one.content.some((piece) => piece.start < quotation.start)).at(-1)
  if (before) return follow(text, before, quotation, paragraph)
  const after = here.find(
    (one) =>
      one.content[0] && one.content[0].start >= quotation.end && /^["“”'‘’«»\s]/.test(text.slice(one.content[0].start)),
  )
  if (after && text.slice(quotation.end, after.content[0]!.start).trim() === '') {
    after.content.unshift({ start: quotation.start, end: quotation.end })
    return null
  }
  return floating(reading, paragraph, quotation)
}

/**
 * A quotation beside other words: the second half of an interrupted one (“Every time,” X said, pointing, “you lose”), or
 * the next sentence of words just quoted (“…” for the rich).
 */
function goesOnWithin(line: Line, { paragraph, quotation, all }: Place, text: string): null {
  const here = all.filter((one) => one.paragraph === paragraph.index && !one.within && one.content.length > 0)
  const before = here.filter((one) => one.content[0]!.start < quotation.start).at(-1)
  const last = before?.content.at(-1)
  if (!before || !last || before.mode === 'shown' || !isClosing(text, last)) return null
  const inner = text.slice(quotation.inner.start, quotation.inner.end).trim()
  const sameSentence = last.start >= line.start
  const interrupted = sameSentence && /,["”'’]*$/.test(text.slice(last.start, last.end)) && /^\p{Ll}/u.test(inner)
  const opens = line.units[0]?.quotation === quotation && inner.split(/\s+/).length >= 4
  const reports = line.units.some((unit) => unit.word && line.language.cues.has(unit.key))
  if (interrupted || (opens && !sameSentence && !reports))
    before.content.push({ start: quotation.start, end: quotation.end })
  return null
}

const isClosing = (text: string, piece: Stretch): boolean =>
  /["”»’']\s*$|''\s*$/.test(text.slice(piece.start, piece.end))

/** Whether the sentence holds nothing but quotations. */
const isAlone = (line: Line): boolean =>
  line.units.every((unit) => unit.quotation !== null || unit.word?.is === 'point')

/** A sentence of its own, or at least four words: less is a title or a label. */
const isSpeech = (inner: string): boolean => /[.?!…,]["'”’]?$/.test(inner) || inner.split(/\s+/).length >= 4

function follow(text: string, before: Finding, quotation: Quotation, paragraph: Paragraph): Finding | null {
  const piece = { start: quotation.start, end: quotation.end }
  const quoted = before.content.some((one) => /["“”«»‘]/.test(text.slice(one.start, one.end)))
  if (quoted && isClosing(text, before.content.at(-1)!) && before.mode !== 'shown') {
    before.content.push(piece)
    return null
  }
  return finding({
    rule: 'goes-on',
    paragraph: paragraph.index,
    content: [piece],
    carries: 'previous',
    borrowed: before.source[0] ?? before.borrowed,
    confidence: 0.85,
  })
}

/** A paragraph that is only a quotation: the speaker is named in the paragraph after ("The remark, by X") or before. */
function floating(reading: Reading, paragraph: Paragraph, quotation: Quotation): Finding {
  const content = [{ start: quotation.start, end: quotation.end }]
  const next = reading.lines[paragraph.index + 1]?.[0]
  const source = next ? remarkBy(next) : null
  if (source) return finding({ rule: 'remark-by', paragraph: paragraph.index, content, source: [source] })
  return finding({ rule: 'stands-alone', paragraph: paragraph.index, content, carries: 'nearby', confidence: 0.7 })
}

function remarkBy(line: Line) {
  const { units } = line
  const by = units.findIndex((unit) => isOne(unit, 'by from'))
  if (
    by < 1 ||
    by > 4 ||
    !units.slice(0, by).some((unit) => isOne(unit, 'remark remarks comment comments words statement warning message'))
  )
    return null
  const phrase = phraseRight(line, by + 1)
  return phrase ? stretchOf(units, phrase.from, phrase.to) : null
}
