import type { Language } from '../2-understand/index.js'
import { isAdverb, isCapital, isOne, isPoint, type Line, type Unit } from './units.js'

/** A noun phrase that names a source: indices of its first and last unit. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const POSSESSIVES = 'his her its their our my your'
const QUANTIFIERS = 'one two three four five six several many some most both all another each no few dozens hundreds a'
const STARTERS = `${POSSESSIVES} ${QUANTIFIERS} this that these those`
const SUBJECT_STARTERS = `${POSSESSIVES} this these those there`
const BREAKS = ', ; : — – - -- ( ) … | ― •'
const SUBORDINATORS =
  'but while as because when if though although so whether where until since after before than whereas despite'
const TIMES =
  'yesterday today tonight week month year night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday'

/** Whether a noun phrase may begin with this unit. */
export function startsPhrase(line: Line, unit: Unit | undefined): boolean {
  if (!unit?.word || unit.word.is === 'point') return false
  const { key } = unit
  const { language } = line
  if (language.functionWords.has(key) || (language.auxiliaries.has(key) && !isOne(unit, QUANTIFIERS))) return false
  if (language.articles.has(key) || language.pronouns.has(key)) return true
  if (isOne(unit, STARTERS)) return true
  return isCapital(unit) || isNoun(line, unit) || unit.word.is === 'number'
}

/** Whether the unit is a noun that the language lists as a speaker's: a role, a body, a group, a document. */
export function isNoun(line: Line, unit: Unit | undefined): boolean {
  if (!unit?.word) return false
  const key = unit.key.replace(/'s?$/, '')
  const { roles, bodies, groups, documents } = line.language
  return roles.has(key) || bodies.has(key) || groups.has(key) || documents.has(key) || roles.has(key.replace(/s$/, ''))
}

/** Whether a new subject begins here: an article, a possessive, a pronoun, a demonstrative. */
export function startsSubject(line: Line, unit: Unit | undefined): boolean {
  if (!unit?.word) return false
  return (
    line.language.articles.has(unit.key) ||
    (line.language.pronouns.has(unit.key) && unit.key !== 'who') ||
    isOne(unit, SUBJECT_STARTERS)
  )
}

/**
 * The phrase that ends just left of `before` (the first unit of cue and auxiliaries), with its appositions and
 * relative clauses: "Ruth Adeyemi, who led the study," | "The report, written by X," | "the judge, Sofia Amsel,".
 */
export function phraseLeft(line: Line, before: number): Phrase | null {
  const { units } = line
  const last = before - 1
  if (last < 0) return null
  if (isOne(units[last], ',')) return afterAside(line, last)
  if (isOne(units[last], ')')) return beforeBracket(line, last)
  if (isPoint(units[last]) || (units[last]!.quotation && !isNickname(units, last))) return null
  const from = startLeft(line, last)
  return from === null ? null : { from, to: last }
}

/** "Dan “Lefty” Osei": a short quotation between two capitals is part of a name. */
function isNickname(units: readonly Unit[], at: number): boolean {
  const { quotation } = units[at]!
  if (!quotation || !isCapital(units[at - 1]) || !isCapital(units[at + 1])) return false
  return quotation.inner.end - quotation.inner.start <= 20
}

/** "Rep. Gwen Marsh (D-Wis.)": what stands in brackets after a name is part of the phrase. */
function beforeBracket(line: Line, close: number): Phrase | null {
  let open = close - 1
  while (open > 0 && close - open < 8 && !isOne(line.units[open], '(')) open--
  const head = isOne(line.units[open], '(') ? phraseLeft(line, open) : null
  return head ? { from: head.from, to: close } : null
}

/** How far, in units, asides may reach back from the verb: "Ann Reed, 59, of Ashton, Md., who watched, said". */
const ASIDE_REACH = 40

function afterAside(line: Line, last: number): Phrase | null {
  const { units } = line
  let comma = last
  while (last - comma < ASIDE_REACH) {
    let open = comma - 1
    while (open >= 0 && !isOne(units[open], ', ; :') && !units[open]!.quotation) open--
    if (open <= 0 || !isOne(units[open], ',')) break
    const inside = { from: open + 1, to: comma - 1 }
    if (!isAside(line, open + 1, comma - 1) && !isTail(line, open + 1, comma - 1) && !isOffice(line, inside)) break
    const head = isOne(units[open - 1], ')') ? beforeBracket(line, open - 1) : phraseLeft(line, open)
    if (
      head &&
      !(
        isOne(units[head.from - 1], ',') &&
        !closesWords(units, head.from - 2) &&
        (isTail(line, head.from, head.to) || isAside(line, head.from, head.to))
      )
    )
      return { from: head.from, to: last }
    comma = open
  }
  const inner = comma === last ? phraseLeft(line, last) : null
  return inner && isBareName(line, inner) ? inner : null
}

/** “…”, his wife, Odile Varn, said: the comma after the words sets off no aside. */
const closesWords = (units: readonly Unit[], at: number): boolean =>
  Boolean(units[at]?.quotation) || (isOne(units[at], ')') && Boolean(units[at - 1]?.quotation))

/** "R. K. Menon, district collector, said": an office that no list knows, right after a name. */
function isOffice(line: Line, { from, to }: Phrase): boolean {
  const { units, language } = line
  if (to - from > 5 || !isCapital(units[from - 2])) return false
  return units
    .slice(from, to + 1)
    .every((unit) => unit.word?.is === 'word' && (isOne(unit, 'of at for and') || !isGrammar(language, unit.key)))
}

const isGrammar = ({ functionWords, auxiliaries, pronouns, days }: Language, key: string): boolean =>
  functionWords.has(key) || auxiliaries.has(key) || pronouns.has(key) || days.has(key) || /(?:ed|ing|ly)$/.test(key)

/** ", of Ashton, Md.,": a place or a party after a name. */
const isTail = (line: Line, from: number, to: number): boolean =>
  to - from < 5 && (isOne(line.units[from], 'of from at in during on after') || isBareName(line, { from, to }))

/** "Asked about the fee, the agent said it was paid, adding": a clause with its own verb of saying is no aside. */
const tellsItself = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from + 1, to).some((unit) => isOne(unit, 'said says'))

