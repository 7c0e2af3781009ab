import type { Paragraph, Quotation } from '../2-understand/index.js'
import { contains, overlaps, type Stretch } from '../types/index.js'
import { readAfterCue } from './aftercue.js'
import { isCore } from './cues.js'
import { type Finding, finding, touch } from './finding.js'
import type { Relation } from './model/index.js'
import { readMode } from './modes.js'
import type { Reading } from './patterns/pattern.js'
import { isNoun } from './phrase.js'
import { isDocument } from './report.js'
import { isCapital, isOne, type Line } from './units.js'

/** The trained model's relations as findings: quotations made whole, the mode told by the cue. */
export function learnedFindings(reading: Reading, paragraph: Paragraph, relations: readonly Relation[]): Finding[] {
  const made = relations.flatMap((relation) => toFinding(reading, paragraph, relation) ?? [])
  return oneVoiceEach(reading, paragraph, made).flatMap((one) => withSequels(reading, paragraph, one))
}

/**
 * "Darosh shouted: “Then who?” Aldred replied that …": words in marks are one speaker's. Where two reports outside of a
 * quotation claim it, that one has it which its comma or colon leads to; else the surer one.
 */
function oneVoiceEach({ understanding }: Reading, paragraph: Paragraph, found: readonly Finding[]): Finding[] {
  const { text } = understanding.document
  for (const quotation of paragraph.quotations) {
    const claims = found.filter(
      ({ content, cue }) =>
        content.some((piece) => piece.start === quotation.start && piece.end === quotation.end) &&
        !touch([quotation], cue),
    )
    if (claims.length < 2) continue
    const isLed = (one: Finding): number => Number(leads(text, quotation, one))
    const [owner] = [...claims].sort((a, b) => isLed(b) - isLed(a) || b.confidence - a.confidence)
    for (const one of claims)
      if (one !== owner) one.content = one.content.filter((piece) => piece.start !== quotation.start)
  }
  return found.filter(({ content }) => content.length > 0)
}

/** “…,” Marsh scolded; Darosh shouted: “…”: nothing but a comma or a colon stands between the report and the words. */
function leads(text: string, { start, end, inner }: Quotation, { source, cue }: Finding): boolean {
  return [...source, ...cue].some(
    (piece) =>
      (piece.end <= start &&
        /^[,:]?\s*$/.test(text.slice(piece.end, start)) &&
        /[,:]/.test(text.slice(piece.end - 1, start))) ||
      (piece.start >= end &&
        /^\s*$/.test(text.slice(end, piece.start)) &&
        /,\s*$/.test(text.slice(inner.start, inner.end))),
  )
}

/** "said he had asked in March. “Twice.”": the quotation after a report in the writer's words is a statement of its own. */
function withSequels(reading: Reading, paragraph: Paragraph, made: Finding): Finding[] {
  const [first] = made.content
  const line = reading.lines[paragraph.index]!.findLast(({ start }) => first !== undefined && start <= first.start)
  const isQuotation = (piece: Stretch) =>
    paragraph.quotations.some((one) => one.start === piece.start && one.end === piece.end)
  if (!first || !line || touch(paragraph.quotations, [first])) return [made]
  const sequels = made.content.filter((piece) => piece.start >= line.end && isQuotation(piece))
  made.content = made.content.filter((piece) => !sequels.includes(piece))
  const borrowed = made.source[0] ?? null
  return [
    made,
    ...sequels.map((piece) =>
      finding({
        rule: 'goes-on',
        paragraph: paragraph.index,
        content: [piece],
        carries: 'previous',
        borrowed,
        confidence: 0.8,
      }),
    ),
  ]
}

