import type { DocumentRecord } from '../types/index.js'
import type { Weights } from './contexts.js'
import { documentWords } from './document-words.js'
import { gatherStories } from './stories.js'

/**
 * The words of the story that each document tells, where a pile holds several stories: a statement is about its story
 * even where its own words do not say so. Nothing where all tell one, because then they tell nothing apart.
 */
export function wordsOfStories(records: readonly DocumentRecord[]): (document: DocumentRecord) => Weights | undefined {
  const stories = records.length > 1 ? gatherStories(records) : []
  if (stories.length < 2) return () => undefined
  const words = new Map(documentWords(records).map((one, i) => [records[i]!, one]))
  const made = new Map<DocumentRecord, Weights>()
  for (const { documents } of stories) {
    const sum = sumOf(documents.map((document) => words.get(document)!))
    for (const document of documents) made.set(document, sum)
  }
  return (document) => made.get(document)
}

/** Of length one. */
function sumOf(all: readonly Weights[]): Weights {
  const sum = new Map<string, number>()
  for (const words of all) for (const [stem, weight] of words) sum.set(stem, (sum.get(stem) ?? 0) + weight)
  const length = Math.sqrt([...sum.values()].reduce((squares, weight) => squares + weight * weight, 0)) || 1
  return new Map([...sum].map(([stem, weight]) => [stem, weight / length]))
}
