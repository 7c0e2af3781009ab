import type { Paragraph, Sentence, Understanding, Word } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'

/**
 * Index of the last item that starts before a place; -1 when none does. The items are in order of the text, so that a
 * few halvings find it however long the document is.
 */
export function lastBefore(items: readonly { readonly start: number }[], place: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The items that lie within a stretch, in order of the text. */
export function within<Item extends Stretch>(items: readonly Item[], at: Stretch): Item[] {
  const found: Item[] = []
  for (let next = lastBefore(items, at.start) + 1; next < items.length && items[next]!.start < at.end; next++)
    if (items[next]!.end <= at.end) found.push(items[next]!)
  return found
}

/** The paragraph that holds a place; undefined between paragraphs and in furniture. */
export function paragraphAt({ paragraphs }: Understanding, place: number): Paragraph | undefined {
  const found = paragraphs[lastBefore(paragraphs, place + 1)]
  return found && place < found.end ? found : undefined
}

/** The sentence of a paragraph that a place falls into: the last one that starts at it or before. */
export function sentenceAt({ sentences }: Paragraph, place: number): Sentence | undefined {
  return sentences[Math.max(0, lastBefore(sentences, place + 1))]
}

/** The words of a stretch that lies in one paragraph. */
export function wordsOf(understanding: Understanding, at: Stretch): Word[] {
  const paragraph = paragraphAt(understanding, at.start)
  return paragraph ? within(paragraph.words, at) : []
}
