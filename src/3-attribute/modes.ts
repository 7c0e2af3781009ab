import type { Mode, Stretch } from '../types/index.js'
import { type CueAt, cuesOf } from './cues.js'
import { isOne, type Line, type Unit } from './units.js'

/** What a cue that the model found does to its content, and the rule's reading of the same verb where there is one. */
export interface Reading {
  readonly mode: Mode
  /** Nobody said it: "might have said", "as if to say". */
  readonly unreal: boolean
  readonly cueAt: CueAt | null
}

/** Verbs and nouns of belief, feeling and intention, by their stems: what they report was thought, not said. */
const THOUGHT = new RegExp(
  `^(?:${`believ belief think thought feel felt fear hope wish want doubt know knew known knows consider regard view opinion see saw seen like love
 hate support oppos favor favour prefer intend intent plan seek sought aim worr concern convinc aware realiz realis understand understood assum
 suspect determin expect imagin dislik trust distrust admir despis respect wonder confus skeptic sceptic optimis confiden anticipat desir eager
 willing reluctan sympath embrac endors back champion ambition faith conclu decid decision agree resolv reject abhor welcom enjoy appreciat recogniz recognis
 remember forget learn dream mind need care mean meant interest committed commit ready tempt`
    .trim()
    .split(/\s+/)
    .join('|')})`,
)
/** Forms that begin alike and are speech all the same. */
const SPOKEN =
  /^(?:concluding|agreed|agrees|agreeing|rejected|rejects|rejecting|welcomed|endorsed|thanked|backfire|background|backed)$/

const ASKED = /^(?:ask|question|inquir|enquir|query|quer|wonder aloud|interrogat|press|quizz)/
const WITHHELD = /^(?:declin|refus)/
const NEGATION = "not n't never didn't doesn't don't won't wouldn't hasn't haven't hadn't couldn't cannot neither nor"

/** The mode of a cue given as a stretch of a line: by the rules where they know the verb, else by the words in it. */
export function readMode(line: Line, cue: readonly Stretch[]): Reading {
  const units = line.units.filter((unit) => cue.some(({ start, end }) => unit.start >= start && unit.end <= end))
  const ruled = cuesOf(line).find(({ at }) => units.includes(line.units[at]!))
  if (ruled) return { mode: ruled.mode, unreal: ruled.unreal, cueAt: ruled }
  return { mode: byWords(line, units), unreal: false, cueAt: null }
}

function byWords(line: Line, units: readonly Unit[]): Mode {
  const keys = units.map(({ key }) => key)
  if (keys.some((key) => WITHHELD.test(key)) || (isNegated(units) && keys.some((key) => line.language.cues.has(key))))
    return 'withheld'
  if (keys.some((key) => ASKED.test(key))) return 'asked'
  const thought = keys.some((key) => THOUGHT.test(key) && !SPOKEN.test(key))
  const said = keys.some((key) => line.language.cues.get(key)?.sense === 'said')
  if (said) return keys.includes('will') ? 'prospective' : 'said'
  return thought ? 'thought' : 'said'
}

const isNegated = (units: readonly Unit[]): boolean => units.some((unit) => isOne(unit, NEGATION))
