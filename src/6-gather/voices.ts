import { type DocumentRecord, everybody, type PartyRecord, type SpeakerKind } from '../types/index.js'
import { put } from './lists.js'
import { compareText } from './printing.js'
import { wordsOf } from './terms.js'

/** Somebody who speaks in several documents, under the fullest name that any of them gives. */
export interface Voice {
  readonly name: string
  readonly kind: SpeakerKind
  /** The same for all spellings of the name. */
  readonly key: string
}

/** Finds the voice behind a party of one document. */
export type FindVoice = (party: PartyRecord, document: DocumentRecord) => Voice

const TITLE = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady prof professor president prime minister chancellor king queen prince ' +
    'princess general colonel captain senator governor mayor secretary chairman chairwoman chair judge justice the'
  ).split(' '),
)

/**
 * Joins the names of people across documents: "Darosh" here and "Levan Darosh" there are one voice where exactly one
 * fuller name fits. Two that fit (Kim Jong Un, Kim Yo Jong) leave the short name alone. Unnamed speakers are never
 * joined across documents: two "officials" may be two people.
 */
export function gatherVoices(records: readonly DocumentRecord[]): FindVoice {
  const names = new Map<string, number>()
  for (const { name, kind } of records.flatMap(partiesOf))
    if (kind === 'person') names.set(name, (names.get(name) ?? 0) + 1)
  const keys = [...new Set([...names.keys()].map(keyOf))].sort(compareText)
  const holders = new Map<string, string[]>()
  for (const key of keys) for (const token of new Set(key.split(' '))) put(holders, token, key)
  const full = new Map(keys.map((key) => [key, onlyFuller(key, holders.get(key.split(' ')[0]!) ?? []) ?? key]))
  const families = new Map<string, string[]>()
  for (const name of names.keys()) {
    const family = full.get(keyOf(name))!
    put(families, family, name)
  }
  const shown = new Map([...families].map(([family, list]) => [family, usual(list, names)]))
  return ({ name, kind }, document) => {
    const key = keyOf(name)
    if (kind === 'unnamed') return { name, kind, key }
    if (kind !== 'person') return { name: withoutArticle(name, document), kind, key }
    const family = full.get(key) ?? key
    return { name: shown.get(family) ?? name, kind, key: family }
  }
}

/** Whether a voice has a name of its own. "The prime minister" is somebody, but the words do not say who. */
export function isNamed({ kind, key }: Voice): boolean {
  return kind !== 'unnamed' && !key.split(' ').every((word) => TITLE.has(word))
}

/** Whether two voices are the same one. Unnamed ones only within a document, which the caller knows. */
export function sameVoice(a: Voice, b: Voice): boolean {
  return a.kind === b.kind && a.key === b.key
}

/** Every speaker a document names, members of groups included. */
function partiesOf(record: DocumentRecord): PartyRecord[] {
  return record.statements.flatMap(({ speakers }) => everybody(speakers))
}

/** The tokens of a name that tell people apart, titles and hyphens aside: "Kim Jong-un" is "Kim Jong Un". */
function keyOf(name: string): string {
  const tokens = wordsOf(name.normalize('NFD').replace(/\p{M}/gu, '')).flatMap(({ word }) => word.split(/[-‑]/))
  const telling = tokens.filter((token) => !TITLE.has(token))
  return (telling.length > 0 ? telling : tokens).join(' ')
}

/** The one fuller name that a name fits, of those that share its first word; null where there is none, or are two. */
function onlyFuller(key: string, keys: readonly string[]): string | null {
  const tokens = key.split(' ')
  const fits = keys.filter((other) => {
    const others = other.split(' ')
    if (others.length <= tokens.length) return false
    const [first, last] = [others[0]!, others[others.length - 1]!]
    return tokens.every((token) => others.includes(token)) && (tokens.includes(last) || tokens.includes(first))
  })
  // "Aldred" fits "Sunniva Aldred" and "Sunniva J Aldred": those two are one when the shorter fits in the longer.
  const longest = fits.reduce((best, other) => (other.length > best.length ? other : best), fits[0] ?? '')
  const one = fits.every((other) => other.split(' ').every((token) => longest.split(' ').includes(token)))
  return fits.length > 0 && one ? longest : null
}

/**
 * The name that most documents print, if it is more than one word; else the longest. A slip of one document ("Kasmora
 * Levan Darosh") thus stays that document's own, and a transcript's capitals give way.
 */
function usual(names: readonly string[], counts: ReadonlyMap<string, number>): string {
  const rank = (name: string): number[] => [
    keyOf(name).includes(' ') ? 1 : 0,
    /\p{Ll}/u.test(name) ? 1 : 0,
    counts.get(name) ?? 0,
    name.length,
  ]
  return names.reduce((best, name) => (comparesAbove(rank(name), rank(best)) ? name : best), names[0]!)
}

function comparesAbove(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && a[at]! > b[at]!
}

/** "the finance ministry" and "The Finance Ministry" are shown alike; a sentence's capital says nothing. */
function withoutArticle(name: string, document: DocumentRecord): string {
  return (document.language ?? 'en').startsWith('en') ? name.replace(/^the /, 'The ') : name
}
