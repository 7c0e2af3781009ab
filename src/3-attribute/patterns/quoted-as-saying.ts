import { readAfterCue } from '../aftercue.js'
import { cited } from '../chain.js'
import { type Finding, finding } from '../finding.js'
import { phraseLeft, phraseRight } from '../phrase.js'
import { isOne, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** "X was quoted as saying by Y": the passive subject speaks, the agent passes it on. */
export const quotedAsSaying: Pattern = {
  name: 'quoted-as-saying',
  description: 'The speaker is the subject of a passive; whoever quoted them is the chain.',
  fires: [
    ['“No deal,” Minister Arvid Stahl was quoted as saying by the agency Tele.', '“No deal,”', 'Minister Arvid Stahl'],
    [
      'Lene Marsh was quoted by the daily Folkeblad as saying she was “not for sale”.',
      'she was “not for sale”',
      'Lene Marsh',
    ],
    ['State media quoted Marshal Bo Tarn as saying “the sky is ours”.', '“the sky is ours”', 'Marshal Bo Tarn'],
  ],
  silent: ['Lene Marsh was quoted as saying. He left.', 'She quoted the old song as proof.'],
  find: ({ lines }, paragraph) => lines[paragraph]!.flatMap((line) => [...inLine(line), ...active(line)]),
}

/** "State media quoted him as saying …", "Norda cited the minister as saying": the object speaks. */
function active(line: Line): Finding[] {
  const { units } = line
  const saying = units.findIndex((unit, at) => isOne(unit, 'saying telling') && isOne(units[at - 1], 'as'))
  const verb = units.findLastIndex(
    (unit, at) =>
      at < saying &&
      isOne(unit, 'quoted cited quotes cites quoting citing') &&
      !isOne(units[at - 1], 'was were been is are'),
  )
  const by = verb > 0 ? phraseLeft(line, isOne(units[verb - 1], 'has have had also') ? verb - 1 : verb) : null
  if (!by || saying - verb < 3 || saying - verb > 16) return []
  const { next, hearer } = readAfterCue(line, saying + 1, isOne(units[saying], 'telling'))
  const content = rest(line, next)
  if (content.length === 0) return []
  return [
    finding({
      rule: 'quoted-as-saying',
      paragraph: line.paragraph,
      content,
      cue: [stretchOf(units, verb, verb), stretchOf(units, saying - 1, saying)],
      source: [stretchOf(units, verb + 1, saying - 2)],
      addressees: hearer ? [hearer] : [],
      via: [stretchOf(units, by.from, by.to)],
    }),
  ]
}

function inLine(line: Line): Finding[] {
  const { units } = line
  const at = units.findIndex((unit, i) => isOne(unit, 'quoted cited') && isOne(units[i - 1], 'was were been is are'))
  const saying = units.findIndex((unit, i) => i > at && isOne(unit, 'saying') && isOne(units[i - 1], 'as'))
  if (at < 1 || saying < 0) return []
  let from = at - 1
  while (isOne(units[from - 1], 'has had have later also since widely been')) from--
  const source = phraseLeft(line, from)
  if (!source) return []
  const by = units.findIndex((unit, i) => i > at && isOne(unit, 'by'))
  const agent = by > 0 ? phraseRight(line, by + 1) : null
  const next = by > saying && agent ? agent.to + 1 : readAfterCue(line, saying + 1, false).next
  const left = units[source.from - 1]
  const content = left?.quotation ? [stretchOf(units, source.from - 1, source.from - 1)] : rest(line, next)
  if (content.length === 0) return []
  const split = by > at && by < saying
  return [
    finding({
      rule: 'quoted-as-saying',
      paragraph: line.paragraph,
      content,
      cue: split
        ? [stretchOf(units, from, by), stretchOf(units, saying - 1, saying)]
        : [stretchOf(units, from, saying)],
      source: [stretchOf(units, source.from, source.to)],
      via: [...cited(line, saying), ...(agent ? [stretchOf(units, agent.from, agent.to)] : [])],
    }),
  ]
}

function rest(line: Line, from: number) {
  const { units } = line
  let first = from
  while (isOne(units[first], ', : that')) first++
  let last = units.length - 1
  while (last >= first && isOne(units[last], '. ;')) last--
  return last >= first ? [stretchOf(units, first, last)] : []
}
