import { printings, type Utterance } from '../6-gather/index.js'
import type { Entry } from './entries.js'

/** Ties each entry to the one that it answers, as the document tells; both must be on the page. */
export function withReplies(entries: ReadonlyMap<Utterance, Entry>): Map<Utterance, Entry> {
  const holders = new Map<string, Entry>()
  for (const [utterance, entry] of entries)
    for (const { document, statement } of printings(utterance)) {
      // A long speech stands in parts of one id: an answer leads to where it begins.
      const key = `${document.id}\n${statement.id}`
      if (!holders.has(key)) holders.set(key, entry)
    }
  return new Map(
    [...entries].map(([utterance, entry]) => [utterance, { ...entry, repliesTo: answered(utterance, holders, entry) }]),
  )
}

function answered(utterance: Utterance, holders: ReadonlyMap<string, Entry>, entry: Entry): Entry['repliesTo'] {
  for (const { document, statement } of printings(utterance)) {
    const to = statement.repliesTo === undefined ? undefined : holders.get(`${document.id}\n${statement.repliesTo}`)
    if (to !== undefined && to !== entry) return { id: to.id, speaker: to.speaker }
  }
  return null
}
