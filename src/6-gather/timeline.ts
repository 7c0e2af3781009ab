import { compareText, type Printing, position, printings, type Utterance } from './printing.js'

/** When a printing says the words were spoken, else when it was published; null when the document tells neither. */
export function timeOf(printing: Printing): string | null {
  return printing.statement.when?.start ?? printing.document.published ?? null
}

/** Utterances in the order in which they were said, as far as the documents tell; undated ones last. */
export function timeline(utterances: readonly Utterance[]): Utterance[] {
  const keyed = utterances.map((utterance) => ({ utterance, key: keyOf(utterance) }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ utterance }) => utterance)
}

interface Key {
  readonly day: number
  readonly instant: number
  readonly document: string
  readonly position: number
}

/** The day first and the moment second: a statement "on Wednesday" belongs to Wednesday even in Friday's paper. */
function keyOf(utterance: Utterance): Key {
  const all = printings(utterance)
  const days = all.map((printing) => instantOf(timeOf(printing)?.slice(0, 10) ?? null))
  const moments = all.map((printing) => instantOf(printing.document.published ?? null))
  return {
    day: Math.min(...days),
    instant: Math.min(...moments),
    document: utterance.main.document.id,
    position: position(utterance.main),
  }
}

function compareKeys(a: Key, b: Key): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  if (a.instant !== b.instant) return a.instant < b.instant ? -1 : 1
  return compareText(a.document, b.document) || a.position - b.position
}

function instantOf(date: string | null): number {
  const instant = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant
}
