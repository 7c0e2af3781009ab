import { overlaps, type Stretch } from '../types/index.js'
import type { CueAt } from './cues.js'
import type { Finding } from './finding.js'
import { type Phrase, phraseLeft, phraseRight } from './phrase.js'
import { isCapital, isOne, type Line, stretchOf } from './units.js'

/**
 * "..., Norda reported, citing local radio": who passed the words on, not who said them. Cuts the tail off the
 * content of the statement before and keeps it as its chain, nearest the speaker first.
 */
export function passesOn(line: Line, { cue, from, at }: CueAt, last: Finding | undefined): boolean {
  const { units } = line
  if (!last || cue.lemma !== 'report' || cue.form !== 'finite') return false
  const phrase = phraseLeft(line, from)
  if (!phrase || !isOne(units[phrase.from - 1], ',')) return false
  const end = units[phrase.from - 2]?.end
  if (end === undefined || !last.content.some((piece) => piece.start < end)) return false
  last.content = last.content
    .filter((piece) => piece.start < end)
    .map((piece) => ({ start: piece.start, end: Math.min(piece.end, end) }))
  last.via = [...cited(line, at + 1), stretchOf(units, phrase.from, phrase.to)]
  return true
}

/** "citing local radio", "which cited his aide": the step before. */
export function cited(line: Line, from: number): Stretch[] {
  const { units } = line
  for (let at = from; at < units.length; at++) {
    if (!isOne(units[at], 'citing cited quoting')) continue
    const phrase = phraseRight(line, at + 1)
    if (phrase) return [stretchOf(units, phrase.from, phrase.to)]
    let to = at + 1
    while (units[to + 1]?.word?.is === 'word') to++
    return units[to] ? [stretchOf(units, at + 1, to)] : []
  }
  return []
}

const INTERPRETERS = 'interpreter translator'
const CARRIED = 'carried broadcast published relayed released aired distributed shared'
const WORDS =
  'statement statements comments remarks interview message video recording letter speech address audio footage'

/**
 * Whoever passed a statement on by being named beside it: "through an interpreter", "in a statement carried by Norda",
 * "according to minutes seen by The Beacon". A trailing "according to …" is cut off the content. Nearest the speaker first.
 */
export function passedBy(line: Line, one: Finding): Stretch[] {
  const outside = (at: Stretch): boolean => !one.content.some((piece) => overlaps(piece, at))
  const trail = accordingAfter(line, one)
  return [...interpreter(line), ...carrier(line), ...seenBy(line), ...trail].filter(outside)
}

/** "speaking through an interpreter", "signed via her translator". */
function interpreter({ units }: Line): Stretch[] {
  const at = units.findIndex((unit) => isOne(unit, INTERPRETERS))
  const through = units.findLastIndex((unit, i) => i < at && isOne(unit, 'through via'))
  let to = at
  while (isCapital(units[to + 1])) to++
  return at > 0 && through >= 0 && at - through <= 4 ? [stretchOf(units, through + 1, to)] : []
}

/** "in a statement carried by the state agency", "in comments broadcast on Radio Nord". */
function carrier(line: Line): Stretch[] {
  const { units } = line
  const at = units.findIndex(
    (unit, i) =>
      isOne(unit, CARRIED) &&
      isOne(units[i + 1], 'by on') &&
      units.slice(Math.max(0, i - 4), i).some((one) => isOne(one, WORDS)),
  )
  const phrase = at < 0 ? null : phraseRight(line, at + 2)
  return phrase && !line.language.days.has(units[phrase.from]!.key) ? [core(line, phrase)] : []
}

/** "According to minutes seen by The Beacon, …": the paper, by way of what it saw. */
function seenBy(line: Line): Stretch[] {
  const { units } = line
  if (!isOne(units[0], 'according') || !isOne(units[1], 'to')) return []
  const seen = units.findIndex(
    (unit, at) => at < 9 && isOne(unit, 'seen obtained reviewed published') && isOne(units[at + 1], 'by'),
  )
  const comma = units.findIndex((unit) => isOne(unit, ','))
  const end = seen > 2 && seen < comma ? seen : comma
  if (end < 3) return []
  const paper = end === seen ? phraseRight(line, seen + 2) : null
  return [stretchOf(units, 2, end - 1), ...(paper ? [core(line, paper)] : [])]
}

/** "X said it would fall, according to the minutes": cut from the content, kept as the chain. */
function accordingAfter(line: Line, one: Finding): Stretch[] {
  const { units } = line
  const at = units.findIndex((unit, i) => i > 2 && isOne(unit, 'according') && isOne(units[i + 1], 'to'))
  const phrase = at < 0 ? null : phraseRight(line, at + 2)
  if (!phrase) return []
  const end = units[isOne(units[at - 1], ',') ? at - 2 : at - 1]!.end
  one.content = one.content
    .filter((piece) => piece.start < end)
    .map((piece) => ({ start: piece.start, end: Math.min(piece.end, end) }))
  return [stretchOf(units, phrase.from, phrase.to)]
}

/** A phrase up to its first comma: what follows is an apposition, or already the speaker. */
function core({ units }: Line, { from, to }: Phrase): Stretch {
  const comma = units.findIndex((unit, at) => at > from && at <= to && isOne(unit, ','))
  return stretchOf(units, from, comma < 0 ? to : comma - 1)
}
