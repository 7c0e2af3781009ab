import { lineSort } from './lines.js'

/** Longer first lines are paragraphs, whatever they end with. */
const MOST_HEADLINE_WORDS = 25
const MOST_HEADING_WORDS = 20
const MOST_STANDFIRST_WORDS = 30
const MOST_DECK_WORDS = 10
/** No headline is longer; the check spares counting the words of a book. */
const MOST_CHARACTERS = 300

/** "LUND — …", "LONDON (Reuters) - …", "Harrow Bay, 4 May – …": the place a report was sent from. */
const DATELINE = /^(?:\p{Lu}[\p{Lu}\s,.’'-]{2,40}|\p{Lu}[\p{L} ,.]{1,30}\d{0,2})(?:\s*\([^)]{2,30}\))?\s*[—–-]{1,2}\s/u
/** A sentence is over: full stop or colon or comma, also inside closing marks. A dot after a capital ends "U.S.". */
const ENDED = /(?:[.,:;。：；，،؛]|…$)["”’'»“)\]]*$/u
const ASKED = /[!?！？؟]["”’'»“)\]]*$/u
/** Pictograms and marks around a line say nothing about how its sentence ends. */
const ORNAMENT = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u
/** A sentence ends within the line and another begins: prose, not a headline. Short words may be "Mr." and "St.". */
const SENTENCE_WITHIN = /(?:\p{Ll}{3}|\d)[.;]\s+\p{Lu}/u
const OPENS_QUOTED = /^["“„«»「『]/
/** The verb of a whole reported sentence: a headline reports, too, but seldom around a finished quotation. */
const SPEECH_THEN_STOP = /[”"»]\s*,?\s.*\b(?:said|says|told|added|replied|asked)\b/i

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Whether a first line, of a text that goes on, is its headline. */
export function looksLikeHeadline(whole: string): boolean {
  if (!standsAlone(whole) && !inCapitals(whole)) return false
  const line = whole.replace(ORNAMENT, '')
  if (SENTENCE_WITHIN.test(line)) return false
  const words = wordsIn(line)
  if (words.length === 0 || words.length > MOST_HEADLINE_WORDS) return false
  if (!ENDED.test(line)) return !SPEECH_THEN_STOP.test(line)
  // Some archives end every headline with a full stop; there the capitals tell: "Mayor Wins Vote After Long Night."
  return /[^.]\.["”’]?$/.test(line) && words.length >= 5 && inTitleCase(words)
}

/** Whether a line within the text heads what follows it. */
export function looksLikeHeading(line: string): boolean {
  if (!standsAlone(line) || ENDED.test(line) || ASKED.test(line) || /["”»]$/.test(line)) return false
  const words = wordsIn(line)
  return words.length > 0 && words.length <= MOST_HEADING_WORDS && !/ \/ /.test(line)
}

/** A report tells the day and who said it; what stands over a report does not. */
const REPORTED = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|tonight|said|told|added|announced)\b/

/** Whether the block after the headline sums the story up: short, at most two sentences, nobody's words in it. */
export function looksLikeStandfirst(line: string): boolean {
  if (line.length > MOST_CHARACTERS || DATELINE.test(line) || lineSort(line) !== 'text') return false
  if (/["“”«»„]/.test(line) || /:$/.test(line) || REPORTED.test(line)) return false
  const sentences = line.split(/[.!?]["’)]?\s+(?=[\p{Lu}\p{N}‘])/u).length
  return wordsIn(line).length <= MOST_STANDFIRST_WORDS && sentences <= 2
}

/** Whether the line under a headline is a second deck of it: as short as one, and no sentence. */
export function looksLikeDeck(line: string): boolean {
  return wordsIn(line).length <= MOST_DECK_WORDS && !ENDED.test(line) && !ASKED.test(line)
}

/** Alt text says in other words what the caption below it says. */
export function sayTheSame(first: string, second: string): boolean {
  const words = new Set(wordsIn(second.toLowerCase()))
  const own = wordsIn(first.toLowerCase())
  return own.length > 2 && own.filter((word) => words.has(word)).length >= own.length * 0.6
}

function standsAlone(line: string): boolean {
  if (line.length > MOST_CHARACTERS || OPENS_QUOTED.test(line) || DATELINE.test(line)) return false
  const sort = lineSort(line)
  if (sort === 'item') return false
  // "Dommers: We were not warned" begins like a turn of a transcript and is a headline; a clock or a dash is none.
  return sort !== 'turn' || /^\p{Lu}\p{Ll}|^(?:LIVE|EXCLUSIVE|BREAKING|UPDATE|WATCH|ANALYSIS|OPINION)\b/u.test(line)
}

/** "MAYOR: “WE WILL NOT SIGN”" begins like a turn of a transcript, too, but nobody speaks in capitals only. */
function inCapitals(line: string): boolean {
  return line.length >= 20 && line.length <= MOST_CHARACTERS && /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

function inTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word))
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75
}
