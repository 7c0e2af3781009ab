/** What `onrecord story` tells of a story: contract-like, as plain JSON. */
export interface StoryReport {
  /** Its place in the list: 1 for the largest. */
  number: number
  /** The id of its first document; stays when later coverage comes. */
  id: string
  /** From the headlines; null where no document has one. */
  title: string | null
  /** Days of publication. */
  from: string | null
  to: string | null
  /** The stems that weigh most in it. */
  terms: string[]
  documents: StoryDocument[]
  /** Named people who are quoted, those with most statements first. */
  people: { name: string; statements: number }[]
}

/** A document of a story. */
export interface StoryDocument {
  id: string
  title?: string
  publisher?: string
  published?: string
  statements: number
  /** The document whose text it prints. */
  copyOf?: string
}