/** Whether the units between two commas say more about the words before: a relative clause, an age, an apposition. */
function isAside(line: Line, from: number, to: number): boolean {
  const { units } = line
  const first = units[from]
  if (!first?.word || (!isOne(first, 'who which') && tellsItself(units, from, to))) return false
  if (
    isOne(
      first,
      'who which whose whom written a an the his her its their our my led founded based speaking citing one now once formerly',
    )
  )
    return true
  if (first.word.is === 'number' || isNoun(line, first) || /^[a-z]{3,}ing$/.test(first.key)) return true
  if (isPostOf(line, from, to)) return true
  for (let at = from; at <= to; at++)
    if (!isCapital(units[at]) && !isOne(units[at], 'of the and for van de der von al bin')) return false
  return true
}

/** "Tarn's mayor", "Halmere's ambassador to Kasmora": the post of a place, told with the place first. */
function isPostOf(line: Line, from: number, to: number): boolean {
  const { units } = line
  let owner = from
  while (owner < to && isCapital(units[owner]) && !OWNS.test(units[owner]!.key)) owner++
  if (owner === to || !isCapital(units[owner]) || !OWNS.test(units[owner]!.key)) return false
  return units.slice(owner + 1, Math.min(to + 1, owner + 5)).some((unit) => isNoun(line, unit))
}

const OWNS = /'s?$/

function isBareName(line: Line, { from, to }: Phrase): boolean {
  for (let at = from; at <= to; at++) if (!isCapital(line.units[at])) return false
  return true
}

