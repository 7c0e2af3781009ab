import type { Frames } from './frames.js'

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

/** How a language whose grammar onrecord does not know names the speaker of words: lists, and frames to put them in. */
export interface Reporting {
  readonly frames: Frames
  /** Reporting verbs as they stand beside quotations; several words may make one ("a déclaré"). */
  readonly verbs: readonly string[]
  /** Words before a name that say what somebody is; they are no part of the name. */
  readonly roles: readonly string[]
  /** What leads in words without marks: que, dass, что. */
  readonly that?: readonly string[]
  /** Selon, laut, по словам. */
  readonly accordingTo?: readonly string[]
  /** Small words inside names: de, von, van. */
  readonly links?: readonly string[]
  /** Words that no source holds: prepositions, days, pronouns. */
  readonly stops?: readonly string[]
  readonly articles?: readonly string[]
  /** To whom, between verb and source: журналистам, den Journalisten. */
  readonly hearers?: readonly string[]
  /** Verb and pronoun in one: a-t-il dit, сказал он. Nobody is named; who is meant stays open. */
  readonly alone?: readonly string[]
  /** What follows a name: さん, 씨. */
  readonly honorifics?: readonly string[]
  /** A place or body in the genitive may stand between role and name: мэр Тарска Олег Бурлаков. */
  readonly genitivePlaces?: boolean
  /** All nouns have capitals, so roles do, too. */
  readonly capitalNouns?: boolean
}

/** Words and marks of one language, as data. A new language is a new folder. */
export interface Language {
  /** BCP 47. */
  readonly code: string
  /** Null for English, which has rules, and for languages of which nothing is known. */
  readonly reporting: Reporting | null
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
