import type { Paragraph, Quotation } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'
import { byParagraph, type Finding, finding } from './finding.js'
import type { Reading } from './patterns/pattern.js'
import { phraseRight } from './phrase.js'
import { isOne, type Line, stretchOf } from './units.js'

/**
 * Quotations that no pattern took: the rest of a statement ("…," he said. "…"), the next paragraph of a speech, or
 * words whose speaker stands in another paragraph. Adds pieces to `found` and returns it with the new findings. One walk
 * through each paragraph: a paragraph of ten thousand quotations costs no more for each than one of ten.
 */
export function joinQuotations(reading: Reading, found: readonly Finding[]): Finding[] {
  const all = [...found]
  const near = byParagraph(found)
  let open: Finding | null = null
  for (const paragraph of reading.understanding.paragraphs) {
    if (reading.claimed.has(paragraph.index)) open = null
    else open = walk(reading, { paragraph, here: near.get(paragraph.index) ?? [], all, open })
  }
  return all
}

interface Walk {
  readonly paragraph: Paragraph
  readonly here: readonly Finding[]
  readonly all: Finding[]
  /** The finding whose quotation ran on at the end of the paragraph before. */
  readonly open: Finding | null
}

/** Gives every outermost quotation of a paragraph its finding; returns the one that runs on into the next paragraph. */
function walk(reading: Reading, { paragraph, here, all, open }: Walk): Finding | null {
  const quotations = paragraph.quotations.filter((one) => one.parent === -1)
  if (quotations.length === 0) return paragraph.block.kind === 'paragraph' ? null : open
  const holders = holdersOf(quotations, here)
  const queue = here.filter((one) => !one.within && one.content.length > 0).sort((a, b) => firstOf(a) - firstOf(b))
  let running = open
  let before: Finding | null = null
  for (const quotation of quotations) {
    while (queue[0] && firstOf(queue[0]) < quotation.start) before = queue.shift()!
    let owner = holders.get(quotation) ?? null
    const goesOn = running !== null && opensParagraph(reading, paragraph, quotation)
    if (owner && running && goesOn && isNobodys(reading, running, quotation)) {
      // “A. ¶ “B. ¶ “C,” said Menz: who said the first paragraphs is told with the last.
      owner.content.unshift(...running.content)
      all.splice(all.indexOf(running), 1)
    } else if (!owner && running && goesOn) {
      running.content.push({ start: quotation.start, end: quotation.end })
      owner = running
    } else if (!owner) {
      owner = take(reading, { paragraph, quotation, before, after: queue[0] ?? null })
      if (owner && !here.includes(owner) && owner !== before) {
        all.push(owner)
        before = owner
      }
    }
    running = quotation.goesOn ? owner : null
  }
  return running
}

/** Words that wait for a speaker, in marks of the same kind: a story quoted within a story has its own. */
function isNobodys({ understanding }: Reading, { rule, content }: Finding, { start }: Quotation): boolean {
  const { text } = understanding.document
  return rule === 'stands-alone' && text[content[0]?.start ?? -1] === text[start]
}

const firstOf = ({ content }: Finding): number => content[0]?.start ?? Number.POSITIVE_INFINITY

/** The finding whose content touches each quotation. */
function holdersOf(quotations: readonly Quotation[], here: readonly Finding[]): Map<Quotation, Finding> {
  const pieces = here.flatMap((one) => one.content.map(({ start, end }) => ({ start, end, one })))
  pieces.sort((a, b) => a.start - b.start)
  const holders = new Map<Quotation, Finding>()
  let next = 0
  let active: typeof pieces = []
  for (const quotation of quotations) {
    while (next < pieces.length && pieces[next]!.start < quotation.end) active.push(pieces[next++]!)
    active = active.filter(({ end }) => end > quotation.start)
    if (active[0]) holders.set(quotation, active[0].one)
  }
  return holders
}

function opensParagraph(reading: Reading, paragraph: Paragraph, quotation: Quotation): boolean {
  return !/\S/.test(reading.understanding.document.text.slice(paragraph.start, quotation.start))
}

interface Place {
  readonly paragraph: Paragraph
  readonly quotation: Quotation
  /** The findings of the paragraph whose words stand nearest before and after. */
  readonly before: Finding | null
  readonly after: Finding | null
}

