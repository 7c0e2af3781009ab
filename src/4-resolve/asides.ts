import type { Language, Paragraph, Word } from '../2-understand/index.js'
import type { Description } from './descriptions.js'
import { partyLetter } from './party-letter.js'
import type { Sighting } from './sighting.js'

/**
 * What stands beside a name: before it ("harbour master Ilse Dommel", "the judge, Sofia Amsel,"), after it between commas
 * ("Ada Noor, 54, a lawyer from Selby,"), in brackets (a party) or behind "is" or "was" ("The witness was Carla Munro").
 */
export function asidesOf(language: Language, { words }: Paragraph, sighting: Sighting): Description[] {
  const { from, to } = sighting.words
  if (sighting.possessor) return []
  const first = from - sighting.title.length
  const before = words[first - (isArticle(words[first - 1]) ? 2 : 1)]?.key ?? ''
  const found = [
    beforeName(words, from, sighting),
    beforeCopula(words, from),
    ...(PLACE_BEFORE.test(before) || sighting.quoted || !isClosed(language, words, to + 2) ? [] : afterName(words, to)),
    partyOf(words, to),
  ]
  return found.filter((one) => one !== null)
}

/** "In Vey, the mayor said": what follows a place does not say more about it. */
const PLACE_BEFORE = /^(?:in|at|from|near|to|across|outside)$/

/** The words directly before the name, titles included, back to a mark or a small word; "the judge, X," counts too. */
function beforeName(words: readonly Word[], first: number, { title, words: { to } }: Sighting): Description | null {
  const of = first - title.length - 1
  // "Prime Minister of Halmere Sunneva Aldred": the office stands before "of".
  if (title.length > 0 && words[of]?.key === 'of') return fromWords(plainBefore(words, of - 1))
  const apposed = words[first - title.length - 1]?.text === ',' && title.length === 0
  // "After meeting the mayor, Ada Noor said": only what a second mark closes is set beside the name.
  if (apposed && words[to + 1]?.is !== 'point') return null
  if (apposed) return fromWords(nounBefore(words, first - 2))
  return fromWords(plainBefore(words, first - 1))
}

/** Up to five words before a place, back to a mark or a small word. */
function plainBefore(words: readonly Word[], last: number): Word[] {
  let from = last
  while (from >= 0 && isPlain(words[from]!) && last - from < 5) from--
  return words.slice(from + 1, last + 1)
}

/** "the chair of the Harbour Board, Jette Holm,": the noun behind the first article, up to what hangs on it. */
function nounBefore(words: readonly Word[], last: number): Word[] {
  let from = last
  while (from > 0 && last - from < MOST_ASIDE && words[from]!.is === 'word') {
    if (isArticle(words[from]) && !/^(?:of|for|at|in)$/.test(words[from - 1]?.key ?? '')) break
    from--
  }
  return upTo(words, from + 1).filter(({ start }) => start <= words[last]!.start)
}

/** "The witness was the night guard, Carla Munro", "The mayor is Jette Holm": the subject before "is". */
function beforeCopula(words: readonly Word[], first: number): Description | null {
  let is = first - 1
  while (is > 0 && first - is < 7 && !IS.test(words[is]!.key)) is--
  if (is < 1 || !IS.test(words[is]!.key) || words[is - 1]!.is !== 'word') return null
  let from = is - 1
  while (from > 0 && words[from - 1]!.is === 'word' && !isArticle(words[from]) && is - from < 4) from--
  return isArticle(words[from]) ? fromWords(words.slice(from, is)) : null
}

/** What stands between commas, ", 54, a lawyer from Selby,", and what "is" or "became" says. */
function afterName(words: readonly Word[], last: number): Description[] {
  const found: Description[] = []
  let from = last + 1
  if (words[from]?.text === '(') while (from < words.length && words[from++]!.text !== ')');
  if (BECAME.test(words[from]?.key ?? '')) return [fromWords(upTo(words, from + 1))].filter((one) => one !== null)
  if (words[from]?.text === ',' && words[from + 1]?.key === 'who' && BECAME.test(words[from + 2]?.key ?? ''))
    return [withBody(fromWords(upTo(words, from + 3)), words, from + 3)].filter((one) => one !== null)
  while (words[from]?.text === ',') {
    const said = upTo(words, from + 1)
    const age = said.length === 0 && /^\d{1,3}$/.test(words[from + 1]?.text ?? '') ? words[from + 1]!.text : null
    const told = age === null ? withBody(fromWords(said), words, from + 1) : { head: `${age}-year-old`, modifiers: [] }
    if (!told) break
    found.push(told)
    // "At the Heron, the pub by the bridge, a man said": only an age may come before another aside.
    if (age === null) break
    from += 2
  }
  return found
}

/** "the chairman of the Harbour Board": the body whose office it is says as much as "Harbour Board chairman". */
function withBody(told: Description | null, words: readonly Word[], from: number): Description | null {
  const of = from + upTo(words, from).length
  if (!told || words[of]?.key !== 'of') return told
  const first = isArticle(words[of + 1]) ? of + 2 : of + 1
  let to = first
  while (words[to]?.is === 'word' && /^\p{Lu}/u.test(words[to]!.text)) to++
  return { ...told, modifiers: [...told.modifiers, ...words.slice(first, to).map(({ key }) => key)] }
}

/** "In Chelsea, the mayor said": what runs on into a verb of saying is the next subject, not more about the name. */
function isClosed({ cues }: Language, words: readonly Word[], from: number): boolean {
  for (const { key, is } of words.slice(from, from + MOST_ASIDE)) {
    if (is === 'point' || /^(?:who|which|that|whose)$/.test(key)) return true
    if (cues.get(key)?.form === 'finite') return false
  }
  return true
}

/** Words that an aside may have before its second comma. */
const MOST_ASIDE = 14

const IS = /^(?:is|was)$/
const BECAME = /^(?:is|was|becomes?|became)$/

/** "(R-Wis.)", "(D)": the party that American papers set behind a name. */
function partyOf(words: readonly Word[], last: number): Description | null {
  if (words[last + 1]?.text !== '(') return null
  const letter = partyLetter(words[last + 2]?.key)
  return letter ? { head: letter === 'r' ? 'republican' : 'democrat', modifiers: [] } : null
}

const STOPS = /^(?:who|which|that|whose|of|for|from|in|at|on|with|by|and|to|as|than|since|after)$/

function upTo(words: readonly Word[], from: number): Word[] {
  let to = from
  while (words[to]?.is === 'word' && !STOPS.test(words[to]!.key) && to - from < 6) to++
  return words.slice(from, to)
}

const isArticle = (word: Word | undefined): boolean => /^(?:the|a|an)$/.test(word?.key ?? '')
const isPlain = (word: Word): boolean => word.is === 'word' && !STOPS.test(word.key) && !isArticle(word)

/** The last word is the head; articles, and whoever owns it ("the Prime Minister's spokesman"), are left out. */
function fromWords(words: readonly Word[]): Description | null {
  const owner = words.findLastIndex(({ text }, at) => /['’]s?$/u.test(text) && at < words.length - 1)
  const kept = words
    .slice(owner + 1)
    .map(({ key }) => key.replace(/\.$/, ''))
    .filter((key) => !/^(?:the|a|an|his|her|their|its|our|my)$/.test(key))
  const head = kept.at(-1)
  return head ? { head, modifiers: kept.slice(0, -1) } : null
}
