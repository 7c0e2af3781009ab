import type { DocumentRecord, Mode, SpanRecord, StatementRecord } from '../types/index.js'
import { ClusterIndex, type Company } from './cluster-index.js'
import { differByDenial } from './denials.js'
import { compareText, contentTexts, type Printing, position, type Utterance, type Variant } from './printing.js'
import { wordsOf } from './terms.js'
import { timeOf } from './timeline.js'
import { differsByChoice, isTranslated, withTranslations } from './translations.js'
import { type FindVoice, gatherVoices, isNamed, sameVoice, type Voice } from './voices.js'
import {
  agreement,
  agreementAtMost,
  bagContainment,
  containment,
  cutFrom,
  holds,
  relate,
  type Wording,
  wordingOf,
} from './wording.js'

/** What to gather. */
export interface GatherOptions {
  /** Beliefs and intentions are what a reporter says about a mind: left out unless asked for. */
  readonly thoughts?: boolean
}

/** Above this many words a statement of several paragraphs is a speech: outlets quote its paragraphs one by one. */
const SPEECH_WORDS = 60
/** How much of the shorter wording must stand in the longer one. Lower joins a speaker's variations of one phrase. */
const SAME_WORDS = 0.6
/** How many words of two outlets' printings must agree, in order, for the others to be a slip or a translation. */
const SAME_LETTER = 0.8
/** A paraphrase must share nearly all its content words with the quotation it may stand for. */
const SAME_REPORT = 0.75

/** Less sure than this, a statement is more likely misread than not. */
export const SURE = 0.5

const SHOWN: readonly Mode[] = ['said', 'asked', 'shown', 'withheld', 'prospective']

interface Cluster {
  readonly main: Printing
  readonly wording: Wording
  readonly voices: readonly Voice[]
  readonly others: readonly Printing[]
}

/** The same words in many outlets become one utterance: the fullest printing, and how the others differ from it. */
export function gatherUtterances(records: readonly DocumentRecord[], options: GatherOptions = {}): Utterance[] {
  const findVoice = gatherVoices(records)
  const clusters: Cluster[] = []
  // Only where others may quote it paragraph by paragraph is a speech taken apart.
  const longest = records.length > 1 ? SPEECH_WORDS : Number.POSITIVE_INFINITY
  const all = records.flatMap((record) => printingsOf(record, longest, options))
  const single = all.map((printing) => newCluster(printing, findVoice)).sort(fullestFirst)
  const index = new ClusterIndex(single.map(({ wording }) => wording))
  for (const made of single) {
    const words = index.indexed(made.wording)
    const at = index.near(words, companyOf(made)).find((near) => joins(clusters[near]!, made))
    if (at === undefined) {
      index.add(clusters.push(made) - 1, words, companyOf(made))
      continue
    }
    const home = clusters[at]!
    clusters[at] = joined(home, made)
    if (clusters[at].voices !== home.voices) index.add(at, index.indexed(home.wording), companyOf(clusters[at]))
  }
  return withTranslations(clusters.filter(standsAlone).map(toUtterance))
}

/** A document's statements as printings, speeches taken apart. What stands inside another statement is not its own. */
function printingsOf(document: DocumentRecord, longest: number, options: GatherOptions): Printing[] {
  return document.statements
    .filter(({ mode }) => SHOWN.includes(mode) || (mode === 'thought' && options.thoughts === true))
    .filter(({ confidence }) => confidence >= SURE)
    .filter((statement) => statement.echoes === undefined && statement.quotedIn === undefined)
    .flatMap((statement) =>
      partsOf(document, statement, longest).map((content, part) => ({ document, statement, content, part })),
    )
}

function partsOf(document: DocumentRecord, statement: StatementRecord, longest: number): SpanRecord[][] {
  const words = statement.content.reduce((n, [start, end]) => n + wordsOf(document.text.slice(start, end)).length, 0)
  if (words < longest) return [statement.content]
  const paragraphs = statement.content.flatMap((span) => paragraphsOf(document.text, span))
  return paragraphs.length > 0 ? paragraphs.map((span) => [span]) : [statement.content]
}

