import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Where the gold corpora stand, relative to the project. */
export const GOLD = '../shared/gold'

/** One article with CoreNLP's annotation ("silver"): parallel arrays, one entry a token; offsets in UTF-16 units of `text`. */
export interface SilverArticle {
  readonly id: string
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly lemma: readonly string[]
  readonly pos: readonly string[]
  readonly ner: readonly string[]
  readonly sentence: readonly number[]
  /** Index of the token depended on, -1 for a root. */
  readonly head: readonly number[]
  readonly deprel: readonly string[]
}

const parse = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Reads the silver annotation of one split of PolNeAR, joined with the text of each article, in the order of the file. */
export function readSilver(split: 'train' | 'dev'): SilverArticle[] {
  const articles = parse(readFileSync(`${GOLD}/polnear/${split}.jsonl`, 'utf8')) as { id: string; text: string }[]
  const text = new Map(articles.map((article) => [article.id, article.text]))
  const silver = parse(gunzipSync(readFileSync(`${GOLD}/polnear-silver/${split}.jsonl.gz`)).toString('utf8'))
  return (silver as Omit<SilverArticle, 'text'>[]).map((one) => ({ ...one, text: text.get(one.id) ?? '' }))
}
