import { finding } from '../finding.js'
import { phraseRight } from '../phrase.js'
import { isOne, isPoint, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** “I don't,” came the answer: no words name the one who was asked, unless "from X" follows. */
export const cameTheAnswer: Pattern = {
  name: 'came-the-answer',
  description: 'A quotation with "came the answer" or "was the reply": said by whoever was asked, or by "from X".',
  fires: [
    ['“I keep no books,” came the answer.', '“I keep no books,”', ''],
    ['“No comment,” came the reply from the ministry.', '“No comment,”', 'the ministry'],
    ['“Ask my wife,” was Tom Reed’s answer.', '“Ask my wife,”', 'Tom Reed'],
  ],
  silent: ['“Late” was the word of the day.', 'The answer came late.'],
  find: ({ lines }, paragraph) =>
    lines[paragraph]!.flatMap((line) => {
      const { units } = line
      const noun = units.findIndex((unit, at) => at > 1 && isOne(unit, ANSWERS) && verbBefore(line, at) > 0)
      const verb = verbBefore(line, noun)
      if (noun < 0 || !units[verb - 1]?.quotation) return []
      const source = sourceOf(line, verb, noun)
      return [
        finding({
          rule: 'came-the-answer',
          paragraph,
          content: [stretchOf(units, verb - 1, verb - 1)],
          cue:
            source?.from === verb
              ? [stretchOf(units, verb, verb), stretchOf(units, noun, noun)]
              : [stretchOf(units, verb, noun)],
          source: source ? [source.at] : [],
          confidence: 0.85,
        }),
      ]
    }),
}

const ANSWERS = 'answer reply response retort rejoinder'

/** Index of "came" or "was" before the noun; its left neighbour must be the quotation. */
function verbBefore({ units }: Line, noun: number): number {
  const verb = units.findLastIndex((unit, at) => at < noun && isOne(unit, 'came was'))
  return verb > 0 && noun - verb <= 6 && !units.slice(verb, noun).some((unit) => isPoint(unit)) ? verb : -1
}

/** "the reply from the ministry", "Tom Reed's answer". */
function sourceOf(line: Line, verb: number, noun: number) {
  const { units } = line
  const owner = units[noun - 1]
  const mark = /['’]s?$/.exec(owner?.word?.text ?? '')
  if (mark && noun - 1 > verb) {
    const at = stretchOf(units, verb + 1, noun - 1)
    return { at: { start: at.start, end: at.end - mark[0].length }, from: verb }
  }
  const phrase = isOne(units[noun + 1], 'from of') ? phraseRight(line, noun + 2) : null
  return phrase ? { at: stretchOf(units, phrase.from, phrase.to), from: noun } : null
}
