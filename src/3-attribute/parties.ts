import type { Stretch } from '../types/index.js'
import { nounPhrase } from './inner.js'
import type { Reading } from './patterns/pattern.js'
import { isNoun, phraseLeft, phraseRight } from './phrase.js'
import { isCapital, isOne, type Line, stretchOf } from './units.js'

/** Who asks and who answers in an interview, as its introduction tells it: words to be resolved, or nothing. */
export interface Parties {
  readonly asker: Stretch | null
  readonly answerer: Stretch | null
  /** The introduction says that this is an interview, or that two people talked. */
  readonly told: boolean
  /** It calls itself an interview: answers need no "I" to prove it. */
  readonly sure: boolean
}

const INTERVIEW =
  /\b(?:interview(?:ed)?|in conversation with|Q\s?&\s?A|questions and answers|edited for (?:length|clarity)|condensed|conversation (?:has been|was) edited|an edited (?:extract|transcript|version)|answers? (?:our|your|readers’|readers') questions)\b/i

/** Reads the introduction: the paragraphs before `until`, the nearest first. */
export function partiesOf({ understanding, lines }: Reading, until: number): Parties {
  const { text } = understanding.document
  const intro = lines.slice(0, until).flat()
  const sure = INTERVIEW.test(text.slice(0, understanding.paragraphs[until]?.start ?? text.length))
  for (const line of [...intro].reverse()) {
    const found = talked(line) ?? interviewedBy(line) ?? asked(line)
    if (found) return { told: true, sure, ...found }
  }
  const kinds = understanding.paragraphs.map((one) => one.block.kind)
  return { asker: null, answerer: sure ? firstNamed(intro, kinds) : null, told: sure, sure }
}

type Two = Pick<Parties, 'asker' | 'answerer'>

/** "She spoke to The Beacon's Henry Falk", "Henry Falk of The Beacon talked to her", "We sat down with Ada Perrin". */
function talked(line: Line): Two | null {
  const { units } = line
  const verb = units.findIndex(
    (unit, at) =>
      (isOne(unit, 'spoke speaks talked talks spoken speaking') && isOne(units[at + 1], 'to with')) ||
      (isOne(unit, 'down') && isOne(units[at - 1], 'sat sits') && isOne(units[at + 1], 'with')),
  )
  if (verb < 1) return null
  let start = verb - (isOne(units[verb], 'down') ? 1 : 0)
  while (isOne(units[start - 1], 'has have had recently also')) start--
  const subject = phraseLeft(line, start)
  const object = objectAt(line, verb + 2)
  if (!subject || !object) return null
  const left = stretchOf(units, subject.from, subject.to)
  if (isOne(units[subject.from], 'we our') || isOne(units[verb + 2], 'him her them')) return orNone(line, left, object)
  if (isOne(units[verb + 2], 'us me our')) return { asker: null, answerer: left }
  return isOutlet(line, subject) ? { asker: left, answerer: object } : { asker: object, answerer: left }
}

/** "We" is the outlet, which no words name. */
const orNone = (line: Line, subject: Stretch, object: Stretch): Two => ({
  asker: /^(?:[Ww]e\b|[Oo]ur\b[^\p{Lu}]*$)/u.test(line.text.slice(subject.start, subject.end)) ? null : subject,
  answerer: object,
})

function objectAt(line: Line, at: number): Stretch | null {
  const { units } = line
  if (isOne(units[at], 'him her them us me')) return stretchOf(units, at, at)
  const phrase = phraseRight(line, at)
  return phrase ? stretchOf(units, phrase.from, phrase.to) : null
}

/** "The Lantern": an article and capitals, and no word for what a person is. */
const isOutlet = (line: Line, { from, to }: { from: number; to: number }): boolean =>
  isOne(line.units[from], 'the') &&
  line.units.slice(from + 1, to + 1).every((unit) => isCapital(unit) && !isNoun(line, unit))

/** "X was interviewed by Y". */
function interviewedBy(line: Line): Two | null {
  const { units } = line
  const verb = units.findIndex((unit, at) => isOne(unit, 'interviewed') && isOne(units[at + 1], 'by'))
  if (verb < 1) return null
  const subject = phraseLeft(line, isOne(units[verb - 1], 'was is') ? verb - 1 : verb)
  const agent = phraseRight(line, verb + 2)
  if (!subject || !agent) return null
  return { asker: stretchOf(units, agent.from, agent.to), answerer: stretchOf(units, subject.from, subject.to) }
}

/** "The Lantern asked its chief engineer, Ida Rask." — the sentence ends with whom it asked. */
function asked(line: Line): Two | null {
  const { units } = line
  const verb = units.findIndex((unit) => isOne(unit, 'asked interviewed asks interviews'))
  const subject = verb < 1 ? null : phraseLeft(line, verb)
  const object = subject && phraseRight(line, verb + 1)
  if (!subject || !object || !isOne(units[object.to + 1], '. :')) return null
  return orNone(line, stretchOf(units, subject.from, subject.to), stretchOf(units, object.from, object.to))
}

/** Nobody is said to talk: the interview is with whom its first sentence is about. */
function firstNamed(intro: readonly Line[], kinds: readonly string[]): Stretch | null {
  for (const line of intro) {
    if (kinds[line.paragraph] !== 'paragraph') continue
    const phrase = nounPhrase(line, 0, line.units.length)
    if (!phrase) return null
    const named = line.units.slice(phrase.from, phrase.to + 1).filter((unit) => isCapital(unit)).length >= 2
    return named ? stretchOf(line.units, phrase.from, phrase.to) : null
  }
  return null
}
