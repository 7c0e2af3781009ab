/**
 * A statement's number begins with the day of publication: 202610140000007 is the eighth statement of 14 October 2026. The
 * newest statements are then the largest numbers, so that every store can walk its index from the end and stop after a
 * page, and a range of dates is a range of numbers. Within a day they stand in the order in which they were added. Each
 * digit more would cost half a byte for each word in the index.
 */
export const PER_DAY = 10_000_000

/** No day comes before it: the year 1000. */
export const FIRST_DAY = 10_000_000

/** The smallest number of a day, or of the day of a date. */
export function firstOfDay(day: number): number {
  return day * PER_DAY
}

/** The largest number of a day. What has no date may be any number: no day comes for a thousand years after it. */
export function lastOfDay(day: number): number {
  return day === 0 ? firstOfDay(FIRST_DAY) - 1 : day * PER_DAY + PER_DAY - 1
}

/** The day in a number. */
export function dayIn(number: number): number {
  const day = Math.floor(number / PER_DAY)
  return day < FIRST_DAY ? 0 : day
}
