import { termsOf } from '../6-gather/index.js'
import type { DocumentRecord } from '../types/index.js'
import type { PageLanguage } from './language/page-language.js'
import { oneLine, reportedWords } from './marks.js'

/** A longer headline leaves no room for the question. */
const LONGEST = 80

/** The headline of the page: the given one, or the headline that shares most with the others, and the question. */
export function titleFor(
  records: readonly DocumentRecord[],
  given: string | undefined,
  { title }: PageLanguage,
): string {
  const stem = reportedWords(given ?? storyTitle(records) ?? '')
  if (stem === '') return title.question
  return title.asks(stem) ? stem : title.ofStory(stem)
}

/** What a document is called on the page: its title without the outlet's name that pages append. */
export function headlineOf(record: DocumentRecord): string | null {
  if (record.title === undefined) return null
  const parts = oneLine(record.title).split(/\s+[|–—-]\s+/)
  const outlet = record.publisher?.toLowerCase()
  const own = parts.filter((part) => part.toLowerCase() !== outlet)
  return own[0] ?? parts[0] ?? null
}

interface Stem {
  readonly words: string
  /** The headline asked what was said, so its first half is a story's name and nothing else. */
  readonly asked: boolean
  readonly live: boolean
}

/** What the coverage of a story calls it: the headline that shares most with the others; null where none fits. */
export function storyTitle(records: readonly DocumentRecord[]): string | null {
  const stems = records.map(headlineOf).flatMap((title) => (title === null ? [] : [stemOf(title)]))
  const fit = stems.filter(
    ({ words }) => words.length <= LONGEST && words.length > 3 && /\p{Ll}/u.test(words) && !/["“”«»‘|]/.test(words),
  )
  const others = stems.map(({ words }) => termSet(words))
  const rated = fit.map((stem) => {
    const terms = termSet(stem.words)
    const shared = [...terms].reduce((sum, term) => sum + others.filter((set) => set.has(term)).length - 1, 0)
    // What several headlines say names the story; each further word is one that they do not share.
    const score = shared / Math.sqrt(terms.size + 2) + (stem.asked ? 2 : 0) - (stem.live ? 1 : 0)
    return { words: stem.words, score }
  })
  rated.sort((a, b) => b.score - a.score || a.words.length - b.words.length || (a.words < b.words ? -1 : 1))
  return rated[0]?.words ?? null
}

function termSet(words: string): Set<string> {
  return new Set(termsOf(words).map(({ stem }) => stem))
}

/** "Halmere and Kasmora: What the two sides said" asks our question already; its first half names the story. */
function stemOf(title: string): Stem {
  const [first, ...others] = title.split(/:\s+/)
  const rest = others.join(': ')
  const live = /\blive\b/i.test(first!)
  const asked = /^(?:what|who)\b.*\bsa(?:y|id)\b/i.test(rest)
  const halved = rest === '' || live || /^what|^who|[“"‘]/i.test(rest)
  const words = (halved ? first! : title).replace(/\s*[-–—]?\s*\blive(?: blog| updates)?$/i, '').trim()
  return { words, asked, live }
}
