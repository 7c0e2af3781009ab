/**
 * A statement's number begins with the day of publication: 2026101400000007 is the eighth statement of 14 October 2026. The
 * newest statements are then the largest numbers, so that every store can walk its index from the end and stop after a
 * page, and a range of dates is a range of numbers. Within a day they stand in the order in which they were added.
 */
export const PER_DAY = 100_000_000

/** The smallest number of a day, or of the day of a date. */
export function firstOfDay(day: number): number {
  return day * PER_DAY
}

/** The largest number of a day. */
export function lastOfDay(day: number): number {
  return day * PER_DAY + PER_DAY - 1
}

/** The day in a number. */
export function dayIn(number: number): number {
  return Math.floor(number / PER_DAY)
}
