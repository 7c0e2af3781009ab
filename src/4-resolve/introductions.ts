import type { Paragraph, Understanding, Word } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'
import { nounOf } from './nouns.js'
import { lastBefore } from './order.js'

/** How many words may stand between the article and the noun: "a senior government official". */
const MOST_BETWEEN = 3

const INDEFINITE = /^(?:a|an|one|another)$/
const STOPS = /^(?:of|for|from|in|at|on|with|by|to|and|or|who|which|that|the|a|an)$/

/**
 * People whom the document brings in without a name, by their noun: "a senior official", "one teacher". Where the
 * document goes on about "the official", they are meant. What stands behind a comma or "is" says more about a name and
 * brings nobody in.
 */
export function introductionsIn({ paragraphs, language }: Understanding): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, Stretch[]>()
  const isHuman = (key: string) =>
    [key, nounOf(key)].some((noun) => language.roles.has(noun) || language.gendered.has(noun))
  for (const paragraph of paragraphs)
    for (const { words } of paragraph.sentences)
      words.forEach((word, at) => {
        if (!isHuman(word.key) || isCompound(words, at)) return
        const first = articleBefore(words, at)
        if (first === null || follows(paragraph, first)) return
        const list = found.get(nounOf(word.key)) ?? []
        found.set(nounOf(word.key), list)
        list.push({ start: first.start, end: word.end })
      })
  return found
}

/** "a police officer union": the noun is not the last of its phrase, or a name follows. */
const isCompound = (words: readonly Word[], at: number): boolean => /^\p{Lu}/u.test(words[at + 1]?.text ?? '')

function articleBefore(words: readonly Word[], noun: number): Word | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MOST_BETWEEN); at--) {
    const word = words[at]!
    if (INDEFINITE.test(word.key)) return word
    if (word.is !== 'word' || STOPS.test(word.key)) return null
  }
  return null
}

/** ", a lawyer" and "is a lawyer" follow a name. */
function follows({ words }: Paragraph, { start }: Word): boolean {
  const before = words[lastBefore(words, start)]?.key ?? ''
  return /^(?:,|is|was|as|became|being)$/.test(before)
}
