import type { Mode, Stretch } from '../types/index.js'
import { type AfterCue, readAfterCue } from './aftercue.js'
import { passesOn } from './chain.js'
import { type CueAt, cuesOf, isCore } from './cues.js'
import { type Finding, finding } from './finding.js'
import { isNoun, type Phrase, phraseLeft, phraseRight, startsPhrase, startsRight, startsSubject } from './phrase.js'
import { promptOf, trailingPrompt } from './prompt.js'
import { isAdverb, isCapital, isOne, isPoint, type Line, letters, stretchOf } from './units.js'

/**
 * The main way of reporting: somebody, a reporting verb, and what was said, in any of the orders English has:
 * "X said (that) A", "A, X said", "A," said X, "A, X said, B". Reads one sentence; gives its findings in order.
 */
export function readReports(line: Line): Finding[] {
  const found: Finding[] = []
  const quotedOnly = new Set<Finding>()
  let contentEnd = -1
  let leftFrom = 0
  const opening = promptOf(line)
  for (const cueAt of cuesOf(line)) {
    if (opening && cueAt.at <= opening.asking) continue
    if (passesOn(line, cueAt, found.at(-1))) continue
    if (cueAt.from < contentEnd && !continues(line, cueAt)) continue
    const report = readReport(line, cueAt, leftFrom)
    if (!report) continue
    if (cueAt.unreal) {
      contentEnd = Math.max(contentEnd, report.rightEnd)
      continue
    }
    const last = found.at(-1)
    if (last && cueAt.from < contentEnd) cutBefore(line, last, report.phrase ? report.phrase.from : cueAt.from)
    if (opening && found.length === 0) report.finding.prompt = [opening.prompt]
    else if (cueAt.mode === 'said') report.finding.prompt = trailingPrompt(line, cueAt.to)
    found.push(report.finding)
    if (report.onlyQuoted) quotedOnly.add(report.finding)
    contentEnd = Math.max(contentEnd, report.rightEnd)
    leftFrom = report.leftEnd
  }
  return found.filter((one) => !quotedOnly.has(one) || one.content.some((piece) => hasQuotation(line, piece)))
}

/** Whether a whole quotation stands in a stretch. */
const hasQuotation = (line: Line, piece: Stretch): boolean =>
  line.units.some((unit) => unit.quotation && unit.start >= piece.start && unit.end <= piece.end)

interface Report {
  readonly finding: Finding
  readonly phrase: Phrase | null
  /** Index of the unit after the content on the right; the cue's own index when there is none. */
  readonly rightEnd: number
  readonly leftEnd: number
  /** "hailed", "called": speech only where words are quoted; what is cut off later may take the quotation with it. */
  readonly onlyQuoted: boolean
}

/** Whether a cue inside the content of the one before starts a report of its own: ", adding that", "and called Y". */
function continues(line: Line, { from, cue }: CueAt): boolean {
  const { units } = line
  const before = units[from - 1]
  if (cue.form === 'participle') return isOne(before, ',')
  if (isOne(before, 'and but')) return !isOne(units[from - 2], 'that')
  const phrase = phraseLeft(line, from)
  // He said ‘no’ and she said “yes”.
  if (phrase && isOne(units[phrase.from - 1], 'and but while') && units[phrase.from - 2]?.quotation) return true
  // Ofway said it was late, and its head, Nora Quist, said so: a name set between commas is a subject of its own.
  if (phrase && isOne(before, ',') && isOne(units[phrase.from - 1], 'and but while')) return true
  return (
    phrase !== null &&
    phrase.from > 1 &&
    isOne(units[phrase.from - 1], 'while but whereas') &&
    isOne(units[phrase.from - 2], ',')
  )
}

function cutBefore(line: Line, last: Finding, index: number): void {
  let to = index - 1
  while (to > 0 && isOne(line.units[to], ', ; and but while whereas')) to--
  const end = line.units[to]!.end
  last.content = last.content
    .filter((piece) => piece.start < end)
    .map((piece) => ({ start: piece.start, end: Math.min(piece.end, end) }))
}

/** "has yet to say when", "would not say who": the question that is not answered follows at once. */
function withheldQuestion({ units }: Line, { mode, to }: CueAt): AfterCue | null {
  const asks = mode === 'withheld' && isOne(units[to + 1], 'when whether why how who what where which if')
  return asks ? { next: to + 1, hearer: null, when: null, where: null, joint: 'none' } : null
}

interface Source {
  readonly phrase: Phrase | null
  readonly inverted: boolean
}

