import { keysOf } from '../nicknames.js'
import type { Setting } from './compare.js'
import { namesAgree, soundOf } from './compare-names.js'
import { placeKey } from './places.js'
import type { Portrait } from './portrait.js'
import type { StatedRole } from './role.js'

/** Two parties worth comparing, by their places in the list. */
export type Pair = readonly [number, number]

/** Of those who share a trait, each is compared with this many that follow in time: what holds them together is a chain. */
const AHEAD = 3
/** Spellings of one family name that are compared with each other: a list of ten thousand Marias must not cost its square. */
const MOST_SPELLINGS = 60

/**
 * Whom is it worth comparing with? Parties of one name that share a trait: an office, a place, a year of birth, a story, a quotation.
 * Near-linear: a bucket of any size costs three comparisons for each of its parties.
 */
export function pairsOf(portraits: readonly Portrait[], setting: Setting): Pair[] {
  const pairs = new Set<number>()
  const count = portraits.length
  const add = (a: number, b: number) => {
    if (a !== b && portraits[a]!.reference.document !== portraits[b]!.reference.document)
      pairs.add(Math.min(a, b) * count + Math.max(a, b))
  }
  const blocks = blocksOf(portraits)
  for (const block of blocks.values()) if (block.length > 1) chain(buckets(portraits, block, setting), add)
  for (const family of spellings(portraits, blocks)) variants({ portraits, blocks, setting }, family, add)
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / count), pair % count])
}

type Add = (a: number, b: number) => void

/** Parties of the same kind and name. */
function blocksOf(portraits: readonly Portrait[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  portraits.forEach(({ kind, name }, index) => {
    if (kind === 'person' ? name.parts.length > 1 : kind === 'organisation')
      push(blocks, `${kind} ${nameKey(name.parts)}`, index)
  })
  return blocks
}

const nameKey = (parts: readonly string[]): string => parts.filter((part) => part !== 'the').join(' ')

function buckets(portraits: readonly Portrait[], block: readonly number[], setting: Setting): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const places = placesOf(portraits, block)
  for (const index of block) {
    const portrait = portraits[index]!
    for (const trait of traitsOf(portrait, setting)) push(found, trait, index)
    for (const role of portrait.roles)
      if (role.places.length === 0 && role.noun !== null)
        for (const place of places.get(role.noun) ?? []) push(found, postAt(role, place), index)
  }
  return found
}

/** Places of a post that one of no told place is compared with: more bearers of one name and post are told by nothing else. */
const MOST_PLACES = 6

/** Where those of one name hold posts, by their nouns: who is called mayor and no more may be the mayor of each. */
function placesOf(portraits: readonly Portrait[], block: readonly number[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  if (block.length < 2) return found
  for (const index of block)
    for (const { noun, places } of portraits[index]!.roles) {
      if (noun === null || places.length === 0) continue
      const known = found.get(noun) ?? new Set()
      found.set(noun, known)
      for (const place of places) if (known.size < MOST_PLACES) known.add(placeKey(place))
    }
  return found
}

const postAt = ({ noun, field, rank, standing }: StatedRole, place: string): string =>
  `post ${noun} ${field.join(' ')} ${rank.join(' ')} ${standing} ${place}`

/** What two parties must share one of to be compared. */
function traitsOf(portrait: Portrait, { isCommon, wikidata }: Setting): ReadonlySet<string> {
  const id = wikidata(portrait)
  const own = ` ${portrait.name.parts.at(-1)}`
  return new Set([
    ...(portrait.kind === 'organisation' ? ['body'] : []),
    // Like with like, however many deputies and namesakes of other towns stand between them in time.
    ...portrait.roles.flatMap((role) => role.places.map((place) => postAt(role, placeKey(place)))),
    ...portrait.roles.flatMap(({ noun, field, places, party }) => [
      ...(party.length === 0 ? [] : [`party ${party[0]}`]),
      ...(noun === null ? [] : [`noun ${noun}`, `office ${noun} ${field.join(' ')}`]),
      ...places.map((place) => `place ${placeKey(place)}`),
    ]),
    ...(portrait.born ?? []).map((year) => `born ${year}`),
    ...[...portrait.openings].map((words) => `words ${words}`),
    ...(portrait.day === null
      ? []
      : [...portrait.names].filter((name) => !isCommon(name) && !name.endsWith(own)).map((name) => `story ${name}`)),
    ...(id === null ? [] : [`id ${id}`]),
  ])
}

function chain(found: ReadonlyMap<string, readonly number[]>, add: Add): void {
  for (const list of found.values())
    list.forEach((one, at) => {
      for (let next = at + 1; next <= Math.min(at + AHEAD, list.length - 1); next++) add(one, list[next]!)
    })
}

interface Whole {
  readonly portraits: readonly Portrait[]
  readonly blocks: ReadonlyMap<string, readonly number[]>
  readonly setting: Setting
}

/** Names that may be spelled forms of one: the same family name, the same words in another order, an abbreviation. */
function spellings(portraits: readonly Portrait[], blocks: ReadonlyMap<string, readonly number[]>): string[][] {
  const families = new Map<string, string[]>()
  for (const [key, [first]] of blocks) {
    const { kind, name } = portraits[first!]!
    const { parts, text } = name
    if (kind === 'person') {
      const given = parts[0]!
      for (const form of given.length === 1 ? [given] : [...keysOf(given), given[0]!])
        for (const family of new Set([...parts.at(-1)!.split('-'), parts.at(-1)!]))
          push(families, `family ${family} ${form}`, key)
      push(families, `sound ${parts.map(soundOf).join(' ')}`, key)
      push(
        families,
        `words ${parts
          .flatMap((part) => part.split('-'))
          .sort()
          .join(' ')}`,
        key,
      )
    } else if (parts.length === 1 && /^\p{Lu}[\p{Lu}.]{2,}$/u.test(text))
      push(families, `letters ${text.replace(/\./g, '').toLowerCase()}`, key)
    else if (parts.length > 2) {
      push(families, `letters ${initials(parts)}`, key)
      const bare = initials(parts.filter((part) => !/^(?:of|the|and|for)$/.test(part)))
      if (bare !== initials(parts)) push(families, `letters ${bare}`, key)
    }
  }
  return [...families.values()].filter((list) => list.length > 1).map((list) => list.slice(0, MOST_SPELLINGS))
}

const initials = (parts: readonly string[]): string => parts.map((part) => part[0]).join('')

/** Two spellings are compared by the parties that share a trait, two of each. */
function variants({ portraits, blocks, setting }: Whole, family: readonly string[], add: Add): void {
  const traits = new Map<string, Map<string, number[]>>()
  const of = (key: string) => {
    const known = traits.get(key) ?? buckets(portraits, blocks.get(key)!, setting)
    traits.set(key, known)
    return known
  }
  family.forEach((one, at) => {
    for (const other of family.slice(at + 1)) {
      const [a, b] = [portraits[blocks.get(one)![0]!]!, portraits[blocks.get(other)![0]!]!]
      if (a.kind === 'person' && !namesAgree(a.name, b.name)) continue
      for (const [trait, list] of of(one))
        for (const x of ends(list)) for (const y of ends(of(other).get(trait) ?? [])) add(x, y)
    }
  })
}

/** The first two and the last two: before and after a change of office. */
const ends = (list: readonly number[]): readonly number[] =>
  list.length <= 4 ? list : [...list.slice(0, 2), ...list.slice(-2)]

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
