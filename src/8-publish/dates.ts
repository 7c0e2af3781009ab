import type { Day, PageLanguage } from './language/page-language.js'

/** "2026-10-15T17:30:00+01:00" as "15 October 2026": the day as the source gave it, in no other time zone. */
export function dayOf(date: string | null | undefined, { dates }: PageLanguage): string | null {
  const day = partsOf(date)
  return day === null ? null : dates.day(day)
}

/** The days that dates span: "14 to 16 October 2026", "30 September to 2 October 2026"; null without dates. */
export function periodOf(dates: readonly string[], language: PageLanguage): string | null {
  const days = dates.map((date) => date.slice(0, 10)).sort()
  const [first, last] = [partsOf(days[0]), partsOf(days.at(-1))]
  if (first === null || last === null || dayOf(days[0], language) === dayOf(days.at(-1), language))
    return dayOf(days.at(-1), language)
  return language.dates.period(first, last)
}

function partsOf(date: string | null | undefined): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '')
  if (match === null) return null
  const [, year, month, day] = match
  return {
    year: year!,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}
