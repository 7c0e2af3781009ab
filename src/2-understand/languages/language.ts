/** What a reporting verb reports, and how its content is built. */
export interface Cue {
  readonly lemma: string
  /** said: speech or writing; asked: a question; thought: belief or feeling; act: speech only where words are quoted. */
  readonly sense: 'said' | 'asked' | 'thought' | 'act'
  /**
   * clause: "said (that) X"; hearer: "told Y (that) X"; object: "called X Y", "denied X"; quote: only beside a
   * quotation ("sighed", "went on").
   */
  readonly frame: 'clause' | 'hearer' | 'object' | 'quote'
  readonly form: 'finite' | 'participle' | 'base'
}

/** Words and marks of one language, as data. A new language is a new folder. */
export interface Language {
  /** BCP 47. */
  readonly code: string
  /** Lower case, without the dot: mr, sen, gov. The dot after them ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that start a sentence after an abbreviation: the, he, but. */
  readonly starters: ReadonlySet<string>
  /** Inflected form to cue. */
  readonly cues: ReadonlyMap<string, Cue>
  /** Words that begin an adverbial after a cue: on, in, at, during, yesterday. */
  readonly adverbials: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, { readonly gender: 'he' | 'she' | 'it' | 'they' | 'i' | 'we' | 'who' }>
  readonly auxiliaries: ReadonlySet<string>
  /** Prepositions, conjunctions and other words that never head a noun phrase. */
  readonly functionWords: ReadonlySet<string>
  /** Words before a name that say what somebody is: minister, judge, chief executive. */
  readonly roles: ReadonlySet<string>
  /** Nouns of things that "say" without a voice: report, letter, poll. */
  readonly documents: ReadonlySet<string>
  /** Nouns of bodies that speak: ministry, union, police. */
  readonly bodies: ReadonlySet<string>
  /** Nouns of several people: officials, families, aides. */
  readonly groups: ReadonlySet<string>
  /** First names by the gender they usually have. */
  readonly firstNames: ReadonlyMap<string, 'he' | 'she'>
  /** Titles and nouns that tell a gender: Mr, Lady, spokeswoman, king. */
  readonly gendered: ReadonlyMap<string, 'he' | 'she'>
  readonly days: ReadonlySet<string>
  readonly months: ReadonlySet<string>
}
