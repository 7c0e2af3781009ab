import { folded } from '../../text/fold.js'
import type { StatementRecord } from '../../types/index.js'

/** Words of a quotation that must agree before two papers quote the same one: as many say by chance only what everybody says. */
const LENGTH = 6
/** Openings kept of one speaker in one document. */
const MOST = 12

/** The first six words of each quoted sentence, folded: the same words in two papers come from one mouth. */
export function openingsOf(text: string, statements: readonly StatementRecord[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { content, kind } of statements)
    if (kind !== 'indirect')
      for (const span of content)
        for (const sentence of quotedIn(text.slice(...span))) {
          const words =
            folded(sentence)
              .toLowerCase()
              .match(/[\p{L}\p{N}]+/gu) ?? []
          if (words.length >= LENGTH && found.size < MOST) found.add(words.slice(0, LENGTH).join(' '))
        }
  return found
}

/** What stands between marks; the whole where there are none (a transcript). */
function quotedIn(words: string): string[] {
  const inner = [...words.matchAll(/[“"„«]([^”"“»]+)/gu)].map(([, one]) => one!)
  return (inner.length > 0 ? inner : [words]).flatMap((one) => one.split(/[.?!]\s+/u))
}
