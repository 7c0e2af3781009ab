import type { StatementRecord } from '../../types/index.js'
import { namesOf } from './labels.js'

/** How a speaker is told from others in one document: by letters, and beside them by colour. */
export interface Look {
  readonly name: string
  /** The initials, with a number where two share them; "?" for nobody known. */
  readonly letters: string
  /** A class of the style. */
  readonly colour: string
  readonly statements: number
}

/** As many colours as can be told apart at a glance; further speakers share them, and keep their own letters. */
const COLOURS = 8

/** The speakers of a document in the order in which they first speak; whoever is not known stands last. */
export function looksOf(statements: readonly StatementRecord[]): ReadonlyMap<string, Look> {
  const counts = new Map<string, number>()
  for (const one of statements) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1)
  const looks = new Map<string, Look>()
  const taken = new Set<string>()
  const known = [...counts].filter(([name]) => name !== NOBODY)
  known.forEach(([name, count], at) => {
    const letters = free(initials(name), taken)
    taken.add(letters)
    looks.set(name, { name, letters, colour: `voice-${at % COLOURS}`, statements: count })
  })
  const unknown = counts.get(NOBODY)
  if (unknown !== undefined)
    looks.set(NOBODY, { name: NOBODY, letters: '?', colour: 'voice-none', statements: unknown })
  return looks
}

const NOBODY = 'Nobody named'

/** Under which name a statement stands among the looks. */
export const nameOf = ({ speakers }: Pick<StatementRecord, 'speakers'>): string => namesOf(speakers, NOBODY)

function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  const capital = words.filter((word) => /^\P{Ll}/u.test(word))
  const chosen = capital.length > 0 ? capital : words
  const letters = chosen.map((word) => [...word][0]!.toUpperCase())
  return letters.length > 2 ? `${letters[0]}${letters.at(-1)}` : letters.join('') || '•'
}

function free(letters: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const one = number === 1 ? letters : `${letters}${number}`
    if (!taken.has(one)) return one
  }
}
