import { type Language, type Paragraph, titles, type Understanding, type Word } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'
import { isBodyWord } from './kinds.js'
import { type Name, nameFrom } from './name.js'
import { type Run, runsOf } from './runs.js'

/** A name where it stands. */
export interface Sighting extends Stretch {
  readonly name: Name
  /** Capitalised words before the name that say what its bearer is: "Prime Minister", "Judge". */
  readonly title: readonly string[]
  readonly paragraph: number
  /** Index of the name's sentence in the document. */
  readonly sentence: number
  /** It stands inside quotation marks. */
  readonly quoted: boolean
  /** "Pell's": the name owns what follows. */
  readonly possessor: boolean
  /** The word before the whole, lower case; "" at the start of a sentence. */
  readonly before: string
  /** The word after it, lower case. */
  readonly after: string
  /** A reporting verb follows: "Kim said", "Kim was quoted as saying". */
  readonly speaks: boolean
  /** The subject of its main clause: the first name with no preposition before it, or one with a reporting verb. */
  readonly leads: boolean
  /** The document has the bare word in lower case or only at the start of a sentence: it may be no name. */
  readonly weak: boolean
}

/**
 * Every name of the document outside furniture, in reading order. Where every word has a capital (headlines), only names
 * that the rest of the document holds are found: "Obama Says Museum Will Open" names one man.
 */
export function findNames(understanding: Understanding): Sighting[] {
  const lower = lowerWords(understanding)
  const found: Sighting[] = []
  const later: { paragraph: Paragraph; first: number }[] = []
  let sentence = 0
  for (const paragraph of understanding.paragraphs) {
    const first = sentence
    sentence += Math.max(1, paragraph.sentences.length)
    if (isTitleCase(paragraph)) later.push({ paragraph, first })
    else
      for (const run of runsOf(understanding.document.text, paragraph, understanding.language))
        found.push(...sightingsOf(understanding, { paragraph, run, first, lower }))
  }
  const known = knownParts(found)
  const apart = found.flatMap((one) => splitRun(understanding, one, known))
  found.splice(0, found.length, ...apart)
  for (const { paragraph, first } of later)
    for (const run of runsOf(understanding.document.text, paragraph, understanding.language))
      found.push(...namesInTitle(understanding, { paragraph, run, first, lower }, known))
  return found.sort((a, b) => a.start - b.start)
}

/** Whether nearly every longer word of a paragraph has a capital. */
function isTitleCase({ words }: Paragraph): boolean {
  const long = words.filter(({ text, is }) => is === 'word' && /^\p{L}{4,}/u.test(text))
  const capital = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return long.length >= 3 && capital / long.length > 0.85
}

/** Names of the body: their parts joined, and each family name alone. */
function knownParts(found: readonly Sighting[]): ReadonlySet<string> {
  return new Set(found.filter(({ weak }) => !weak).flatMap(({ name: { parts } }) => [parts.join(' '), parts.at(-1)!]))
}

/** "the Washington Post Trump said": a body's name and a family name that stand together by chance are two. */
function splitRun(understanding: Understanding, one: Sighting, known: ReadonlySet<string>): Sighting[] {
  const { parts } = one.name
  const text = understanding.document.text.slice(one.start, one.end)
  const cut = text.lastIndexOf(' ')
  if (parts.length < 3 || !isBodyWord(understanding.language, parts.at(-2)!) || !known.has(parts.at(-1)!)) return [one]
  return [
    { ...one, end: one.start + cut, name: nameFrom(text.slice(0, cut)), possessor: false, speaks: false, leads: false },
    { ...one, start: one.start + cut + 1, name: nameFrom(text.slice(cut + 1)), title: [], before: '' },
  ]
}

/** The longest stretches of a run that the body knows as names. */
function namesInTitle(understanding: Understanding, place: Place, known: ReadonlySet<string>): Sighting[] {
  const { words } = place.paragraph
  const found: Sighting[] = []
  let from = place.run.from
  while (from <= place.run.to) {
    let to = Math.min(place.run.to, from + 4)
    const parts = () =>
      nameFrom(
        words
          .slice(from, to + 1)
          .map(({ text }) => text)
          .join(' '),
      ).parts.join(' ')
    while (to >= from && !known.has(parts())) to--
    if (to >= from) found.push(make(understanding, { ...place, run: { from, to } }, { title: [], weak: false }))
    from = Math.max(from, to) + 1
  }
  return found
}

/** Words that stand somewhere in lower case: a capital at the start of a sentence makes no name of them. */
function lowerWords({ paragraphs }: Understanding): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words } of paragraphs) for (const { text, key } of words) if (/^\p{Ll}/u.test(text)) found.add(key)
  return found
}

interface Place {
  readonly paragraph: Paragraph
  readonly run: Run
  readonly first: number
  readonly lower: ReadonlySet<string>
}

