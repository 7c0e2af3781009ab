import type { Evidence } from '../../types/index.js'
import { evidence } from '../answers.js'
import { areVocations, lasting, mayBeBoth } from './callings.js'
import { dayOf, daysBetween } from './days.js'
import { partiesAgree } from './parties.js'
import { namesOthers, placesAgree } from './places.js'
import { callingOfRole, rarityOf, type StatedRole } from './role.js'

/** A role with the day on which a document stated it. */
export interface DatedRole {
  readonly role: StatedRole
  readonly day: number | null
}

/** A weight that nothing makes good. */
export const EXCLUDED = -100

/** What two offices must be apart, in days, before one person may have gone from one to the other. */
export const TURN = 45
/** In days: longer than that, and a goalkeeper may have become a minister. */
const WORK = 5 * 365
/** Mayors do not move to another town within a term. */
const TERM = 4 * 365

/** What the roles of two portraits tell, by the pair that tells most; what excludes goes before all. */
export function compareRoles(a: readonly DatedRole[], b: readonly DatedRole[]): Evidence | null {
  const [mine, theirs] = [a, b].map((dated) => dated.map(({ role }) => role)) as [StatedRole[], StatedRole[]]
  let best: Evidence | null = null
  let worst: Evidence | null = null
  for (const one of a)
    for (const other of b) {
      const found = comparePair(one, other)
      if (!found) continue
      if (found.weight >= 0 && found.weight > (best?.weight ?? -1)) best = found
      if (found.weight <= EXCLUDED && !isHeld(mine, other.role, found) && !isHeld(theirs, one.role, found)) return found
      if (found.weight < 0 && found.weight < (worst?.weight ?? 0)) worst = found
    }
  // Who is mayor of Tarn in both is not told apart by another post beside it; a hint is, by what speaks against it.
  return best && (best.weight >= AGREED || best.weight + (worst?.weight ?? 0) > 0) ? best : worst
}

/** How much the roles alone would say for two being one, whatever parties and times exclude it. */
export function agreement(a: readonly DatedRole[], b: readonly DatedRole[]): number {
  const bare = ({ role, day }: DatedRole): DatedRole => ({ role: { ...role, party: [], standing: 'now' }, day })
  return Math.max(0, ...a.flatMap((one) => b.map((other) => comparePlain(bare(one), bare(other))?.weight ?? 0)))
}

/**
 * Whether a role is among those of the other side, so that nothing told against it counts: whoever is mayor of Orrin, too, is not
 * excluded by it. Other work is made good by the noun alone: a minister who sings is a singer in whatever town.
 */
export function isHeld(roles: Iterable<StatedRole>, role: StatedRole, { test }: Evidence): boolean {
  for (const own of roles)
    if (test === 'left-before') {
      if (own.standing === 'coming' && isOneOffice(own, role)) return true
    } else if (
      test === 'other-work' ? own.noun === role.noun : isOnePost(own, role) && bodiesAgree(own, role) === 'same'
    )
      return true
  return false
}

/** Whether two roles name one office, if they are of one body: the same noun, and no other field. */
const isOneOffice = (a: StatedRole, b: StatedRole): boolean =>
  a.noun === b.noun && (a.field.length === 0 || b.field.length === 0 || list(a.field) === list(b.field))

/** The same office, and no deputy of its holder: whoever acts for them holds it. */
export const isOnePost = (a: StatedRole, b: StatedRole): boolean =>
  isOneOffice(a, b) && lasting(a.rank) === lasting(b.rank)

/** How the places, bodies and parties of two roles stand to each other. */
function bodiesAgree(a: StatedRole, b: StatedRole): Between['place'] {
  const party = partiesAgree(a.party, b.party)
  if (party === 'different') return 'different'
  const place = placesAgree(a.places, b.places)
  // Who leads a party leads it wherever; parties of one name have mayors in many towns, and ministers in many countries.
  return party === 'same' && place === 'unknown' && !POSTS.test(a.noun ?? '') ? 'same' : place
}

/** What it costs a pair that it waits for the others of an office: as much as one link must lead another. */
const LAST = 0.75
/** From here on two roles are taken to be the same. */
const AGREED = 2

