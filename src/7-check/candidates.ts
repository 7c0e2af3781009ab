import { SHINGLE, shingleOf } from './shingles.js'
import type { Shelved, SourceIndex } from './source-index.js'
import type { QuotedWord } from './wording.js'

/** A shingle of the quotation that stands somewhere: index of its first word among `words`, place over all texts. */
export interface Hit {
  readonly word: number
  readonly place: number
}

/** A part of a source where shingles of the quotation crowd. */
export interface Candidate extends Shelved {
  readonly hits: readonly Hit[]
  readonly score: number
}

/** Places of one shingle that are looked at; what stands more often tells nothing, unless all there is stands as often. */
const MOST_PLACES = 150
/** Units between neighbouring hits of one passage, beyond the length of the quotation: an attribution may stand between. */
const GAP = 240

interface Shingle {
  readonly word: number
  readonly parts: readonly Uint32Array[]
  readonly count: number
}

/** Where the quotation may stand, the best first. */
export function candidatesFor(words: readonly QuotedWord[], index: SourceIndex, most: number): Candidate[] {
  const shingles = shinglesOf(words, index)
  const weights = new Float32Array(words.length)
  for (const { word, count } of shingles) weights[word] = 1 / (1 + Math.log2(count))
  const packed = pack(shingles, words.length)
  const span = words.length === 0 ? 0 : words.at(-1)!.end - words[0]!.start
  return ranked(clusters(packed, words.length, { index, reach: Math.min(span, 400) + GAP }), weights, most)
}

/** The shingles that stand anywhere, without those that stand nearly everywhere. */
function shinglesOf(words: readonly QuotedWord[], index: SourceIndex): Shingle[] {
  const own = words.flatMap((word, at) => (word.bracketed ? [] : [{ at, hash: word.hash }]))
  const found: Shingle[] = []
  for (let first = 0; first + SHINGLE <= own.length; first++) {
    const hash = shingleOf(own[first]!.hash, own[first + 1]!.hash, own[first + 2]!.hash)
    const parts = index.placesOf(hash)
    const standing = stands(parts, hash, index)
    const count = standing.reduce((sum, { length }) => sum + length, 0)
    if (count > 0) found.push({ word: own[first]!.at, parts: standing, count })
  }
  const rare = found.filter(({ count }) => count <= MOST_PLACES)
  if (rare.length > 0) return rare
  return found
    .sort((a, b) => a.count - b.count)
    .slice(0, 3)
    .map(({ word, parts }) => {
      const some = parts.map((places) => places.subarray(0, MOST_PLACES))
      return { word, parts: some, count: some.reduce((sum, { length }) => sum + length, 0) }
    })
}

/** More places of one bucket are not looked up in the text: among so many, a stray one does no harm. */
const FEW = 24

/** The places at which the shingle itself stands, and not another one of the same bucket. */
function stands(parts: readonly Uint32Array[], hash: number, index: SourceIndex): readonly Uint32Array[] {
  if (parts.every(({ length }) => length === 0 || length > FEW)) return parts
  return parts.map((places) =>
    places.length > FEW ? places : places.filter((place) => index.shingleAt(place) === hash),
  )
}

/** Hits as numbers, place before word, so that a typed array sorts them. */
function pack(shingles: readonly Shingle[], words: number): Float64Array {
  const packed = new Float64Array(shingles.reduce((sum, { count }) => sum + count, 0))
  let at = 0
  for (const { word, parts } of shingles)
    for (const part of parts) for (const place of part) packed[at++] = place * words + word
  return packed.sort()
}

interface Reach {
  readonly index: SourceIndex
  readonly reach: number
}

function clusters(packed: Float64Array, words: number, { index, reach }: Reach): Omit<Candidate, 'score'>[] {
  const found: { source: Shelved['source']; from: number; hits: Hit[] }[] = []
  let end = -1
  let last = Number.NEGATIVE_INFINITY
  for (const one of packed) {
    const place = Math.floor(one / words)
    const hit = { place, word: one - place * words }
    if (place >= end || place - last > reach) {
      const shelf = place >= end ? index.shelfAt(place) : found.at(-1)!
      end = shelf.from + shelf.source.text.length
      found.push({ source: shelf.source, from: shelf.from, hits: [hit] })
    } else found.at(-1)!.hits.push(hit)
    last = place
  }
  return found
}

function ranked(found: readonly Omit<Candidate, 'score'>[], weights: Float32Array, most: number): Candidate[] {
  const scored = found.map((one): Candidate => {
    if (one.hits.length === 1) return { ...one, score: weights[one.hits[0]!.word]! }
    let score = 0
    const counted = new Set<number>()
    for (const { word } of one.hits) {
      if (counted.has(word)) continue
      counted.add(word)
      score += weights[word]!
    }
    return { ...one, score }
  })
  return scored
    .sort((a, b) => b.score - a.score || a.from - b.from || a.hits[0]!.place - b.hits[0]!.place)
    .slice(0, most)
}
