import { chainOf } from '../4-resolve/index.js'
import {
  contentTexts,
  differing,
  type Emblem,
  type Printing,
  position,
  printings,
  sentenceAround,
  type Utterance,
  type Variant,
  type Voice,
  wordsOf,
} from '../6-gather/index.js'
import type { DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../types/index.js'
import { type AlignmentStep, alignment } from './alignment.js'
import type { PageLanguage } from './language/page-language.js'
import { type Context, type Linked, linked } from './linked.js'
import { innerWords, marksBalanced, oneLine, reportedWords } from './marks.js'
import { type Badge, badgeFor, turnsMeaning, verbFor } from './verbs.js'

/** Words as shown. `quoted` ones get marks; others are reported speech with whatever marks they have inside. */
export interface Part {
  readonly quoted: boolean
  readonly text: string
  /** Begins a paragraph of its own, as it does in the source. */
  readonly opens: boolean
}

/** Another printing, shown under "Printed differently". */
export interface VariantEntry extends Linked {
  readonly relation: Variant['relation']
  readonly parts: readonly Part[]
  /** Words that the main printing does not have, as `[start, end)` in each part's text. */
  readonly differs: readonly (readonly SpanRecord[])[]
  /** Of the document that prints it. */
  readonly language: string | null
  /** From the main printing to this one, word by word; null for a report, which promises no words, and a translation. */
  readonly diff: readonly AlignmentStep[] | null
  readonly place: StatementRecord['place']
  readonly published: string | null
}

/** One utterance on the page. */
export interface Entry extends Linked {
  readonly id: string
  readonly speaker: string
  readonly speakerKind: PartyRecord['kind'] | null
  /** Null when the printed sentence is shown whole: it holds its own verb. */
  readonly verb: string | null
  readonly badge: Badge | null
  readonly addressees: readonly string[]
  readonly prompt: string | null
  readonly parts: readonly Part[]
  readonly language: string | null
  /** The day of saying where the text tells, else of publication. */
  readonly day: { readonly is: 'said' | 'published'; readonly date: string } | null
  /** Who passed it on, from the outlet back towards the speaker. */
  readonly via: readonly string[]
  readonly also: readonly Linked[]
  readonly variants: readonly VariantEntry[]
  /** Headlines and captions that have the words. */
  readonly headlines: readonly VariantEntry[]
  /** The document that printed it first, where others did and the dates tell. */
  readonly first: (Linked & { readonly date: string }) | null
  /** No document printed it before the day from which the page marks what is new. */
  readonly fresh: boolean
  /** The entry that it answers, where that is on the page. */
  readonly repliesTo: { readonly id: string; readonly speaker: string } | null
}

/** Fewer words than this are a scrap that needs its sentence around it. */
const SCRAP = 5

/** "said to her" tells a reader nothing that the sentence around it does not. */
const PRONOUN = /^(?:him|her|them|me|us|it|you|himself|herself|themselves|each other|one another)$/i

/** The utterance as shown. */
export function entryOf(utterance: Utterance, id: string, context: Context): Entry {
  const { main, voices } = utterance
  const { document, statement } = main
  const { language } = context
  const shown = wordsShown(main, language)
  const name = (party: PartyRecord): string => reportedWords(context.findVoice(party, document).name)
  return {
    ...linked(document, spanOf(main), context),
    id,
    speaker: voices.length > 0 ? namesOf(voices, language) : language.speaking.unattributed,
    speakerKind: voices[0]?.kind ?? null,
    verb: shown.sentence ? null : verbFor(document, statement, language.speaking.verbs),
    badge: badgeFor(document, statement),
    addressees: statement.addressees.map(name).filter((hearer) => !PRONOUN.test(hearer)),
    prompt: promptOf(main),
    parts: shown.parts,
    language: document.language ?? null,
    day: dayOf(main),
    via: passedOn(document, statement).map(name).reverse(),
    also: others(utterance, (variant) => variant.relation === 'same').map((v) =>
      linked(v.document, spanOf(v), context),
    ),
    variants: others(utterance, (variant) => variant.relation !== 'same').map((v) =>
      variantOf(v, shown.parts, context),
    ),
    headlines: utterance.headlines.map((headline) => variantOf(headline, shown.parts, context)),
    first: firstOf(utterance, context),
    fresh: isFresh(utterance, context),
    repliesTo: null,
  }
}

/** Whoever printed it earlier than the printing that is shown; days and hours are compared only as far as both tell. */
function firstOf(utterance: Utterance, context: Context): Entry['first'] {
  const shown = utterance.main.document.published
  const dated = printings(utterance).filter(({ document }) => document.published !== undefined)
  if (shown === undefined || dated.length < 2) return null
  const early = dated.reduce((a, b) => (Date.parse(b.document.published!) < Date.parse(a.document.published!) ? b : a))
  const date = early.document.published!
  if (early.document === utterance.main.document || date.slice(0, 10) >= shown.slice(0, 10)) return null
  return { ...linked(early.document, spanOf(early), context), date }
}

/** Undated documents may be old. */
function isFresh(utterance: Utterance, { since }: Context): boolean {
  return since !== undefined && printings(utterance).every(({ document }) => (document.published ?? '') >= since)
}

/** Who passed the words on, nearest the speaker first; the outlet itself is told elsewhere. */
const passedOn = (document: DocumentRecord, statement: StatementRecord): PartyRecord[] =>
  chainOf(document, statement).flatMap(({ party, as }) => (as === 'via' ? [party] : []))

/** "the parties" begins a line here; "van Harrel" does too, but a name keeps its letters. */
function shownName({ name }: Voice): string {
  return reportedWords(name).replace(/^(?:the|an?|one|two|three|four|some|several)\b/, (word) => {
    return word.charAt(0).toUpperCase() + word.slice(1)
  })
}

function namesOf(voices: readonly Voice[], { list }: PageLanguage): string {
  return list(voices.map(shownName)).join('')
}

/** The words over a section. */
export function emblemEntry({ utterance, printing, span }: Emblem, context: Context) {
  const words = innerWords(printing.document.text.slice(...span)).join(' ')
  return {
    ...linked(printing.document, span, context),
    words,
    speaker: namesOf(utterance.voices, context.language),
    language: printing.document.language ?? null,
  }
}

interface Shown {
  readonly parts: readonly Part[]
  /** The whole printed sentence stands for the statement. */
  readonly sentence: boolean
}

function wordsShown(printing: Printing, language: PageLanguage): Shown {
  const { document, statement } = printing
  const texts = contentTexts(printing)
  const sentence = sentenceShown(printing, language)
  if (sentence !== null)
    return { parts: [reportedPart(reportedWords(document.text.slice(...sentence)))], sentence: true }
  if (statement.kind === 'direct') return { parts: closed(quotedParts(printing)), sentence: false }
  const text = reportedWords(texts.join(' … '))
  const cue = oneLine(statement.cue.map(([start, end]) => document.text.slice(start, end)).join(' '))
  return { parts: [reportedPart(text === '' ? cue : text)], sentence: false }
}

/** Paragraph by paragraph. Where the report stood between two pieces, they are joined on one line. */
function quotedParts({ document, content }: Printing): Part[] {
  return content.flatMap(([start, end], i) => {
    const between = document.text.slice(content[i - 1]?.[1] ?? start, start)
    const paragraphs = innerWords(document.text.slice(start, end))
    return paragraphs.map((text, line) => ({ quoted: true, text, opens: i === 0 || line > 0 || /\n/.test(between) }))
  })
}

function reportedPart(text: string): Part {
  return { quoted: false, text, opens: true }
}

/** The sentence of the document that is shown for a statement, whole; null where the words speak for themselves. */
export function sentenceShown(printing: Printing, language: PageLanguage): SpanRecord | null {
  return needsSentence(printing, language) ? printedSentence(printing) : null
}

/** A scrap, a bare refusal, and a verb that cannot be said plainly are shown in the sentence that was printed. */
function needsSentence({ document, statement, content }: Printing, { speaking }: PageLanguage): boolean {
  if (content.length === 0) return true
  const all = wordsOf(content.map(([start, end]) => document.text.slice(start, end)).join(' ')).length
  if (statement.kind !== 'direct') return verbFor(document, statement, speaking.verbs) === null || all < SCRAP
  const words = content.flatMap(([start, end]) => innerWords(document.text.slice(start, end)))
  const whole = /^[\p{Lu}\p{Lo}\p{N}…[]/u.test(words[0] ?? '')
  const few = wordsOf(words.join(' ')).length < SCRAP && !/[.!?…]$/.test(words.at(-1) ?? '')
  return !whole || few || turnsMeaning(document, statement)
}

function printedSentence(printing: Printing): SpanRecord | null {
  const sentence = sentenceAround(printing.document, position(printing))
  if (sentence === null) return null
  const text = printing.document.text.slice(...sentence)
  const inside = printing.content.every(([start, end]) => start >= sentence[0] && end <= sentence[1])
  const shared = sharedByTwo(printing, sentence)
  return inside && !shared && marksBalanced(text) && wordsOf(text).length <= 70 ? sentence : null
}

/** Whether somebody else's quoted words stand in the sentence, too: under one name it would give them to both. */
function sharedByTwo({ document, statement }: Printing, [start, end]: SpanRecord): boolean {
  const names = statement.speakers.map(({ name }) => name)
  return document.statements.some(
    ({ id, kind, speakers, content, quotedIn }) =>
      id !== statement.id &&
      quotedIn !== statement.id &&
      kind !== 'indirect' &&
      speakers.length > 0 &&
      !speakers.some(({ name }) => names.includes(name)) &&
      content.some(([from, to]) => from >= start && to <= end),
  )
}

/** "…, " before "she said" is the report's comma; at the end of the shown words it hangs in the air. */
function closed(parts: readonly Part[]): Part[] {
  return parts.map((part, i) => (i === parts.length - 1 ? { ...part, text: part.text.replace(/[,;]$/, '') } : part))
}

function variantOf(variant: Variant, main: readonly Part[], context: Context): VariantEntry {
  const { parts } = wordsShown(variant, context.language)
  const words = main.map(({ text }) => text).join(' ')
  const marked = variant.relation === 'other-words' || variant.relation === 'longer'
  const spans = parts.map(({ text }) => (marked ? differing(words, text) : []))
  return {
    ...linked(variant.document, spanOf(variant), context),
    relation: variant.relation,
    parts,
    diff: variant.relation === 'reported' || variant.relation === 'translation' ? null : alignment(main, parts),
    language: variant.document.language ?? null,
    place: variant.statement.place,
    published: variant.document.published ?? null,
    differs: spans.map((list) => list.map(({ start, end }): SpanRecord => [start, end])),
  }
}

function promptOf({ document, statement }: Printing): string | null {
  const text = (statement.prompt ?? []).map(([start, end]) => document.text.slice(start, end)).join(' … ')
  return text === '' ? null : reportedWords(text)
}

function dayOf({ document, statement }: Printing): Entry['day'] {
  // What is yet to be said has a day to come; the reader wants to know how old the announcement is.
  const past = statement.mode !== 'prospective'
  if (past && statement.when?.start !== undefined) return { is: 'said', date: statement.when.start }
  return document.published === undefined ? null : { is: 'published', date: document.published }
}

/** Other documents' printings; that one document repeats itself is nothing a reader needs. */
function others({ main, variants }: Utterance, keep: (variant: Variant) => boolean): Variant[] {
  const seen = new Set<DocumentRecord>([main.document])
  return variants.filter((variant) => {
    if (!keep(variant) || (seen.has(variant.document) && variant.relation !== 'other-words')) return false
    seen.add(variant.document)
    return true
  })
}

function spanOf({ content, statement, document }: Printing): SpanRecord {
  const spans = content.length > 0 ? content : [...statement.cue, ...statement.source]
  const start = Math.min(...spans.map(([from]) => from), document.text.length)
  return [start, Math.max(start, ...spans.map(([, to]) => to))]
}
