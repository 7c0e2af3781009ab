import type { Understanding } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const DAY_MS = 86_400_000

/**
 * The day that "on Tuesday", "yesterday" or "today" means in an article published on a known day: the last such day,
 * the day of publication included. Anything less exact stays unresolved: "in May" must not become a day.
 */
export function dayOf({ document }: Understanding, at: Stretch): { start: string | null; end: string | null } {
  const none = { start: null, end: null }
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(document.published ?? '')
  if (!day) return none
  const published = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))
  const words = document.text.slice(at.start, at.end).toLowerCase()
  if (/\d|last|week|month|year/.test(words)) return none
  const back = daysBack(words, new Date(published).getUTCDay())
  if (back === null) return none
  const iso = new Date(published - back * DAY_MS).toISOString().slice(0, 10)
  return { start: iso, end: iso }
}

function daysBack(words: string, weekday: number): number | null {
  if (/\byesterday\b/.test(words)) return 1
  if (/\btoday\b|\btonight\b/.test(words)) return 0
  const named = DAYS.findIndex((day) => words.includes(day))
  return named < 0 ? null : (weekday - named + 7) % 7
}
