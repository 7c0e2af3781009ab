import { lookupKey } from '../lookalikes.js'
import { hashUnits } from './hashing.js'
import { isUpper, Kind, kindAt } from './letters.js'

/** The most forms kept: 65,536 (some 5 MB with their strings). A month of one newspaper needs about as many. */
const MOST_FORMS = 1 << 16

/** What a form looks like: first-letter case, inner capitals, digits and marks; see `shapeOf`. */
export const Shape = { lower: 1, title: 2, upper: 4, mixed: 8, digit: 16, mark: 32, hyphen: 64, dot: 128 } as const

/** The column of the form that stands for "no word here", before and after a sentence. */
export const NO_FORM = 0

/**
 * A bounded cache from surface form to the hashes that the features read, one column per kind of hash. Kept between
 * texts: recomputing them for every article costs a third of the tagger's time. It forgets everything when it is full;
 * the hashes depend on the form alone, so forgetting changes no answer.
 */
export class Forms {
  readonly #numbers = new Map<string, number>()
  #capacity = 1 << 12
  /** Lower case, lookalikes folded, digits folded to 0. */
  lower = new Int32Array(this.#capacity)
  /** As written. */
  surface = new Int32Array(this.#capacity)
  /** The last three, two and one units of the lower case; the first two. */
  suffix3 = new Int32Array(this.#capacity)
  suffix2 = new Int32Array(this.#capacity)
  suffix1 = new Int32Array(this.#capacity)
  prefix3 = new Int32Array(this.#capacity)
  /** Bits of `Shape`. */
  shape = new Int32Array(this.#capacity)
  /** 1 + the only tag the form ever has, 0 if it has several or is rare. */
  onlyTag = new Uint8Array(this.#capacity)

  readonly #onlyTags: ReadonlyMap<string, number>

  /** `onlyTags`: the frequent forms that have one tag, and that tag. */
  constructor(onlyTags: ReadonlyMap<string, number>) {
    this.#onlyTags = onlyTags
    this.#add('')
  }

  /** Makes room for a text of `count` tokens: the numbers given out before may be void afterwards. */
  prepare(count: number): void {
    if (this.#numbers.size + count <= MOST_FORMS || this.#numbers.size === 1) return
    this.#numbers.clear()
    this.#add('')
  }

  /** The number of a form: its place in the columns. */
  number(form: string): number {
    return this.#numbers.get(form) ?? this.#add(form)
  }

  #add(form: string): number {
    const number = this.#numbers.size
    if (number === this.#capacity) this.#grow()
    this.#numbers.set(form, number)
    const lower = folded(form)
    const length = lower.length
    this.lower[number] = hashUnits(lower, 0, length)
    this.surface[number] = hashUnits(form, 0, form.length)
    this.suffix3[number] = hashUnits(lower, Math.max(0, length - 3), length)
    this.suffix2[number] = hashUnits(lower, Math.max(0, length - 2), length)
    this.suffix1[number] = hashUnits(lower, Math.max(0, length - 1), length)
    this.prefix3[number] = hashUnits(lower, 0, Math.min(3, length))
    this.shape[number] = shapeOf(form)
    this.onlyTag[number] = (this.#onlyTags.get(form) ?? -1) + 1
    return number
  }

  #grow(): void {
    this.#capacity *= 2
    const grown = (column: Int32Array) => {
      const larger = new Int32Array(this.#capacity)
      larger.set(column)
      return larger
    }
    this.lower = grown(this.lower)
    this.surface = grown(this.surface)
    this.suffix3 = grown(this.suffix3)
    this.suffix2 = grown(this.suffix2)
    this.suffix1 = grown(this.suffix1)
    this.prefix3 = grown(this.prefix3)
    this.shape = grown(this.shape)
    const tags = new Uint8Array(this.#capacity)
    tags.set(this.onlyTag)
    this.onlyTag = tags
  }
}

function folded(form: string): string {
  const lower = lookupKey(form)
  return /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
}

/** The bits of `Shape` that a form shows; -1 for the empty form. */
export function shapeOf(form: string): number {
  if (form === '') return -1
  let shape = 0
  for (let at = 0; at < form.length && at < 24; at++) {
    const kind = kindAt(form, at)
    if (kind === Kind.digit) shape |= Shape.digit
    else if (kind === Kind.letter) {
      if (!isUpper(form, at)) shape |= Shape.lower
      else shape |= at === 0 ? Shape.title : (shape & Shape.lower) !== 0 ? Shape.mixed : Shape.upper
    } else {
      const unit = form.charCodeAt(at)
      shape |= unit === 0x2d ? Shape.hyphen : unit === 0x2e ? Shape.dot : Shape.mark
    }
  }
  return shape
}
