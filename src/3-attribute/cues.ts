import type { Cue } from '../2-understand/index.js'
import type { Mode } from '../types/index.js'
import { isNoun } from './phrase.js'
import { isAdverb, isCapital, isOne, type Line } from './units.js'

/** A reporting verb where it stands in a line, with its auxiliaries and what they do to it. */
export interface CueAt {
  readonly cue: Cue
  /** Index of the first unit of the verb group: "has yet to say" begins at "has". */
  readonly from: number
  /** Index of the verb itself. */
  readonly at: number
  /** Index of the last unit of the cue: "declined to comment", "said in a statement" end later than the verb. */
  readonly to: number
  readonly mode: Mode
  /** The speech is imagined, denied to have happened, or only a condition: nobody said it. */
  readonly unreal: boolean
}

const NOT =
  "not n't never didn't doesn't don't won't wouldn't hasn't haven't hadn't couldn't isn't wasn't can't cannot neither nor"
const SPEAK =
  'say comment discuss answer confirm name respond reply elaborate reveal disclose specify explain give tell speak provide'

/** "did not say", "would not elaborate". */
const SAY = 'say comment answer respond reply elaborate discuss specify explain speak disclose address'

/** Verbs whose denial or announcement is about speech: "will say", "did not answer"; "would add", "will not give up" are not. */
const SPEECH = new Set(
  'say tell comment answer respond reply ask announce declare argue urge warn explain speak'.split(' '),
)

/** Verbs that report and do nothing else. */
const CORE = new Set(
  'say tell add ask write warn reply answer respond announce explain insist claim argue note'.split(' '),
)

/** Whether a cue is a plain verb of saying. */
export const isCore = ({ lemma }: Cue): boolean => CORE.has(lemma)

/** Three readers ask for the cues of the same line, one of them for each relation of the model. Read once: 1.4 % of a run, not 3.0. */
const read = new WeakMap<Line, readonly CueAt[]>()

/** Every reporting verb of a line that can report: nouns ("the report", "a claim") and infinitives are left out. */
export function cuesOf(line: Line): readonly CueAt[] {
  const known = read.get(line) ?? readCues(line)
  read.set(line, known)
  return known
}

function readCues(line: Line): CueAt[] {
  const found: CueAt[] = []
  line.units.forEach((unit, at) => {
    if (!unit.word) return
    const withheld = refusal(line, at)
    if (withheld) {
      found.push(withheld)
      return
    }
    const cue = line.language.cues.get(unit.key)
    if (!cue || found.some((other) => at <= other.to) || isNounHere(line, at, cue) || isInName(line, at)) return
    if (isPassive(line, at, cue)) return
    const from = groupStart(line, at)
    const mode = modeOf(line, { cue, from, at })
    if (mode) found.push({ cue, from, at, to: at, ...mode })
  })
  return found
}

/** What a refusal can begin with: 49 of 50 words are passed over at once. */
const REFUSES = `declined declines refused refuses decline refuse has have had made offered gave said says say saying ${NOT}`

