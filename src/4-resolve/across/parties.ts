import { partyLetter } from '../party-letter.js'
import type { Near } from './around.js'
import { isField, spelled } from './callings.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that make a name that of a political party; "union" and "front" alone name too much else. */
const OF_PARTY =
  set(`party democrats democrat democratic republicans republican conservatives conservative liberals liberal
  socialists socialist communists communist greens green nationalists nationalist centrists centrist labour labor tory tories
  league alliance forum coalition movement bloc populists populist unionists unionist progressives progressive`)
/** Nouns beside which such a name is that of a party: a film director's "Green" is not. */
const IN_PARTY = set(`leader chair chairman head chief lawmaker member senator deputy candidate mp mayor governor
  president premier minister secretary councillor politician representative delegate whip treasurer spokesman alderman
  chancellor speaker democrat republican conservative liberal`)
/** What tells no party from another. */
const PLAIN = set('party the of for and new national a house senate assembly parliamentary opposition ruling')
/** Letters that stand for a party before a state: "(D-Wis.)". */
const LETTERS = { d: 'democr', r: 'republ' } as const

/** The stems of the party that capital words name, and the words that do not belong to it. */
export interface PartyIn {
  readonly party: readonly string[]
  readonly others: readonly Near[]
}

/** Takes the name of a party out of the names that a role is tied to; `noun` is null for "of the Social Democrats". */
export function partyIn(noun: string | null, names: readonly Near[]): PartyIn {
  if (noun !== null && !IN_PARTY.has(noun)) return { party: [], others: names }
  const letter = partyLetter(names[0]?.key)
  if (letter && names[0]!.key[1] === '-') return { party: [LETTERS[letter]], others: names.map(withoutLetter) }
  if (letter && noun === null && names.length === 1 && names[0]!.key === letter)
    return { party: [LETTERS[letter]], others: [] }
  const at = names.findLastIndex((one, index) => isOfParty(one, noun) && !isTown(one, names[index + 1]))
  if (at < 0) return { party: [], others: names }
  let from = at
  while (from > 0 && isNext(names[from - 1]!, names[from]!)) from--
  const own = names.slice(from, at + 1)
  const keys = own.map(({ key }) => key)
  const telling = keys.filter((key) => !PLAIN.has(key))
  // "National Party" is told by no word of its own; "Party" alone tells none.
  const told = telling.length > 0 || keys.length < 2 ? telling : keys
  const party = [...new Set(told.map(stemOf))].sort()
  return { party, others: names.filter((one) => !own.includes(one)) }
}

/** A labour minister is of labour, and of whatever party. */
const isOfParty = ({ key, owns }: Near, noun: string | null): boolean =>
  OF_PARTY.has(key) && !owns && !(/^(?:minister|secretary)$/.test(noun ?? '') && isField(key))

/** "Green Bay". */
const isTown = (one: Near, next: Near | undefined): boolean => one.key === 'green' && !!next && isNext(one, next)

/** "D-Ohio" is in Ohio. */
const withoutLetter = (name: Near, index: number): Near =>
  index > 0 ? name : { ...name, text: name.text.slice(2), key: name.key.slice(2), start: name.start + 2 }

/** Words of one name stand side by side, and "Halmere's" ends before it. */
const isNext = (before: Near, { start }: Near): boolean => !before.owns && start - before.end < 2

/** "Democrats" and "Democratic" are one party's; so are "Tories" and "Conservatives". Socialists are no Social Democrats. */
function stemOf(key: string): string {
  if (/^tor(?:y|ies)$/.test(key)) return 'conser'
  return /^socialists?$/.test(key) ? 'socialist' : spelled(key).replace(/s$/, '').slice(0, 6)
}

/** How two parties stand to each other: one name may be a longer form of the other. */
export function partiesAgree(a: readonly string[], b: readonly string[]): 'same' | 'different' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown'
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.every((word) => many.includes(word)) ? 'same' : 'different'
}
