import { type Paragraph, titles, type Understanding, type Word } from '../2-understand/index.js'
import { isBodyWord } from './body-words.js'
import { isTitleCase, namesInTitleCase } from './headlines.js'
import { startsSmall, startsWithArticle } from './initials.js'
import { nameFrom } from './name.js'
import { PARTISAN } from './nouns.js'
import { sentenceAt } from './order.js'
import { type Run, runsOf } from './runs.js'
import { type Sighting, type Spot, sightingAt } from './sighting.js'
import { isCommonOpener, startOfName } from './titles.js'

/** A document being searched for names: `lower` holds the words that stand somewhere in lower case. */
interface Search {
  readonly understanding: Understanding
  readonly lower: ReadonlySet<string>
}

/**
 * Every name of the document outside furniture, in reading order. Where every word has a capital (headlines), only names
 * that the rest of the document holds are found: "Obama Says Museum Will Open" names one man.
 */
export function findNames(understanding: Understanding): Sighting[] {
  const search = { understanding, lower: lowerWords(understanding) }
  const titled: Paragraph[] = []
  const plain: Paragraph[] = []
  for (const paragraph of understanding.paragraphs)
    (isTitleCase(understanding.language, paragraph) ? titled : plain).push(paragraph)
  const whole = plain.flatMap((paragraph) => namesIn(search, paragraph))
  const known = knownParts(whole)
  const families = familiesIn(whole)
  const body = whole.flatMap((one) => apart(understanding, one, families))
  const headlines = titled.flatMap((paragraph) => namesInTitleCase(understanding, paragraph, known))
  return withPartners(
    understanding.document.text,
    [...body, ...headlines].sort((a, b) => a.start - b.start),
  )
}

/**
 * "Jette Holm and Jens Holm came": the second leads the sentence as much as the first. "Senators Gwen Marsh of Orrin and
 * Lyle Hagg": each is a senator.
 */
function withPartners(text: string, sightings: Sighting[]): Sighting[] {
  sightings.forEach((one, at) => {
    const before = sightings[at - 1]
    if (!before || before.sentence !== one.sentence || before.possessor) return
    const between = text.slice(before.end, one.start)
    const leads = one.leads || (before.leads && /^,? and $|^, $/.test(between))
    sightings[at] = { ...one, leads }
    shareTitle(text, sightings, at)
    if (between === ' and ') shareFamily(sightings, at)
  })
  return sightings
}

/** What stands in brackets or between commas may hold a name of its own: "Sens. Gwen Marsh (D-Orrin) and Lyle Hagg". */
function shareTitle(text: string, sightings: Sighting[], at: number): void {
  const one = sightings[at]!
  for (const back of [at - 1, at - 2, at - 3]) {
    const before = sightings[back]
    const title = before?.sentence === one.sentence ? singular(before.title) : null
    if (!before || !title || one.title.length > 0 || !BESIDE.test(text.slice(before.end, one.start))) continue
    sightings[back] = { ...before, title }
    sightings[at] = { ...one, title }
    return
  }
}

/** "Len and Peg Ogle": the first is an Ogle, too, where both words are first names. */
function shareFamily(sightings: Sighting[], at: number): void {
  const [before, one] = [sightings[at - 1]!, sightings[at]!]
  const { parts, text } = one.name
  if (before.name.parts.length > 1 || before.title.length > 0 || parts.length !== 2) return
  if (!before.firstName || !one.firstName) return
  sightings[at - 1] = { ...before, name: nameFrom(`${before.name.text} ${text.split(/\s+/).at(-1)}`) }
}

/** Between two who share a title: "and", and what says more about the first. */
const BESIDE = /^(?: \([^)]{1,20}\)|, [^,.;]{1,40},|)(?:,? and) $/u

/** The title of one of those who share it; null where it is not a plural. */
function singular(title: readonly string[]): readonly string[] | null {
  const last = /^(\p{L}{3,})s(\.?)$/u.exec(title.at(-1) ?? '')
  return last && last[1] !== 'mr' && last[1] !== 'mis' ? [...title.slice(0, -1), `${last[1]}${last[2]}`] : null
}

/** Words that stand somewhere in lower case: a capital at the start of a sentence makes no name of them. */
function lowerWords({ paragraphs }: Understanding): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words } of paragraphs)
    for (const { text, key } of words) if (startsSmall(text) && !startsWithArticle(text)) found.add(key)
  return found
}

function namesIn(search: Search, paragraph: Paragraph): Sighting[] {
  const { understanding } = search
  return runsOf(understanding.document.text, paragraph, understanding.language).flatMap((run) => {
    const spot = spotOf(search, paragraph, run)
    return spot ? [sightingAt(understanding, spot)] : []
  })
}

