import type { Confidence, DocumentId, Instant, PartialDate, SpeakerId } from './identity.js'
import type { Anchor } from './span.js'

/** What kind of party speaks. */
export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unnamed'

/** A person or body that speaks on the record. */
export interface Speaker {
  readonly id: SpeakerId
  readonly kind: SpeakerKind
  readonly name: string
  readonly otherNames: readonly string[]
  readonly roles: readonly Role[]
  /** Who "the pair" or "Washington and its allies" are; empty for one speaker. */
  readonly members: readonly SpeakerId[]
  /** The same speaker elsewhere, e.g. a Wikidata address. */
  readonly elsewhere: readonly string[]
}

/** An office or job that a document gives a speaker. */
export interface Role {
  readonly title: string
  readonly body: string | null
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  /** Whether the document says that it is held, was held, or will be. */
  readonly standing?: 'now' | 'past' | 'coming'
  readonly statedAt: Anchor
}

/**
 * A party of one document, named so that it is found again after a newer engine has read the document anew: by the
 * document, the name, and the words around its first mention. Never by its place in a list.
 */
export interface PartyReference {
  readonly document: DocumentId
  /** The fullest name that the document gives. */
  readonly name: string
  /** Null where whoever wrote the reference had not read the document. */
  readonly at: Pick<Anchor, 'exact' | 'before' | 'after'> | null
}

/**
 * One decision about who a party of a document is. Decisions are added, never edited: a later one outranks an earlier one,
 * one by a person outranks one by the program, and undoing is adding ("withdrawn" lets the program decide again).
 */
export interface Judgement {
  readonly party: PartyReference
  /** The speaker it is (or is not): named by any party that is them ("document#name"), or by an id of an authority ("Q17"). */
  readonly speaker: SpeakerId
  readonly says: 'same' | 'different' | 'unsure' | 'withdrawn'
  /** A person's name; "onrecord" and a version where the program decided. */
  readonly by: string
  readonly at: Instant
  readonly because: readonly Evidence[]
}

/** One comparison of a mention with a speaker: what was looked at, and how much it speaks for (or against) them. */
export interface Evidence {
  /** Name of the comparison, e.g. "family-name", "role-at-date". */
  readonly test: string
  readonly weight: number
  readonly note: string
}

/** A speaker who might have said it, and how likely that is. */
export interface Candidate {
  readonly speaker: SpeakerId
  readonly confidence: Confidence
  readonly because: readonly Evidence[]
}

/** Who said it, once the evidence is weighed. "unsure" is an answer. */
export type Attribution =
  | {
      readonly is: 'known'
      readonly speaker: SpeakerId
      readonly confidence: Confidence
      readonly because: readonly Evidence[]
      readonly rivals: readonly Candidate[]
    }
  | { readonly is: 'unsure'; readonly candidates: readonly Candidate[]; readonly because: readonly Evidence[] }
  | { readonly is: 'unnamed'; readonly described: SpeakerId; readonly because: readonly Evidence[] }
