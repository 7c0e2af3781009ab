const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "2026-10-15T17:30:00+01:00" as "15 October 2026": the day as the source gave it, in no other time zone. */
export function dayOf(date: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '')
  if (!match) return null
  const month = match[2] === undefined ? undefined : MONTHS[Number(match[2]) - 1]
  const day = match[3] === undefined ? undefined : String(Number(match[3]))
  return [day, month, match[1]].filter((part) => part !== undefined).join(' ')
}

/** The days that dates span: "14 to 16 October 2026", "30 September to 2 October 2026"; null without dates. */
export function periodOf(dates: readonly string[]): string | null {
  const days = dates.map((date) => date.slice(0, 10)).sort()
  const [first, last] = [dayOf(days[0]), dayOf(days.at(-1))]
  if (first === null || last === null || first === last) return last
  // The month and the year that both days share are said once.
  const shared = [/ \w+ \d{4}$/, / \d{4}$/]
    .map((tail) => tail.exec(first)?.[0])
    .find((tail) => tail && last.endsWith(tail))
  return `${shared === undefined ? first : first.slice(0, -shared.length)} to ${last}`
}
