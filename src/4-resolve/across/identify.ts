import type { DocumentRecord, Instant, Judgement, SpeakerId } from '../../types/index.js'
import { familyName } from '../name.js'
import type { Authority } from './authority.js'
import type { Setting } from './compare.js'
import { Joined, type Link } from './join.js'
import { rulingsOf } from './judgements.js'
import { KnownSpeaker } from './known-speaker.js'
import { type Portrait, portraitsOf } from './portrait.js'
import { keyOf } from './references.js'

/** What is known besides the documents. */
export interface Given {
  /** Everything that people decided, in any order; the program's own judgements are passed over and made anew. */
  readonly judgements?: readonly Judgement[]
  readonly authority?: Authority | null
}

/** Who the parties of many documents are. */
export interface Identities {
  /** Each speaker once; those of most documents first, then by name. */
  readonly speakers: readonly KnownSpeaker[]
  /** The speaker that a party of a document is; null where the document has no such party. */
  speakerOf(document: string, name: string): KnownSpeaker | null
  /** How a link's party is called: "document#name". */
  keyAt(party: number): SpeakerId
  /** The links as judgements of the program, to be stored beside those of people. */
  judgements(by: string, at: Instant): Judgement[]
  /** Judgements about documents that are here, and about parties that these do not have. */
  readonly lost: readonly Judgement[]
  /** Judgements that others, later ones, contradict. */
  readonly overruled: readonly Judgement[]
}

/**
 * The same person in many articles: parties are taken for one where a full name agrees and something else does, and
 * nothing contradicts. The same documents and judgements give the same answer in whatever order they come.
 */
export function identify(
  records: readonly DocumentRecord[],
  { judgements = [], authority = null }: Given = {},
): Identities {
  const portraits = records.flatMap(portraitsOf).sort(byTime)
  const rulings = rulingsOf(judgements, portraits)
  const joined = new Joined(portraits, rulings, settingOf(portraits, records.length, authority))
  const whole = { joined, texts: new Map(records.map((record) => [record.id, record])), authority }
  const byNumber = new Map<number, KnownSpeaker>()
  portraits.forEach((_, index) => {
    const number = joined.speakerOf(index)
    if (!byNumber.has(number)) byNumber.set(number, new KnownSpeaker(whole, number))
  })
  const byKey = new Map<SpeakerId, number>(portraits.map(({ key }, index) => [key, index]))
  return {
    speakers: [...byNumber.values()].sort(byWeight),
    speakerOf(document, name) {
      const index = byKey.get(keyOf({ document: document as Portrait['reference']['document'], name }))
      return index === undefined ? null : byNumber.get(joined.speakerOf(index))!
    },
    keyAt: (party) => portraits[party]!.key,
    judgements: (by, at) =>
      joined.links.filter(({ judged }) => judged === null).map((link) => judgementOf(joined, link, { by, at })),
    lost: rulings.lost,
    overruled: joined.overruled,
  }
}

/** By day, then by key: an order that the input cannot change. */
function byTime(a: Portrait, b: Portrait): number {
  return (
    (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
    0
  )
}

function byWeight(a: KnownSpeaker, b: KnownSpeaker): number {
  return b.parties.length - a.parties.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
}

function judgementOf(
  { portraits }: Joined,
  { a, b, because }: Link,
  { by, at }: { by: string; at: Instant },
): Judgement {
  return { party: portraits[b]!.reference, speaker: portraits[a]!.key, says: 'same', by, at, because }
}

/** A name in more documents than this tells no story: a twentieth of all, and never fewer than eight. */
const COMMON = { least: 8, share: 1 / 20 }

function settingOf(portraits: readonly Portrait[], documents: number, authority: Authority | null): Setting {
  const names = documentsOf(portraits)
  const mouths = mouthsOf(portraits)
  const places = new Set(portraits.flatMap(({ roles }) => roles.flatMap((role) => role.places)))
  const most = Math.max(COMMON.least, documents * COMMON.share)
  const ids = new Map<Portrait, string | null>()
  return {
    isCommon: (name) => (names.get(name) ?? 0) > most,
    isPlace: (stem) => places.has(stem),
    isStock: (words) => (mouths.get(words)?.size ?? 0) > 1,
    wikidata(portrait) {
      if (!authority) return null
      const known = ids.get(portrait)
      if (known !== undefined) return known
      const { id } = authority.identify(portrait)
      ids.set(portrait, id)
      return id
    },
  }
}

/** In how many documents a name stands; parties of one document share the list of its names. */
function documentsOf(portraits: readonly Portrait[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const seen = new Set<ReadonlySet<string>>()
  for (const { names } of portraits) {
    if (seen.has(names)) continue
    seen.add(names)
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Whose words begin so, by family names: spellings of one person count once. */
function mouthsOf(portraits: readonly Portrait[]): ReadonlyMap<string, ReadonlySet<string>> {
  const mouths = new Map<string, Set<string>>()
  for (const { name, openings } of portraits)
    for (const words of openings) mouths.set(words, (mouths.get(words) ?? new Set()).add(familyName(name)))
  return mouths
}
