import { type Finding, finding } from '../finding.js'
import { isNoun } from '../phrase.js'
import { isCapital, isOne, isPoint, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** "Mayor Jette Holm: “Stay indoors.”", "And from Chair Rhys: “…”": a name and a colon lead in the words. */
export const leadIn: Pattern = {
  name: 'lead-in',
  description:
    'A name, office or body before a colon (in a table: a bar), and a quotation after it, with no verb between.',
  fires: [
    ['Mayor Jette Holm: “Stay indoors.”', '“Stay indoors.”', 'Mayor Jette Holm'],
    ['This from the clerk’s office: “Minutes will follow.”', '“Minutes will follow.”', 'the clerk’s office'],
    ['• Finance ministry: the rate is “temporary”', 'the rate is “temporary”', 'Finance ministry'],
    ['14:05 Mayor Jette Holm: “Stay indoors.”', '“Stay indoors.”', 'Mayor Jette Holm'],
    ['| Port of Brede | “Cargo is down” |', '“Cargo is down”', 'Port of Brede'],
    ['• Greta Holm, growers’ union – “It kills the north.”', '“It kills the north.”', 'Greta Holm, growers’ union'],
  ],
  silent: [
    'Sign up: “The best briefing in town”',
    'Read more: “I lost it all”',
    '| Title | “Nine Doors” by Ada Renn |',
    'His motto: “Never late”',
    'The result: “temporary” huts everywhere.',
  ],
  find: ({ understanding, lines }, paragraph) => {
    const { kind } = understanding.paragraphs[paragraph]!.block
    if (kind === 'heading') return []
    return lines[paragraph]!.flatMap((line) => inLine(line, kind === 'list-item')).filter(
      (one) => kind !== 'headline' || isShort(one, understanding.document.text),
    )
  },
}

/** In a headline more than three words before the colon are a headline of their own: "Croft Visits Burnt Mill: ‘…’". */
const isShort = ({ source }: Finding, text: string): boolean =>
  text.slice(source[0]!.start, source[0]!.end).split(/\s+/).length <= 3

const LABELS =
  'latest more up update live exclusive analysis opinion video watch related correction note explainer breaking photos listen pictures gmt bst motto slogan title headline result results reason answer question verdict message lesson rule translation caption photo quote review rating theme topic subject'

function inLine(line: Line, listed: boolean): Finding[] {
  const { units } = line
  const colon = units.findIndex((unit, at) => isOne(unit, ':') || isBar(line, at, listed))
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

/** A bar of a table or, in a list, a dash: only right before a quotation that fills the rest. */
function isBar(line: Line, at: number, listed: boolean): boolean {
  const { units } = line
  const bar = isOne(units[at], '|') || (listed && isOne(units[at], '– — -'))
  return bar && Boolean(units[at + 1]?.quotation) && units.slice(at + 2).every((unit) => isPoint(unit))
}

/** Where the name before the colon begins: after "from", "over to" or a bar; null when no name is there. */
export function nameStart(line: Line, colon: number): number | null {
  const { units } = line
  let from = colon
  while (from > 0 && !isOne(units[from - 1], 'from to with by • - – — | * . !')) from--
  while (from < colon && isPoint(units[from])) from++
  const name = units.slice(from, colon)
  const named =
    name.some((unit) => isCapital(unit) && unit !== units[0]) ||
    name.some((unit) => isNoun(line, unit)) ||
    isProper(line, from, colon)
  if (!named || name.length > 9 || !endsAsName(line, colon)) return null
  if (line.language.starters.has(name[0]!.key) && !isOne(name[0], 'the a an our his her their its')) return null
  return name.some((unit) => isOne(unit, 'is was are the') && unit !== name[0]) ? null : from
}

/** The last word before the colon, or before an aside in brackets, is a name or a noun for a speaker; "plan includes" is none. */
function endsAsName(line: Line, colon: number): boolean {
  const last = line.units[colon - 1]
  return isCapital(last) || isNoun(line, last) || isOne(last, ')') || last?.word?.is === 'number'
}

/** One capitalised word that opens the line may be a name, if the language does not know it as another word. */
const isProper = (line: Line, from: number, to: number): boolean =>
  to - from === 1 &&
  isCapital(line.units[from]) &&
  !line.language.functionWords.has(line.units[from]!.key) &&
  !line.language.starters.has(line.units[from]!.key)
