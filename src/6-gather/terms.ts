import { folded } from '../text/fold.js'

/** A word that carries content, where it stands, and the stem under which its other forms are counted. */
export interface Term {
  readonly word: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*/gu

/** Words that say nothing about a subject. Kept as one list of words, so that it can be read and argued with. */
const EMPTY = new Set(
  (
    'a about above across after again against ago all almost along already also although always am among an and ' +
    'another any anybody anyone anything are around as ask asked asking at away back be became because become been ' +
    'before being below between both but by call called came can cannot come comes coming could day days did do ' +
    'does doing done down during each either else ever every everybody everyone everything far few first for from ' +
    'further gave get give given go goes going gone good got great had has have having he her here hers herself ' +
    'him himself his how however i if in into is it its itself just keep kept know known last later least less let ' +
    'like little long made make makes making many matter may me mean might mine more most much must my ' +
    'myself near need neither never new next no nobody none nor not nothing now of off often oh on once one only ' +
    'onto or other others our ours ourselves out over own part people per perhaps place please put quite rather ' +
    'really replied right said same saw say saying says see seen shall she should since so some somebody someone ' +
    'something soon still such sure take taken takes taking talk tell than thank thanks that the their theirs them ' +
    'themselves then there these they thing things think this those though three through thus time times to today ' +
    'together told tomorrow too took toward towards two under until up upon us use used very want wanted was way ' +
    'we week weeks well went were what whatever when where whether which while who whom whose why will with within ' +
    'without work would year years yes yesterday yet you your yours yourself ' +
    'mr mrs ms dr sir madam monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'june july august september october november december don’t didn’t isn’t won’t can’t i’m it’s that’s we’re ' +
    'they’re you’re i’ll we’ll i’ve we’ve i’d he’s she’s there’s let’s couldn’t wouldn’t doesn’t wasn’t'
  )
    .split(' ')
    .map((word) => folded(word, { case: true })),
)

/** The words of a text that carry content, in order. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  for (const match of text.matchAll(WORD)) {
    const read = known(match[0])
    if (read.term === null) continue
    const { word, stem } = read.term
    terms.push({ word, stem, start: match.index, end: match.index + match[0].length - read.tail })
  }
  return terms
}

/** What is to be known of a word as it is printed. */
interface Read {
  /** Folded and lowered. */
  readonly plain: string
  /** Null when it carries no content. */
  readonly term: { readonly word: string; readonly stem: string } | null
  /** Letters of a genitive at its end. */
  readonly tail: number
}

/** Words that were read lately: a pile says the same few thousand words again and again. */
const lately = new Map<string, Read>()
/** So many are kept, and none that is long: it would keep alive the whole text it was cut from. */
const MOST_KEPT = 20_000
const LONGEST_KEPT = 12

function known(printed: string): Read {
  const kept = lately.get(printed)
  if (kept !== undefined) return kept
  const made = readWord(printed)
  if (printed.length > LONGEST_KEPT) return made
  if (lately.size >= MOST_KEPT) lately.clear()
  lately.set(printed, made)
  return made
}

function readWord(printed: string): Read {
  const whole = plain(printed)
  const word = whole.replace(/'s?$/, '')
  const tail = /[’'](?:s|S)?$/.exec(printed)?.[0].length ?? 0
  const isTerm = (word.length > 1 || /\p{N}/u.test(word)) && !EMPTY.has(word) && !EMPTY.has(whole)
  return { plain: whole, term: isTerm ? { word: printed.replace(/[’']s?$/i, ''), stem: stem(word) } : null, tail }
}

/** Every word of a text, folded and lowered: for comparing wordings, where "not" counts. */
export function wordsOf(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: known(match[0]).plain,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * A light English stem: plural, -ing, -ed and a silent e go, nothing more. Heavier stemmers join "organ" and
 * "organisation"; a theme that joins too much is worse than one that misses a form.
 */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word) || word.length < 4) return word
  let made = word
  if (/ies$/.test(made) && made.length > 4) made = `${made.slice(0, -3)}y`
  else if (/(?:sses|shes|ches|xes)$/.test(made)) made = made.slice(0, -2)
  else if (/[^aious]s$/.test(made)) made = made.slice(0, -1)
  const cut = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(made)?.[1]
  if (cut !== undefined && cut.length > 2) made = cut.replace(/([bdgmnprt])\1$/, '$1')
  return made.length > 4 ? made.replace(/e$/, '') : made
}

/** Letters, digits, hyphen and apostrophe of ASCII: nearly every word of a Latin script, and nothing in them to fold. */
const ASCII = /^[\x27\x2d0-9A-Za-z]+$/

function plain(word: string): string {
  const straight = word.includes('’') ? word.replaceAll('’', "'") : word
  return ASCII.test(straight) ? straight.toLowerCase() : folded(word, { case: true })
}
