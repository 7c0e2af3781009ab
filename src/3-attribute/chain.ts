import type { Stretch } from '../types/index.js'
import type { CueAt } from './cues.js'
import type { Finding } from './finding.js'
import { phraseLeft, phraseRight } from './phrase.js'
import { isOne, type Line, stretchOf } from './units.js'

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