function readReport(line: Line, cueAt: CueAt, leftFrom: number): Report | null {
  const source = findSource(line, cueAt)
  // "what they have said so far": the words are not told here.
  if (source.phrase && isOne(line.units[source.phrase.from - 1], 'what')) return null
  // "Nobody asked whether …": nothing was said, and nobody said it.
  if (source.phrase && isOne(line.units[source.phrase.from], 'nobody neither none no-one')) return null
  const begin = source.phrase && !source.inverted ? source.phrase.from : cueAt.from
  const after =
    withheldQuestion(line, cueAt) ??
    readAfterCue(
      line,
      source.inverted ? source.phrase!.to + 1 : cueAt.to + 1,
      cueAt.cue.frame === 'hearer' && !source.inverted,
    )
  const left = leftContent(line, leftFrom, begin)
  const right = rightContent(line, cueAt, after)
  const content = chooseContent(line, { cueAt, after, left, right })
  if (!content) return null
  if (!source.phrase && !mayBorrow(line, cueAt, content)) return null
  const made = build(line, { cueAt, source, after, content })
  if (!made) return null
  const usedRight = right !== null && content.some((piece) => piece.start >= line.units[cueAt.at]!.start)
  return {
    finding: made,
    phrase: source.phrase,
    rightEnd: usedRight ? line.units.length : after.next,
    leftEnd: after.next,
    onlyQuoted: cueAt.cue.frame === 'object' && !FIRM.has(cueAt.cue.lemma) && cueAt.mode !== 'withheld',
  }
}

function findSource(line: Line, { from, to, cue, at }: CueAt): Source {
  const { units } = line
  const before = units[from - 1]
  const quoteLeft =
    before?.quotation || (isOne(before, ',') && units[from - 2]?.quotation) || (isOne(before, '— – -') && from > 1)
  const left = quoteLeft && !isOne(before, ',') ? null : phraseLeft(line, from)
  if (left && !(quoteLeft && isOne(before, ',') && left.to >= from - 1 && left.from > from - 2))
    return { phrase: left, inverted: false }
  const atStart = from === 0
  if ((quoteLeft || isOne(before, ',') || atStart) && cue.form === 'finite' && at === to) {
    let next = to + 1
    while (isAdverb(units[next])) next++
    const right =
      startsRight(line, next) || isBareRole(line, next) ? (phraseRight(line, next) ?? bareRole(line, next)) : null
    if (right && (!atStart || opensQuotation(line, right.to + 1))) return { phrase: right, inverted: true }
  }
  return { phrase: null, inverted: false }
}

/** "Said Arlen: “…”": a verb that opens the sentence before its subject needs a quotation right after the two. */
const opensQuotation = ({ units }: Line, at: number): boolean =>
  isOne(units[at], ': ,') && Boolean(units[at + 1]?.quotation)

/** Headlines drop the article: "says retired engineer", "says union". */
const isBareRole = (line: Line, at: number): boolean => {
  const rest = line.units.slice(at)
  return (
    rest.length > 0 && rest.length <= 5 && rest.every((unit) => unit.word?.is === 'word') && isNoun(line, rest.at(-1))
  )
}
const bareRole = (line: Line, at: number): Phrase => ({ from: at, to: line.units.length - 1 })

/** What stands left of the attribution, as content: from the last break to the comma before the source. */
function leftContent(line: Line, from: number, begin: number): Stretch | null {
  const { units } = line
  let last = begin - 1
  while (last >= from && isOne(units[last], ', — – - : ;')) last--
  let first = from
  while (first <= last && isOne(units[first], '— – • - and but , ;')) first++
  const colon = units.findLastIndex((unit, at) => at > first && at < last && isOne(unit, ':'))
  if (colon > 0 && units[colon + 1]?.quotation) first = colon + 1
  return last >= first ? stretchOf(units, first, last) : null
}

function rightContent(line: Line, cueAt: CueAt, after: AfterCue): Stretch | null {
  const { units } = line
  let last = clauseEnd(line, cueAt, after)
  while (
    last >= after.next &&
    isOne(units[last], '. ; … ! ?') &&
    !isOne(units[last], cueAt.cue.sense === 'asked' ? '!' : '…')
  )
    last--
  let first = after.next
  while (first <= last && isOne(units[first], ', : — –')) first++
  return last >= first ? stretchOf(units, first, last) : null
}

