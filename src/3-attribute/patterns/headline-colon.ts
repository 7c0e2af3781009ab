import type { Language } from '../../2-understand/index.js'
import { finding } from '../finding.js'
import { isCapital, isOne, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

const isThing = ({ documents, bodies }: Language, key: string): boolean =>
  documents.has(key) || bodies.has(key) || /^(?:exclusive|video|daily|news|latest)$/.test(key)

/** "Dommers: We were not warned": a headline's speaker, a colon, and words without marks. */
export const headlineColon: Pattern = {
  name: 'headline-colon',
  description: 'In a headline, a name that the body names too, a colon, then what they said; labels are no names.',
  fires: [
    [
      'Holmers: We were not warned\n\nHarbour chief Else Holmers said the port had no warning. “We were not warned,” she said.\n\nIt was late.',
      'We were not warned',
      'Holmers',
    ],
  ],
  silent: [
    'EXCLUSIVE: Dam fails at the pass\n\nThe dam gave way on Sunday.\n\nIt was late.',
    'Analysis: why the dam gave way\n\nThe dam gave way.\n\nIt was late.',
  ],
  find: ({ understanding, lines }, paragraph) => {
    const kind = understanding.paragraphs[paragraph]!.block.kind
    if (kind !== 'headline' && kind !== 'heading') return []
    const units = lines[paragraph]!.flatMap((line) => line.units)
    const colon = units.findIndex((unit) => isOne(unit, ':'))
    if (colon < 1 || colon > 4 || colon === units.length - 1 || units[colon + 1]!.quotation) return []
    const name = units.slice(0, colon)
    if (!name.every((unit) => isCapital(unit) && !/^\p{Lu}{4,}$/u.test(unit.word!.text))) return []
    if (isOne(units.at(-1), '?') || name.some((unit) => isThing(understanding.language, unit.key))) return []
    const surname = name.at(-1)!.word!.text
    const rest = understanding.document.text.slice(units.at(-1)!.end)
    if (
      !new RegExp(
        `(?<!\\b(?:in|at|near|from|outside) )\\p{Lu}\\p{L}+ ${surname.replace(/[^\p{L}\p{N}]/gu, '.')}\\b`,
        'u',
      ).test(rest)
    )
      return []
    return [
      finding({
        rule: 'headline-colon',
        paragraph,
        content: [stretchOf(units, colon + 1, units.length - 1)],
        source: [stretchOf(units, 0, colon - 1)],
        confidence: 0.8,
      }),
    ]
  },
}
