import { PAD, type Sentence } from './sentence.js'

/** The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const Move = { shift: 0, left: 1, right: 2 } as const

/** Which of four running counts a tag adds to: verbs, commas, other marks, quotation marks. */
const COUNTED: Readonly<Record<string, number>> = {
  VBD: 1,
  VBZ: 1,
  VBP: 1,
  MD: 1,
  ',': 1 << 8,
  ':': 1 << 16,
  '-LRB-': 1 << 16,
  CC: 1 << 16,
  '``': 1 << 24,
  "''": 1 << 24,
}
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/**
 * A sentence half parsed: a stack, what is left of it, and the arcs so far. Places are those of `Sentence` (padding
 * included); the place after the last word stands for the root. Place 0 is padding: "no such word".
 */
export class ParseState {
  sentence!: Sentence
  /** The first word not yet read; `root` when all are. */
  next = 0
  /** The place of the artificial root, after the last word. */
  root = 0
  /** How many words lie on the stack. */
  depth = 0
  stack = new Int32Array(256)
  /** The place each word depends on, 0 for none yet; and the label of that arc. */
  head = new Int32Array(256)
  label = new Uint8Array(256)
  /** The outermost and the second outermost dependents on either side, 0 for none; and how many there are. */
  left1 = new Int32Array(256)
  left2 = new Int32Array(256)
  right1 = new Int32Array(256)
  right2 = new Int32Array(256)
  lefts = new Uint8Array(256)
  rights = new Uint8Array(256)
  /** How many verbs, commas, other marks and quotation marks stand before each place: 4 running counts of 8 bits each. */
  before = new Int32Array(256)
  /** The nearest finite verb at or after each place, 0 if there is none. */
  verb = new Int32Array(256)
  /** For each tag plus 1: what it adds to `before`, and whether it is a finite verb. */
  readonly #counts: Int32Array
  readonly #finite: Uint8Array

  /** `tags`: the names of the tags by number. */
  constructor(tags: readonly string[]) {
    this.#counts = Int32Array.from(['', ...tags], (tag) => COUNTED[tag] ?? 0)
    this.#finite = Uint8Array.from(['', ...tags], (tag) => (FINITE.has(tag) ? 1 : 0))
  }

  /** Starts on a tagged sentence. */
  begin(sentence: Sentence): void {
    this.sentence = sentence
    const size = sentence.count + 2 * PAD
    if (this.stack.length < size) this.#grow(size * 2)
    for (const column of [
      this.head,
      this.label,
      this.left1,
      this.left2,
      this.right1,
      this.right2,
      this.lefts,
      this.rights,
    ])
      column.fill(0, 0, size)
    this.next = PAD
    this.root = PAD + sentence.count
    this.depth = 0
    this.#lookAhead(size)
  }

  #lookAhead(size: number): void {
    const { tag } = this.sentence
    let sum = 0
    for (let i = 0; i < size; i++) {
      this.before[i] = sum
      sum = (sum + this.#counts[tag[i]!]!) | 0
    }
    let verb = 0
    for (let i = size - 1; i >= 0; i--) {
      if (this.#finite[tag[i]!] === 1) verb = i
      this.verb[i] = verb
    }
  }

  /**
   * What stands between two words, `left` before `right`: verbs, commas, other marks and quotation marks, each counted
   * up to 3, in 8 bits. A count that runs over 255 in a long sentence comes out wrong, the same way every time.
   */
  between(left: number, right: number): number {
    const sums = (this.before[right]! - this.before[left + 1]!) | 0
    const clip = (count: number) => Math.min(count, 3)
    return (
      (clip(sums & 255) << 6) | (clip((sums >>> 8) & 255) << 4) | (clip((sums >>> 16) & 255) << 2) | clip(sums >>> 24)
    )
  }

  /** The word `below` the top of the stack, 0 if the stack is not that deep. */
  at(below: number): number {
    return below < this.depth ? this.stack[this.depth - 1 - below]! : 0
  }

  /** Whether nothing is left to decide. */
  get done(): boolean {
    return this.next === this.root && this.depth === 0
  }

  /** Shift needs a word to read, left one on the stack, right two. */
  allows(move: number): boolean {
    if (move === Move.shift) return this.next < this.root
    return this.depth >= (move === Move.left ? 1 : 2)
  }

  /** Puts the next word on the stack. */
  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** The head that the word on top of the stack gets by `move`: the next word, or the one below it. */
  headBy(move: number): number {
    return move === Move.left ? this.next : this.stack[this.depth - 2]!
  }

  /** Takes the top word off the stack as a dependent of `headBy(move)`. */
  attach(move: number, label: number): void {
    const head = this.headBy(move)
    const word = this.stack[--this.depth]!
    this.head[word] = head
    this.label[word] = label
    if (move === Move.left) {
      this.left2[head] = this.left1[head]!
      this.left1[head] = word
      if (this.lefts[head]! < 7) this.lefts[head]!++
    } else {
      this.right2[head] = this.right1[head]!
      this.right1[head] = word
      if (this.rights[head]! < 7) this.rights[head]!++
    }
  }

  #grow(size: number): void {
    this.stack = new Int32Array(size)
    this.head = new Int32Array(size)
    this.label = new Uint8Array(size)
    this.left1 = new Int32Array(size)
    this.left2 = new Int32Array(size)
    this.right1 = new Int32Array(size)
    this.right2 = new Int32Array(size)
    this.lefts = new Uint8Array(size)
    this.rights = new Uint8Array(size)
    this.before = new Int32Array(size)
    this.verb = new Int32Array(size)
  }
}
