import type { Cue } from '../2-understand/index.js'
import { readAfterCue } from './aftercue.js'
import { type Finding, finding } from './finding.js'
import { isNoun, phraseLeft, startsPhrase, startsSubject } from './phrase.js'
import { isDocument } from './report.js'
import { isAdverb, isCapital, isOne, isPoint, type Line, stretchOf } from './units.js'

/**
 * Who is quoted inside somebody's words: spoken English tells it more loosely than newspapers do ("My neighbour banged
 * on the door and shouted, ‘…’ so we climbed"), so the words after the inner quotation do not matter, and what stands
 * between the verb and it may only be a hearer, a time or a manner.
 */
export function quotesHere(line: Line): Finding[] {
  return line.units.flatMap((unit, at) => {
    if (!unit.quotation) return []
    const verb = verbBefore(line, at)
    if (!verb) return []
    const source = subjectOf(line, verb.from)
    if (!source || isNobody(line, source) || isOneWord(line, at)) return []
    const { hearer, when } = readAfterCue(line, verb.to + 1, verb.hearer)
    return [
      finding({
        rule: 'quotes-inside',
        paragraph: line.paragraph,
        content: [{ start: unit.start, end: unit.end }],
        cue: [stretchOf(line.units, verb.from, verb.to)],
        source: [stretchOf(line.units, source.from, source.to)],
        addressees: hearer ? [hearer] : [],
        when,
        mode: verb.asks ? 'asked' : isDocument(line, source) ? 'shown' : 'said',
        confidence: 0.88,
      }),
    ]
  })
}

/** "no one is like, ‘…’" tells of no speech; "I" and "we" are the outer speaker, whose words need no second statement. */
const isNobody = ({ units }: Line, { from, to }: Range): boolean =>
  isOne(units[from], "i we i'm we're no nobody anyone anybody this that it there") ||
  (isOne(units[from], 'people') && from === to)

/** ‘everything’ right after "told": a word held with tongs. */
function isOneWord({ units, text }: Line, at: number): boolean {
  const { inner } = units[at]!.quotation!
  const words = text.slice(inner.start, inner.end).trim()
  return (
    !isOne(units[at - 1], ', :') && !/\s|[.!?,]$/.test(words) && !/^(?:yes|no|never|stop|fire|help|why)$/i.test(words)
  )
}

interface Verb {
  readonly from: number
  readonly to: number
  readonly hearer: boolean
  readonly asks: boolean
}

/** How many units may stand between the verb and the quotation: "told all of us in the yard that morning, ‘…’". */
const REACH = 10

function verbBefore(line: Line, quotation: number): Verb | null {
  const { units, language } = line
  for (let at = quotation - 1; at >= Math.max(0, quotation - REACH); at--) {
    if (units[at]!.quotation) return null
    const loose = looseVerb(line, at)
    const cue = language.cues.get(units[at]!.key)
    if (!loose && (!cue || !reports(line, at, cue))) continue
    const verb = loose ?? { to: at, hearer: cue!.frame === 'hearer' || isPromise(line, at) }
    const { next } = readAfterCue(line, verb.to + 1, verb.hearer)
    if (!reaches(line, next, quotation)) continue
    const from = groupStart(line, at)
    if (isUnreal(line, from, at)) return null
    return { ...verb, from, asks: cue?.sense === 'asked' }
  }
  return null
}

const GOES_ON = 'kept keeps keep was were is are be been started began me him her them who on'

/** "calling him ‘the ghost’" tells no speech; "an old saying" is a noun. */
function reports(line: Line, at: number, { sense, lemma, form }: Cue): boolean {
  if (sense === 'thought' || /^(?:call|describe|dub|label|brand|quote|cite)$/.test(lemma)) return false
  return form !== 'participle' || isOne(line.units[at - 1], GOES_ON) || isOne(line.units[at - 1], ',')
}

/** "may just say", "can't say", "prompt people to say": nobody has said it. */
function isUnreal({ units }: Line, from: number, at: number): boolean {
  const group = units.slice(Math.max(0, from - 1), at)
  const used = group.some((unit) => isOne(unit, 'used'))
  return group.some(
    (unit) => isOne(unit, "may might could can can't cannot should must will won't if") || (isOne(unit, 'to') && !used),
  )
}

