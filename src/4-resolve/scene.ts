import type { Attribution, SpeakerId, Statement, StatementId } from '../types/index.js'
import type { Cast } from './cast.js'
import type { Member } from './member.js'
import { lastBefore, paragraphAt } from './order.js'

/** A statement whose speaker was looked for, with what came of it. */
export interface Turn {
  readonly statement: Statement
  readonly answer: Attribution
  /** Who it was given to; null where that is unsure. */
  readonly speaker: Member | null
  readonly start: number
  readonly end: number
  /** Index of the paragraph where its content ends; -1 outside all. */
  readonly paragraph: number
}

/** The document as far as it has been read: who is in it, and who has spoken. */
export class Scene {
  readonly cast: Cast
  readonly #turns: Turn[] = []
  readonly #bySpeaker = new Map<Member, Turn[]>()
  readonly #byStatement = new Map<StatementId, Turn>()

  constructor(cast: Cast) {
    this.cast = cast
  }

  /** Enters what came of a statement. */
  enter(statement: Statement, answer: Attribution): void {
    const start = startOf(statement)
    const last = Math.max(start, ...statement.content.map((piece) => piece.start))
    const end = Math.max(start, ...statement.content.map((piece) => piece.end))
    const speaker = this.cast.memberOf(idOf(answer))
    const turn = { statement, answer, speaker, start, end, paragraph: this.paragraphOf(last) }
    insert(this.#turns, turn)
    this.#byStatement.set(statement.id, turn)
    if (!speaker) return
    const own = this.#bySpeaker.get(speaker) ?? []
    this.#bySpeaker.set(speaker, own)
    insert(own, turn)
  }

  /** What came of a statement that was read before. */
  turnOf(id: StatementId | null): Turn | null {
    return (id !== null && this.#byStatement.get(id)) || null
  }

  /** The last turn that starts before a place and is no quotation within another. */
  turnBefore(place: number): Turn | null {
    let at = lastBefore(this.#turns, place)
    while (at >= 0 && this.#turns[at]!.statement.quotedIn !== null) at--
    return this.#turns[at] ?? null
  }

  /** The turns before a place, the nearest first. */
  *turnsBefore(place: number): Generator<Turn> {
    for (let at = lastBefore(this.#turns, place); at >= 0; at--) yield this.#turns[at]!
  }

  /** The last turn of a member before a place. */
  lastTurnOf(member: Member, place: number): Turn | null {
    const own = this.#bySpeaker.get(member) ?? []
    return own[lastBefore(own, place)] ?? null
  }

  /** Index of the paragraph that holds a place; -1 outside all. */
  paragraphOf(place: number): number {
    return paragraphAt(this.cast.understanding, place)?.index ?? -1
  }
}

/** Who an answer gives the words to; null where it is unsure. */
export function idOf(answer: Attribution): SpeakerId | null {
  return answer.is === 'known' ? answer.speaker : answer.is === 'unnamed' ? answer.described : null
}

/** Keeps the order of the text; nearly all turns come at the end. */
function insert(turns: Turn[], turn: Turn): void {
  turns.splice(lastBefore(turns, turn.start + 1) + 1, 0, turn)
}

/** Where a statement begins: its content, or its cue where it has no content. */
export function startOf({ content, cue, source }: Statement): number {
  const starts = [...content, ...cue].map(({ start }) => start)
  return starts.length > 0 ? Math.min(...starts) : (source.at?.start ?? 0)
}
