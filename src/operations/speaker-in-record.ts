/**
 * The documents of a record that may tell who somebody is.
 * @module
 */
import { referenceIn } from '../4-resolve/index.js'
import type { TheRecord } from '../5-keep/index.js'
import type { DocumentRecord, Judgement } from '../types/index.js'

/** So many statements are looked at at once. */
const SHEET = 2000

/** And so many documents are fetched at once. */
const DOCUMENTS = 200

/**
 * Documents in which somebody speaks who shares a word of a name, and those that judgements tie to such a name. For a Q-id,
 * which names nobody, all documents.
 */
export async function* documentsOn(
  words: string,
  record: TheRecord,
  judgements: readonly Judgement[],
): AsyncGenerator<DocumentRecord> {
  const names = wordsOf(words)
  if (names.length === 0) {
    for await (const { record: document } of record.all()) yield document
    return
  }
  const ids = new Set(judgements.flatMap((one) => documentsJudged(one, names)))
  for (const name of names) for await (const id of speakingIn(name, record)) ids.add(id)
  const all = [...ids]
  for (let from = 0; from < all.length; from += DOCUMENTS)
    for (const { record: document } of await record.findAll(all.slice(from, from + DOCUMENTS))) yield document
}

/** The words of a name; an initial says too little, and so does the "of" of a ministry. None for a Q-id. */
function wordsOf(words: string): string[] {
  const name = referenceIn(words)?.name ?? words
  if (/Q\d+$/.test(name)) return []
  const all = name.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []
  const capital = all.filter((word) => /^\p{Lu}/u.test(word))
  return capital.length > 0 ? capital : all
}

function documentsJudged({ party, speaker }: Judgement, names: readonly string[]): string[] {
  const other = referenceIn(speaker)
  const judged = `${party.name} ${other?.name ?? ''}`.toLowerCase()
  if (!names.some((name) => judged.includes(name.toLowerCase()))) return []
  return [party.document, ...(other ? [other.document] : [])]
}

async function* speakingIn(name: string, record: TheRecord): AsyncGenerator<string> {
  for (let after: string | null | undefined; after !== null; ) {
    const { hits, next } = await record.search({ speaker: name, limit: SHEET, ...(after ? { after } : {}) })
    for (const { document } of hits) yield document.id
    after = next
  }
}
