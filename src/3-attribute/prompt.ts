import type { Stretch } from '../types/index.js'
import { isOne, type Line, stretchOf } from './units.js'

/** A sentence that opens with the question it answers: "Asked whether he had paid, X said: …". */
export interface Opening {
  readonly prompt: Stretch
  /** Index of the asking verb: it reports no statement of its own here. */
  readonly asking: number
}

const ASKED = 'asked pressed questioned challenged quizzed'

/** The opening question of a line, if it has one. */
export function promptOf(line: Line): Opening | null {
  const { units } = line
  const asking = units.findIndex((unit) => isOne(unit, ASKED))
  if (asking < 0 || asking > 8) return null
  const first = units[0]!
  const opens =
    asking === 0 || (isOne(first, 'when after once') && !units.slice(0, asking).some((unit) => isOne(unit, ',')))
  if (!opens) return null
  const comma = units.findIndex((unit, at) => at > asking && isOne(unit, ','))
  if (comma < 0 || comma - asking < 2) return null
  const start = questionStart(line, asking + 1, comma)
  return { prompt: stretchOf(units, start, comma - 1), asking }
}

function questionStart(line: Line, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (isOne(line.units[at], 'whether if why how what who when where which about')) return at
  return from
}

/** "..., Putin said, when asked if the two would talk about supplies". */
export function trailingPrompt(line: Line, from: number): Stretch[] {
  const { units } = line
  for (let at = from; at + 2 < units.length; at++) {
    if (!isOne(units[at], 'when after') || !isOne(units[at + 1], ASKED)) continue
    let to = units.length - 1
    while (to > at + 2 && isOne(units[to], '. ,')) to--
    return [stretchOf(units, questionStart(line, at + 2, to), to)]
  }
  return []
}
