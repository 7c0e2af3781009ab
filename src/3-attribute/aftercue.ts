import type { Stretch } from '../types/index.js'
import { isNoun, startsPhrase, startsSubject } from './phrase.js'
import { isAdverb, isCapital, isOne, isPoint, type Line, stretchOf, type Unit } from './units.js'

/** What follows a cue before its content: to whom, when, where; and how the content is joined on. */
export interface AfterCue {
  /** Index of the first unit that may be content. */
  readonly next: number
  readonly hearer: Stretch | null
  readonly when: Stretch | null
  readonly where: Stretch | null
  /** that: a conjunction led in the content; colon, comma, quote: a mark did; none: it follows directly; end: nothing follows. */
  readonly joint: 'that' | 'colon' | 'comma' | 'quote' | 'none' | 'end'
}

const TIME_WORDS = 'week month year night morning afternoon evening day weekend hour autumn spring summer winter'

/** Reads on from `from`, the unit after the cue (or after an inverted source). */
export function readAfterCue(line: Line, from: number, takesHearer: boolean): AfterCue {
  const state: State = { line, at: from, hearer: null, when: null, where: null }
  if (takesHearer) takeHearer(state)
  for (let guard = 0; guard < 4; guard++) if (!takeAdverbial(state)) break
  if (!takesHearer && isOne(line.units[state.at], 'to') && isAudience(line, state.at + 1)) takeTo(state)
  for (let guard = 0; guard < 4; guard++) if (!takeAdverbial(state)) break
  const { hearer, when, where } = state
  return { hearer, when, where, ...jointAt(state) }
}

interface State {
  readonly line: Line
  at: number
  hearer: Stretch | null
  when: Stretch | null
  where: Stretch | null
}

function jointAt(state: State): { joint: AfterCue['joint']; next: number } {
  const { units } = state.line
  const unit = units[state.at]
  if (!unit || isOne(unit, '. ! ? ;')) return { joint: 'end', next: state.at }
  if (unit.quotation) return { joint: 'quote', next: state.at }
  if (isOne(unit, ':')) return { joint: 'colon', next: state.at + 1 }
  if (isOne(unit, ',')) return { joint: units[state.at + 1]?.quotation ? 'quote' : 'comma', next: state.at + 1 }
  if (isOne(unit, 'that')) return { joint: 'that', next: state.at + 1 }
  return { joint: 'none', next: state.at }
}

/** "told reporters", "told the inquiry into the Selby collapse", "asked the minister whether". */
function takeHearer(state: State): void {
  const { line } = state
  const { units } = line
  const first = units[state.at]
  if (!first?.word || isOne(first, 'that whether if why how what of about to') || first.word.is === 'point') return
  if (!startsPhrase(line, first) && !isOne(first, 'us me him her them it you') && !isPlural(units, state.at)) return
  let to = state.at
  if (!isOne(first, 'us me him her them it you')) {
    while (to + 1 < units.length && !endsHearer(line, state.at, to + 1)) to++
  }
  state.hearer = stretchOf(units, state.at, to)
  state.at = to + 1
}

/** "warned anglers that", "told listeners: “…”": people whom no list knows. */
const isPlural = (units: readonly Unit[], at: number): boolean =>
  /^[a-z]+[^s]s$/.test(units[at]!.word?.text ?? '') &&
  (isOne(units[at + 1], 'that :') || Boolean(units[at + 1]?.quotation))

function endsHearer(line: Line, from: number, at: number): boolean {
  const { units, language } = line
  const unit = units[at]!
  if (unit.quotation || isPoint(unit)) return true
  if (
    isOne(
      unit,
      'that whether if why how what when where to as because by on during after before while not about last this outside inside',
    )
  )
    return true
  if (isOne(unit, 'in at') && !line.language.groups.has(units[at - 1]!.key) ? isOne(unit, 'at') : isOne(unit, 'in at'))
    return true
  if (language.pronouns.has(unit.key)) return true
  if (isOne(unit, 'of') && units[at + 1]?.quotation) return true
  const linked = isOne(units[at - 1], 'of into for in the a an at and on')
  if (startsSubject(line, unit) && !linked) return true
  if (language.groups.has(units[from]!.key) && at === from + 1) return isCapital(unit) || startsPhrase(line, unit)
  return language.days.has(unit.key) || isOne(unit, 'yesterday today tonight')
}

