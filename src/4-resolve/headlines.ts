import type { Language, Paragraph, Understanding } from '../2-understand/index.js'
import { startsCapital } from './initials.js'
import { nameFrom } from './name.js'
import { type Run, runsOf } from './runs.js'
import { type Sighting, sightingAt } from './sighting.js'

/** Names have at most this many words where nothing but the body tells where they end. */
const LONGEST = 5

/** The share of capitals above which a paragraph is in title case. */
const CAPITALS = 0.85

/** Whether nearly every word of a paragraph has a capital, but for small words. */
export function isTitleCase({ functionWords, articles, auxiliaries }: Language, { words }: Paragraph): boolean {
  const isSmall = (key: string) => functionWords.has(key) || articles.has(key) || auxiliaries.has(key)
  let long = 0
  let capital = 0
  for (const { text, is, key } of words) {
    if (is !== 'word' || isSmall(key) || !/^\p{L}{3,}/u.test(text)) continue
    long++
    if (startsCapital(text)) capital++
    // Of running text a line is enough: not even capitals from here on would make a headline of it.
    if (words.length - long + capital <= CAPITALS * words.length) return false
  }
  return long >= 3 && capital / long > CAPITALS
}

/** The longest stretches of a title-case paragraph that the body knows as names. */
export function namesInTitleCase(
  understanding: Understanding,
  paragraph: Paragraph,
  known: ReadonlySet<string>,
): Sighting[] {
  const found: Sighting[] = []
  for (const { from, to } of runsOf(understanding.document.text, paragraph, understanding.language)) {
    let next = from
    while (next <= to) {
      const run = longestKnown(paragraph, { from: next, to }, known)
      if (run) found.push(sightingAt(understanding, { paragraph, run, title: [], weak: false }))
      next = (run?.to ?? next) + 1
    }
  }
  return found
}

function longestKnown({ words }: Paragraph, { from, to }: Run, known: ReadonlySet<string>): Run | null {
  for (let last = Math.min(to, from + LONGEST - 1); last >= from; last--) {
    const text = words.slice(from, last + 1).map((word) => word.text)
    if (known.has(nameFrom(text.join(' ')).parts.join(' '))) return { from, to: last }
  }
  return null
}
