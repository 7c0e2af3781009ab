import type { DocumentRecord } from '../types/index.js'
import type { Session } from './database.js'
import { firstOfDay, lastOfDay } from './numbers.js'
import { dayOf } from './question.js'

/** Gives statements their numbers, day by day, after those that are there. */
export class Numbering {
  readonly #next: Map<number, number>

  private constructor(next: Map<number, number>) {
    this.#next = next
  }

  /** For these documents; only a writer may ask. */
  static async of(records: readonly DocumentRecord[], session: Session): Promise<Numbering> {
    const next = new Map<number, number>()
    for (const day of new Set(records.map(({ published }) => dayOf(published)))) {
      const [row] = await session.all<{ last: number | null }>(
        'SELECT max(number) AS last FROM statement WHERE number BETWEEN ? AND ?',
        [firstOfDay(day), lastOfDay(day)],
      )
      next.set(day, (row?.last ?? firstOfDay(day) - 1) + 1)
    }
    return new Numbering(next)
  }

  /** The number of a document's first statement; the others follow it. */
  next({ published, statements }: DocumentRecord): number {
    const day = dayOf(published)
    const first = this.#next.get(day)!
    this.#next.set(day, first + statements.length)
    return first
  }
}
