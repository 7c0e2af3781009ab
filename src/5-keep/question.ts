import { wrongUse } from '../errors.js'
import { terms } from '../text/terms.js'
import type { Kind, Mode } from '../types/index.js'
import { FIRST_DAY } from './numbers.js'
import { type Query, queryFrom } from './query.js'

/** In which order statements are found. */
export type Sort = 'newest' | 'oldest' | 'shortest'

/** What is asked of the record; everything that is given must hold. */
export interface Question {
  /** In the language of `query.ts`. */
  readonly words?: string
  /** Words of the speaker's name, as they stand in it. */
  readonly speaker?: string
  /** Words of the outlet's name. */
  readonly outlet?: string
  /** The day of publication, or the month or year: "2026-10". Both ends are included. */
  readonly since?: string
  readonly until?: string
  readonly kind?: Kind
  readonly mode?: Mode
  /** Only what is in doubt: said by nobody known, or less sure than this. */
  readonly doubt?: number
  /** "newest" when left out. */
  readonly sort?: Sort
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
}

/** A question understood: the same for every store. */
export interface Asked {
  readonly words: Query | null
  readonly speaker: readonly string[]
  readonly outlet: readonly string[]
  /** The range of days, both included, each as in `dayOf`. */
  readonly from: number
  readonly to: number
  readonly kind: Kind | null
  readonly mode: Mode | null
  readonly doubt: number | null
  readonly sort: Sort
  readonly limit: number
  readonly after: Cursor | null
}

/** The last statement of a page: its number, and how many words it has. */
export interface Cursor {
  readonly length: number
  readonly number: number
}

/** A page longer than this is an export. */
export const MOST = 10_000

/** How many are found when nobody says. */
export const USUAL = 20

const LAST_DAY = 99991231

/** The question as the stores take it; throws where it cannot be understood. */
export function asked(question: Question): Asked {
  const { words = '', speaker = '', outlet = '', limit = USUAL, sort = 'newest' } = question
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw wrongUse(
      `The limit ${limit} is not a number from 1 to ${MOST}.`,
      'Ask for the next page with --after, or use onrecord export.',
    )
  return {
    words: words.trim() === '' ? null : queryFrom(words),
    speaker: named(speaker, 'speaker'),
    outlet: named(outlet, 'outlet'),
    from: question.since === undefined ? earliest(question) : bound(question.since, 'since'),
    to: question.until === undefined ? LAST_DAY : bound(question.until, 'until'),
    kind: question.kind ?? null,
    mode: question.mode ?? null,
    doubt: question.doubt ?? null,
    sort,
    limit,
    after: question.after === undefined ? null : cursorFrom(question.after, sort),
  }
}

/** What has no date was not published before any day, either. */
function earliest({ until }: Question): number {
  return until === undefined ? 0 : FIRST_DAY
}

/**
 * The day of a date as a number that people can read: 20261014 for "2026-10-14T15:20:00Z", 20261000 for "2026-10", 0 for no
 * date. It is the day that the outlet printed, in its own time zone.
 */
export function dayOf(published: string | null | undefined): number {
  const [, year, month = '00', day = '00'] = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '') ?? []
  return year === undefined ? 0 : Number(year + month + day)
}

/** The month of a day, as counts name it. */
export function monthOf(day: number): string {
  if (day < FIRST_DAY) return 'undated'
  const [year, month] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100]
  const told = String(year).padStart(4, '0')
  return month === 0 ? told : `${told}-${String(month).padStart(2, '0')}`
}

/** A place between two pages, as a word that can be copied. */
export function cursorTo({ length, number }: Cursor, sort: Sort): string {
  return sort === 'shortest' ? `${sort}-${length}-${number}` : `${sort}-${number}`
}

function cursorFrom(words: string, sort: Sort): Cursor {
  const [, by, length, number] = /^(newest|oldest|shortest)-(?:(\d{1,9})-)?(\d{1,16})$/.exec(words) ?? []
  if (number === undefined || by !== sort || (sort === 'shortest') !== (length !== undefined))
    throw wrongUse(
      `"${words}" is no place in the order ${sort}.`,
      'Give what the page before named as its next, with the same question.',
    )
  return { length: Number(length ?? 0), number: Number(number) }
}

function named(words: string, what: string): readonly string[] {
  const found = terms(words)
  if (found.length === 0 && words.trim() !== '')
    throw wrongUse(`"${words}" holds no word of a name.`, `Give --${what} words of the name.`)
  return found
}

/** "2026-10" begins on its first day and ends on its last. */
function bound(date: string, which: 'since' | 'until'): number {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date))
    throw wrongUse(
      `The date "${date}" of --${which} cannot be read.`,
      'Write a year, a month or a day: 2026, 2026-10 or 2026-10-14.',
    )
  const day = dayOf(date)
  if (which === 'since') return day
  return day % 10_000 === 0 ? day + 1231 : day % 100 === 0 ? day + 31 : day
}
