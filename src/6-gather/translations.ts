import { type Difference, differTexts } from '../text/differ.js'
import type { Stretch } from '../types/index.js'
import { CLAUSE } from './denials.js'
import { put } from './lists.js'
import { paragraphOf } from './paragraphs.js'
import { type Printing, printings, type Utterance, type Variant } from './printing.js'
import { termsOf, wordsOf } from './terms.js'
import { isNamed } from './voices.js'

const LANGUAGES =
  'Arabic|Bengali|Bulgarian|Cantonese|Chinese|Croatian|Czech|Danish|Dari|Dutch|English|Estonian|Farsi|Finnish|French|' +
  'Georgian|German|Greek|Hebrew|Hindi|Hungarian|Indonesian|Italian|Japanese|Korean|Kurdish|Latvian|Lithuanian|Malay|' +
  'Mandarin|Norwegian|Pashto|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Slovak|Spanish|Swahili|Swedish|Tagalog|' +
  'Thai|Turkish|Ukrainian|Urdu|Vietnamese'

/** How English says that words were said in another language than the one they stand in. */
const SAID_SO = new RegExp(
  `\\b(?:in (?:${LANGUAGES})(?=[\\s,.;:”"]|$)(?! [\\p{Ll}]*(?:cities|towns|waters|ports|hands))|` +
    '(?:through|via|by|with) (?:an?|his|her|their|the)(?: \\p{L}+)? (?:interpreter|translator)|' +
    `translated (?:from|by|into)|translation (?:of|from|by)|(?:${LANGUAGES})-language)\\b`,
  'u',
)
const INTERPRETER = /\b(?:interpreter|translator)\b/iu

/** Whether a document says that the words it prints were said in another language. */
export function isTranslated({ document, statement, content, part }: Printing): boolean {
  if (statement.via.some(({ name }) => INTERPRETER.test(name))) return true
  const paragraph = paragraphOf({ document, statement, content, part })
  // What is said about a translation is no sign that it is one.
  const around = content.reduce((text, [start, end]) => text.replace(document.text.slice(start, end), ' '), paragraph)
  return SAID_SO.test(around)
}