function paragraphsOf(text: string, [from, to]: SpanRecord): SpanRecord[] {
  return [...text.slice(from, to).matchAll(/\S(?:[^\n]*\S)?/g)].map((line) => [
    from + line.index,
    from + line.index + line[0].length,
  ])
}

function newCluster(main: Printing, findVoice: FindVoice): Cluster {
  const voices = main.statement.speakers.map((party) => findVoice(party, main.document))
  return { main, wording: wordingOf(textOf(main)), voices, others: [] }
}

/** A printing that names the speaker names them for all: outlets that print "they said" printed the same words. */
function joined(home: Cluster, { main, voices }: Cluster): Cluster {
  const named = home.voices.some(isNamed) || !voices.some(isNamed)
  return { ...home, voices: named ? home.voices : voices, others: [...home.others, main] }
}

/** Whose words they may be: where two share no circle, and both name somebody, `mayBeOneSpeaker` says no. */
function companyOf({ voices, main }: Cluster): Company {
  const known = voices.some(isNamed)
  const [first] = voices
  const circles = known ? voices.map(({ kind, key }) => `${kind} ${key}`) : []
  for (const sort of DESCRIBED) if (known && voices.every(({ kind }) => kind === sort)) circles.push(`any ${sort}`)
  // Within one document a description stands for somebody, too.
  if (first !== undefined) circles.push(`${first.kind} ${first.key} in ${main.document.id}`)
  return { circles, anybody: !known }
}

function joins(home: Cluster, other: Cluster): boolean {
  const [a, b] = [home.main.statement, other.main.statement]
  if (a.content.length === 0 || b.content.length === 0) return false
  // "Did you pay?" and "We did not pay" share their words; a question, a refusal and an answer are never one utterance.
  if (modeOf(home) !== modeOf(other)) return false
  if (!mayBeOneSpeaker(home, other)) return false
  const [one, two] = [home.wording, other.wording]
  if (holds(one, two) || holds(two, one)) return true
  return areAlike(home, other) && !isTurn(home, other)
}

/** What a document "says" and what it shows are one: which of the two is the outlet's choice. */
function modeOf({ main, voices }: Cluster): Mode {
  const { mode } = main.statement
  return mode === 'said' && voices.length > 0 && voices.every(({ kind }) => kind === 'document') ? 'shown' : mode
}

function areAlike({ main, wording }: Cluster, { main: second, wording: other }: Cluster): boolean {
  if (main.statement.kind === 'indirect' || second.statement.kind === 'indirect')
    return bagContainment(wording, other) >= SAME_REPORT
  return sameWords(wording, other) || (main.document !== second.document && misprint(wording, other))
}

/** Of one day, a "not" more or less is one outlet's slip; of two, somebody may have turned, and each saying stands. */
function isTurn({ main, wording }: Cluster, other: Cluster): boolean {
  const [day, otherDay] = [timeOf(main)?.slice(0, 10), timeOf(other.main)?.slice(0, 10)]
  if (day === undefined || otherDay === undefined || day === otherDay) return false
  return differByDenial(wording.text, other.wording.text)
}

function sameWords(a: Wording, b: Wording): boolean {
  if (cutFrom(a, b) || cutFrom(b, a)) return true
  return Math.min(a.words.length, b.words.length) > 4 && containment(a, b) >= SAME_WORDS
}

/** Two outlets' printings that differ in a word or two: "phone" for "telephone". Within one, it is a second saying. */
function misprint(a: Wording, b: Wording): boolean {
  if (Math.min(a.words.length, b.words.length) < 8 || agreementAtMost(a, b) < SAME_LETTER) return false
  return agreement(a, b) >= SAME_LETTER
}