/** What in a run of capitals is the name; null when it is only a title, a noun, or a word that starts a sentence. */
function spotOf(search: Search, paragraph: Paragraph, run: Run): Spot | null {
  const { words } = paragraph
  const opens = opensSentence(search.understanding, paragraph, run.from)
  const { language } = search.understanding
  let from = startOfName(language, words, run)
  if (from > run.to) return null
  if (
    opens &&
    from === run.from &&
    run.to > run.from &&
    isCommonOpener(language, { ...run, words, lower: search.lower })
  )
    from++
  const title = words.slice(run.from, from).map(({ key }) => key)
  const spot = (weak: boolean): Spot => ({ paragraph, run: { from, to: run.to }, title, weak })
  if (from < run.to) return spot(false)
  const key = words[from]!.key.replace(/'s?$/, '')
  const article = isArticle(words[run.from - 1])
  if (article && PARTISAN.test(key)) return null
  // "The Prime Minister", "Prime Minister of Halmere": a title from end to end; "Judge Pope" is a name.
  if (titles.has(key) && from > run.from && (article || /^(?:of|for)$/.test(words[run.to + 1]?.key ?? ''))) return null
  if (language.months.has(key) && from === run.from && !speaksNext(search, words, run.to)) return null
  const small = search.lower.has(key)
  if (isListed(search, key) && (from === run.from || small)) return null
  if (small && opens) return null
  // "Recently, however, it said": an adverb before a comma.
  if (opens && /\p{Ll}ly$/u.test(key) && words[run.to + 1]?.text === ',' && !language.firstNames.has(key)) return null
  return spot(small || (opens && from === run.from))
}

/** "June said", but "in June". */
const speaksNext = ({ understanding: { language } }: Search, words: readonly Word[], at: number): boolean =>
  language.cues.has(words[at + 1]?.key ?? '')

const isArticle = (word: Word | undefined): boolean => /^(?:the|a|an|another)$/.test(word?.key ?? '')

function isListed({ understanding: { language } }: Search, key: string): boolean {
  const { roles, bodies, groups, documents, cues } = language
  return roles.has(key) || bodies.has(key) || groups.has(key) || documents.has(key) || titles.has(key) || cues.has(key)
}

function opensSentence({ document }: Understanding, paragraph: Paragraph, at: number): boolean {
  const word = paragraph.words[at]!
  if (at === 0 || sentenceAt(paragraph, word.start)?.start === word.start) return true
  const before = paragraph.words[at - 1]!
  if (/^[.!?:…•|–—]+$/.test(before.text)) return true
  return /[“"‘«(]\s?$/u.test(document.text.slice(before.end, word.start))
}

/** Names of the body: their parts joined, and each family name alone. */
function knownParts(found: readonly Sighting[]): ReadonlySet<string> {
  return new Set(found.filter(({ weak }) => !weak).flatMap(({ name: { parts } }) => [parts.join(' '), parts.at(-1)!]))
}

/** Each last part, with the names that end with it. */
type Families = ReadonlyMap<string, ReadonlySet<string>>

function familiesIn(found: readonly Sighting[]): Families {
  const families = new Map<string, Set<string>>()
  for (const { weak, name } of found) {
    const last = name.parts.at(-1)
    if (!weak && last) families.set(last, (families.get(last) ?? new Set()).add(name.parts.join(' ')))
  }
  return families
}

/** Whether a part also ends another name than this one. */
const isShared = (families: Families, part: string, parts: readonly string[]): boolean =>
  [...(families.get(part) ?? [])].some((other) => other !== parts.join(' '))

/** "the Washington Post Trump said": a body's name and a family name that stand together by chance are two. */
function apart({ document, language }: Understanding, one: Sighting, families: Families): Sighting[] {
  const { parts } = one.name
  const last = parts.at(-1)!
  if (
    parts.length < 3 ||
    !isShared(families, last, parts) ||
    !isBodyWord(language, parts.at(-2)!) ||
    isBodyWord(language, last)
  )
    return [one]
  const text = document.text.slice(one.start, one.end)
  const cut = text.search(/\s+\S+$/u)
  const { from, to } = one.words
  const left = { end: one.start + cut, name: nameFrom(text.slice(0, cut)), words: { from, to: to - 1 } }
  const start = one.start + cut + 1
  return [
    { ...one, ...left, possessor: false, speaks: false, leads: false },
    { ...one, start, name: nameFrom(text.slice(cut + 1)), words: { from: to, to }, title: [], before: '' },
  ]
}