function toFinding(reading: Reading, paragraph: Paragraph, relation: Relation): Finding | null {
  if (relation.content.length === 0 || relation.cue.length === 0) return null
  if (isOwnVoice(reading, paragraph, relation)) return null
  const line = lineAt(reading, paragraph, relation.cue[0]!)
  const told = line ? readMode(line, relation.cue) : null
  if (told?.unreal || (told?.mode === 'thought' && isNobodys(reading.understanding.document.text, relation)))
    return null
  const { text } = reading.understanding.document
  const content = spoken(reading, paragraph, relation)
    .filter((piece) => !relation.source.some((source) => contains(source, piece)))
    .flatMap((piece) => tidy(text, piece))
    .map((piece) => withoutCiting(text, piece))
    .map((piece) => toSentenceEnd(reading.lines[paragraph.index]!, piece))
  if (!tells(reading, content) || isFigure(text, relation) || !isSpelt(text, relation)) return null
  const after = line && told?.cueAt ? readAfterCue(line, told.cueAt.to + 1, told.cueAt.cue.frame === 'hearer') : null
  const shown = line && told?.mode === 'said' && relation.source[0] && isThing(line, relation.source[0])
  return finding({
    rule: 'model',
    paragraph: paragraph.index,
    content,
    cue: relation.cue.flatMap((piece) => tidy(text, piece)),
    source: relation.source.flatMap((piece) => lastLine(text, piece)),
    carries: relation.source.length === 0 ? 'subject' : 'nothing',
    mode: shown ? 'shown' : (told?.mode ?? 'said'),
    core: told?.cueAt != null && isCore(told.cueAt.cue),
    addressees: after?.hearer && !touch([after.hearer], content) ? [after.hearer] : [],
    when: after?.when ?? null,
    where: after?.where ?? null,
    confidence: relation.confidence,
  })
}

/** Without the signs that stand before the first letter or mark: an emoji is no part of a name. */
function tidy(text: string, { start, end }: Stretch): Stretch[] {
  const lead = /^[\s\p{Extended_Pictographic}\ufe0f\u200d]+(?=\D)/u.exec(text.slice(start, end))?.[0].length ?? 0
  return start + lead < end ? [{ start: start + lead, end }] : []
}

/** "that the envoy had left, citing two diplomats": whom the reporter has it from is no part of what is reported. */
function withoutCiting(text: string, { start, end }: Stretch): Stretch {
  const cut = /, (?:citing|quoting) (?!\p{L}+s? (?:from|for) )[^,.;]*$/u.exec(text.slice(start, end))?.index ?? 0
  return { start, end: cut > 0 ? start + cut : end }
}

/** said: “No.” Asked again, she left: a sentence that ends in marks ends the words, unless more words in marks follow. */
function toSentenceEnd(lines: readonly Line[], { start, end }: Stretch): Stretch {
  const last = lines.find((line, at) => {
    const next = lines[at + 1]
    return (
      next !== undefined &&
      line.end > start &&
      next.start < end &&
      line.units.at(-1)?.quotation != null &&
      next.units[0]?.quotation == null
    )
  })
  return { start, end: last ? last.end : end }
}

/** A source ends on one line: what stands on the line above is a byline or a time. */
function lastLine(text: string, { start, end }: Stretch): Stretch[] {
  const cut = text.slice(start, end).lastIndexOf('\n') + 1
  return tidy(text, { start: start + cut, end })
}

/** Whether the content tells something: a pronoun alone ("which", "her") does not, nor "what they have said about the talks". */
function tells({ understanding: { document, language } }: Reading, content: readonly Stretch[]): boolean {
  if (content.some(({ start, end }) => /^what$/i.test(document.text.slice(start, end)))) return false
  const words = content.flatMap(
    ({ start, end }) =>
      document.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}'’]+/gu) ?? [],
  )
  return words.some((word) => !(language.pronouns.has(word) || language.functionWords.has(word) || EMPTY.has(word)))
}

/**
 * "I believe", "we said" inside a quotation is the voice that is quoted already; "citing an aide" is a link of a chain.
 * Neither is a second statement.
 */
function isOwnVoice(reading: Reading, paragraph: Paragraph, { cue, source, content }: Relation): boolean {
  const { document } = reading.understanding
  const words = (pieces: readonly Stretch[]) =>
    pieces.map(({ start, end }) => document.text.slice(start, end)).join(' ')
  if (/^(?:citing|cited|quoting)$/i.test(words(cue)) && isLink(reading, paragraph, content)) return true
  const quoted = paragraph.quotations.some((one) => cue.every((piece) => contains(one.inner, piece)))
  return quoted && /^(?:I|we|you|)$/i.test(words(source))
}