/** Longer than nearly anybody keeps a post, in days: a son of the same name may hold it by then. */
const TENURE = 20 * 365

/** What one role in one document says of another in another. */
export function comparePair(a: DatedRole, b: DatedRole): Evidence | null {
  const gap = daysBetween(a.day, b.day)
  if (partiesAgree(a.role.party, b.role.party) === 'different') return otherParty(a, b, gap)
  return comparePlain(a, b)
}

function comparePlain(a: DatedRole, b: DatedRole): Evidence | null {
  const gap = daysBetween(a.day, b.day)
  const found = compareAt(a, b, gap)
  if (found && placesAgree(a.role.places, b.role.places) === 'same' && namesOthers(a.role.places, b.role.places))
    return atMost(found, 0.75, 'each with another name beside it')
  return found && gap !== null && gap > TENURE ? atMost(found, 1.75, 'more than twenty years apart') : found
}

/** Nobody leads, or sits for, two parties at once; who has left one for another is told so. */
function otherParty({ role: a }: DatedRole, { role: b }: DatedRole, gap: number | null): Evidence {
  const note = `“${a.title}” and “${b.title}”: two parties`
  const left = a.standing === 'past' || b.standing === 'past' || (gap ?? 0) > TERM
  return evidence('other-party', left ? -1 : EXCLUDED, note)
}

/** Weaker than the bar, whatever the roles alone would say. */
const atMost = (found: Evidence, weight: number, why: string): Evidence =>
  found.weight <= weight ? found : evidence(found.test, weight, `${found.note}, ${why}`)

function compareAt(a: DatedRole, b: DatedRole, gap: number | null): Evidence | null {
  const told = `“${a.role.title}” and “${b.role.title}”`
  if (a.role.noun === null || b.role.noun === null) return sameBody(a.role, b.role, told)
  const place = bodiesAgree(a.role, b.role)
  if (!mayBeBoth(callingOfRole(a.role), callingOfRole(b.role))) {
    const now = a.role.standing === 'now' && b.role.standing === 'now'
    return evidence('other-work', now ? ((gap ?? 0) > WORK ? -1 : EXCLUDED) : -0.25, `${told}: other work`)
  }
  if (isSameOffice(a.role, b.role)) return sameOffice(a, b, { place, gap, told })
  // Of one party are many; only who heads it is one.
  const isOfTop = isTop(a.role) && isTop(b.role)
  if (isOfTop && isOtherField(a.role, b.role))
    return evidence('other-office', -1, `${told}: each heads another service`)
  return otherOffice(a, b, { place: isOfTop ? place : placesAgree(a.role.places, b.role.places), gap, told })
}

interface Between {
  readonly place: 'same' | 'different' | 'unknown'
  readonly gap: number | null
  readonly told: string
}

const list = (words: readonly string[]): string => words.join(' ')

function isSameOffice(a: StatedRole, b: StatedRole): boolean {
  if (a.noun !== b.noun || lasting(a.rank) !== lasting(b.rank)) return false
  const fields =
    a.field.length === 0 || b.field.length === 0 || list(a.field) === list(b.field) || overlap(a.field, b.field)
  const sorts = a.sort.length === 0 || b.sort.length === 0 || overlap(a.sort, b.sort)
  return fields && sorts
}

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

function sameOffice(a: DatedRole, b: DatedRole, { place, gap, told }: Between): Evidence {
  const field = a.role.field.length > 0 && b.role.field.length > 0 ? a.role.field : []
  const rarity = rarityOf({ ...a.role, field })
  if (place === 'different') return elsewhere(a, b, { rarity, gap, told })
  if (rarity !== 'many' && rarity !== 'plain' && (hasLeft(a, b) || hasLeft(b, a)))
    return evidence('left-before', -1, `${told}: left before it is held`)
  if (gap !== null && gap <= LAG && isOver(a.role) !== isOver(b.role))
    return evidence('left-lately', 1.75, `${told}: one holds it and one has left it, in one fortnight`)
  // Once it is told who holds it how long, it shows who left it when: that goes last.
  const since = isOver(a.role) === isOver(b.role) ? 0 : LAST
  if (place === 'same')
    return evidence('same-office', withPlace(a.role, rarity, gap) - since, `${told}: the same office in the same place`)
  // "President Vek" and "president of the Rowing Club": a country has one, and so has every club.
  const isBare = a.role.places.length + b.role.places.length === 0
  if (/^(?:president|chancellor)$/.test(a.role.noun ?? '') && !isBare)
    return evidence('same-office', 1.25, `${told}: the same title, perhaps of another body`)
  const weight = rarity === 'sole' ? 2.25 : rarity === 'seat' ? 1.25 : rarity === 'many' ? 0.6 : 0.25
  return evidence('same-office', weight, `${told}: the same office, no place to compare`)
}

