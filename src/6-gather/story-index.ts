import type { Weights } from './weights.js'

/** A chain of events may pause: so many days cost nothing, and each further month halves what the words say. */
const PAUSE = 5
const HALVED = 30

interface Kept {
  /** How many documents it has. */
  size: number
  first: number | null
  last: number | null
  /** The sum of its documents' words. */
  readonly words: Map<string, number>
}

/**
 * The stories found so far, by their words. A document is compared only with stories that share some of its telling
 * words, so time grows with the number of documents and not with its square.
 */
export class StoryIndex {
  readonly #stories: Kept[] = []
  readonly #holders = new Map<string, Map<number, number>>()

  /** A new story without documents. */
  begin(): number {
    return this.#stories.push({ size: 0, first: null, last: null, words: new Map() }) - 1
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
    const likeness = this.#likeness(words)
    let best: number | null = null
    let most = least
    for (const [at, sum] of likeness) {
      const story = this.#stories[at]!
      if (story.size === 0) continue
      const rated = (sum / story.size) * nearness({ first, last }, story)
      if (rated > most || (rated === most && best !== null && at < best)) {
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
      const { words, size, first, last } = this.#stories[at]!
      const each = new Map([...words].map(([stem, weight]) => [stem, weight / size]))
      const to = grown.#nearestTo({ words: each, first, last }, least)
      const made = to ?? grown.begin()
      grown.#take(made, this.#stories[at]!)
      numbers[at] = made
    }
    return home.map((at) => numbers[at]!)
  }

  #take(at: number, { size, first, last, words }: Kept): void {
    const story = this.#stories[at]!
    story.size += size
    for (const day of [first, last]) {
      if (day === null) continue
      story.first = Math.min(story.first ?? day, day)
      story.last = Math.max(story.last ?? day, day)
    }
    this.#shift(at, words, 1)
  }

  #shift(at: number, words: Weights, sign: 1 | -1): void {
    const { words: sum } = this.#stories[at]!
    for (const [stem, weight] of words) {
      sum.set(stem, (sum.get(stem) ?? 0) + sign * weight)
      const holders = this.#holders.get(stem) ?? new Map<number, number>()
      this.#holders.set(stem, holders)
      holders.set(at, (holders.get(at) ?? 0) + sign * weight)
    }
  }

  #likeness(words: Weights): Map<number, number> {
    const likeness = new Map<number, number>()
    for (const [stem, weight] of words)
      for (const [at, sum] of this.#holders.get(stem) ?? []) likeness.set(at, (likeness.get(at) ?? 0) + weight * sum)
    return likeness
  }
}

/** The first and the last day of something; null where nobody tells. */
type Days = Pick<Kept, 'first' | 'last'>

/** 1 while the story goes on, less the longer it has been silent; what is undated may belong anywhere. */
function nearness(own: Days, story: Days): number {
  if (own.first === null || own.last === null || story.first === null || story.last === null) return 1
  const gap = Math.max(0, story.first - own.last, own.first - story.last)
  return gap <= PAUSE ? 1 : 0.5 ** ((gap - PAUSE) / HALVED)
}
