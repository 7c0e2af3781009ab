import type { Understanding, Word } from '../2-understand/index.js'
import type { SpeakerId, Stretch } from '../types/index.js'
import type { Description } from './descriptions.js'
import { genderOf } from './gender.js'
import { introductionsIn } from './introductions.js'
import { type Introduction, introduce, type Member } from './member.js'
import { familyName } from './name.js'
import { nounOf } from './nouns.js'
import { lastBefore, within } from './order.js'
import type { Sighting } from './sighting.js'

/** The names of a document, each given to its members. */
export interface Gathered {
  readonly members: Member[]
  readonly sightings: readonly Sighting[]
  readonly holders: ReadonlyMap<Sighting, readonly Member[]>
}

/** Everybody a document names, and those it only describes, who join as statements are read. */
export class Cast {
  readonly understanding: Understanding
  /** Every name in the document, in reading order. */
  readonly sightings: readonly Sighting[]
  /** Those outside quotation with a reporting verb. */
  readonly speaking: readonly Sighting[]
  /** Those outside quotation that are the subject of their sentence. */
  readonly leading: readonly Sighting[]
  /** Those that lead, and the owners of what leads: "Aldred's room was small" is about her. */
  readonly spokenOf: readonly Sighting[]
  /** Where "the woman", "the man" and the like stand outside quotation: somebody without a name is spoken of. */
  readonly nameless: readonly Word[]
  readonly #members: Member[]
  readonly #holders: ReadonlyMap<Sighting, readonly Member[]>
  readonly #byId = new Map<SpeakerId, Member>()
  readonly #byNoun = new Map<string, Set<Member>>()
  readonly #byFamily = new Map<string, Set<Member>>()
  #apostrophe: string | null = null
  #introductions: ReadonlyMap<string, readonly Stretch[]> | null = null
  readonly #byWords = new Map<string, Member>()

  constructor(understanding: Understanding, { members, sightings, holders }: Gathered) {
    const open = sightings.filter(({ quoted }) => !quoted)
    this.understanding = understanding
    this.sightings = sightings
    this.speaking = open.filter(({ speaks }) => speaks)
    this.leading = open.filter(({ leads, possessor }) => leads && !possessor)
    this.spokenOf = open.filter(({ leads, possessor, before }) => leads && (!possessor || before === ''))
    this.nameless = namelessIn(understanding)
    this.#members = members
    this.#holders = holders
    for (const member of members) this.#enter(member)
  }

  get members(): readonly Member[] {
    return this.#members
  }

  /** How the document writes a genitive: with ’ or with '. */
  get apostrophe(): string {
    this.#apostrophe ??= /\p{L}’/u.test(this.understanding.document.text) ? '’' : "'"
    return this.#apostrophe
  }

  /** The members that a name may stand for; several where a surname is shared. */
  holdersOf(sighting: Sighting | null | undefined): readonly Member[] {
    return (sighting && this.#holders.get(sighting)) ?? []
  }

  /** The member with this id. */
  memberOf(id: SpeakerId | null): Member | null {
    return (id !== null && this.#byId.get(id)) || null
  }

  /** The names within a stretch, in reading order. */
  namesWithin(at: Stretch): Sighting[] {
    return within(this.sightings, at)
  }

  /** Those whom the document calls by a noun, by one that means the same, or by a word before it. */
  called(noun: string): ReadonlySet<Member> {
    return this.#byNoun.get(nounOf(noun)) ?? new Set()
  }

  /** Named members, one of whose names ends with this part. */
  bearing(familyPart: string): ReadonlySet<Member> {
    return this.#byFamily.get(familyPart) ?? new Set()
  }

  /** The words that last brought in somebody of this noun without a name: "a senior official"; null where none did. */
  introduced(noun: string, place: number): Stretch | null {
    this.#introductions ??= introductionsIn(this.understanding)
    const list = this.#introductions.get(nounOf(noun)) ?? []
    return list[lastBefore(list, place)] ?? null
  }

  /** The party that was described in these very words. */
  describedAs(words: string): Member | null {
    return this.#byWords.get(words.toLowerCase()) ?? null
  }

  /** A new party that the document only describes. */
  describe(party: Omit<Introduction, 'described'>, description: Description | null): Member {
    const member = introduce(this.#members, { ...party, described: true })
    if (description) member.descriptions.push(description)
    if (member.kind === 'unnamed') member.gender = genderOf(this.understanding.language, member)
    this.#byWords.set(member.name.toLowerCase(), member)
    this.#enter(member)
    return member
  }

  #enter(member: Member): void {
    this.#byId.set(member.id, member)
    for (const name of member.names) enter(this.#byFamily, familyName(name), member)
    for (const { head, modifiers } of member.descriptions)
      for (const word of [head, ...modifiers]) enter(this.#byNoun, nounOf(word), member)
  }
}

const NAMELESS = /^(?:woman|man|girl|boy|teenager|teen|victim|suspect|patient|driver|passenger)(?:'s)?$/

function namelessIn({ paragraphs }: Understanding): Word[] {
  const found: Word[] = []
  for (const { sentences } of paragraphs)
    for (const { words } of sentences)
      for (let at = 1; at < words.length; at++)
        if (words[at - 1]!.key === 'the' && NAMELESS.test(words[at]!.key)) found.push(words[at]!)
  return found
}

function enter(list: Map<string, Set<Member>>, key: string, member: Member): void {
  list.set(key, (list.get(key) ?? new Set()).add(member))
}
