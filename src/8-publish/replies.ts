import { printings, type Utterance } from '../6-gather/index.js'
import type { Entry } from './entries.js'

/** Ties each entry to the one that it answers, as the document tells; both must be on the page. */
export function withReplies(entries: ReadonlyMap<Utterance, Entry>): Map<Utterance, Entry> {
  const holders = new Map<string, Entry>()
  for (const [utterance, entry] of entries)
    for (const { document, statement } of printings(utterance)) holders.set(`${document.id}\n${statement.id}`, entry)
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