/** Numbers, days, months and denials: of these no translator makes a choice. */
const FIXED =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|not?|never|none|nobody|nothing|without|.*n[’']t)$/iu

/** Whether two wordings differ as two translations may: in the choice of words, not in a number, a day, a name or a denial. */
export function differsByChoice(one: string, other: string): boolean {
  return differTexts(one, other).every(
    ({ op, before, after }) =>
      op === 'same' ||
      (op === 'delete' && before.length >= CLAUSE) ||
      ![...before.map((word) => [one, word] as const), ...after.map((word) => [other, word] as const)].some(
        ([text, word]) => isFixed(text, word, op),
      ),
  )
}

/** What two translations of one saying share at the least: names, numbers and words that both languages have. */
const SHARED = 2
const SHARE = 0.5
/** The same for two translations into one language: their telling words. */
const SHARED_WORDS = 3
const SHARE_OF_WORDS = 0.4

/** Where another is nearly as like it, nobody can say which of them it is. */
const RUNNER_UP = 0.6

/**
 * Joins translations of one saying: one speaker, one day, and either two languages, with the same names and numbers in both, or documents that say that
 * they translate. Each is linked with the one that is most like it, and only where that goes both ways.
 */
export function withTranslations(utterances: readonly Utterance[]): Utterance[] {
  const common = commonLanguage(utterances)
  const joined = new Set<Utterance>()
  const made = new Map<Utterance, Utterance>()
  for (const group of bySpeakerAndDay(utterances).values())
    for (const [one, other] of pairsIn(group)) {
      if (joined.has(one) || joined.has(other) || made.has(one) || made.has(other)) continue
      const [main, second] = languageOf(other) === common && languageOf(one) !== common ? [other, one] : [one, other]
      joined.add(second)
      const variants = printings(second).map((printing): Variant => ({ ...printing, relation: 'translation' }))
      made.set(main, {
        ...main,
        variants: [...main.variants, ...variants],
        headlines: [
          ...main.headlines,
          ...second.headlines.map((one): Variant => ({ ...one, relation: 'translation' })),
        ],
      })
    }
  return utterances.filter((one) => !joined.has(one)).map((one) => made.get(one) ?? one)
}

function languageOf({ main: { document } }: Utterance): string | null {
  const language = document.language?.split('-')[0]?.toLowerCase()
  return language === undefined || language === 'und' ? null : language
}

/** The language that most are printed in. */
function commonLanguage(utterances: readonly Utterance[]): string | null {
  const counts = new Map<string | null, number>()
  for (const one of utterances) counts.set(languageOf(one), (counts.get(languageOf(one)) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [null, 0] as [string | null, number])[0]
}

/** Groups in which there may be translations: of several languages, or of documents that say so. */
function bySpeakerAndDay(utterances: readonly Utterance[]): Map<string, Utterance[]> {
  const groups = new Map<string, Utterance[]>()
  for (const one of utterances) {
    const { document, statement } = one.main
    const day = (statement.when?.start ?? document.published)?.slice(0, 10)
    const voice = one.voices.find(isNamed)
    if (day === undefined || voice?.kind !== 'person' || statement.kind === 'indirect') continue
    put(groups, `${day} ${statement.mode} ${voice.key}`, one)
  }
  return groups
}

/** The pairs of a group that are each other's nearest. */
function pairsIn(group: readonly Utterance[]): [Utterance, Utterance][] {
  if (group.length < 2) return []
  const read = group.map((one) => ({ one, language: languageOf(one), told: printings(one).some(isTranslated) }))
  const isWorth = new Set(read.map(({ language }) => language)).size > 1 || read.filter(({ told }) => told).length > 1
  if (!isWorth) return []
  const nearest = read.map((a, i) => {
    const rated = read.map((b, k) => (i === k ? 0 : likeness(a, b)))
    const most = Math.max(...rated)
    const isClear = rated.filter((value) => value > most * RUNNER_UP).length === 1
    return most > 0 && isClear ? rated.indexOf(most) : -1
  })
  return nearest.flatMap((to, at) => (to > at && nearest[to] === at ? [[group[at]!, group[to]!] as const] : [])) as [
    Utterance,
    Utterance,
  ][]
}

interface Read {
  readonly one: Utterance
  readonly language: string | null
  readonly told: boolean
}

/** A few words that one of them leaves out may be a name or a number; a denial may not go. */
function isFixed(text: string, { start, end }: Stretch, op: Difference['op']): boolean {
  const word = text.slice(start, end)
  if (/^(?:not|never|no|.*n[’']t)$/iu.test(word)) return true
  return op === 'replace' && (FIXED.test(word) || isNameAt(text, start))
}

/** A capital within a sentence. */
function isNameAt(text: string, start: number): boolean {
  return /\p{Lu}/u.test(text[start]!) && /[\p{L}\p{N},;:)’”"] $/u.test(text.slice(0, start))
}

/** 0 where nothing says that the two are one saying. */
function likeness(a: Read, b: Read): number {
  if (a.one.main.document === b.one.main.document) return 0
  if (a.language !== null && b.language !== null && a.language !== b.language)
    return shared(anchorsOf(a.one), anchorsOf(b.one), { least: SHARED, share: SHARE })
  return a.told && b.told ? shared(stemsOf(a.one), stemsOf(b.one), { least: SHARED_WORDS, share: SHARE_OF_WORDS }) : 0
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, { least, share }: { least: number; share: number }) {
  const both = [...a].filter((word) => b.has(word)).length
  const part = both / Math.max(1, Math.min(a.size, b.size))
  return both >= least && part >= share ? part + both / 1000 : 0
}

/** What a translation leaves as it is: numbers, and words that begin with a capital within a sentence. */
function anchorsOf({ main: { document, content } }: Utterance): Set<string> {
  const texts = content.map(([start, end]) => document.text.slice(start, end))
  return new Set(
    texts.flatMap((text) =>
      wordsOf(text).flatMap(({ word, start }) => {
        return isNameAt(text, start) || /^\p{N}/u.test(word) ? [word.normalize('NFD').replace(/\p{M}/gu, '')] : []
      }),
    ),
  )
}

function stemsOf({ main: { document, content } }: Utterance): Set<string> {
  return new Set(content.flatMap(([start, end]) => termsOf(document.text.slice(start, end)).map(({ stem }) => stem)))
}
