import type { Weights } from './weights.js'

/** A chain of events may pause: so many days cost nothing, and each further month halves what the words say. */
const PAUSE = 5
const HALVED = 30

interface Kept {
  /** How many documents it has. */
  size: number
  first: number | null
  last: number | null
  /** Its place in the list of each of its words. */
  readonly places: Map<string, number>
}

/** The stories that have a word, and the sum of its weights in the documents of each. */
interface Holders {
  readonly stories: number[]
  readonly sums: number[]
}

/**
 * The stories found so far, by their words. A document is compared only with stories that share some of its telling
 * words. Frequent words stand in most stories, so that this grows faster than the number of documents; but a step of it is an addition.
 */
export class StoryIndex {
  readonly #stories: Kept[] = []
  readonly #holders = new Map<string, Holders>()
  #likeness = new Float64Array(64)

  /** A new story without documents. */
  begin(): number {
    return this.#stories.push({ size: 0, first: null, last: null, places: new Map() }) - 1
  }

  add(at: number, words: Weights, day: number | null): void {
    const story = this.#stories[at]!
    story.size++
    if (day !== null) {
      story.first = Math.min(story.first ?? day, day)
      story.last = Math.max(story.last ?? day, day)
    }
    this.#shift(at, words, 1)
  }

  /** Takes a document out again; the days of its story stay as they were. */
  remove(at: number, words: Weights): void {
    this.#stories[at]!.size--
    this.#shift(at, words, -1)
  }

  /** The story whose documents are, on average, most like these words; null when none is enough so. */
  nearest(words: Weights, day: number | null, least: number): number | null {
    return this.#nearestTo({ words, first: day, last: day }, least)
  }

  #nearestTo({ words, first, last }: Days & { readonly words: Weights }, least: number) {
    this.#compare(words)
    let best: number | null = null
    let most = least
    for (const [at, story] of this.#stories.entries()) {
      const mean = this.#likeness[at]! / story.size
      // A pause only makes it less; and this is asked of every story for every document.
      if (story.size === 0 || mean <= most) continue
      const rated = mean * nearness({ first, last }, story)
      if (rated > most) {
        best = at
        most = rated
      }
    }
    return best
  }

  /** For each story the one it turns out to be part of: the documents of both are, on average, enough alike. */
  joined(least: number): number[] {
    const home = this.#stories.map((_, at) => at)
    const bySize = [...home].sort((a, b) => this.#stories[b]!.size - this.#stories[a]!.size || a - b)
    const grown = new StoryIndex()
    const numbers: number[] = []
    for (const at of bySize) {
      const { size, first, last } = this.#stories[at]!
      const words = this.#wordsOf(at)
      const each = new Map([...words].map(([stem, weight]) => [stem, weight / size]))
      const to = grown.#nearestTo({ words: each, first, last }, least)
      const made = to ?? grown.begin()
      grown.#take(made, { size, first, last, words })
      numbers[at] = made
    }
    return home.map((at) => numbers[at]!)
  }

  #take(at: number, { size, first, last, words }: Days & { readonly size: number; readonly words: Weights }): void {
    const story = this.#stories[at]!
    story.size += size
    for (const day of [first, last]) {
      if (day === null) continue
      story.first = Math.min(story.first ?? day, day)
      story.last = Math.max(story.last ?? day, day)
    }
    this.#shift(at, words, 1)
  }

  #wordsOf(at: number): Weights {
    const { places } = this.#stories[at]!
    return new Map([...places].map(([stem, place]) => [stem, this.#holders.get(stem)!.sums[place]!]))
  }

  #shift(at: number, words: Weights, sign: 1 | -1): void {
    const { places } = this.#stories[at]!
    for (const [stem, weight] of words) {
      const place = places.get(stem)
      const holders = this.#holders.get(stem) ?? { stories: [], sums: [] }
      this.#holders.set(stem, holders)
      if (place !== undefined) {
        holders.sums[place]! += sign * weight
        continue
      }
      places.set(stem, holders.stories.push(at) - 1)
      holders.sums.push(sign * weight)
    }
  }

  /** Sums up, for every story, how alike these words and those of its documents are. */
  #compare(words: Weights): void {
    if (this.#likeness.length < this.#stories.length) this.#likeness = new Float64Array(2 * this.#stories.length)
    const likeness = this.#likeness.fill(0)
    for (const [stem, weight] of words) {
      const { stories, sums } = this.#holders.get(stem) ?? NOBODY
      for (let i = 0; i < stories.length; i++) likeness[stories[i]!]! += weight * sums[i]!
    }
  }
}

const NOBODY: Holders = { stories: [], sums: [] }

/** The first and the last day of something; null where nobody tells. */
type Days = Pick<Kept, 'first' | 'last'>

/** 1 while the story goes on, less the longer it has been silent; what is undated may belong anywhere. */
function nearness(own: Days, story: Days): number {
  if (own.first === null || own.last === null || story.first === null || story.last === null) return 1
  const gap = Math.max(0, story.first - own.last, own.first - story.last)
  return gap <= PAUSE ? 1 : 0.5 ** ((gap - PAUSE) / HALVED)
}
