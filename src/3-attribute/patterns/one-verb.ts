import type { Stretch } from '../../types/index.js'
import { type Finding, finding } from '../finding.js'
import { isNoun, phraseLeft, phraseRight } from '../phrase.js'
import { isCapital, isOne, isPoint, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** One verb, two speakers: “Yes,” said A, and “no,” B. — A warned of “leaks” and B of worse. */
export const oneVerb: Pattern = {
  name: 'one-verb',
  description: 'A second speaker and second words after "and" (or "while") share the verb of the first.',
  fires: [
    ['“Yes,” said Ulla Holm, and “no,” Gil Marsh.', '“no,”', 'Gil Marsh'],
    [
      'Engineer Rolf Holm warned of “leaks” and his colleague Dora Menz of worse.',
      'of worse',
      'his colleague Dora Menz',
    ],
    ['Ulla Holm said “yes” and Gil Marsh “no”.', '“no”', 'Gil Marsh'],
    ['“Too late,” said Ada Lind; “too little,” Tom Reed.', '“too little,”', 'Tom Reed'],
  ],
  silent: [
    '“Yes,” said Ulla Holm, and “no” was the answer.',
    'Holm warned of “leaks” and of worse.',
    'Holm spoke of “leaks” and the end of the year.',
  ],
  find: ({ lines }, paragraph) =>
    lines[paragraph]!.flatMap((line) => [...quoted(line), ...elided(line), ...after(line)]),
}

const finite = (line: Line, at: number): boolean => line.language.cues.get(line.units[at]?.key ?? '')?.form === 'finite'

/** “Yes,” said A, and “no,” B. */
function quoted(line: Line): Finding[] {
  const { units } = line
  const second = units.findIndex(
    (unit, at) =>
      unit.quotation && isOne(units[at - 1], 'and while ; ,') && units.slice(0, at).some((one) => one.quotation),
  )
  if (second < 4) return []
  const cue = units.findIndex((_, at) => at > 0 && at < second && finite(line, at) && units[at - 1]?.quotation)
  if (cue < 0) return []
  const first = isOne(units[second + 1], ',') ? second + 2 : second + 1
  const phrase = finite(line, first) ? null : phraseRight(line, first)
  const last = phrase && units.slice(phrase.to + 1).every((unit) => isPoint(unit))
  if (!phrase || !last || !/^\p{Lu}/u.test(units[phrase.to]!.word?.text ?? '')) return []
  return [
    finding({
      rule: 'one-verb',
      paragraph: line.paragraph,
      content: [stretchOf(units, second, second)],
      cue: [],
      source: [stretchOf(units, phrase.from, phrase.to)],
      confidence: 0.85,
    }),
  ]
}

/** A said “yes” and B “no”. Gives both, since the main way of reporting would take it all for A's. */
function elided(line: Line): Finding[] {
  const { units } = line
  const cue = units.findIndex((_, at) => at > 0 && finite(line, at) && units[at + 1]?.quotation)
  const second = cue < 0 ? -1 : units.findIndex((unit, at) => at > cue + 2 && unit.quotation)
  if (second < 0 || !isOne(units[cue + 2], 'and while but ,')) return []
  const from = isOne(units[cue + 3], 'and while but') ? cue + 4 : cue + 3
  const right = { from, to: second - 1 }
  const left = phraseLeft(line, cue)
  if (!left || right.to < from || !isNamed(line, right) || !units.slice(second + 1).every((unit) => isPoint(unit)))
    return []
  const word = stretchOf(units, cue, cue)
  return [
    warned(line, {
      content: stretchOf(units, cue + 1, cue + 1),
      cue: [word],
      source: stretchOf(units, left.from, left.to),
    }),
    warned(line, {
      content: stretchOf(units, second, second),
      cue: [],
      source: stretchOf(units, right.from, right.to),
    }),
  ]
}

/** Nothing but a name, or a role with one. */
const isNamed = (line: Line, { from, to }: { from: number; to: number }): boolean =>
  to - from < 5 &&
  /^\p{Lu}/u.test(line.units[to]!.word?.text ?? '') &&
  line.units.slice(from, to + 1).every((unit) => unit.word?.is === 'word' && !line.language.functionWords.has(unit.key))

const PREPOSITIONS = 'of about against'

/** A warned of X and B of Y. Gives both, since the main way of reporting would take Y for A's. */
function after(line: Line): Finding[] {
  const { units } = line
  const cue = units.findIndex((_, at) => at > 0 && finite(line, at) && isOne(units[at + 1], PREPOSITIONS))
  if (cue < 1) return []
  const link = units[cue + 1]!.key
  const and = units.findIndex(
    (unit, at) => at > cue + 2 && isOne(unit, 'and while but') && !isOne(units[at + 1], PREPOSITIONS),
  )
  const again = units.findIndex((unit, at) => at > and + 1 && unit.key === link)
  if (and < 0 || again < 0 || again - and > 8 || again + 1 >= units.length) return []
  const left = phraseLeft(line, cue)
  const right = phraseLeft(line, again)
  if (!left || !right || right.from !== and + 1 || !isSomebody(line, right)) return []
  let end = units.length - 1
  while (end > again && isPoint(units[end])) end--
  const word = stretchOf(units, cue, cue)
  return [
    warned(line, {
      content: stretchOf(units, cue + 1, and - 1),
      cue: [word],
      source: stretchOf(units, left.from, left.to),
    }),
    warned(line, { content: stretchOf(units, again, end), cue: [], source: stretchOf(units, right.from, right.to) }),
  ]
}

/** A name in full, or a role with a name: "the end of the year" is nobody. */
const isSomebody = (line: Line, { from, to }: { from: number; to: number }): boolean =>
  line.units.slice(from, to + 1).filter((unit) => isCapital(unit)).length >= 2 &&
  line.units
    .slice(from, to + 1)
    .every((unit) => isCapital(unit) || isNoun(line, unit) || isOne(unit, 'his her the a an of'))

interface Warned {
  readonly content: Stretch
  readonly cue: Stretch[]
  readonly source: Stretch
}

const warned = (line: Line, { content, cue, source }: Warned): Finding =>
  finding({
    rule: 'one-verb',
    paragraph: line.paragraph,
    content: [content],
    cue,
    source: [source],
    confidence: 0.85,
  })