/** In days: so long after a change a paper may still tell the old post. */
export const LAG = 14

/** Whoever is called a former mayor and, later, mayor, is two people; or has come back, which a document will tell. */
function hasLeft(past: DatedRole, { role: now, day }: DatedRole): boolean {
  const since = leftBy(past)
  return isOver(past.role) && now.standing === 'now' && since !== null && day !== null && day - since > LAG
}

/** The day by which an office had been left: that of the document, or the end of the year that it tells. */
function leftBy({ role: { until }, day }: DatedRole): number | null {
  const end = until === undefined ? null : dayOf(`${until}-12-31`)
  return end === null || (day !== null && day < end) ? day : end
}

const isOver = ({ standing }: StatedRole): boolean => standing === 'past'

/** In days: a resident of a town is the same one for a running story, a lawyer of it for some years. */
const STORY = 30
const YEARS = 730

/** Work that goes with the name of a university, a paper or a firm: the body says more than a town does. */
const AT_BODIES = /^(?:learning|voice|business)$/

function withPlace(role: StatedRole, rarity: ReturnType<typeof rarityOf>, gap: number | null): number {
  if (rarity === 'sole' || rarity === 'seat') return 3
  const near = gap !== null && gap <= (rarity === 'plain' ? STORY : YEARS)
  if (rarity === 'plain') return near ? 1.5 : 1.25
  if (AT_BODIES.test(callingOfRole(role)) || role.places.length > 1) return 2.25
  return near ? 2 : 1.75
}

/** The same post in two places. */
function elsewhere(
  a: DatedRole,
  b: DatedRole,
  { rarity, gap, told }: { rarity: ReturnType<typeof rarityOf>; gap: number | null; told: string },
): Evidence {
  const now = a.role.standing === 'now' && b.role.standing === 'now'
  const isState = callingOfRole(a.role) === 'state' || callingOfRole(a.role) === 'church'
  if (rarity === 'plain') return evidence('other-place', -0.5, `${told}: in different places`)
  if (rarity === 'many') return evidence('other-place', now ? -1.5 : -0.5, `${told}: in different places`)
  const far = gap !== null && gap > (isState ? TERM : TURN)
  if (!far && (now || isState)) return evidence('other-place', EXCLUDED, `${told}: the same office in different places`)
  return evidence('other-place', -1, `${told}: the same office in different places, at different times`)
}