/** "While Putin said the plan was late, Kim was quoted …": the words end with the clause that "while" opens. */
function clauseEnd(line: Line, { from }: CueAt, after: AfterCue): number {
  const { units } = line
  const last = units.length - 1
  if (!isOne(units[0], 'while although though whereas when after as')) return last
  if (units.slice(1, from).some((unit) => isOne(unit, ','))) return last
  const comma = units.findIndex((unit, at) => at > after.next && isOne(unit, ','))
  return comma < 0 ? last : comma - 1
}

interface Sides {
  readonly cueAt: CueAt
  readonly after: AfterCue
  readonly left: Stretch | null
  readonly right: Stretch | null
}

/** Which side holds the content; both when the report interrupts it; null when this is no report. */
function chooseContent(line: Line, { cueAt, after, left, right }: Sides): Stretch[] | null {
  const { cue, mode } = cueAt
  const quoted = (piece: Stretch | null): boolean =>
    piece !== null && line.units.some((u) => u.quotation && u.start >= piece.start && u.end <= piece.end)
  const onlyQuoted = (piece: Stretch): boolean =>
    quoted(piece) &&
    line.units.every((u) => u.start < piece.start || u.end > piece.end || u.quotation || isPoint(u) || isOne(u, 'and'))
  const { joint } = after
  if (mode === 'withheld' && isOne(line.units[cueAt.to], 'nothing little')) return []
  if (mode === 'withheld') return right && joint !== 'end' && joint !== 'comma' ? [right] : []
  const leads = joint === 'that' || joint === 'none' || joint === 'colon' || joint === 'quote'
  if (cue.frame === 'quote' || cue.sense === 'act') {
    if (left && onlyQuoted(left) && cue.frame === 'quote')
      return right && joint === 'quote' && onlyQuoted(right) ? [left, right] : [left]
    if (cue.sense === 'act' && cue.frame === 'clause')
      return leads && joint !== 'quote' && right && enough(line, right) ? [right] : null
    if (cue.frame === 'object') return right && quoted(right) && joint !== 'comma' ? [right] : null
    if (!right || joint === 'end' || joint === 'that') return null
    const words = spoken(line, right)
    return words && onlyQuoted(words) ? [words] : onlyQuoted(right) ? [right] : null
  }
  if (left && onlyQuoted(left) && line.units[cueAt.from - 1] !== undefined)
    return right && joint === 'quote' && quoted(right) ? [left, right] : [left]
  if (cue.frame === 'object') return objectContent(line, { cueAt, after, right }, quoted)
  if (right && joint === 'comma' && cue.sense === 'asked' && !quoted(right)) return null
  if (right && joint === 'comma') return interrupted(line, { left, right, after })
  if (right && leads && enough(line, right)) return [spoken(line, right) ?? right]
  if (left && (joint === 'end' || after.next >= line.units.length) && enough(line, left)) return [left]
  return null
}

/** "The dam, X said, had cracks": both sides are content, unless the right one is a remark of its own. */
function interrupted(
  line: Line,
  { left, right, after }: { left: Stretch | null; right: Stretch; after: AfterCue },
): Stretch[] | null {
  const first = line.units[after.next]
  const cue = first?.word ? line.language.cues.get(first.key) : undefined
  const participle = cue?.form === 'participle' || /ing$/.test(first?.key ?? '')
  if (
    left &&
    (participle || isOne(first, 'citing who which where when while and but as after before according in on at'))
  )
    return enough(line, left) ? [left] : null
  if (left && isOne(first, 'reuters')) return [left]
  return left ? [left, right] : participle ? null : [right]
}

function objectContent(
  line: Line,
  { cueAt, after, right }: Omit<Sides, 'left'>,
  quoted: (piece: Stretch) => boolean,
): Stretch[] | null {
  const firm = FIRM.has(cueAt.cue.lemma)
  if (!right || after.joint === 'comma' || after.joint === 'end') return null
  if (quoted(right)) return [firm ? right : objectOf(line, right)]
  return firm && letters(line.text.slice(right.start, right.end)).length > 3 ? [right] : null
}

/** Object verbs that report without quotation marks, too: "denied telling staff to lie". */
const FIRM = new Set('deny promise vow pledge threaten accuse urge confirm demand blame expect'.split(' '))

/** "lauding their “comradeship” as sanctions persist": the object ends where a clause of the writer's follows the words. */
function objectOf(line: Line, right: Stretch): Stretch {
  const last = line.units.findLastIndex((unit) => unit.quotation && unit.end <= right.end && unit.start >= right.start)
  const next = line.units[last + 1]
  return isOne(next, 'as while after when before during amid at in on for over following because since')
    ? { start: right.start, end: line.units[last]!.end }
    : right
}