/** Different names never join: the same words under two names is a finding, not a variant. */
function mayBeOneSpeaker(home: Cluster, other: Cluster): boolean {
  const sameDocument = home.main.document === other.main.document
  const known = (voices: readonly Voice[]): boolean => voices.some(isNamed)
  if (known(home.voices) && known(other.voices)) {
    const described = DESCRIBED.some((sort) =>
      [home, other].every(({ voices }) => voices.every(({ kind }) => kind === sort)),
    )
    return described || home.voices.some((voice) => other.voices.some((second) => sameVoice(voice, second)))
  }
  if (sameDocument && home.voices.length > 0 && other.voices.length > 0)
    return sameVoice(home.voices[0]!, other.voices[0]!)
  // Without a name on one side, only long word-for-word agreement shows that it is the same saying.
  const [one, two] = [home.wording, other.wording]
  const least = Math.min(one.words.length, two.words.length)
  if (least >= 6 && (holds(one, two) || holds(two, one))) return true
  const quoted = home.main.statement.kind === 'direct' && other.main.statement.kind === 'direct'
  if (!quoted || least < LONG || differByDenial(one.text, two.text)) return false
  return agreementAtMost(one, two) >= TO_THE_LETTER && agreement(one, two) >= TO_THE_LETTER
}

/** What each outlet calls in its own words, "the communique" and "a four-page text": the names tell nothing apart. */
const DESCRIBED = ['group', 'document'] as const
/** A sentence of so many words is not said by two in the same words but for a slip. */
const LONG = 12
const TO_THE_LETTER = 0.9

/** A quote that only a headline or caption has, with nobody named, is the desk's wording as likely as a speaker's. */
function standsAlone({ main, voices }: Cluster): boolean {
  return voices.length > 0 || main.statement.place === 'body' || main.statement.place === 'list'
}

function toUtterance({ main, wording, voices, others }: Cluster): Utterance {
  // Translators choose their words: that two chose others is no change of what was said.
  const translated = others.length > 0 && [main, ...others].some(isTranslated)
  const varied = (printing: Printing): Variant => {
    const relation = relationOf(wording, printing)
    const chosen = relation === 'other-words' && translated && differsByChoice(wording.text, textOf(printing))
    return { ...printing, relation: chosen ? 'translation' : relation }
  }
  const id = `${main.document.id}#${main.statement.id}${main.part > 0 ? `.${main.part}` : ''}`
  const headlines = [...others.filter((one) => !inBody(one)), ...[main, ...others].flatMap(echoesOf)]
  return {
    id,
    main,
    variants: others.filter(inBody).map(varied).sort(byDate),
    headlines: headlines.map(varied).sort(byDate),
    voices,
  }
}

function inBody({ statement: { place } }: Printing): boolean {
  return place === 'body' || place === 'list'
}

/** The headline words that were taken from a statement, as its document ties them. */
function echoesOf({ document, statement, part }: Printing): Printing[] {
  const taken = document.statements.filter(({ echoes, content }) => echoes === statement.id && content.length > 0)
  return part > 0 ? [] : taken.map((one) => ({ document, statement: one, content: one.content, part: 0 }))
}

function relationOf(main: Wording, printing: Printing): Variant['relation'] {
  return printing.statement.kind === 'indirect' ? 'reported' : relate(main, wordingOf(textOf(printing)))
}

function textOf(printing: Printing): string {
  return contentTexts(printing).join(' ')
}

const KINDS = { direct: 0, mixed: 1, indirect: 2 }

function fullestFirst(a: Cluster, b: Cluster): number {
  const rank = ({ main: { statement } }: Cluster): number =>
    KINDS[statement.kind] + (statement.place === 'body' || statement.place === 'list' ? 0 : 4)
  const named = ({ voices }: Cluster): number => (voices.some(isNamed) ? 0 : 1)
  const length = ({ wording }: Cluster): number => wording.words.length
  return rank(a) - rank(b) || named(a) - named(b) || length(b) - length(a) || byDate(a.main, b.main)
}

function byDate(a: Printing, b: Printing): number {
  return (
    compareText(a.document.published ?? '~', b.document.published ?? '~') ||
    compareText(a.document.id, b.document.id) ||
    position(a) - position(b) ||
    compareText(a.statement.id, b.statement.id)
  )
}
