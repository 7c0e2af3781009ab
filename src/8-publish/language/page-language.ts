import type { VariantEntry } from '../entries.js'
import type { Badge } from '../verbs.js'
import type { MadeWords } from './made-words.js'

/**
 * Our words with slots among them, in the order of the language. What stands in a slot is the caller's: text, markup, a link. It is put
 * in as it is, so no language can change a source's words.
 */
export type Phrase<Slot> = readonly (string | Slot)[]

/** A date as far as a source tells it. */
export interface Day {
  readonly year: string
  /** From 1 to 12. */
  readonly month?: number
  readonly day?: number
}

/**
 * Every word that a page says itself, in one language. Whatever else stands on a page is copied from a document. Quotation marks are no
 * words: they are “ and ” in every language, because these are what the page's proof looks between.
 */
export interface PageLanguage {
  /** BCP 47. */
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: TitleWords
  readonly signs: {
    /** Between the items of a row. */
    readonly comma: string
    /** Between a speaker or a label and what follows. */
    readonly colon: string
  }
  /** "Ana, Ciro and Eva". */
  list<Slot>(items: readonly Slot[]): Phrase<Slot>
  readonly counts: CountWords
  readonly dates: {
    day(day: Day): string
    /** Two days that differ. */
    period(first: Day, last: Day): string
  }
  readonly speaking: SpeakingWords
  readonly facts: FactWords
  readonly variants: VariantWords
  readonly sections: SectionWords
  readonly overviews: OverviewWords
  readonly made: MadeWords
  readonly feed: {
    /** What the feed is, for whoever thinks of taking it. */
    readonly about: string
  }
}

/** The headline. */
export interface TitleWords {
  /** The question that the page answers, where the story has no name. */
  readonly question: string
  ofStory(story: string): string
  /** Whether a headline asks the question already. */
  asks(headline: string): boolean
}

/** Numbers with their nouns. */
export interface CountWords {
  statements(number: number): string
  moreStatements(number: number): string
  words(number: number): string
  /** "20 words in 3 statements". */
  share(words: number, statements: number): string
  /** What the page was made from; `documents` is null where each outlet has one, `period` where no document has a date. */
  from(made: {
    readonly statements: number
    readonly documents: number | null
    readonly outlets: number
    readonly period: string | null
  }): string
  readonly columns: { readonly speaker: string; readonly words: string; readonly statements: string }
}

/** Who said it, and how. */
export interface SpeakingWords {
  readonly unattributed: string
  /** Where the document's own cue cannot be kept. */
  readonly verbs: Readonly<Record<'said' | 'asked' | 'withheld' | 'prospective' | 'thought' | 'shown', string>>
  readonly badges: Readonly<Record<Badge | 'NEW', string>>
  /** The speaker, with or without badges, and the verb. */
  spoke<Slot>(speaker: Slot, verb: Slot): Phrase<Slot>
  /** "said to Ana". */
  saidTo<Slot>(verb: string, hearers: Slot): Phrase<Slot>
  /** "is expected to tell Ana": `verb` takes its hearers without more. */
  tells<Slot>(verb: string, hearers: Slot): Phrase<Slot>
  /** The question that an answer answers, in the document's words. */
  asked(question: string): string
}

/** Where words stand, and how they came there. */
export interface FactWords {
  saidOn<Slot>(day: Slot): Phrase<Slot>
  /** From the outlet back towards the speaker: the first one reported it, citing the others. */
  reportedBy(via: readonly [string, ...string[]]): string
  inReplyTo<Slot>(speaker: Slot): Phrase<Slot>
  firstIn<Slot>(outlet: Slot, day: Slot): Phrase<Slot>
  alsoIn<Slot>(outlets: Slot): Phrase<Slot>
  /** A link to words that their page holds no more. */
  asItWasRead<Slot>(outlet: Slot): Phrase<Slot>
  /** The same beside a link to the page itself; `section` is what the archive is called. */
  changedSince<Slot>(outlet: Slot, section: Slot): Phrase<Slot>
  read<Slot>(day: Slot): Phrase<Slot>
  changedAsSeen<Slot>(day: Slot): Phrase<Slot>
  archivedFrom<Slot>(outlet: Slot, day: Slot): Phrase<Slot>
  knownOn(day: string): string
  soFar(fresh: number, day: string): string
}

/** How other printings stand to the one that is shown. */
export interface VariantWords {
  compare(number: number): string
  readonly relations: Readonly<Record<VariantEntry['relation'], string>>
  /** Where a printing stands, when that is not the text itself. */
  readonly places: Readonly<Partial<Record<VariantEntry['place'], string>>>
  leavesOut(words: string): string
  adds(words: string): string
  has(words: string, instead: string): string
  readonly otherWords: string
  moreChanges(number: number): string
}

/** What the parts of the page are called. */
export interface SectionWords {
  /** The first link, for keyboards and screen readers. */
  readonly skip: string
  /** The list of themes. */
  readonly contents: string
  /** What belongs to no theme, beside others and alone. */
  readonly rest: { readonly beside: string; readonly alone: string }
  readonly shares: Titled
  readonly archive: Titled
  readonly sources: string
  readonly made: string
}

/** A heading, and what a reader should know before reading on. */
export interface Titled {
  readonly title: string
  readonly note: string
}

/** The lists that lead back into the page. */
export interface OverviewWords {
  readonly overTime: Titled
  readonly dayByDay: Titled
  readonly unanswered: string
  course<Slot>(speaker: Slot, theme: Slot, days: readonly Slot[]): Phrase<Slot>
  /** Several statements of one day. */
  many(statements: number): string
  /** After a day, on which the words differ from those of an earlier day; `link` leads a piece of the sentence to them. */
  turn<Slot>(turn: 'denial' | 'number', link: (words: string) => Slot, earlier: Slot): Phrase<Slot>
  onDay<Slot>(day: Slot, people: readonly Slot[], andOthers: boolean): Phrase<Slot>
  declined<Slot>(speaker: Slot, theme: Slot, times: number): Phrase<Slot>
}
