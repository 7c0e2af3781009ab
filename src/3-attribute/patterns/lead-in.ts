import { type Finding, finding } from '../finding.js'
import { isNoun } from '../phrase.js'
import { isCapital, isOne, isPoint, type Line, stretchOf, type Unit } from '../units.js'
import type { Pattern } from './pattern.js'

/** "Mayor Jette Holm: “Stay indoors.”", "And from Chair Rhys: “…”": a name and a colon lead in the words. */
export const leadIn: Pattern = {
  name: 'lead-in',
  description: 'A name, office or body before a colon, and a quotation after it, with no verb between.',
  fires: [
    ['Mayor Jette Holm: “Stay indoors.”', '“Stay indoors.”', 'Mayor Jette Holm'],
    ['This from the clerk’s office: “Minutes will follow.”', '“Minutes will follow.”', 'the clerk’s office'],
    ['• Finance ministry: the rate is “temporary”', 'the rate is “temporary”', 'Finance ministry'],
  ],
  silent: ['Sign up: “The best briefing in town”', 'Read more: “I lost it all”'],
  find: ({ understanding, lines }, paragraph) =>
    understanding.paragraphs[paragraph]!.block.kind === 'heading' ? [] : lines[paragraph]!.flatMap(inLine),
}

const LABELS =
  'more up update live exclusive analysis opinion video watch related correction note explainer breaking photos listen pictures'

function inLine(line: Line): Finding[] {
  const { units } = line
  const colon = units.findIndex((unit) => isOne(unit, ':'))
  if (colon < 1 || colon > 14 || !units.slice(colon + 1).some((unit) => unit.quotation)) return []
  if (units.slice(0, colon).some((unit) => unit.quotation || line.language.cues.has(unit.key))) return []
  const from = nameStart(line, colon)
  if (from === null || isOne(units[colon - 1], LABELS)) return []
  let last = units.length - 1
  while (last > colon + 1 && isOne(units[last], '. |')) last--
  return [
    finding({
      rule: 'lead-in',
      paragraph: line.paragraph,
      content: [stretchOf(units, colon + 1, last)],
      source: [stretchOf(units, from, colon - 1)],
    }),
  ]
}

/** Where the name before the colon begins: after "from", "over to", a bullet or a time; null when no name is there. */
function nameStart(line: Line, colon: number): number | null {
  const { units } = line
  let from = colon
  while (from > 0 && !isOne(units[from - 1], 'from to with by • - – — | * update') && !isClock(units[from - 1]!)) from--
  while (from < colon && isPoint(units[from])) from++
  const name = units.slice(from, colon)
  const named = name.some((unit) => isCapital(unit) || isNoun(line, unit))
  return named && name.length <= 9 && !name.some((unit) => isOne(unit, 'is was are the') && unit !== name[0])
    ? from
    : null
}

const isClock = (unit: Unit): boolean => /^\d{1,2}[:.]\d{2}$/.test(unit.word?.text ?? '')
