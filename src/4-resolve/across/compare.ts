import type { Evidence } from '../../types/index.js'
import { evidence } from '../answers.js'
import { familyName } from '../name.js'
import { compareBodies } from './bodies.js'
import { namesAgree } from './compare-names.js'
import { agreement, compareRoles, EXCLUDED } from './compare-roles.js'
import { daysBetween } from './days.js'
import { nameKey, sharedNames } from './mentions.js'
import { partiesAgree } from './parties.js'
import { placeStems, placesAgree } from './places.js'
import type { Portrait } from './portrait.js'
import { roleFits } from './unrelated.js'

/** What the comparison may know of the collection: which names stand in so many documents that they tell no story. */
export interface Setting {
  isCommon(name: string): boolean
  /** Whether more than one mouth of the collection opens a sentence so: "We have waited long enough" is nobody's own. */
  isStock(words: string): boolean
  /** Whether posts of the collection are tied to a place or body, by its stem. */
  isPlace(stem: string): boolean
  /** The one id of the authority that a party certainly has. */
  wikidata(portrait: Portrait): string | null
}

/** The weight that a link needs beyond the name: one office in one place, or a story with two more names, and nothing against it. */
export const BAR = 2
/** How far ahead a link must be of one to somebody who cannot be the same: a hint decides nothing. */
export const LEAD = 0.75

/** Documents of one story are this many days apart at most. */
const STORY = 3

/** Everything that speaks for or against two parties of two documents being one; null where the names cannot be one. */
export function compareAcross(a: Portrait, b: Portrait, setting: Setting): readonly Evidence[] | null {
  if (a.kind !== b.kind) return null
  if (a.kind !== 'person') return compareBodies(a, b, setting)
  const name = namesAgree(a.name, b.name)
  if (!name) return null
  const role = compareRoles(dated(a), dated(b))
  return [
    name,
    role,
    compareParties(a, b, role),
    compareGender(a, b),
    compareBirth(a, b, role),
    compareIds(setting.wikidata(a), setting.wikidata(b)),
    compareRelation(a, b),
    compareStory(a, b, { setting, role }),
    compareOpenings(a, b, { setting, role }),
    compareOutlet(a, b, { setting, role }),
  ].filter((one) => one !== null)
}

const dated = ({ roles, day }: Portrait) => roles.map((role) => ({ role, day }))

/** What two roles say for two parties of one name, whatever else excludes that they are one. */
export const sharedOffice = (a: Portrait, b: Portrait): number => agreement(dated(a), dated(b))

/** The sum that is held against the bar. */
export const weightOf = (because: readonly Evidence[]): number => because.reduce((sum, { weight }) => sum + weight, 0)

/** One party beside one office: of two prime ministers of a country, who come one after the other, it tells which. */
function compareParties({ roles: a }: Portrait, { roles: b }: Portrait, role: Evidence | null): Evidence | null {
  // A party is of many: it tells which of two bearers of an office, and makes nobody the bearer.
  if (role === null || role.weight < BAR || role.test === 'same-body') return null
  const same = a.find(({ party }) => b.some((other) => partiesAgree(party, other.party) === 'same'))
  return same ? evidence('same-party', 0.75, `both of one party: ${same.body ?? same.title}`) : null
}

function compareGender({ gender: a }: Portrait, { gender: b }: Portrait): Evidence | null {
  if (!a || !b || a.told === b.told) return null
  const firm = a.firm && b.firm
  return evidence('gender', firm ? EXCLUDED : -1.5, firm ? '“Mr” here, “Ms” there' : '“he” here, “she” there')
}

function compareBirth(one: Portrait, other: Portrait, role: Evidence | null): Evidence | null {
  const [a, b] = [one.born, other.born]
  if (!a || !b) return null
  if (a[1] < b[0] || b[1] < a[0]) return evidence('age', EXCLUDED, `born about ${a[1]} here, about ${b[1]} there`)
  return evidence('age', tellOthers(one, other, role) ? 0.5 : 1, `born about ${a[1]} by both`)
}

function compareIds(a: string | null, b: string | null): Evidence | null {
  if (a === null || b === null) return null
  return a === b ? evidence('authority', 4, `both are ${a}`) : evidence('authority', EXCLUDED, `${a} here, ${b} there`)
}

