import type { Paragraph } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import { finding } from '../finding.js'
import { phraseLeft } from '../phrase.js'
import { isOne, isPoint, type Line, stretchOf } from '../units.js'
import { nameStart } from './lead-in.js'
import type { Pattern, Reading } from './pattern.js'

/** "Mayor Holm told the crowd:" and, in the next paragraph, the words: a quotation, or verse without marks. */
export const colonBefore: Pattern = {
  name: 'colon-before',
  description: 'A paragraph that ends in a colon names the speaker of the quotation, or of the verse, that comes next.',
  fires: [
    ['And from Chair Dina Holm:\n\n“The vote stands.”', '“The vote stands.”', 'Chair Dina Holm'],
    ['Mayor Rob Lind told the crowd:\n\n“We will rebuild.”', '“We will rebuild.”', 'Mayor Rob Lind'],
    [
      'Poet Signe Falk read from her new book:\n\nThe tide has / a memory / of the town',
      'The tide has / a memory / of the town',
      'Poet Signe Falk',
    ],
  ],
  silent: ['What they said:\n\n“Nine Doors”', 'Poet Signe Falk read from her new book:\n\nThe hall was full.'],
  find: (reading, paragraph) => {
    const line = reading.lines[paragraph]!.at(-1)
    const next = reading.understanding.paragraphs[paragraph + 1]
    if (!line || !next || !isOne(line.units.at(-1), ':') || line.units.some((unit) => unit.quotation)) return []
    const said = sayer(line)
    const content = said && contentOf(reading, next, said.cue !== null)
    if (!said || !content) return []
    const { source, cue } = said
    const speech = !/[“"‘«„']/.test(reading.understanding.document.text[content[0]!.start]!)
    return [
      finding({
        rule: 'colon-before',
        paragraph: next.index,
        content,
        source: [source],
        cue: cue ? [cue] : [],
        speech,
      }),
    ]
  },
}

interface Sayer {
  readonly source: Stretch
  readonly cue: Stretch | null
}

const RECITE = 'recited sang chanted intoned sings recites chants'

/** A subject with a reporting verb; or, without one, a name after "from" or at the start. */
function sayer(line: Line): Sayer | null {
  const { units, language } = line
  const verb = units.findLastIndex((unit) => {
    const cue = language.cues.get(unit.key)
    return (
      (cue?.form === 'finite' && cue.sense !== 'thought' && !/^(?:quote|cite|describe|call)$/.test(cue.lemma)) ||
      isOne(unit, RECITE)
    )
  })
  const colon = units.length - 1
  if (verb > 0) {
    const phrase = phraseLeft(line, verb)
    if (phrase && isOne(units[phrase.from - 1], 'what how when where why')) return null
    return phrase ? { source: stretchOf(units, phrase.from, phrase.to), cue: stretchOf(units, verb, verb) } : null
  }
  const from = nameStart(line, colon)
  const named = from !== null && (isOne(units[from - 1], 'from to with by') || isName(line, from, colon))
  return named ? { source: stretchOf(units, from, colon - 1), cue: null } : null
}

const isName = (line: Line, from: number, to: number): boolean =>
  line.units.slice(from, to).filter((unit) => /^\p{Lu}/u.test(unit.word?.text ?? '')).length >= 2 &&
  line.units.slice(from, to).every((unit) => unit.word?.is === 'word' || isOne(unit, ','))

/** The quotations that open the next paragraph; verse, told by its strokes, only after a verb. */
function contentOf({ lines, understanding }: Reading, next: Paragraph, verb: boolean): Stretch[] | null {
  const first = lines[next.index]![0]
  const quoted = first?.units.filter((unit) => unit.quotation) ?? []
  const alone = first && quoted.length > 0 && first.units.every((unit) => unit.quotation || isPoint(unit))
  if (alone) return quoted.map(({ start, end }) => ({ start, end }))
  const words = understanding.document.text.slice(next.start, next.end)
  return verb && next.quotations.length === 0 && / \/ /.test(words) ? [{ start: next.start, end: next.end }] : null
}