/** The finding that a free quotation belongs to: one beside it, a new one, or none. */
function take(reading: Reading, place: Place): Finding | null {
  const { paragraph, quotation, before, after } = place
  const { text } = reading.understanding.document
  const kind = paragraph.block.kind
  if (kind === 'headline' || kind === 'heading' || kind === 'caption') return null
  const line = lineAt(reading.lines[paragraph.index]!, quotation)
  if (!line) return null
  if (!isAlone(line)) return goesOnWithin(line, place, text)
  if (!isSpeech(text.slice(quotation.inner.start, quotation.inner.end).trim())) return null
  if (before) return follow(text, before, { quotation, paragraph })
  if (after?.content[0] && leadsInto(text, quotation, after.content[0])) {
    after.content.unshift({ start: quotation.start, end: quotation.end })
    return after
  }
  return floating(reading, paragraph, quotation)
}

/** Whether a quotation runs straight into the quoted words of a finding: "A." "B," X said. */
const leadsInto = (text: string, quotation: Quotation, piece: Stretch): boolean =>
  piece.start >= quotation.end &&
  /^["“”'‘’«»]/.test(text.slice(piece.start, piece.start + 1)) &&
  text.slice(quotation.end, piece.start).trim() === ''

/** The sentence that holds a quotation whole; sentences are in order. */
function lineAt(lines: readonly Line[], quotation: Quotation): Line | null {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= quotation.start) low = middle
    else high = middle - 1
  }
  const line = lines[low]
  return line && line.start <= quotation.start && quotation.end <= line.end ? line : null
}

/**
 * A quotation beside other words: the second half of an interrupted one (“Every time,” X said, pointing, “you lose”), or
 * the next sentence of words just quoted (“…” for the rich).
 */
function goesOnWithin(line: Line, { quotation, before }: Place, text: string): Finding | null {
  const last = before?.content.at(-1)
  if (!before || !last || before.mode === 'shown' || !isClosing(text, last)) return null
  const inner = text.slice(quotation.inner.start, quotation.inner.end).trim()
  const sameSentence = last.start >= line.start
  const next = line.units[line.units.findIndex((unit) => unit.quotation === quotation) + 1]
  // “Yes,” said X, and “no” was not an option: a subject, no second half.
  const isSubject = next !== undefined && line.language.auxiliaries.has(next.key)
  const interrupted =
    sameSentence && !isSubject && /,["”'’]*$/.test(text.slice(last.start, last.end)) && /^\p{Ll}/u.test(inner)
  // A comma at its end announces whose words these are: “It floods,” Quill from her desk.
  const opens = line.units[0]?.quotation === quotation && inner.split(/\s+/).length >= 4 && !inner.endsWith(',')
  const reports = line.units.some((unit) => unit.word && line.language.cues.has(unit.key))
  if (interrupted || (opens && !sameSentence && !reports)) return add(before, quotation)
  return null
}

function add(one: Finding, { start, end }: Quotation): Finding {
  one.content.push({ start, end })
  return one
}

const isClosing = (text: string, piece: Stretch): boolean =>
  /["”»’']\s*$|''\s*$/.test(text.slice(piece.start, piece.end))

/** Whether the sentence holds nothing but quotations. */
const isAlone = (line: Line): boolean =>
  line.units.every((unit) => unit.quotation !== null || unit.word?.is === 'point')

/** A sentence of its own, or at least four words: less is a title or a label. */
const isSpeech = (inner: string): boolean => /[.?!…,]["'”’]?$/.test(inner) || inner.split(/\s+/).length >= 4

function follow(
  text: string,
  before: Finding,
  { quotation, paragraph }: Pick<Place, 'quotation' | 'paragraph'>,
): Finding {
  const piece = { start: quotation.start, end: quotation.end }
  const quoted = before.content.some((one) => /["“”«»‘]/.test(text.slice(one.start, one.end)))
  if (quoted && isClosing(text, before.content.at(-1)!) && before.mode !== 'shown') {
    return add(before, quotation)
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
  // Of another language too little is known to look for a speaker around.
  const carries = reading.understanding.language.code === 'en' ? 'nearby' : 'nothing'
  return finding({ rule: 'stands-alone', paragraph: paragraph.index, content, carries, confidence: 0.7 })
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
