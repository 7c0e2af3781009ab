import { scanWords } from '../text/scan.js'

/** Words of a shingle: two are too common to tell places apart, four miss a quotation with every fourth word changed. */
export const SHINGLE = 3

/** Hashes gathered before they are sorted: 4 MiB a piece, so that growing copies nothing. */
const CHUNK = 1 << 20

/** The hash of three words in a row. */
export function shingleOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul((second << 13) | (second >>> 19), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ third
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Units within which three words are expected; where they are longer, all of the text is read. */
const NEAR = 60

/** The shingle that begins at a place of a text; 0 where less than three words follow. */
export function firstShingle(text: string, at: number): number {
  const hashes: number[] = []
  const read = (to: number): void => scanWords(text, { start: at, end: to }, (hash) => hashes.push(hash))
  read(Math.min(text.length, at + NEAR))
  // The last word may be cut in two by the end of what was read.
  if (hashes.length < SHINGLE + 1) {
    hashes.length = 0
    read(Math.min(text.length, at + NEAR * 20))
  }
  return hashes.length < SHINGLE ? 0 : shingleOf(hashes[0]!, hashes[1]!, hashes[2]!)
}

/** A sorted part of the index: the places of each shingle lie side by side. */
interface Sorted {
  readonly shift: number
  /** Where the places of a bucket begin; one more than there are buckets. */
  readonly heads: Uint32Array
  readonly places: Uint32Array
}

/**
 * Where each three words in a row stand, in two typed arrays: 8 bytes a word once sorted, 16 while it is built. Places
 * of other shingles with the same bucket are mixed in; who asks has to look at the text anyway.
 */
export class Shingles {
  readonly #sorted: Sorted[] = []
  #hashes: Uint32Array[] = []
  #places: Uint32Array[] = []
  #count = 0

  /** Takes in a text; its places are counted from `base`. */
  add(text: string, base: number): void {
    let [first, second, firstAt, secondAt, seen] = [0, 0, 0, 0, 0]
    scanWords(text, { start: 0, end: text.length }, (hash, start) => {
      if (++seen > 2) this.#put(shingleOf(first, second, hash), base + firstAt)
      first = second
      firstAt = secondAt
      second = hash
      secondAt = start
    })
  }

  /** The places of a shingle, part after part. */
  placesOf(hash: number): readonly Uint32Array[] {
    if (this.#count > 0) this.#sort()
    return this.#sorted.map(({ shift, heads, places }) => {
      const bucket = hash >>> shift
      return places.subarray(heads[bucket]!, heads[bucket + 1]!)
    })
  }

  #put(hash: number, place: number): void {
    const [chunk, at] = [this.#count >>> 20, this.#count & (CHUNK - 1)]
    if (at === 0) {
      this.#hashes.push(new Uint32Array(CHUNK))
      this.#places.push(new Uint32Array(CHUNK))
    }
    this.#hashes[chunk]![at] = hash
    this.#places[chunk]![at] = place
    this.#count++
  }

  /** Sorts by counting: as many buckets as shingles, rounded down to a power of two. */
  #sort(): void {
    const bits = Math.max(1, Math.min(31, 31 - Math.clz32(this.#count)))
    const shift = 32 - bits
    const heads = new Uint32Array((1 << bits) + 1)
    this.#each((hash) => {
      heads[(hash >>> shift) + 1]!++
    })
    for (let bucket = 1; bucket < heads.length; bucket++) heads[bucket]! += heads[bucket - 1]!
    const places = new Uint32Array(this.#count)
    // Filling moves every head to the next one's start; moving them back costs less than a second array.
    this.#each((hash, place) => {
      places[heads[hash >>> shift]!++] = place
    })
    heads.copyWithin(1, 0, heads.length - 1)
    heads[0] = 0
    this.#sorted.push({ shift, heads, places })
    this.#hashes = []
    this.#places = []
    this.#count = 0
  }

  #each(visit: (hash: number, place: number) => void): void {
    for (let chunk = 0; chunk < this.#hashes.length; chunk++) {
      const [hashes, places] = [this.#hashes[chunk]!, this.#places[chunk]!]
      const length = Math.min(CHUNK, this.#count - chunk * CHUNK)
      for (let at = 0; at < length; at++) visit(hashes[at]!, places[at]!)
    }
  }
}