/** Walks left to where the phrase that ends at `last` begins. */
function startLeft(line: Line, last: number): number | null {
  const { units } = line
  let at = last
  while (at >= 0 && last - at < 26) {
    const unit = units[at]!
    if (unit.quotation ? !isNickname(units, at) : isOne(unit, BREAKS) || isOne(unit, SUBORDINATORS)) break
    if (isOne(unit, 'that which what') && startsPhrase(line, units[at + 1])) break
    if (isOne(unit, 'and or') && hasVerb(line, at)) break
    if (isOne(unit, '. ! ?')) break
    at--
  }
  const opener = at >= 0 && isOne(units[at], OPENERS) ? afterOpening(line, at, last) : null
  return opener ?? trimStart(line, at + 1, last)
}

/** Whether a verb stands between the last break and the conjunction at `and`: then the conjunction joins clauses. */
function hasVerb(line: Line, and: number): boolean {
  const { units, language } = line
  for (let at = and - 1; at >= 0; at--) {
    const unit = units[at]!
    if (unit.quotation && at < and - 1) continue
    if (unit.quotation || isOne(unit, BREAKS))
      return at === and - 1 ? isOne(unit, ',') || unit.quotation !== null : false
    const cue = language.cues.get(unit.key)
    if ((cue && cue.form === 'finite') || isOne(unit, 'was were is are had has have will would did met agreed'))
      return true
    if (/^[a-z]{2,}ed$/.test(unit.key)) return true
  }
  return false
}

/** Drops what stands before the phrase: "On Tuesday", "But", "Meanwhile", "In 2019". */
function trimStart(line: Line, from: number, last: number): number | null {
  const { units } = line
  let at = from
  while (at <= last) {
    const unit = units[at]!
    if (
      isOne(
        unit,
        'and but or yet so then now meanwhile however still later earlier also thus instead perhaps maybe even',
      )
    )
      at++
    else if (isOne(unit, 'about around nearly almost over') && units[at + 1]?.word?.is === 'number') return at
    else if (isOne(unit, 'on in at by last this next') && at < last && leadsTime(line, at)) at += skipTime(line, at)
    else break
  }
  if (at > last || !startsPhrase(line, units[at])) return fallback(line, at, last)
  return at
}

function leadsTime(line: Line, at: number): boolean {
  const next = line.units[at + 1]
  if (!next) return false
  return (
    line.language.days.has(next.key) ||
    line.language.months.has(next.key) ||
    next.word?.is === 'number' ||
    isOne(next, TIMES)
  )
}

function skipTime(line: Line, at: number): number {
  let n = 2
  while (
    isOne(line.units[at + n], TIMES) ||
    line.units[at + n]?.word?.is === 'number' ||
    line.language.months.has(line.units[at + n]?.key ?? '')
  )
    n++
  return n
}

const OPENERS = 'in at on during after before since by for from under within amid following despite throughout until'

/**
 * "In the opening minutes Ms Aldred", "At the summit in Vey President Orla Dunn", "After the vote she": where the subject
 * begins after an adverbial that no comma ends. Null where nothing shows it: "In Vey Ada Renn".
 */
function afterOpening(line: Line, from: number, last: number): number | null {
  const { units, language } = line
  const ends = (at: number): boolean => {
    const unit = units[at]
    const plain = unit?.word && unit.word.is !== 'point' && !language.articles.has(unit.key)
    return at > from && Boolean(plain) && !language.functionWords.has(unit!.key) && !isOne(unit, POSSESSIVES)
  }
  if (isOne(units[last], 'he she they we i')) return ends(last - 1) ? last : null
  let start = last
  while (start - 1 > from && isCapital(units[start - 1])) start--
  if (isCapital(units[last]) && !isCapital(units[start - 1]) && ends(start - 1) && start - 1 > from) return start
  if (isCapital(units[last])) {
    for (let at = start + 1; at < last; at++) if (isNoun(line, units[at])) return at
    return null
  }
  const article = isNoun(line, units[last])
    ? [last - 1, last - 2].find((at) => isOne(units[at], 'the a an'))
    : undefined
  return article !== undefined && ends(article - 1) && article - 1 > from ? article : null
}

