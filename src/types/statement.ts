import type { Confidence, MentionId, StatementId } from './identity.js'
import type { Anchor } from './span.js'

/** All, some or none of the content stands in quotation marks (or as unmarked speech of a transcript). */
export type Kind = 'direct' | 'mixed' | 'indirect'

/** Said, asked, thought, shown by a document, withheld, or not yet said: see the contract. */
export type Mode = 'said' | 'asked' | 'thought' | 'shown' | 'withheld' | 'prospective'

/** The part of the page a statement stands in. */
export type Place = 'body' | 'headline' | 'heading' | 'standfirst' | 'caption' | 'list'

/** Words in a document that stand for a speaker: "Ms Ortega", "she", "a senior official". */
export interface Mention {
  readonly id: MentionId
  /** Null when no words name the speaker here: the statement carries on from an earlier one. */
  readonly at: Anchor | null
  readonly form: 'name' | 'pronoun' | 'description' | 'byline' | 'label' | 'implied'
  /** Words elsewhere that name the same one, when `at` is null: the sentence's subject, an earlier source. */
  readonly borrowed: Anchor | null
  /** Where an implied source is to be looked for: the sentence's subject, the statement before, the paragraphs around. */
  readonly carries?: 'nothing' | 'previous' | 'subject' | 'nearby'
}

/** Why a rule took these words for a statement, or these words for its source. */
export interface Reason {
  readonly rule: string
  readonly note?: string
  readonly at?: Anchor
}

/**
 * What one document reports that someone said. It holds only what the document
 * shows; who the words in `source` stand for is an Attribution, kept apart.
 */
export interface Statement {
  readonly id: StatementId
  readonly kind: Kind
  readonly mode: Mode
  /** Several anchors when the report interrupts the words: "Yes," she said, "we will." Empty for a bare refusal. */
  readonly content: readonly Anchor[]
  /** The words that make it a report: "said", "according to". Several when split: "was quoted by … as saying". */
  readonly cue: readonly Anchor[]
  readonly source: Mention
  readonly addressees: readonly Mention[]
  /** Who passed it on, nearest the speaker first: "..., Reuters reported". */
  readonly via: readonly Mention[]
  /** The question it answers: "Asked whether ..., she said ...". */
  readonly prompt: readonly Anchor[]
  readonly repliesTo: StatementId | null
  /** Set when it stands inside another statement's content. */
  readonly quotedIn: StatementId | null
  /** Set on a headline or caption quote: the statement of the body that it is taken from. */
  readonly echoes: StatementId | null
  /** The words that tell when, and the day they mean, where the date of publication settles it. */
  readonly when: { readonly at: Anchor; readonly start: string | null; readonly end: string | null } | null
  readonly where: Anchor | null
  readonly place: Place
  /** How sure it is that this is a statement with this content; who said it has a confidence of its own. */
  readonly confidence: Confidence
  /** The rule or model that found it. */
  readonly foundBy: string
  readonly reasons: readonly Reason[]
}