/** "declined to say", "did not respond", "has yet to comment", "would not be drawn": speech that did not take place. */
function refusal(line: Line, at: number): CueAt | null {
  const { units, language } = line
  if (!isOne(units[at], REFUSES)) return null
  const cue: Cue = { lemma: 'say', sense: 'said', frame: 'clause', form: 'finite' }
  const made = (from: number, to: number): CueAt => ({ cue, from, at: to, to, mode: 'withheld', unreal: false })
  if (
    isOne(units[at], 'declined declines refused refuses decline refuse') &&
    isOne(units[at + 1], 'to') &&
    isOne(units[at + 2], SPEAK)
  )
    return made(groupStart(line, at), withTail(line, at + 2))
  if (isOne(units[at], 'declined declines refused refuses') && isOne(units[at + 3], 'drawn'))
    return isOne(units[at + 2], 'be') ? made(groupStart(line, at), at + 3) : null
  if (
    isOne(units[at], 'has have had') &&
    isOne(units[at + 1], 'yet') &&
    isOne(units[at + 2], 'to') &&
    isOne(units[at + 3], SPEAK)
  )
    return made(at, withTail(line, at + 3))
  if (isOne(units[at], 'had made offered gave') && isOne(units[at + 1], 'no') && isOne(units[at + 2], 'comment'))
    return made(at, at + 2)
  if (isOne(units[at], 'not') && isOne(units[at + 1], 'be') && isOne(units[at + 2], 'drawn'))
    return made(groupStart(line, at), at + 2)
  if (isOne(units[at], 'neither') && isOne(units[at + 1], 'confirm') && isOne(units[at + 3], 'deny'))
    return made(groupStart(line, at), at + 3)
  const verb = isOne(units[at + 1], 'immediately yet publicly initially') ? at + 2 : at + 1
  if (isOne(units[at], 'said says say saying') && isOne(units[at + 1], 'nothing little') && !isClause(line, at + 2))
    return made(groupStart(line, at), at + 1)
  if (isOne(units[at], NOT) && isOne(units[verb], SAY)) {
    const group = groupStart(line, at)
    const real = !(language.auxiliaries.has(units[group]!.key) || isOne(units[at], NOT))
    return real ? null : made(group, withTail(line, verb))
  }
  return null
}

/** "said nothing would change": a verb or a noun after the word makes it the subject of what was said. */
const isClause = ({ units }: Line, at: number): boolean =>
  units[at] !== undefined && !isOne(units[at], NO_CLAUSE) && !isAdverb(units[at])

const NO_CLAUSE =
  '. , ; : ? ! ) — – about as of on to more else in at when while before after during until since for and but publicly'

/** "respond to a request for comment", "respond to questions": the tail belongs to the cue. */
function withTail(line: Line, at: number): number {
  const { units } = line
  if (!isOne(units[at], 'respond reply')) return at
  let to = at
  while (
    units[to + 1]?.word &&
    isOne(
      units[to + 1],
      'to a an the request requests for comment questions immediately repeated several seeking email emails messages inquiries calls',
    )
  )
    to++
  return to
}

