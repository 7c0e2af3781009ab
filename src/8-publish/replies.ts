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

/** Each answer right after what it answers, where both are in one list; the order is the list's otherwise. */
export function besideQuestions(entries: readonly Entry[]): Entry[] {
  const here = new Set(entries.map(({ id }) => id))
  const answers = new Map<string, Entry[]>()
  for (const entry of entries) {
    const to = entry.repliesTo?.id
    if (to !== undefined && here.has(to)) answers.set(to, [...(answers.get(to) ?? []), entry])
  }
  const placed = new Set<Entry>()
  const withAnswers = (entry: Entry): Entry[] => {
    if (placed.has(entry)) return []
    placed.add(entry)
    return [entry, ...(answers.get(entry.id) ?? []).flatMap(withAnswers)]
  }
  const first = entries.filter(({ repliesTo }) => repliesTo === null || !here.has(repliesTo.id)).flatMap(withAnswers)
  // Two that answer each other have no first: they stay where they are.
  return [...first, ...entries.flatMap(withAnswers)]
}

/** One side's turn in an exchange. */
export interface Turn {
  readonly entry: Entry
  /** On the other side than what begins the exchange: it answers that, or a reply to an answer. */
  readonly answers: boolean
}

/** Entries with the answers that stand right after them; most stand alone. The order is kept. */
export function exchangesOf(entries: readonly Entry[]): Turn[][] {
  const exchanges: Turn[][] = []
  for (const entry of entries) {
    const current = exchanges.at(-1)
    const asked = current?.find((turn) => turn.entry.id === entry.repliesTo?.id)
    if (asked === undefined) exchanges.push([{ entry, answers: false }])
    else current!.push({ entry, answers: !asked.answers })
  }
  return exchanges
}
