import { type Finding, finding } from '../finding.js'
import { phraseLeft, phraseRight } from '../phrase.js'
import { isOne, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** "In the words of X, “…”", "to quote X, “…”", "as X put it, “…”": quoting someone with no verb of saying. */
export const wordsOfPattern: Pattern = {
  name: 'words-of',
  description: 'The quotation after "in the words of X", "to quote X" or "as X put it" is X\'s.',
  fires: [
    ['In the words of Bishop Odo Lind, “poverty is policy”.', '“poverty is policy”', 'Bishop Odo Lind'],
    ['To quote the poet Ada Renn, “the sea keeps no diary”.', '“the sea keeps no diary”', 'the poet Ada Renn'],
    ['The town was, as Mayor Pat Quist put it, “open for business”.', '“open for business”', 'Mayor Pat Quist'],
    ['“Poverty is policy,” as Bishop Odo Lind once put it.', '“Poverty is policy,”', 'Bishop Odo Lind'],
    ['It was, to borrow Ms Holm’s phrase, “a long goodbye”.', '“a long goodbye”', 'Ms Holm'],
  ],
  silent: [
    'In other words, “open” is a label.',
    'Put it in a box marked “open”.',
    'As the saying goes, “the river wins”.',
  ],
  find: ({ lines }, paragraph) => lines[paragraph]!.flatMap(wordsOf),
}

/** The quotations of a line whose speaker is named that way. */
export function wordsOf(line: Line): Finding[] {
  const { units } = line
  return units.flatMap((unit, at) => {
    if (!unit.quotation) return []
    const comma = isOne(units[at - 1], ', :') ? at - 1 : at
    const named = words(line, comma) ?? put(line, comma) ?? phraseOf(line, comma) ?? putAfter(line, at)
    if (!named) return []
    const { cue, source } = named
    return [
      finding({
        rule: 'words-of',
        paragraph: line.paragraph,
        content: [{ start: unit.start, end: unit.end }],
        cue: [stretchOf(units, ...cue)],
        source: [source],
        confidence: 0.9,
      }),
    ]
  })
}

type Named = { readonly cue: readonly [number, number]; readonly source: { start: number; end: number } }

/** "in the words of X", "to quote X": the phrase must reach the quotation. */
function words(line: Line, end: number): Named | null {
  const { units } = line
  for (let at = end - 1; at >= Math.max(0, end - 9); at--) {
    const of =
      isOne(units[at], 'of') && isOne(units[at - 1], 'words phrase') && isOne(units[at - 2], 'the immortal famous')
    const quote = isOne(units[at], 'quote quoting') && isOne(units[at - 1], 'to ,')
    if (!of && !quote) continue
    const phrase = phraseRight(line, at + 1)
    const first = of ? (isOne(units[at - 3], 'in') ? at - 3 : at - 2) : isOne(units[at - 1], 'to') ? at - 1 : at
    const reaches =
      phrase &&
      !isOne(units[phrase.to], 'saying proverb adage song joke') &&
      (phrase.to === end - 1 || isTime(line, phrase.to + 1, end))
    return reaches ? { cue: [first, at], source: stretchOf(units, phrase.from, phrase.to) } : null
  }
  return null
}

/** "as X put it [in 1931]". */
function put(line: Line, end: number): Named | null {
  const { units } = line
  const it = units.findLastIndex((unit, at) => at < end && isOne(unit, 'it') && isOne(units[at - 1], 'put puts'))
  if (it < 0 || !isTime(line, it + 1, end)) return null
  let from = it - 1
  while (isOne(units[from - 1], 'once later has had famously always would recently since often then')) from--
  const phrase = phraseLeft(line, from)
  if (!phrase) return null
  const as = isOne(units[phrase.from], 'as') ? phrase.from + 1 : phrase.from
  return { cue: [from, it], source: stretchOf(units, as, phrase.to) }
}

/** "“…,” as X put it". */
function putAfter(line: Line, quotation: number): Named | null {
  const { units } = line
  const as = quotation + 1
  const it = isOne(units[as], 'as')
    ? units.findIndex(
        (unit, at) => at > as + 1 && at < as + 12 && isOne(unit, 'it') && isOne(units[at - 1], 'put puts'),
      )
    : -1
  return it < 0 ? null : put(line, it + 1)
}

/** "to use X's phrase", "to borrow Ms Holm's words". */
function phraseOf(line: Line, end: number): Named | null {
  const { units } = line
  if (!isOne(units[end - 1], 'phrase words expression term')) return null
  const verb = units.findLastIndex(
    (unit, at) => at < end && isOne(unit, 'use borrow adopt') && isOne(units[at - 1], 'to'),
  )
  if (verb < 0 || end - verb < 3 || end - verb > 8) return null
  const owner = stretchOf(units, verb + 1, end - 2)
  const mark = /['’]s?$/.exec(line.text.slice(owner.start, owner.end))
  return mark ? { cue: [verb - 1, verb], source: { start: owner.start, end: owner.end - mark[0].length } } : null
}

/** Only "in 1931", "on Tuesday", "years ago" stands between. */
const isTime = (line: Line, from: number, to: number): boolean =>
  line.units
    .slice(from, to)
    .every(
      (unit) =>
        unit.word?.is === 'number' ||
        line.language.days.has(unit.key) ||
        line.language.months.has(unit.key) ||
        isOne(unit, 'in on at , last week year month this ago years back to me us once'),
    )
