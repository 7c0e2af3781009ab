import type { Stretch } from '../../types/index.js'
import { type Finding, finding } from '../finding.js'
import { type Phrase, phraseLeft, phraseRight } from '../phrase.js'
import { isDocument } from '../report.js'
import { isOne, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** "According to X, …" and "…, according to X": the preposition is the cue. */
export const accordingTo: Pattern = {
  name: 'according-to',
  description: 'The source follows "according to"; the rest of the sentence is what it says.',
  fires: [
    ['According to Kemp, no oil was lost.', 'no oil was lost', 'Kemp'],
    [
      'The ship drifted for hours, according to commander Livia Strand, before help came.',
      'The ship drifted for hours | before help came',
      'commander Livia Strand',
    ],
    ['No reading was taken, according to the logbook.', 'No reading was taken', 'the logbook'],
  ],
  silent: ['The tables were laid according to rank.', 'Mayor Holm said so, according to the minutes.'],
  find: ({ lines }, paragraph) => lines[paragraph]!.flatMap(inLine),
}

function inLine(line: Line): Finding[] {
  const { units } = line
  const at = units.findIndex((unit, i) => isOne(unit, 'according') && isOne(units[i + 1], 'to'))
  if (at < 0) return []
  const whole = phraseRight(line, at + 2)
  if (!whole) return []
  const phrase = at === 0 ? beforeClause(line, whole) : whole
  const content = at === 0 ? after(line, phrase.to) : around(line, at, phrase.to)
  if (content.length === 0 || isReported(line, at)) return []
  const reported = content[0]!.start >= units[phrase.to]!.end && content.length === 1 && hasOwnReport(line, phrase.to)
  if (reported) return []
  return [
    finding({
      rule: 'according-to',
      paragraph: line.paragraph,
      content,
      cue: [stretchOf(units, at, at + 1)],
      source: [stretchOf(units, phrase.from, phrase.to)],
      mode: isDocument(line, phrase) ? 'shown' : 'said',
      confidence: 0.9,
    }),
  ]
}

/** "According to the map, the path ends here": what no comma follows is the clause, not more about the source. */
function beforeClause({ units }: Line, { from, to }: Phrase): Phrase {
  const comma = units.findLastIndex((unit, at) => at > from && at <= to && isOne(unit, ','))
  return comma < 0 || isOne(units[to + 1], ',') ? { from, to } : { from, to: comma - 1 }
}

/** "X said it would fall, according to the minutes": the statement is X's, and the minutes pass it on. */
function isReported(line: Line, at: number): boolean {
  const verb = line.units.findIndex((unit, i) => {
    const cue = i < at ? line.language.cues.get(unit.key) : undefined
    return cue?.form === 'finite' && cue.sense === 'said' && (cue.frame === 'clause' || cue.frame === 'hearer')
  })
  return verb > 0 && phraseLeft(line, verb) !== null
}

/** "According to minutes seen by the paper, X objected that …": the statement is X's. */
function hasOwnReport(line: Line, from: number): boolean {
  return line.units.slice(from).some((unit) => {
    const cue = line.language.cues.get(unit.key)
    return cue !== undefined && cue.form === 'finite' && cue.sense === 'said' && cue.frame === 'clause'
  })
}

function after(line: Line, to: number): Stretch[] {
  const { units } = line
  if (!isOne(units[to + 1], ',')) return []
  let last = units.length - 1
  while (last > to + 2 && isOne(units[last], '. ;')) last--
  return last >= to + 2 ? [stretchOf(units, to + 2, last)] : []
}

function around(line: Line, at: number, to: number): Stretch[] {
  const { units } = line
  if (!isOne(units[at - 1], ', — –') && !units[at - 1]?.quotation && at < 3) return []
  let last = at - 1
  while (last > 0 && isOne(units[last], ', — –')) last--
  const left = stretchOf(units, 0, last)
  if (!/\s/.test(line.text.slice(left.start, left.end))) return []
  return [left, ...after(line, to)]
}
