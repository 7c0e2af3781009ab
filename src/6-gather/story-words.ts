import type { DocumentRecord } from '../types/index.js'
import { documentWords } from './document-words.js'
import { gatherStories } from './stories.js'
import { sumOf, unit, type Weights } from './weights.js'

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
    const sum = unit(sumOf(documents.map((document) => words.get(document)!)))
    for (const document of documents) made.set(document, sum)
  }
  return (document) => made.get(document)
}