const isPromise = (line: Line, at: number): boolean => /^(?:promis|pledg)/.test(line.units[at]!.key)

function reaches(line: Line, next: number, quotation: number): boolean {
  if (next > quotation) return false
  return line.units.slice(next, quotation).every((unit) => isOne(unit, ', : that like to me us him her them'))
}

/** "put it", "goes", "was like": speech in spoken English. */
function looseVerb(line: Line, at: number): Pick<Verb, 'to' | 'hearer'> | null {
  const { units } = line
  if (isOne(units[at], 'put puts') && isOne(units[at + 1], 'it')) return { to: at + 1, hearer: false }
  if (isOne(units[at], 'goes went') && isOne(units[at + 1], ', :')) return { to: at, hearer: false }
  const before = units[at - 1]
  const is = isOne(before, "was were is are be i'm he's she's they're we're i’m")
  return isOne(units[at], 'like') && is ? { to: at, hearer: false } : null
}

const GROUP = 'used to kept keeps keep on would always then just never once even also has had have was were is are be'

function groupStart(line: Line, at: number): number {
  let from = at
  while (from > 0 && (isOne(line.units[from - 1], GROUP) || isAdverb(line.units[from - 1]))) from--
  return from
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The subject of the clause that the verb at `verb` ends: right before it, or before another verb it is joined to. */
function subjectOf(line: Line, verb: number): Range | null {
  const { units } = line
  const before = units[verb - 1]
  if (isPronoun(line, verb - 1)) return { from: verb - 1, to: verb - 1 }
  if (!isOne(before, 'and , then who') || isClosed(line, verb - 1)) {
    const phrase = phraseLeft(line, verb)
    if (phrase) return tight(line, phrase)
  }
  return clauseSubject(line, verb)
}

const isPronoun = (line: Line, at: number): boolean =>
  line.units[at] !== undefined && line.language.pronouns.has(line.units[at]!.key) && !isOne(line.units[at], 'who')

/** ", who is a nurse," — the comma before the verb closes an aside. */
const isClosed = (line: Line, comma: number): boolean =>
  isOne(line.units[comma], ',') && line.units.slice(0, comma).some((unit) => isOne(unit, ','))

/** "The foreman came over and he": a phrase that holds a verb is a clause; its subject is what opens it. */
function tight(line: Line, { from, to }: Range): Range {
  const verb = line.units.findIndex((_, at) => at > from && at <= to && isVerb(line, at))
  return verb < 0 ? { from, to } : (nounPhrase(line, from, verb) ?? { from, to })
}

const VERBS =
  'came went rang got looked turned took stood walked sat woke ran put gave left held saw met caught found grabbed is was has had were'

const isVerb = (line: Line, at: number): boolean =>
  isOne(line.units[at], VERBS) ||
  /^[a-z]{2,}ed$/.test(line.units[at]!.key) ||
  line.language.auxiliaries.has(line.units[at]!.key)

/** The first noun phrase of the clause before the verb; clauses begin after a conjunction or a mark. */
function clauseSubject(line: Line, verb: number): Range | null {
  const { units } = line
  let start = verb - 1
  while (start > 0 && !isOne(units[start - 1], 'when if because that after so ; : — –') && !units[start - 1]!.quotation)
    start--
  for (let from = start; from < verb; from++) {
    if (!startsPhrase(line, units[from]) || isOne(units[from], 'then and now') || isDay(line, from)) continue
    if (isPronoun(line, from)) return { from, to: from }
    const phrase = nounPhrase(line, from, verb)
    if (phrase) return phrase
  }
  return null
}

const isDay = (line: Line, at: number): boolean => line.language.days.has(line.units[at]!.key)

/** From an article, a possessive or a capital up to the verb or a preposition. */
export function nounPhrase(line: Line, from: number, end: number): Range | null {
  const { units } = line
  let to = from
  while (to + 1 < end && !isVerb(line, to + 1) && !isPoint(units[to + 1]) && !units[to + 1]!.quotation) {
    const next = units[to + 1]!
    if (isOne(next, 'and who') || (line.language.functionWords.has(next.key) && !isOne(next, 'of from at'))) break
    to++
  }
  const head = units[to]!
  const named = isCapital(head) || isNoun(line, head) || (startsSubject(line, units[from]) && to > from)
  return named ? { from, to } : null
}
