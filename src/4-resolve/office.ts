import type { Attribution } from '../types/index.js'
import { evidence, known, tied } from './answers.js'
import { partiesBefore } from './candidates.js'
import { lastNamed } from './compare/index.js'
import type { Described } from './described.js'
import type { Description } from './descriptions.js'
import type { Member } from './member.js'
import { contradict, PARTISAN, sameNoun } from './nouns.js'
import type { Scene } from './scene.js'

/** How far, in letters, one of two holders of an office must stand before the other to be meant alone. */
const CLEARLY_NEARER = 600

/** A member whose description fits: how many words agree, and where they were last met. */
interface Fit {
  readonly member: Member
  readonly shared: number
  readonly last: number
}

/**
 * The member that the document calls by the noun of a description, with nothing in the words around that excludes them;
 * null where it calls nobody so.
 */
export function byOffice(scene: Scene, phrase: Described): Attribution | null {
  const fits = holdersOf(scene, phrase).flatMap((member) => fitOf(scene, phrase, member))
  const met = fits.filter(({ last }) => last >= 0)
  const among = (met.length > 0 ? met : fits).sort((a, b) => b.shared - a.shared || b.last - a.last)
  const [best] = among
  if (!best) return null
  const because = [evidence('office', 2 + best.shared, `called "${phrase.head}" in this document`)]
  const rivals = among.filter(({ member, shared }) => member !== best.member && shared === best.shared)
  if (rivals.length === 0) return known(best.member, 0.95, because)
  if (rivals.every(({ last }) => best.last - last > CLEARLY_NEARER)) return known(best.member, 0.8, because)
  return tied(
    among.map(({ member }) => member),
    because,
  )
}

/** Of more holders of one office than this, only those close by are compared: a list of mayors must not cost its square. */
const MANY = 30

function holdersOf(scene: Scene, { head, start }: Described): Member[] {
  const called = scene.cast.called(head)
  return called.size > MANY ? partiesBefore(scene, start, (member) => called.has(member)) : [...called]
}

function fitOf(scene: Scene, phrase: Described, member: Member): Fit[] {
  const shared = member.descriptions
    .filter((description) => canMean(phrase, description))
    .map(({ head, modifiers }) => agreement(phrase.modifiers, [...modifiers, ...placesOf(member), head]))
    .filter((count) => count >= 0)
  return shared.length > 0 ? [{ member, shared: Math.max(...shared), last: lastMet(scene, member, phrase.start) }] : []
}

/** The same noun; or, for parties and peoples, a word before it: "the Republican" is "a Republican senator". */
function canMean({ head, modifiers }: Described, description: Description): boolean {
  const tagged = PARTISAN.test(head) && description.modifiers.some((word) => sameNoun(word, head))
  return (tagged || sameNoun(description.head, head)) && !contradict(description.modifiers, modifiers)
}

const placesOf = ({ names, kind }: Member): string[] =>
  kind === 'organisation' ? names.flatMap(({ parts }) => parts) : []

/** Words that agree; negative when both sides have some and none agree. */
function agreement(asked: readonly string[], has: readonly string[]): number {
  const shared = asked.filter((word) => has.includes(word)).length
  return asked.length > 0 && has.length > 1 && shared === 0 ? -1 : shared
}

function lastMet(scene: Scene, member: Member, place: number): number {
  const named = lastNamed(member, place)?.start ?? -1
  return Math.max(named, scene.lastTurnOf(member, place)?.start ?? -1)
}
