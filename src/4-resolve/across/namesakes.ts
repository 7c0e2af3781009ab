import type { Evidence, SpeakerId } from '../../types/index.js'
import { familyName, type Name } from '../name.js'
import { BAR, compareAcross, weightOf } from './compare.js'
import { isFullName, namesAgree } from './compare-names.js'
import type { Joined } from './join.js'
import type { Portrait } from './portrait.js'

/** A speaker who bears the name and is kept apart. */
export interface Apart {
  readonly speaker: SpeakerId
  readonly name: string
  /** "different" where something excludes it or a person said so; else "unsure": too little speaks for it. */
  readonly says: 'different' | 'unsure'
  readonly weight: number
  readonly because: readonly Evidence[]
  /** What the documents say they are. */
  readonly roles: readonly string[]
}

/** Namesakes that are told; the others of a name borne by hundreds would bury them. */
const MOST = 12
/** Parties of each of two speakers that are compared to say why they are two. */
const MOST_COMPARED = 6

/** Everybody whose name fits a speaker's, with the reasons for keeping them apart; those nearest to the bar first. */
export function namesakesOf(joined: Joined, number: number): Apart[] {
  const own = joined.partiesOf(number).map((index) => joined.portraits[index]!)
  const others = new Set<number>()
  joined.portraits.forEach((portrait, index) => {
    if (joined.speakerOf(index) !== joined.speakerOf(number) && own.some((one) => isNamesake(one, portrait)))
      others.add(joined.speakerOf(index))
  })
  return [...others]
    .map((other) => apartFrom(joined, number, other))
    .sort((a, b) => b.weight - a.weight || (a.speaker < b.speaker ? -1 : 1))
    .slice(0, MOST)
}

function isNamesake(a: Portrait, b: Portrait): boolean {
  if (a.kind !== b.kind || (a.kind !== 'person' && a.kind !== 'organisation')) return false
  if (a.kind === 'organisation') return a.name.parts.join(' ') === b.name.parts.join(' ')
  return namesAgree(a.name, b.name) !== null || isLone(a.name, b.name) || isLone(b.name, a.name)
}

/** "Vek" in another document: it may be her, and is not linked. */
const isLone = (a: Name, b: Name): boolean =>
  a.parts.length === 1 && b.parts.length > 1 && familyName(a) === familyName(b)

function apartFrom(joined: Joined, number: number, other: number): Apart {
  const [own, theirs] = [number, other].map((one) =>
    joined.partiesOf(one).map((index) => joined.portraits[index]!),
  ) as [Portrait[], Portrait[]]
  const excluded = joined.apart(number, other)
  const roles = [...new Set(theirs.flatMap((one) => one.roles.map(({ title }) => title)))]
  const known = { speaker: theirs[0]!.key, name: theirs[0]!.reference.name, roles }
  if (excluded) return { ...known, says: 'different', weight: excluded.weight, because: [excluded] }
  const best = bestOf(joined, own, theirs)
  if (!best) return { ...known, says: 'unsure', weight: 0, because: [lone(own, theirs)] }
  const weight = weightOf(best)
  const short = weight < BAR ? `${weight} of the ${BAR} that are needed` : 'somebody else fits as well'
  return { ...known, says: 'unsure', weight, because: [...best, { test: 'not-enough', weight: 0, note: short }] }
}

function lone(own: readonly Portrait[], theirs: readonly Portrait[]): Evidence {
  const name = [...theirs, ...own].find((one) => !isFullName(one.name))?.reference.name ?? theirs[0]!.reference.name
  return {
    test: 'family-name-only',
    weight: 0,
    note: `“${name}” is no full name, and is never linked across documents`,
  }
}

/** The comparison that says most, of a few parties of each. */
function bestOf(joined: Joined, own: readonly Portrait[], theirs: readonly Portrait[]): readonly Evidence[] | null {
  let best: readonly Evidence[] | null = null
  for (const a of own.slice(0, MOST_COMPARED))
    for (const b of theirs.slice(0, MOST_COMPARED)) {
      const because = compareAcross(a, b, joined.setting)
      if (because && (best === null || weightOf(because) > weightOf(best))) best = because
    }
  return best
}
