import type { Language } from '../2-understand/index.js'
import { isBodyWord, isFirmWord } from './body-words.js'
import type { Member } from './member.js'
import { compatible, familyName, type Name } from './name.js'
import { keysOf } from './nicknames.js'
import type { Sighting } from './sighting.js'

/** How many bearers of one name part are compared: a list of ten thousand Marias must not cost ten thousand squared. */
const MOST_BEARERS = 200

/** Members by the parts of their names, so that a name is compared with those who share a part, not with everybody. */
export class ByName {
  readonly #bearers = new Map<string, Member[]>()
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  /** Enters a name under each of its parts. */
  enter(member: Member, { parts }: Name): void {
    for (const key of parts.flatMap(keysOf)) {
      const bearers = this.#bearers.get(key)
      if (!bearers) this.#bearers.set(key, [member])
      else if (!bearers.includes(member) && bearers.length < MOST_BEARERS) bearers.push(member)
    }
  }

  /** Members that a name may stand for; those whose family name it is, where there are some. */
  fitting(sighting: Sighting): readonly Member[] {
    const { name } = sighting
    const near = new Set<Member>()
    for (const part of name.parts)
      for (const key of keysOf(part)) for (const bearer of this.#bearers.get(key) ?? []) near.add(bearer)
    if (near.size === 0) return []
    const fits = [...near].filter(({ names }) => names.some((other) => this.#fits(sighting, other)))
    const family = fits.filter(({ names }) => names.some((other) => familyName(other) === familyName(name)))
    return family.length > 0 ? family : fits
  }

  #fits({ name, before }: Sighting, other: Name): boolean {
    if (!compatible(name, other)) return false
    const [short, long] = name.parts.length <= other.parts.length ? [name, other] : [other, name]
    const isBody = (part: string) => isBodyWord(this.#language, part) && !this.#language.firstNames.has(part)
    const rest = long.parts.filter((part) => !short.parts.includes(part))
    // "Corvane" is Corvane Steel, and "the Post" the Marlow Post; but "Marlow" is neither the Post nor Radio Marlow.
    if (!short.parts.some(isBody) && rest.some(isBody)) return rest.every((part) => !isBody(part) || isFirmWord(part))
    // "in Jordan" is a place even where a Jordan Peel speaks.
    return familyName(short) === familyName(long) || short.parts.length > 1 || !PLACE_BEFORE.test(before)
  }
}

const PLACE_BEFORE = /^(?:in|at|near|across|into|outside|within|through|around)$/
