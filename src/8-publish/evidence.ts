import { folded } from '../text/fold.js'
import type { DocumentRecord } from '../types/index.js'

/** What a document can prove. */
export interface Evidence {
  /** Whether these words (as `bare`) stand in it, beginning and ending with whole words. */
  quotes(bareWords: string): boolean
  /** Whether these letters (as `bare`) stand in its text, wherever they begin. */
  prints(bareWords: string): boolean
}

/** Left out of every page, because no reader sees them and a browser may choke on them. */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu
/** A mark of quotation in folded text; an apostrophe within a word is none. */
const MARK = /"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu
/** Scripts that set spaces between words; in others any two letters may be a border. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/u

/**
 * A document as evidence for words. Marks, dashes, spaces and invisible characters are presentation and folded on both
 * sides; letters, case, digits and punctuation must agree.
 */
export function evidenceOf(record: DocumentRecord): Evidence {
  const body = barePlain(record.text)
  const labels = [record.title, record.publisher, record.byline].map((label) => barePlain(label ?? ''))
  return {
    quotes: (words) => [body, ...labels].some((text) => holdsWhole(text, words)),
    prints: (words) => body.words.includes(words),
  }
}

/** Words without what is presentation: to be made once, and looked up in many documents. */
export function bare(words: string): string {
  return barePlain(words).words
}

interface Bare {
  readonly words: string
  /** Places where a mark stood: "said“We" is two words. */
  readonly borders: ReadonlySet<number>
}

function barePlain(text: string): Bare {
  const plain = folded(text.replace(UNSEEN, ''))
  const borders = new Set<number>()
  let words = ''
  let done = 0
  for (const { index } of plain.matchAll(MARK)) {
    words += plain.slice(done, index)
    borders.add(words.length)
    done = index + 1
    // Of the spaces around a mark, one is left when it goes.
    if (plain[done] === ' ' && /^$| $/.test(words.slice(-1))) done++
  }
  return trimmed(words + plain.slice(done), borders)
}

function trimmed(words: string, borders: ReadonlySet<number>): Bare {
  const lead = words.length - words.trimStart().length
  return { words: words.trim(), borders: new Set([...borders].map((at) => at - lead)) }
}

function holdsWhole({ words, borders }: Bare, wanted: string): boolean {
  if (wanted === '') return false
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    if (isBorder(words, borders, at) && isBorder(words, borders, at + wanted.length)) return true
  }
  return false
}

function isBorder(words: string, borders: ReadonlySet<number>, at: number): boolean {
  return borders.has(at) || !(SPACED.test(words[at - 1] ?? ' ') && SPACED.test(words[at] ?? ' '))
}