/** "said to reporters", "said of Chancellor Sand" (whom it is about is no addressee). */
function takeTo(state: State): void {
  const { units } = state.line
  const start = state.at + 1
  let to = start
  while (units[to + 1]?.word && !isPoint(units[to + 1]) && !isOne(units[to + 1], 'that on in at after before during'))
    to++
  state.hearer = stretchOf(units, start, to)
  state.at = to + 1
}

const isAudience = (line: Line, at: number): boolean =>
  line.language.groups.has(line.units[at]?.key ?? '') || isCapital(line.units[at]) || isOne(line.units[at], 'the a')

/** One adverbial: "on Tuesday", "in a statement", "last week", "wearily"; false when none stands here. */
function takeAdverbial(state: State): boolean {
  const { line } = state
  const { units, language } = line
  const unit = units[state.at]
  if (!unit?.word) return false
  if (isAdverb(unit)) return step(state, 1)
  if (isOne(unit, 'yesterday today tonight') || language.days.has(unit.key)) return takeTime(state, 0)
  if (isOne(unit, 'last earlier later this next') && isTime(line, units[state.at + 1])) return takeTime(state, 1)
  if (isOne(unit, 'later earlier again too afterwards afterward separately wearily first out loud'))
    return step(state, 1)
  if (isOne(unit, 'on') && isTime(line, units[state.at + 1])) return takeTime(state, 1)
  if (isOne(unit, 'in by since') && isTime(line, units[state.at + 1])) return takeTime(state, 1)
  if (isOne(unit, 'of about')) return takeRest(state, false)
  if (!language.adverbials.has(unit.key) || isOne(units[state.at + 1], 'least most')) return false
  return takeRest(state, isOne(unit, 'in at outside inside'))
}

function isTime(line: Line, unit: Unit | undefined): boolean {
  if (!unit?.word) return false
  const { days, months } = line.language
  if (days.has(unit.key) || months.has(unit.key) || isOne(unit, TIME_WORDS)) return true
  return unit.word.is === 'number' && /^\d{4}$|^\d{1,2}$/.test(unit.key)
}

function step(state: State, by: number): boolean {
  state.at += by
  return true
}

function takeTime(state: State, skip: number): boolean {
  const { units } = state.line
  const start = state.at
  let to = state.at + skip
  while (isTime(state.line, units[to + 1])) to++
  state.when ??= stretchOf(units, start, to)
  state.at = to + 1
  return true
}

/** "said in Finnish": how, not where. */
const TONGUE = /(?:ish|ese|ssian|alian|ench|german|dutch|greek|latin|arabic|hindi|urdu|hebrew|swahili|tamil|bengali)$/

/** A prepositional adverbial runs to a mark, "that", a day, or a new subject. */
function takeRest(state: State, isPlace: boolean): boolean {
  const { line } = state
  const { units, language } = line
  const start = state.at
  let to = state.at
  while (to + 1 < units.length) {
    const next = units[to + 1]!
    if (next.quotation || isPoint(next) || isOne(next, 'that whether')) break
    if (to > start && isOne(next, 'on after before during in at as when while') && !isOne(units[to], 'the a an')) break
    const linked = to === start || isOne(units[to], 'of with in for to from at on the a an and meeting into than')
    if (language.pronouns.has(next.key) && !linked) break
    if (startsSubject(line, next) && !linked) break
    if (language.days.has(next.key)) break
    to++
  }
  const isTongue = to === start + 1 && TONGUE.test(units[to]!.key)
  if (isPlace && !isTongue && isCapital(units[start + 1]) && !isNoun(line, units[start + 1]))
    state.where ??= stretchOf(units, start, to)
  state.at = to + 1
  return true
}
