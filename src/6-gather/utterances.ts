import type { DocumentRecord, Mode, SpanRecord, StatementRecord } from '../types/index.js'
import { compareText, contentTexts, type Printing, position, type Utterance, type Variant } from './printing.js'
import { wordsOf } from './terms.js'
import { type FindVoice, gatherVoices, isNamed, sameVoice, type Voice } from './voices.js'
import { agreement, bagContainment, containment, cutFrom, holds, relate } from './wording.js'

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

const SHOWN: readonly Mode[] = ['said', 'asked', 'shown', 'withheld', 'prospective']

interface Cluster {
  readonly main: Printing
  readonly words: string
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
  for (const printing of all.sort(fullestFirst)) {
    const made = newCluster(printing, findVoice)
    const at = clusters.findIndex((cluster) => joins(cluster, made))
    if (at < 0) clusters.push(made)
    else clusters[at] = joined(clusters[at]!, made)
  }
  return clusters.filter(standsAlone).map(toUtterance)
}

/** A document's statements as printings, speeches taken apart. What stands inside another statement is not its own. */
function printingsOf(document: DocumentRecord, longest: number, options: GatherOptions): Printing[] {
  return document.statements
    .filter(({ mode }) => SHOWN.includes(mode) || (mode === 'thought' && options.thoughts === true))
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
  return { main, words: contentTexts(main).join(' '), voices, others: [] }
}

/** A printing that names the speaker names them for all: outlets that print "they said" printed the same words. */
function joined(home: Cluster, { main, voices }: Cluster): Cluster {
  const named = home.voices.some(isNamed) || !voices.some(isNamed)
  return { ...home, voices: named ? home.voices : voices, others: [...home.others, main] }
}

function joins(home: Cluster, other: Cluster): boolean {
  const [a, b] = [home.main.statement, other.main.statement]
  if (a.content.length === 0 || b.content.length === 0) return false
  // "Did you pay?" and "We did not pay" share their words; a question, a refusal and an answer are never one utterance.
  if (a.mode !== b.mode) return false
  if (!mayBeOneSpeaker(home, other)) return false
  if (a.kind === 'indirect' || b.kind === 'indirect') return sameReport(home.words, other.words)
  return sameWords(home.words, other.words) || (home.main.document !== other.main.document && misprint(home, other))
}

function sameWords(a: string, b: string): boolean {
  if (holds(a, b) || holds(b, a) || cutFrom(a, b) || cutFrom(b, a)) return true
  return Math.min(wordsOf(a).length, wordsOf(b).length) > 4 && containment(a, b) >= SAME_WORDS
}

/** Two outlets' printings that differ in a word or two: "phone" for "telephone". Within one, it is a second saying. */
function misprint(home: Cluster, other: Cluster): boolean {
  const shorter = Math.min(wordsOf(home.words).length, wordsOf(other.words).length)
  return shorter >= 8 && agreement(home.words, other.words) >= SAME_LETTER
}

function sameReport(a: string, b: string): boolean {
  return holds(a, b) || holds(b, a) || bagContainment(a, b) >= SAME_REPORT
}

/** Different names never join: the same words under two names is a finding, not a variant. */
function mayBeOneSpeaker(home: Cluster, other: Cluster): boolean {
  const sameDocument = home.main.document === other.main.document
  const known = (voices: readonly Voice[]): boolean => voices.some(isNamed)
  if (known(home.voices) && known(other.voices)) {
    const groups = [home, other].every(({ voices }) => voices.every(({ kind }) => kind === 'group'))
    return groups || home.voices.some((voice) => other.voices.some((second) => sameVoice(voice, second)))
  }
  if (sameDocument && home.voices.length > 0 && other.voices.length > 0)
    return sameVoice(home.voices[0]!, other.voices[0]!)
  // Without a name on one side, only long word-for-word agreement shows that it is the same saying.
  const shorter = Math.min(wordsOf(home.words).length, wordsOf(other.words).length)
  return shorter >= 6 && (holds(home.words, other.words) || holds(other.words, home.words))
}

/** A quote that only a headline or caption has, with nobody named, is the desk's wording as likely as a speaker's. */
function standsAlone({ main, voices }: Cluster): boolean {
  return voices.length > 0 || main.statement.place === 'body' || main.statement.place === 'list'
}

function toUtterance({ main, words, voices, others }: Cluster): Utterance {
  const variants = others
    .filter(({ statement }) => statement.place === 'body' || statement.place === 'list')
    .map((printing): Variant => ({ ...printing, relation: relationOf(words, printing) }))
  const id = `${main.document.id}#${main.statement.id}${main.part > 0 ? `.${main.part}` : ''}`
  return { id, main, variants: variants.sort(byDate), voices }
}

function relationOf(words: string, printing: Printing): Variant['relation'] {
  return printing.statement.kind === 'indirect' ? 'reported' : relate(words, contentTexts(printing).join(' '))
}

const KINDS = { direct: 0, mixed: 1, indirect: 2 }

function fullestFirst(a: Printing, b: Printing): number {
  const rank = ({ statement }: Printing): number =>
    KINDS[statement.kind] + (statement.place === 'body' || statement.place === 'list' ? 0 : 4)
  const named = ({ statement }: Printing): number => (statement.speakers.some(isNamed) ? 0 : 1)
  const length = (printing: Printing): number => wordsOf(contentTexts(printing).join(' ')).length
  return rank(a) - rank(b) || named(a) - named(b) || length(b) - length(a) || byDate(a, b)
}

function byDate(a: Printing, b: Printing): number {
  return (
    compareText(a.document.published ?? '~', b.document.published ?? '~') ||
    compareText(a.document.id, b.document.id) ||
    position(a) - position(b) ||
    compareText(a.statement.id, b.statement.id)
  )
}
