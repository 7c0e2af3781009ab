import { finding } from '../finding.js'
import { phraseRight } from '../phrase.js'
import { isOne, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** "– No, said Hilda Holm.": dialogue after a dash, without marks. */
export const dialogue: Pattern = {
  name: 'dialogue',
  description: 'A paragraph that opens with a dash is speech; ", said X" within it is the attribution.',
  fires: [['– Then who? asked the clerk.', 'Then who?', 'the clerk']],
  silent: ['– 2 cups of flour'],
  find: ({ lines, claimed }, paragraph) => {
    const rows = lines[paragraph]!
    const units = rows.flatMap((row) => row.units)
    const first = rows[0]
    if (!first || !isOne(units[0], '– — ―') || units.length < 3) return []
    const line: Line = { ...first, units, end: rows.at(-1)!.end }
    const cue = units.findIndex((_, at) => at > 1 && isSpoken(line, at))
    const phrase = cue < 0 ? null : phraseRight(line, cue + 1)
    const question = isOne(units.at(-1), '?')
    if (!phrase && !question) return []
    claimed.add(paragraph)
    if (!phrase)
      return [
        finding({
          rule: 'dialogue',
          paragraph,
          content: [stretchOf(units, 1, units.length - 1)],
          mode: 'asked',
          speech: true,
        }),
      ]
    let end = cue - 1
    while (end > 1 && isOne(units[end], ', — – ―')) end--
    const after = units.slice(phrase.to + 1).filter((unit) => !isOne(unit, '. — – ― ,'))
    const content = [stretchOf(units, 1, end)]
    if (after.length > 0) content.push({ start: after[0]!.start, end: units.at(-1)!.end })
    const source = [stretchOf(units, phrase.from, phrase.to)]
    const mode = line.language.cues.get(units[cue]!.key)!.sense === 'asked' ? 'asked' : 'said'
    return [
      finding({ rule: 'dialogue', paragraph, content, source, cue: [stretchOf(units, cue, cue)], mode, speech: true }),
    ]
  },
}

function isSpoken(line: Line, at: number): boolean {
  const cue = line.language.cues.get(line.units[at]!.key)
  return cue?.form === 'finite' && isOne(line.units[at - 1], ', ? ! … — – ―')
}