function sightingsOf(understanding: Understanding, place: Place): Sighting[] {
  const { paragraph, run } = place
  const { words } = paragraph
  const opens = opensSentence(understanding, paragraph, run.from)
  let from = run.from
  for (let at = run.to; at >= run.from; at--)
    if (isTitle(understanding.language, words[at]!, at < run.to)) {
      from = at + 1
      break
    }
  if (from > run.to) return []
  if (
    from === run.from &&
    opens &&
    run.to > run.from &&
    isCommonOpener(understanding.language, words[from]!, place.lower)
  )
    from++
  const only = from === run.to
  const key = words[from]!.key.replace(/'s?$/, '')
  const weak = only && ((opens && from === run.from) || place.lower.has(key))
  if (only && place.lower.has(key) && (opens || isListed(understanding.language, key))) return []
  if (only && isListed(understanding.language, key) && from === run.from) return []
  return [
    make(
      understanding,
      { ...place, run: { from, to: run.to } },
      { title: words.slice(run.from, from).map(({ key: k }) => k), weak },
    ),
  ]
}

/** "Judge", "Captain", "Surveyor" before a name; "Rail" at its end is part of the name. */
function isTitle(language: Language, word: Word, followed: boolean): boolean {
  if (!followed) return titles.has(word.key) && /\.$/.test(word.text)
  const key = word.key.replace(/\.$/, '')
  const one = key.replace(/s$/, '')
  return (
    titles.has(word.key) || titles.has(key) || titles.has(one) || language.roles.has(key) || language.roles.has(one)
  )
}

const isListed = (language: Language, key: string): boolean =>
  language.roles.has(key) ||
  language.bodies.has(key) ||
  language.groups.has(key) ||
  language.documents.has(key) ||
  titles.has(key) ||
  language.cues.has(key)

/** A capital that only the start of the sentence asks for: "Shipbuilder Corvane", "Former clerk". */
const isCommonOpener = (language: Language, word: Word, lower: ReadonlySet<string>): boolean =>
  lower.has(word.key) || (language.cues.has(word.key) && !language.firstNames.has(word.key)) || OPENERS.test(word.key)

const OPENERS =
  /^(?:former|late|fellow|senior|outgoing|retired|owner|operator|giant|perhaps|maybe|moves|\p{Ll}{3,}(?:builder|maker|grower|carrier|tailer|lender|insurer|supplier|developer|publisher|caster|facturer))$/u

function opensSentence({ document }: Understanding, paragraph: Paragraph, at: number): boolean {
  const word = paragraph.words[at]!
  if (at === 0 || paragraph.sentences.some(({ start }) => start === word.start)) return true
  const before = paragraph.words[at - 1]!
  if (/^[.!?:…•|–—]+$/.test(before.text)) return true
  return /[“"‘«(]\s?$/u.test(document.text.slice(before.end, word.start))
}

function make(
  understanding: Understanding,
  place: Place,
  { title, weak }: { title: string[]; weak: boolean },
): Sighting {
  const { document } = understanding
  const { paragraph, run, first } = place
  const start = paragraph.words[run.from]!.start
  const written = paragraph.words[run.to]!
  const possessive = /['’]s?$/u.exec(written.text)
  const end = written.end - (possessive ? possessive[0].length : 0)
  const sentence = Math.max(
    0,
    paragraph.sentences.findLastIndex((one) => one.start <= start),
  )
  const beginning = run.from - title.length
  const before = paragraph.words[beginning - 1]?.key ?? ''
  const quoted = paragraph.quotations.some(
    (one) => one.start <= start && start < one.end && end < one.end && !isNicknameMark(one, { start, end }),
  )
  return {
    start,
    end,
    name: nameFrom(document.text.slice(start, end)),
    title,
    paragraph: paragraph.index,
    sentence: first + sentence,
    quoted,
    possessor: possessive !== null,
    before: /^[.!?:…]$/.test(before) ? '' : before,
    after: paragraph.words[run.to + 1]?.key ?? '',
    speaks: speaks(understanding.language, paragraph.words, run.to),
    leads: standsAsSubject(understanding, { paragraph, at: beginning, last: run.to }),
    weak,
  }
}

function speaks(language: Language, words: readonly Word[], last: number): boolean {
  const [first, second] = [words[last + 1]?.key ?? '', words[last + 2]?.key ?? '']
  const cue = language.cues.get(first)
  return (cue?.form === 'finite' && cue.sense === 'said') || (/^(?:was|is)$/.test(first) && second === 'quoted')
}

const isNicknameMark = (quotation: Stretch, name: Stretch): boolean => quotation.start >= name.start

const PREPOSITION =
  /^(?:of|in|at|to|for|from|with|by|on|against|about|into|near|after|before|between|under|over|than|as|and|or)$/

interface Standing {
  readonly paragraph: Paragraph
  /** Index of the name's first word, title included, and of its last. */
  readonly at: number
  readonly last: number
}

function standsAsSubject({ language }: Understanding, { paragraph, at, last }: Standing): boolean {
  const word = paragraph.words[at]!
  const sentence = paragraph.sentences.find(({ start, end }) => start <= word.start && word.start < end)
  if (!sentence) return false
  const before = sentence.words.filter(({ start }) => start < word.start)
  if (SUBORDINATE.test(before[0]?.key ?? '') && !before.some(({ text }) => text === ',')) return false
  if (speaks(language, paragraph.words, last)) return true
  if (before.length > 12 || before.some(({ text }) => /^\p{Lu}/u.test(text) && text.length > 3 && !OPENING.test(text)))
    return false
  return !PREPOSITION.test(before.at(-1)?.key ?? '')
}

const SUBORDINATE = /^(?:while|although|though|whereas|when|after|as|if|because|since|before)$/
/** Capitals at the start of a sentence that are no names. */
const OPENING = /^(?:After|When|While|Earlier|Later|Meanwhile|Asked|Speaking|Before|Although|Then|Both|Former)$/
