import {
  anchor,
  type Document,
  type DocumentRecord,
  type Role,
  type Speaker,
  type SpeakerId,
  type SpeakerKind,
} from '../../types/index.js'
import { bestSpelling } from '../name.js'
import type { Authority, Identified } from './authority.js'
import type { Joined, Link } from './join.js'
import { type Apart, namesakesOf } from './namesakes.js'
import type { Portrait } from './portrait.js'

/** What a speaker is read from. */
export interface Whole {
  readonly joined: Joined
  readonly texts: ReadonlyMap<string, DocumentRecord>
  readonly authority: Authority | null
}

/** A speaker of one or of many documents, and why its parties were taken for one. */
export class KnownSpeaker {
  /** That of its first party: "document#name". Stays while that party stays. */
  readonly id: SpeakerId
  readonly name: string
  readonly kind: SpeakerKind
  /** The parties, in order of time. */
  readonly parties: readonly Portrait[]
  readonly #whole: Whole
  readonly #number: number

  constructor(whole: Whole, number: number) {
    this.#whole = whole
    this.#number = number
    this.parties = whole.joined.partiesOf(number).map((index) => whole.joined.portraits[index]!)
    this.id = this.parties[0]!.key
    this.kind = this.parties[0]!.kind
    const spellings = this.parties.map(({ name }) => name)
    this.name =
      this.kind === 'person'
        ? bestSpelling(spellings)!.text || this.parties[0]!.reference.name
        : this.parties[0]!.reference.name
  }

  /** The links that hold the parties together, the surest first. */
  get links(): readonly Link[] {
    const { joined } = this.#whole
    return joined.links.filter(({ a }) => joined.speakerOf(a) === joined.speakerOf(this.#number))
  }

  /** Speakers of the same or a like name who are kept apart, or of whom nobody knows; the likeliest first. */
  get namesakes(): readonly Apart[] {
    return namesakesOf(this.#whole.joined, this.#number)
  }

  /** The one id of the authority; null where none is certain. `candidates` are all who bear the name in the file. */
  get identified(): Identified {
    const { joined, authority } = this.#whole
    const { kind, name } = this.parties[0]!
    const roles = this.parties.flatMap((party) => party.roles)
    const born = this.parties.find((party) => party.born)?.born ?? null
    const found = authority?.identify({ kind, name, roles, born }) ?? { id: null, candidates: [] }
    const ids = [...joined.idsOf(this.#number)]
    return { ...found, id: ids.length === 1 ? ids[0]! : ids.length === 0 ? found.id : null }
  }

  /** The roles that documents state, each with the first place that states it. */
  get roles(): readonly Role[] {
    const found = new Map<string, Role>()
    for (const { roles, reference } of this.parties) {
      const record = this.#whole.texts.get(reference.document)
      for (const { title, body, standing, start, end } of roles) {
        const key = `${title.toLowerCase()} ${standing}`
        if (found.has(key) || !record) continue
        const statedAt = anchor({ id: record.id as Document['id'], text: record.text }, { start, end })
        found.set(key, { title, body, from: null, to: null, standing, statedAt })
      }
    }
    return [...found.values()]
  }

  /** As the record stores it. */
  get speaker(): Speaker {
    const names = new Set(this.parties.flatMap(({ reference, used }) => [reference.name, ...used]))
    names.delete(this.name)
    const { id } = this.identified
    return {
      id: this.id,
      kind: this.kind,
      name: this.name,
      otherNames: [...names],
      roles: this.roles,
      members: this.parties[0]!.members,
      elsewhere: id === null ? [] : [`https://www.wikidata.org/wiki/${id}`],
    }
  }
}