function isNounHere(line: Line, at: number, cue: Cue): boolean {
  const { units, language } = line
  const before = units[at - 1]
  const next = units[at + 1]
  if (
    isOne(
      before,
      'of for with without in on by from about into no this that these those its his their our your my whose any such',
    )
  ) {
    if (!(isOne(before, 'that') && cue.form === 'finite')) return true
  }
  if (before?.word && language.articles.has(before.key)) return true
  if (isOne(before, 'her') && (at === 1 || language.functionWords.has(units[at - 2]!.key))) return true
  if (/[^y]s$/.test(units[at]!.key) && isOne(next, 'have has had are were was will would')) return true
  if (/['’]s?$/.test(before?.word?.text ?? '') && cue.form !== 'participle') return true
  if (isOne(before, 'to') && !prospective(line, groupStart(line, at))) return true
  if (cue.form === 'base') return !baseIsVerb(line, at)
  if (isOne(next, 'of') && cue.form === 'finite' && /s$/.test(units[at]!.key)) return true
  if (cue.lemma === 'expect' && units[at]!.key === 'expected' && isOne(before, 'is are was were been be widely also'))
    return true
  if (
    isOne(next, 'to') &&
    cue.form === 'finite' &&
    isOne(before, 'is are was were been be widely') &&
    /ed$|^said$/.test(units[at]!.key)
  )
    return !prospective(line, groupStart(line, at))
  if (isOne(next, 'than') || (cue.lemma === 'ask' && isOne(next, 'not for'))) return true
  if (cue.lemma === 'go' && isOne(before, 'saying adage proverb phrase cliche joke story theory argument')) return true
  if (cue.lemma === 'fear' && isOne(next, 'for')) return true
  if (cue.lemma === 'call' && isOne(next, 'for on off up in at')) return true
  return cue.lemma === 'say' && isOne(units[at], 'saying') && isOne(before, 'goes old a the')
}

/** "was told", "have been accused": the subject of a passive hears or suffers it, and says nothing. */
function isPassive({ units }: Line, at: number, { form }: Cue): boolean {
  let before = at - 1
  while (before >= 0 && (isAdverb(units[before]) || isOne(units[before], 'also not later then first already'))) before--
  return form === 'finite' && isOne(units[before], 'was were been being is are be got')
}

/** "the United States": a capital after a capital is part of a name, except where every word has one. */
const isInName = ({ units }: Line, at: number): boolean =>
  at > 0 && isCapital(units[at]) && isCapital(units[at - 1]) && !(isCapital(units[at + 1]) && isCapital(units[at + 2]))

/** A base form reports after an auxiliary ("would say") or a plural subject ("officials say", "they believe"). */
function baseIsVerb(line: Line, at: number): boolean {
  const { units, language } = line
  if (language.cues.get(units[at]!.key)?.lemma === 'read' || isOne(units[at], 'put')) return true
  const group = groupStart(line, at)
  if (group < at && !isOne(units[group], 'all both')) return true
  const before = units[at - 1]
  if (!before?.word) return false
  if (isOne(before, 'they we i you who people police others some many')) return true
  if (isOne(before, ',')) return true
  return language.groups.has(before.key) || /[^s]s$/.test(before.key) || isCapitalPlural(line, at - 1)
}

const isCapitalPlural = (line: Line, at: number): boolean =>
  isNoun(line, line.units[at]) ||
  (/^\p{Lu}/u.test(line.units[at]!.word?.text ?? '') && isOne(line.units[at - 1], 'and at of'))

/** Where the verb group begins: auxiliaries and adverbs before the verb. */
function groupStart(line: Line, at: number): number {
  const { units, language } = line
  let from = at
  for (let next = at - 1; next >= 0; next--) {
    const unit = units[next]!
    if (!unit.word || unit.word.is === 'point') break
    if (language.auxiliaries.has(unit.key) || isOne(unit, 'yet to expected due set about going')) from = next
    else if (isAdverb(unit)) from = next
    else if (isOne(unit, 'reported alleged understood believed said thought') && isOne(units[next + 1], 'to'))
      from = next
    else break
  }
  return from
}

function prospective(line: Line, from: number): boolean {
  const words = line.units
    .slice(from, from + 5)
    .map((unit) => unit.key)
    .join(' ')
  return /^(?:(?:also|later|then) )?(?:is|are|was|were) (?:also |later )?(?:expected|due|set|about|going) to\b/.test(
    words,
  )
}

interface Group {
  readonly cue: Cue
  readonly from: number
  readonly at: number
}

function modeOf(line: Line, { cue, from, at }: Group): { mode: Mode; unreal: boolean } | null {
  const { units } = line
  const group = units.slice(from, at).map((unit) => unit.key)
  const said: Mode = cue.sense === 'asked' ? 'asked' : cue.sense === 'thought' ? 'thought' : 'said'
  if (prospective(line, from)) return { mode: 'prospective', unreal: false }
  if (group.includes('might') || group.includes('could') || group.includes('should') || group.includes('must'))
    return { mode: said, unreal: true }
  if (group.some((word) => NOT.split(' ').includes(word)))
    return SPEECH.has(cue.lemma) ? { mode: 'withheld', unreal: false } : null
  if (group.includes('will')) return SPEECH.has(cue.lemma) ? { mode: 'prospective', unreal: false } : null
  if (group.includes('would') && group.includes('have') && cue.form !== 'base') return { mode: said, unreal: true }
  if (group.includes('would') && !group.includes('only') && cue.form === 'base')
    return SPEECH.has(cue.lemma) ? { mode: 'prospective', unreal: group.includes('have') } : null
  if (group.includes('yet')) return { mode: 'withheld', unreal: false }
  return { mode: said, unreal: isImagined(line, from) }
}

/** "If the minister says …", "as if to say", "You can imagine the mayor saying": no speech took place. */
function isImagined(line: Line, from: number): boolean {
  const before = line.units.slice(0, from).map((unit) => unit.key)
  if (/ might as well(?: have)?$/.test(` ${before.join(' ')}`)) return true
  if (before.includes('imagine') || before.includes('as if') || / as if| as though/.test(` ${before.join(' ')}`))
    return true
  const start = before.lastIndexOf(',') + 1
  return before[start] === 'if'
}