/**
 * "shouted “Hands up!” as the police moved in": words in marks that end with a point of their own end the content. Null
 * when it does not open with a quotation, or its last one ends without a point.
 */
function spoken({ units, text }: Line, right: Stretch): Stretch | null {
  const quotations = units.filter((unit) => unit.quotation && unit.start >= right.start && unit.end <= right.end)
  const last = quotations.at(-1)?.quotation
  const whole = last && /[.,!?…]$/.test(text.slice(last.inner.start, last.inner.end))
  return whole && quotations[0]!.start === right.start ? { start: right.start, end: last.end } : null
}

/** A clause of at least two words; one word is an adverb or an object, not something said. */
const enough = (line: Line, piece: Stretch): boolean =>
  /\S\s+\S/.test(line.text.slice(piece.start, piece.end)) ||
  line.units.some((u) => u.quotation && u.start >= piece.start && u.end <= piece.end)

/** A cue without a source of its own may take the sentence's subject: ", adding that", "and called Y", ", saying:". */
function mayBorrow(line: Line, { from, cue }: CueAt, content: readonly Stretch[]): boolean {
  const before = line.units[from - 1]
  if (from === 0) return false
  if (cue.form === 'participle') return isOne(before, ',') && content.length > 0
  return isOne(before, 'and but')
}

interface Parts {
  readonly cueAt: CueAt
  readonly source: Source
  readonly after: AfterCue
  readonly content: Stretch[]
}

function build(line: Line, { cueAt, source, after, content }: Parts): Finding | null {
  const { units } = line
  const phrase = source.phrase
  const mode = modeWith(line, cueAt, phrase)
  if (!mode) return null
  return finding({
    rule: source.inverted ? 'said-by' : phrase ? 'says' : 'says-too',
    paragraph: line.paragraph,
    content: [...content].sort((a, b) => a.start - b.start),
    cue: [stretchOf(units, cueAt.from, cueAt.to)],
    source: phrase ? [stretchOf(units, phrase.from, phrase.to)] : [],
    borrowed: phrase ? null : subjectOf(line, cueAt.from),
    carries: phrase ? 'nothing' : 'subject',
    mode,
    core: isCore(cueAt.cue),
    named: phrase !== null && isOne(units[phrase.to], ',') && isCapital(units[phrase.to - 1]),
    addressees: after.hearer ? [after.hearer] : [],
    when: after.when,
    where: after.where,
    confidence: content.some((piece) => line.text.slice(piece.start, piece.end).match(/["“”«»]/)) ? 0.95 : 0.85,
  })
}

/** A document shows; verbs of finding report only where a document is the subject. */
function modeWith(line: Line, { cue, mode }: CueAt, phrase: Phrase | null): Mode | null {
  const shown = phrase !== null && isDocument(line, phrase)
  if (cue.sense === 'act' && cue.frame === 'clause') return shown ? 'shown' : null
  return shown && mode === 'said' ? 'shown' : mode
}

/** The head of the phrase (its last word before a preposition, comma or relative clause) is a thing to be read. */
export function isDocument(line: Line, { from, to }: Phrase): boolean {
  let head = from
  while (
    head + 1 <= to &&
    !isPoint(line.units[head + 1]) &&
    !isOne(
      line.units[head + 1],
      'of on by in from for to pushed signed written about with at seen published released that which',
    )
  )
    head++
  const key = line.units[head]?.key ?? ''
  return line.language.documents.has(key) && !line.language.bodies.has(key)
}

/** "On Thursday, Trump …": what follows a preposition, and a day, leads nothing. */
const mayLead = ({ units, language }: Line, at: number): boolean =>
  !language.days.has(units[at]!.key) && !isOne(units[at - 1], 'on in at by for from with during after before of to')

/** The subject of the sentence before the cue: its first phrase, as far as capitals or listed nouns show it. */
function subjectOf(line: Line, before: number): Stretch | null {
  const { units } = line
  let from = 0
  while (from < before && !(startsPhrase(line, units[from]) && mayLead(line, from))) from++
  if (from >= before) return null
  if (line.language.pronouns.has(units[from]!.key)) return stretchOf(units, from, from)
  let to = from
  while (
    to + 1 < before &&
    (isCapital(units[to + 1]) || isNoun(line, units[to + 1]) || isOne(units[to + 1], 'of van de der von al bin'))
  )
    to++
  if (to === from && startsSubject(line, units[from])) return null
  return stretchOf(units, from, to)
}
