declare const name: unique symbol

/** An id of one kind of thing. A SpeakerId is not accepted where a StoryId is due. */
export type Id<Kind extends string> = string & { readonly [name]: Kind }

/** Names one document; given by the caller or drawn from the document's address or text. */
export type DocumentId = Id<'Document'>
/** Names one statement: the document, its content and cue decide it, so the same input gives the same id. */
export type StatementId = Id<'Statement'>
/** Names the words of one document that stand for somebody. */
export type MentionId = Id<'Mention'>
/** Names a person or body that speaks. */
export type SpeakerId = Id<'Speaker'>
/** Names a group of documents about one chain of events. */
export type StoryId = Id<'Story'>
/** Names a question that returns in story after story. */
export type ThemeId = Id<'Theme'>

/** "2024", "2024-05" or "2024-05-03": no more exact than the source was. */
export type PartialDate = string
/** A moment in UTC, e.g. "2024-05-03T09:30:00Z". */
export type Instant = string
/** From 0 to 1, calibrated: of the answers given 0.9, nine in ten prove right. */
export type Confidence = number