/** Two offices in one place: a minister who became prime minister, a deputy who went up. */
function otherOffice(a: DatedRole, b: DatedRole, { place, gap, told }: Between): Evidence | null {
  const [one, other] = [callingOfRole(a.role), callingOfRole(b.role)]
  if (areVocations(a.role.noun!, b.role.noun!))
    return evidence('other-vocation', -0.5, `${told}: two vocations of one kind`)
  if (place === 'same' && isTop(a.role) && isTop(b.role))
    return evidence('same-body', 2.25, `${told}: both lead one body`)
  if (one === 'any' || other === 'any') return null
  if (place === 'different') return evidence('other-place', one === other ? -1 : -0.5, `${told}: in different places`)
  if (isDemoted(a, b) || isDemoted(b, a))
    return evidence('demoted', -1, `${told}: nobody becomes the deputy of what they were`)
  const [rare, rarer] = [rarityOf(a.role), rarityOf(b.role)]
  const high = isHigh(rare) && isHigh(rarer)
  const both = a.role.standing === 'now' && b.role.standing === 'now'
  const turned = both ? gap !== null && gap > TURN : !isBelittled(a, b) && !isBelittled(b, a)
  if (place === 'unknown') return one === other ? evidence('same-work', 0.5, `${told}: the same kind of work`) : null
  // From one ministry to another: a reshuffle, or two of one name in one cabinet. A rise is told by what is left behind.
  const aside =
    a.role.noun === b.role.noun ? list(a.role.rank) === list(b.role.rank) : isEnvoy(a.role) || isEnvoy(b.role)
  if (one === other && high && turned && aside)
    return evidence('career', 1.5, `${told}: another post of the same kind in one place`)
  if (one === other && high && turned)
    return evidence('career', 2, `${told}: offices in one place, one after the other`)
  if (isOutranked(a, b) || isOutranked(b, a))
    return evidence('outranked', -1, `${told}: nobody is called by the lower post alone once there is the higher`)
  if (one === other && high) return evidence('career', 1, `${told}: offices in one place at one time`)
  return evidence('same-place', one === other ? 1.25 : 0.75, `${told}: in one place`)
}

/** Nobody calls a sitting prime minister a former minister and no more: whoever is called so then is another. */
const isBelittled = (past: DatedRole, now: DatedRole): boolean =>
  past.role.standing === 'past' &&
  now.role.standing === 'now' &&
  (past.day === null || now.day === null || past.day > now.day - TURN)

const isOutranked = (past: DatedRole, now: DatedRole): boolean =>
  past.day !== null && now.day !== null && isBelittled(past, now) && isPost(now.role)

/** Posts of a government or a town that nobody holds two of for long. */
const POSTS = /^(?:minister|secretary|premier|president|mayor|governor|ambassador)$/
/** Whether a role is such a post, held now, or is the deputy of one. */
export const isPost = ({ noun, standing }: StatedRole): boolean => POSTS.test(noun ?? '') && standing === 'now'

/** The mayor, and later the deputy of the mayor. */
function isDemoted(high: DatedRole, low: DatedRole): boolean {
  if (!isOneOffice(high.role, low.role) || lasting(high.role.rank) !== '' || lasting(low.role.rank) === '') return false
  const isLater = high.day !== null && low.day !== null && low.day - high.day > LAG
  return !isOver(low.role) && (isOver(high.role) || isLater)
}

/** Who is sent abroad has no place in a cabinet, before or after, that a paper would not tell. */
const isEnvoy = ({ noun }: StatedRole): boolean => /^(?:ambassador|envoy|diplomat)$/.test(noun ?? '')

/** "Leader", "chair", "head" of one body: papers use them for each other. */
const isTop = ({ noun, rank }: StatedRole): boolean =>
  rank.length === 0 &&
  /^(?:leader|chair|head|chief|executive|director|manager|founder|owner|president)$/.test(noun ?? '')

/** Police and fire: two services of one town; and the union of a firm is a body of its own. */
function isOtherField(a: StatedRole, b: StatedRole): boolean {
  if (overlap(a.field, b.field)) return false
  const fields = [...a.field, ...b.field]
  return (a.field.length > 0 && b.field.length > 0) || fields.some((field) => BODIES.test(field))
}

/** Fields that are bodies within another: the firm, the town and the parliament have heads of their own. */
const BODIES = /^(?:union|police|fire|opposition|council|committee)$/

const isHigh = (rarity: ReturnType<typeof rarityOf>): boolean => rarity === 'sole' || rarity === 'seat'

/** "of the Social Democrats" and "leader of the Social Democrats". */
function sameBody(a: StatedRole, b: StatedRole, told: string): Evidence | null {
  const place = bodiesAgree(a, b)
  if (place === 'different' && a.noun === null && b.noun === null && a.party.length + b.party.length === 0)
    return evidence('other-place', -1, `${told}: of different places`)
  if (place !== 'same') return null
  const high = isHigh(rarityOf(a)) || isHigh(rarityOf(b))
  return evidence('same-body', high ? 1.25 : 1, `${told}: the same body or place`)
}
