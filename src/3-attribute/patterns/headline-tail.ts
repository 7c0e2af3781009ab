import { type Finding, finding } from '../finding.js'
import { isOne, isPoint, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** "Harbour chief ‘knew dam was failing’, inquiry told": the headline names who listened, not who spoke. */
export const headlineTail: Pattern = {
  name: 'headline-tail',
  description: 'A headline that ends in ", inquiry told" or ", court hears": said by somebody whom the body names.',
  fires: [
    [
      'Harbour chief ‘knew dam was failing’, inquiry told\n\nSurveyor Wim Holm told the inquiry that the harbour chief “knew the dam was failing”.\n\nIt was late.',
      'Harbour chief ‘knew dam was failing’',
      '',
    ],
    [
      'Mill was unsafe, court hears\n\nA court heard on Monday that the mill was unsafe.\n\nIt was late.',
      'Mill was unsafe',
      '',
    ],
  ],
  silent: ['Why the dam failed, told in maps\n\nThe dam failed.\n\nIt was late.'],
  find: ({ understanding, lines }, paragraph) => {
    const { kind } = understanding.paragraphs[paragraph]!.block
    if (kind !== 'headline' && kind !== 'heading' && kind !== 'standfirst') return []
    return lines[paragraph]!.flatMap(tail)
  },
}

const HEARERS =
  'inquiry inquest court tribunal hearing jury mps mp peers committee parliament assembly congress senate panel review commission council judge trial reporters conference'

function tail(line: Line): Finding[] {
  const { units } = line
  let verb = units.length - 1
  while (verb > 0 && isPoint(units[verb])) verb--
  if (!isOne(units[verb], 'told hears hear heard')) return []
  const comma = units.findLastIndex((unit, at) => at < verb && isOne(unit, ', – — -'))
  const who = units.slice(comma + 1, verb)
  if (comma < 2 || who.length === 0 || who.length > 3 || !isOne(who.at(-1), HEARERS)) return []
  return [
    finding({
      rule: 'headline-tail',
      paragraph: line.paragraph,
      content: [stretchOf(units, 0, comma - 1)],
      cue: [stretchOf(units, verb, verb)],
      addressees: [stretchOf(units, comma + 1, verb - 1)],
      confidence: 0.85,
    }),
  ]
}