/** "citing two pilots", "cited the daily Folkeblad": somebody who may speak, up to the first word that tells more of them. */
function isLink(reading: Reading, paragraph: Paragraph, content: readonly Stretch[]): boolean {
  const line = reading.lines[paragraph.index]!.find(({ end }) => end > content[0]!.start)
  const inside = line?.units.filter((unit) => unit.start >= content[0]!.start && unit.end <= content[0]!.end) ?? []
  const tail = inside.findIndex((unit) =>
    isOne(unit, 'of in on at for from to about with by after as that who which ,'),
  )
  const head = tail < 0 ? inside : inside.slice(0, tail)
  return line !== undefined && (isNoun(line, head.at(-1)) || (head.length > 0 && head.every(isCapital)))
}

/** "The remark was viewed as a threat": a passive that names nobody tells nobody's thoughts. */
const isNobodys = (text: string, { cue, source }: Relation): boolean =>
  source.length === 0 &&
  /^(?:is|are|was|were|been|being|be|has been|have been|had been) /i.test(text.slice(cue[0]!.start, cue[0]!.end))

/** A colon or a dash as a cue is the patterns' business: they know labels from names. */
const isSpelt = (text: string, { cue }: Relation): boolean =>
  cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))

const EMPTY = new Set('which that what this it her him them us me so it there'.split(' '))

/** "as if to say “so what”", "not to be named": words that nobody said, whatever the cue. */
const isFigure = (text: string, { content }: Relation): boolean =>
  content.some(
    ({ start, end }) =>
      /^(?:as (?:if|though)\b|not to be (?:named|identified)\b)/i.test(text.slice(start, end)) ||
      /\bas (?:if|though)(?: to (?:say|ask|add))? ?$/i.test(text.slice(Math.max(0, start - 24), start)),
  )

function lineAt(reading: Reading, paragraph: Paragraph, cue: Stretch): Line | null {
  const lines = reading.lines[paragraph.index]!
  return lines.find((line) => line.units.some((unit) => unit.word && contains(cue, unit))) ?? null
}

function isThing(line: Line, source: Stretch): boolean {
  const from = line.units.findIndex((unit) => contains(source, unit))
  const to = line.units.findLastIndex((unit) => contains(source, unit))
  return from >= 0 && isDocument(line, { from, to })
}

/**
 * A quotation is one voice: a piece that covers part of one is widened to its marks, unless the report itself stands
 * inside the quotation (then it is somebody else's report within it).
 */
function wholeQuotations(paragraph: Paragraph, { cue, content, source }: Relation): Stretch[] {
  const outer = paragraph.quotations.filter((one) => one.parent === -1 && !touch([...cue, ...source], [one]))
  const widened = content.map((piece) => outer.reduce(widen, piece))
  return merged(widened.sort((a, b) => a.start - b.start))
}

/**
 * What was said in marks, without the writer's words around it: "joked of the museum, “I must see it.”" (the topic),
 * "“Go on,” she said, and soon they left" (what came next).
 */
function spoken({ understanding: { document } }: Reading, paragraph: Paragraph, relation: Relation): Stretch[] {
  const pieces = wholeQuotations(paragraph, relation)
  const full = paragraph.quotations.filter(({ inner }) => /[.,!?…]$/.test(document.text.slice(inner.start, inner.end)))
  const first = full.find((one) => pieces.some((piece) => contains(piece, one)))
  if (!first) return pieces
  const [from, to] = [relation.cue[0]!.start, relation.cue.at(-1)!.end]
  const hasTopic = / (?:of|about|on)$/.test(document.text.slice(from, to))
  if (hasTopic && to < first.start)
    return pieces.flatMap(({ start, end }) =>
      end <= first.start ? [] : [{ start: Math.max(start, first.start), end }],
    )
  const goesOn = ({ start, end }: Stretch) => hasTopic || GOES_ON.test(document.text.slice(start, end))
  return first.end <= from ? pieces.filter((piece) => !(piece.start > to && goesOn(piece))) : pieces
}

/** How the writer's own words go on after a quotation: "and soon …", "as the van left", "cutting off a reporter", "to laughter". */
const GOES_ON = /^(?:and|but|as|while|when|until|after|before|then|to|amid|with|in|at|\p{L}+ing)\b/u

function widen(piece: Stretch, quotation: Quotation): Stretch {
  if (!overlaps(piece, quotation)) return piece
  return { start: Math.min(piece.start, quotation.start), end: Math.max(piece.end, quotation.end) }
}

function merged(pieces: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last && piece.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) }
    else out.push(piece)
  }
  return out
}
