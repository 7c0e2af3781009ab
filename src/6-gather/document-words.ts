import type { DocumentRecord } from '../types/index.js'
import { termsOf } from './terms.js'
import { add, unit, type Weights } from './weights.js'

/** What a news text says first is what it is about; beyond this many characters come background and comment. */
const HEAD = 900
const MOST_READ = 12_000
/** A word at the head, and one that begins with a capital in the running text, counts this much more. */
const AT_HEAD = 1.6
const NAME = 1.5
/** So many words stand for a document: they hold nearly all of its length, and bound the time that a comparison takes. */
const KEPT = 100
/** As if the pile lay among this many other documents: in a pile of one story, its words are common and still tell. */
const ELSEWHERE = 200

/** The stems that tell what each document is about, those of length one in the end: the rarer in the pile, the heavier. */
export function documentWords(records: readonly DocumentRecord[]): Weights[] {
  const counted = records.map(countsOf)
  const spread = new Map<string, number>()
  for (const counts of counted) for (const stem of counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const rarity = (stem: string): number => Math.log(1 + (records.length + ELSEWHERE) / (spread.get(stem)! + 0.5))
  return counted.map((counts) => {
    const weighed = [...counts].map(([stem, count]): [string, number] => [stem, (1 + Math.log(count)) * rarity(stem)])
    weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return unit(new Map(weighed.slice(0, KEPT)))
  })
}

/** How often each stem stands in the article's own words, its title among them; furniture is not read. */
function countsOf(record: DocumentRecord): Map<string, number> {
  const counts = new Map<string, number>()
  const read = (text: string, factor: number): void => {
    for (const { stem, word } of termsOf(text)) add(counts, stem, /^\p{Lu}/u.test(word) ? factor * NAME : factor)
  }
  const own = ownText(record)
  read(`${record.title ?? ''}\n${own.slice(0, HEAD)}`, AT_HEAD)
  read(own.slice(HEAD, MOST_READ), 1)
  return counts
}

/** The text without furniture and credits. */
export function ownText({ text, blocks }: DocumentRecord): string {
  const kept = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit')
  return kept.length === 0 ? text : kept.map(({ start, end }) => text.slice(start, end)).join('\n')
}
