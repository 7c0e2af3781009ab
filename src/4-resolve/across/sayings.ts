import { folded } from '../../text/fold.js'
import type { StatementRecord } from '../../types/index.js'

/** Words of a quotation that must agree before two papers quote the same one: as many say by chance only what everybody says. */
const LENGTH = 6
/** UTF-16 units in which so many words nearly always stand: a quotation of a page is not folded for its first line. */
const NEAR = 100
/** Openings kept of one speaker in one document. */
const MOST = 12

/** The first six words of each quoted sentence, folded: the same words in two papers come from one mouth. */
export function openingsOf(text: string, statements: readonly StatementRecord[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { content, kind } of statements)
    if (kind !== 'indirect')
      for (const span of content)
        for (const sentence of quotedIn(text.slice(...span))) {
          if (found.size === MOST) return found
          const words = firstWords(sentence)
          if (words.length === LENGTH) found.add(words.join(' '))
        }
  return found
}

/** The first six words, folded; fewer where there are no more. */
function firstWords(sentence: string): string[] {
  const near = wordsIn(sentence.slice(0, NEAR))
  // The last word may be cut, or go on in a mark that is folded into it.
  const words = near.length > LENGTH || sentence.length <= NEAR ? near : wordsIn(sentence)
  return words.slice(0, LENGTH)
}

/** Letters of English and the marks that papers print: folding changes no word of them. */
const PLAIN = /^[\u0000-\u007f“”‘’–—…\u00a0]*$/

const wordsIn = (sentence: string): readonly string[] =>
  (PLAIN.test(sentence) ? sentence : folded(sentence)).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** What stands between marks; the whole where there are none (a transcript). */
function quotedIn(words: string): string[] {
  const inner = [...words.matchAll(/[“"„«]([^”"“»]+)/gu)].map(([, one]) => one!)
  return (inner.length > 0 ? inner : [words]).flatMap((one) => one.split(/[.?!]\s+/u))
}
