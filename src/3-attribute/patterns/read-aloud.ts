import type { Stretch } from '../../types/index.js'
import { type Finding, finding } from '../finding.js'
import { type Phrase, phraseLeft, phraseRight } from '../phrase.js'
import { isCapital, isOne, isPoint, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** “I saw it,” the clerk read from Hugo X's statement: the words are X's, by way of the clerk. */
export const readAloud: Pattern = {
  name: 'read-aloud',
  description: "Words read out from somebody's letter, diary or statement are its author's; the reader passes them on.",
  fires: [
    ['“I saw it fall,” the clerk read from Hugo Dorn’s 2019 statement.', '“I saw it fall,”', 'Hugo Dorn'],
    ['Prosecutor Ada Lind read out a letter from Tom Reed: “I am sorry.”', '“I am sorry.”', 'Tom Reed'],
    ['Reading from the diary of Captain Bo Falk, the judge said: “We are lost.”', '“We are lost.”', 'Captain Bo Falk'],
  ],
  silent: ['“I saw it fall,” the clerk read from the sheet.', 'She read from the book at noon.'],
  find: ({ lines }, paragraph) => lines[paragraph]!.flatMap(read),
}

const TEXTS =
  'statement letter diary email e-mail message memo note notes testimony affidavit deposition log memoir will text journal report transcript messages emails'

/** The quotations of a line that are read out. */
export function read(line: Line): Finding[] {
  const { units } = line
  const verb = units.findIndex((unit, at) => isOne(unit, 'read reads reading') && reads(line, at))
  if (verb < 0) return []
  const author = authorAfter(line, verb)
  const quotations = units.filter(
    (unit) => unit.quotation && (!author || unit.start > author.end || unit.end < author.start),
  )
  if (!author || quotations.length === 0) return []
  const reader = readerOf(line, verb)
  if (!reader && !isOne(units[verb], 'reading')) return []
  return [
    finding({
      rule: 'read-aloud',
      paragraph: line.paragraph,
      content: quotations.map(({ start, end }) => ({ start, end })),
      cue: [stretchOf(units, verb, verb)],
      source: [author],
      via: reader && !isOne(units[reader.from], 'i we') ? [stretchOf(units, reader.from, reader.to)] : [],
    }),
  ]
}

/** "read from", "read out", "read X's letter", "read aloud a letter". */
const reads = (line: Line, at: number): boolean =>
  isOne(line.units[at + 1], 'from out aloud a an the') ||
  /['’]s?$/.test(line.units[at + 2]?.word?.text ?? '') ||
  isOne(line.units[at + 1], 'aloud')

function readerOf(line: Line, verb: number): Phrase | null {
  const { units } = line
  if (!isOne(units[verb], 'reading')) return phraseLeft(line, verb)
  const said = units.findIndex((unit, at) => at > verb && line.language.cues.get(unit.key)?.form === 'finite')
  return said < 0 ? null : phraseLeft(line, said)
}

/** The author of the text that is read: "Hugo Dorn's statement", "a letter from Tom Reed", "the diary of Bo Falk". */
function authorAfter(line: Line, verb: number): Stretch | null {
  const { units } = line
  const text = units.findIndex((unit, at) => at > verb && at < verb + 10 && isOne(unit, TEXTS))
  if (text < 0) return null
  if (isOne(units[text + 1], 'of by from')) return named(line, phraseRight(line, text + 2))
  const owner = units.findLastIndex((unit, at) => at < text && at > verb && /['’]s?$/.test(unit.word?.text ?? ''))
  if (owner < 0) return null
  let from = owner
  while (from - 1 > verb && !isPoint(units[from - 1]) && !isOne(units[from - 1], 'from out aloud of')) from--
  const whole = stretchOf(units, from, owner)
  const mark = /['’]s?$/.exec(line.text.slice(whole.start, whole.end))!
  return { start: whole.start, end: whole.end - mark[0].length }
}

/** "the statement of the engineer, Nils Dorn": somebody, not "the sheet". */
function named(line: Line, phrase: Phrase | null): Stretch | null {
  if (!phrase) return null
  const { units } = line
  let to = phrase.to
  const said = units.findIndex((unit, at) => at > phrase.from && at <= to && line.language.cues.has(unit.key))
  if (said > 0) to = units.findLastIndex((unit, at) => at < said && isOne(unit, ',')) - 1
  if (to < phrase.from) return null
  if (said < 0 && isOne(units[to + 1], ',') && isCapital(units[to + 2])) to += 2
  while (to > phrase.to && isCapital(units[to + 1])) to++
  const some = units.slice(phrase.from, to + 1).some((unit) => isCapital(unit))
  return some ? stretchOf(units, phrase.from, to) : null
}