/** "opposition deputy Karel Fonn", "shadow minister Aya Fonseca": unlisted words before a name or a listed noun. */
function fallback(line: Line, from: number, last: number): number | null {
  const { units, language } = line
  if (from > last) return null
  const first = units[from]!
  if (isOne(first, OPENERS)) return afterOpening(line, from, last)
  if (
    !first.word ||
    first.word.is === 'point' ||
    language.functionWords.has(first.key) ||
    language.auxiliaries.has(first.key)
  )
    return null
  if (last - from > 7) return null
  for (let at = from; at <= last; at++) if (isCapital(units[at]) || isNoun(line, units[at])) return from
  return null
}

/** The phrase that begins at `from`, right of a cue: "said Arno Pell, a welder from Brede". */
export function phraseRight(line: Line, from: number): Phrase | null {
  const { units } = line
  if (!startsRight(line, from) || isOne(units[from], 'that this these those it')) return null
  let at = endRight(line, from)
  while (isOne(units[at + 1], ',') && isApposition(line, at + 2)) {
    const end = endRight(line, at + 2)
    if (isClause(line, at + 2, end)) break
    at = end
  }
  return { from, to: at }
}

/** "According to the coastguard, the raft had drifted": an auxiliary makes it a clause, no apposition. */
const isClause = ({ units, language }: Line, from: number, to: number): boolean =>
  units.slice(from + 1, to + 1).some(({ key }) => language.auxiliaries.has(key))

/** How many unlisted words may lead to a role or a name: "long-time opposition campaign chief Bram Otter". */
const MOST_BEFORE_NAME = 3

/** Whether a phrase begins here, be it with words that no list knows: "fire chief Bram Otter", "former treasurer Colm Reid". */
export function startsRight(line: Line, from: number): boolean {
  const { units, language } = line
  for (let at = from; at <= from + MOST_BEFORE_NAME; at++) {
    const unit = units[at]
    if (startsPhrase(line, unit)) return at === from || isCapital(unit) || isNoun(line, unit)
    const plain = unit?.word?.is === 'word' && !/(?:ing|ly)$/.test(unit.key)
    if (!plain || language.functionWords.has(unit!.key) || language.auxiliaries.has(unit!.key)) return false
  }
  return false
}

function isApposition(line: Line, at: number): boolean {
  const unit = line.units[at]
  if (!unit?.word) return false
  if (unit.word.is === 'number' && isOne(line.units[at + 1], ', .')) return true
  if (line.language.articles.has(unit.key) || isOne(unit, POSSESSIVES)) return true
  if (isNoun(line, unit)) return true
  return isCapital(unit) && isOne(line.units[endRight(line, at) + 1], ', .')
}

/** "Rovers boss Luca Prat", "Karth police chief Bo Tarn": a role after a name, with its own name after it. */
function leadsToName(line: Line, at: number): boolean {
  let next = at
  while (next < at + MOST_BEFORE_NAME && isNoun(line, line.units[next])) next++
  return next > at && isCapital(line.units[next])
}

function endRight(line: Line, from: number): number {
  const { units, language } = line
  const owns = /['’]s?$/.test(units[from]?.word?.text ?? '')
  const proper = isCapital(units[from]) && !owns && !language.articles.has(units[from]!.key)
  let at = from
  if (language.pronouns.has(units[from]!.key)) return from
  while (at + 1 < units.length) {
    const next = units[at + 1]!
    if (next.quotation ? !isNickname(units, at + 1) : next.word!.is === 'point') break
    if (
      isOne(
        next,
        'on after before during as when while to by about that who which if because but citing with via through',
      )
    )
      break
    if (isOne(next, 'in at') && (proper || (isCapital(units[at]) && at > from) || leadsTime(line, at + 1))) break
    if (isOne(next, 'last earlier later yesterday today tonight this again wearily')) break
    if (isOne(next, 'and') && !isCapital(units[at + 2]) && !startsPhrase(line, units[at + 2])) break
    if ((isAdverb(next) && !isNoun(line, next)) || language.days.has(next.key)) break
    if (
      proper &&
      !isCapital(next) &&
      !leadsToName(line, at + 1) &&
      /^\p{Ll}/u.test(next.word?.text ?? '') &&
      !isOne(next, 'of for from and the van de der von al bin in at')
    )
      break
    at++
  }
  return at
}
