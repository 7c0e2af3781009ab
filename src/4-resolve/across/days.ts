/** The day that an ISO date falls on, counted from 1970; null where it tells no day. */
export function dayOf(date: string | null | undefined): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? []
  return year ? Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000) : null
}

/** How many days lie between two; null where one is unknown. */
export function daysBetween(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.abs(a - b)
}
