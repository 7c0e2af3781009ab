import { createHash } from 'node:crypto'

/** What is counted for an answer beside its bytes and its question's letters: its place in the list. */
const PLACE = 200

/** An answer that would take more than this part of the room is not kept: it would drive out all others. */
const LARGEST = 1 / 16

interface KeptAnswer {
  readonly body: Promise<Uint8Array<ArrayBuffer>>
  size: number
}

/**
 * Answers to questions that were asked before, for as long as the record stays in the state that they were found in. The state is
 * looked at for every question, so it does not matter who changes the record. The answer that was asked for longest ago goes first.
 */
export class KeptAnswers {
  readonly #room: number
  readonly #kept = new Map<string, KeptAnswer>()
  #state = ''
  #bytes = 0

  /** `room`: bytes; with none nothing is kept. */
  constructor(room: number) {
    this.#room = room
  }

  /** How much room is taken. */
  get bytes(): number {
    return this.#bytes
  }

  /** The answer to a question in a state of the record: the one of before, or made now. Who asks meanwhile waits for the same. */
  give(
    state: string,
    question: string,
    make: () => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    if (state !== this.#state) this.#forget(state)
    const known = this.#kept.get(question)
    if (known) {
      this.#kept.delete(question)
      this.#kept.set(question, known)
      return known.body
    }
    const made: KeptAnswer = { body: make(), size: 0 }
    this.#kept.set(question, made)
    made.body.then(
      ({ byteLength }) => this.#weigh(question, made, byteLength + 2 * question.length + PLACE),
      () => this.#drop(question, made),
    )
    return made.body
  }

  #forget(state: string): void {
    this.#kept.clear()
    this.#bytes = 0
    this.#state = state
  }

  #weigh(question: string, made: KeptAnswer, size: number): void {
    if (this.#kept.get(question) !== made) return
    if (size > this.#room * LARGEST) {
      this.#drop(question, made)
      return
    }
    made.size = size
    this.#bytes += size
    for (const [oldest, one] of this.#kept) {
      if (this.#bytes <= this.#room) break
      this.#drop(oldest, one)
    }
  }

  #drop(question: string, made: KeptAnswer): void {
    if (this.#kept.get(question) !== made) return
    this.#kept.delete(question)
    this.#bytes -= made.size
  }
}

/** A name for what a question is answered in a state; weak, since a page tells when it was made. */
export function entityTag(...parts: readonly string[]): string {
  return `W/"${createHash('sha1').update(JSON.stringify(parts)).digest('hex')}"`
}

/** Whether one of the entity tags that somebody knows is this one. */
export function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  const opaque = tag.replace(/^W\//, '')
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === opaque)
}
