import { finding } from '../finding.js'
import { isNoun } from '../phrase.js'
import { isCapital, isOne, isPoint, type Line, stretchOf, type Unit } from '../units.js'
import type { Pattern } from './pattern.js'

/** "“…” — Alderman Cyrus Bell": as on press releases and in pull quotes. */
export const dashAttribution: Pattern = {
  name: 'dash-attribution',
  description: 'A quotation, a dash, and a name that ends the paragraph.',
  fires: [['“Twice is not enough.” — Alderman Cyrus Bell', '“Twice is not enough.”', 'Alderman Cyrus Bell']],
  silent: ['“Twice” — and then he left the room.', 'Rask said she would “try” again. — Ada Lind'],
  find: ({ lines, understanding }, paragraph) => {
    const units = lines[paragraph]!.flatMap((line) => line.units)
    const line = lines[paragraph]![0]
    const dash = units.findIndex(
      (unit, at) => isOne(unit, '— – - ― --') && endsQuoted(understanding.document.text, units[at - 1]),
    )
    if (!line || dash < 1 || dash === units.length - 1) return []
    const { kind } = understanding.paragraphs[paragraph]!.block
    const alone =
      units.slice(0, dash).every((unit) => unit.quotation || isPoint(unit)) || isFramed(line, units.slice(0, dash))
    if (!alone && kind !== 'headline' && kind !== 'heading') return []
    const name = units.slice(dash + 1)
    while (name.length && isOne(name.at(-1), '.')) name.pop()
    if (name.length === 0 || name.length > 9) return []
    const plausible = name.every(
      (unit) => isCapital(unit) || isNoun(line, unit) || isOne(unit, 'of the for and , van de von al bin'),
    )
    if (!plausible) return []
    const source = { start: name[0]!.start, end: name.at(-1)!.end }
    return [
      finding({ rule: 'dash-attribution', paragraph, content: [stretchOf(units, 0, dash - 1)], source: [source] }),
    ]
  },
}

/** Marks inside that do not pair leave words outside: a paragraph that opens and ends with marks is quoted, if nobody says so in it. */
const isFramed = ({ language }: Line, units: readonly Unit[]): boolean =>
  Boolean(units[0]?.quotation) && units.every(({ key, word }) => word === null || !language.cues.has(key))

/** Words in marks, or a closing mark that found no partner. */
const endsQuoted = (text: string, unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.quotation !== null || /^["”’'»]/.test(text.slice(unit.end, unit.end + 1)))