/** "…, no relation to the mayor": whoever is the mayor is somebody else. */
function compareRelation(a: Portrait, b: Portrait): Evidence | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const excluded of one.unrelated) {
      if (excluded === null) return evidence('no-relation', -1.5, 'one document says “no relation”')
      if (other.roles.some((role) => roleFits(excluded, role)))
        return evidence('no-relation', EXCLUDED, `one document says: no relation to “${excluded.title}”`)
    }
  return null
}

interface Compared {
  readonly setting: Setting
  readonly role: Evidence | null
}

/** The same people and places, named on the same days: one story, in which nobody has a namesake that both papers forget. */
function compareStory(a: Portrait, b: Portrait, { setting, role }: Compared): Evidence | null {
  const gap = daysBetween(a.day, b.day)
  if (gap === null || gap > STORY) return null
  const shared = sharedNames(a.names, b.names, familyName(a.name)).filter((name) => !setting.isCommon(name))
  if (shared.length === 0) return null
  const told = wordsOf([...a.roles, ...b.roles])
  const both = shared.filter((name) => !name.split(' ').every((word) => told.has(word)))
  if (both.length === 0) return null
  // Two names on one day or the next are a story; over three days they may be two of one subject.
  const weight = both.length === 1 ? 0.75 : both.length === 2 && gap > 1 ? 1.5 : 2
  const note = `both name ${both.slice(0, 3).map(titled).join(', ')} within ${gap === 0 ? 'a day' : `${gap + 1} days`}`
  return tellOthers(a, b, role)
    ? evidence('same-story', 0.5, `${note}, and tell of other posts`)
    : evidence('same-story', weight, note)
}

/** What posts name already tells no story beside them: of two who speak for Corvane Steel, both name it. */
const wordsOf = (roles: Portrait['roles']): ReadonlySet<string> =>
  new Set(roles.flatMap(({ title }) => title.split(/\s+/u).map(nameKey)))

/** Whether roles agree on what somebody does: a body alone does not, where each paper tells another post in it. */
const agree = ({ test, weight }: Evidence): boolean =>
  test === 'same-office' || test === 'career' || (test === 'same-body' && weight >= BAR)

/** Both papers say who it is, and not the same: a fire and its chief, and a neighbour of his name who saw it. */
function tellOthers(a: Portrait, b: Portrait, role: Evidence | null): boolean {
  const isTold = ({ roles }: Portrait) => roles.some(({ noun }) => noun !== null)
  return isTold(a) && isTold(b) && !(role && agree(role))
}

const titled = (name: string): string => name.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())

/** How many days a quotation is printed anew before it may be a saying of two people. */
const QUOTED = 10

function compareOpenings(a: Portrait, b: Portrait, { setting: { isStock }, role }: Compared): Evidence | null {
  const gap = daysBetween(a.day, b.day)
  if (gap === null || gap > QUOTED) return null
  const same = [...a.openings].find((words) => b.openings.has(words) && !isStock(words))
  if (same === undefined) return null
  const told = `both quote the words: ${same} …`
  return tellOthers(a, b, role)
    ? evidence('same-words', 0.5, `${told}, and tell of other posts`)
    : evidence('same-words', 2, told)
}

/** A local paper means the same mayor each time, and that of the place it is named after; people without a post it does not. */
function compareOutlet(a: Portrait, b: Portrait, { setting, role }: Compared): Evidence | null {
  // Where the place is told, the paper adds nothing, and must not lift one link above another.
  if (role?.test !== 'same-office' || role.weight < 1) return null
  if (isPlaced(a) === isPlaced(b)) return role.weight < BAR ? sameOutlet(a, b) : null
  const [bare, placed] = isPlaced(a) ? [b, a] : [a, b]
  const named = placeStems((bare.outlet ?? '').split(/\s+/u))
  const isLocal = placed.roles.some(({ places }) => placesAgree(places, named) === 'same')
  if (isLocal) return evidence('local-outlet', 0.75, `${bare.outlet} means the one of its place`)
  const isElsewhere = named.some(setting.isPlace)
  return isElsewhere ? evidence('local-outlet', -0.75, `${bare.outlet} would mean the one of its own place`) : null
}

const isPlaced = ({ roles }: Portrait): boolean => roles.some(({ noun, places }) => noun !== null && places.length > 0)

const sameOutlet = ({ outlet }: Portrait, b: Portrait): Evidence | null =>
  outlet !== null && outlet === b.outlet ? evidence('same-outlet', 0.75, `both in ${outlet}`) : null
