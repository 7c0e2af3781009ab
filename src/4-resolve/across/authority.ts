import { type Language, languageOf } from '../../2-understand/index.js'
import type { Evidence } from '../../types/index.js'
import { evidence } from '../answers.js'
import { type Name, nameFrom } from '../name.js'
import { wordsBehind } from './around.js'
import { isTelling } from './bodies.js'
import { compareRoles, type DatedRole } from './compare-roles.js'
import type { Portrait } from './portrait.js'
import { roleIn, type StatedRole } from './role.js'

/** One entry of the file that a user supplies: an id, and what it says of its bearer. */
export interface AuthorityEntry {
  readonly id: string
  readonly labels: readonly string[]
  readonly aliases: readonly string[]
  readonly descriptions: readonly string[]
}

/** An entry that bears a name, with what speaks for and against it. */
export interface Namesake {
  readonly entry: AuthorityEntry
  readonly weight: number
  readonly because: readonly Evidence[]
}

/** Who of a file bears a name, the likeliest first. `id` is set where one is certain. */
export interface Identified {
  readonly id: string | null
  readonly candidates: readonly Namesake[]
}

/** What is known of a party, or of several taken for one. */
export type Known = Pick<Portrait, 'kind' | 'name' | 'roles' | 'born'>

/** From here on a description agrees: one office, or one kind of work in one place. A kind of work alone is no proof. */
const AGREES = 1.25
/** How far ahead of the next entry of the name it must be. */
const AHEAD = 1

/** The entries of a file by the names that they give; offline, and nothing is asked of anybody. */
export class Authority {
  readonly #byName = new Map<string, AuthorityEntry[]>()

  constructor(entries: readonly AuthorityEntry[]) {
    for (const entry of entries)
      for (const key of new Set([...entry.labels, ...entry.aliases].map((name) => keyOfName(nameFrom(name))))) {
        const list = this.#byName.get(key) ?? []
        this.#byName.set(key, list)
        if (!list.some(({ id }) => id === entry.id)) list.push(entry)
      }
  }

  /** Who bears the name of a party, and whether one of them is certain: full name, and a description that agrees with a role. */
  identify(known: Known): Identified {
    const named = known.name.parts.length > 1 && (known.kind === 'person' || known.kind === 'organisation')
    const entries = named ? (this.#byName.get(keyOfName(known.name)) ?? []) : []
    const candidates = entries.map((entry) => namesake(entry, known))
    candidates.sort((a, b) => b.weight - a.weight || (a.entry.id < b.entry.id ? -1 : 1))
    const [best, next] = candidates
    const sure = best !== undefined && best.weight >= AGREES && best.weight - (next?.weight ?? -AHEAD) >= AHEAD
    return { id: sure ? best.entry.id : null, candidates }
  }
}

const keyOfName = ({ parts }: Name): string =>
  [...parts]
    .filter((part) => part !== 'the')
    .sort()
    .join(' ')

function namesake(entry: AuthorityEntry, known: Known): Namesake {
  const english = languageOf('en').language
  const because = (
    known.kind === 'person' ? aboutPerson(english, entry, known) : aboutBody(english, entry, known)
  ).filter((one) => one !== null)
  return { entry, because, weight: because.reduce((sum, { weight }) => sum + weight, 0) }
}

function aboutPerson(
  language: Language,
  { descriptions }: AuthorityEntry,
  { roles, born }: Known,
): (Evidence | null)[] {
  const undated = (list: readonly StatedRole[]): DatedRole[] => list.map((role) => ({ role, day: null }))
  const told = descriptions.flatMap((text) => rolesIn(language, text))
  return [compareRoles(undated(roles), undated(told)), birth(descriptions, born)]
}

/** "Halmeran politician, prime minister of Halmere since 2020": each part of a description is a role. */
function rolesIn(language: Language, text: string): StatedRole[] {
  const words = wordsBehind(text, 0)
  const parts: (typeof words)[] = [[]]
  for (const word of words) {
    if (word.isWord && word.key !== 'and') parts.at(-1)!.push(word)
    else parts.push([])
  }
  return parts.map((part) => roleIn(language, text, part)).filter((role) => role !== null)
}

function birth(descriptions: readonly string[], born: Known['born']): Evidence | null {
  const told = descriptions.map((text) => /\b(?:born|b\.)\D{0,20}(\d{4})\b|\((\d{4})\s*[–-]/.exec(text)).find(Boolean)
  const year = Number(told?.[1] ?? told?.[2])
  if (!born || !year) return null
  return year >= born[0] && year <= born[1]
    ? evidence('age', 1, `born in ${year}`)
    : evidence('age', -3, `born in ${year}, by the article about ${born[1]}`)
}

function aboutBody(language: Language, { descriptions }: AuthorityEntry, { name, roles }: Known): (Evidence | null)[] {
  const words = descriptions.flatMap((text) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
  const body = words.find((word) => language.bodies.has(word))
  if (body === undefined) return []
  const places = roles.flatMap((role) => role.places)
  const placed = places.some((place) => words.some((word) => word.startsWith(place.slice(0, 5))))
  return [isTelling(name) || placed ? evidence('body-name', 1.5, `described as a ${body}`) : null]
}
