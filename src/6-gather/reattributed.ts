import { compatible, nameWithoutTitles } from '../4-resolve/index.js'
import { hashedWords } from '../text/differ.js'
import { everybody, type PartyRecord } from '../types/index.js'
import { type Printed, type Reading, rowAt } from './revision-reading.js'

/** Whether two lists of speakers can mean the same people: one name of each fits one of the other. */
export function sameParties(a: readonly PartyRecord[], b: readonly PartyRecord[]): boolean {
  return everybody(a).some((one) => everybody(b).some((other) => fits(one, other)))
}

/**
 * Whether the words went from one speaker to another. The texts must show it: other words name the source, or one name
 * gave way to another in the whole text. Where only our own reading of "she" changed, because a paragraph moved or went,
 * nothing is said; nor where a source is only told more exactly ("the mayor", "Mayor Ada Voss"), nor where either reading
 * names nobody.
 */
export function isReattributed(
  { before, after }: { readonly before: Printed; readonly after: Printed },
  readings: { readonly before: Reading; readonly after: Reading },
): boolean {
  const [a, b] = [before.statement, after.statement]
  if (a.speakers.length === 0 || b.speakers.length === 0 || sameParties(a.speakers, b.speakers)) return false
  const source = sourceRow(before, readings.before)
  const newSource = sourceRow(after, readings.after)
  if (source !== newSource) return !tellsMore(source, newSource)
  return b.speakers.some(isName) && !isNamedIn(b.speakers, readings.before) && !isNamedIn(a.speakers, readings.after)
}

/** A name has a capital, and is not a description that only begins with one. */
function isName({ name }: PartyRecord): boolean {
  return /\p{Lu}|\p{Lo}/u.test(name) && !/^(?:a|an|one|some|the)\s+\p{Ll}/iu.test(name)
}

function sourceRow({ statement }: Printed, { record }: Reading): string {
  return rowAt(record.text, statement.source)
}

const ARTICLES = new Set(['the', 'a', 'an'].flatMap((word) => rowAt(word, [[0, word.length]]).trim()))

/** Whether all the words of one source stand in the other. An empty one is told by what stands around it. */
function tellsMore(a: string, b: string): boolean {
  const [few, many] = [a, b].map(wordsOfRow).sort((one, other) => one.length - other.length) as [string[], string[]]
  return few.length > 0 && few.every((word) => many.includes(word))
}

const wordsOfRow = (row: string): string[] => row.split(' ').filter((word) => word !== '' && !ARTICLES.has(word))

/** Whether a reading has the family name of one of them. */
function isNamedIn(parties: readonly PartyRecord[], { row }: Reading): boolean {
  return everybody(parties).some(({ name }) => {
    const last = hashedWords(name, { start: 0, end: name.length }).at(-1)
    return last !== undefined && row.includes(` ${last.hash.toString(36)} `)
  })
}

function fits({ name: a }: PartyRecord, { name: b }: PartyRecord): boolean {
  return compatible(nameWithoutTitles(a), nameWithoutTitles(b))
}
