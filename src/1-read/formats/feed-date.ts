import { isoDate } from '../document.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** RFC 822 as feeds write it: the weekday and the seconds may be missing, the year may have two digits. */
const MAIL_DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{4}|[+-]\d{2}:\d{2}|[a-z]{1,5}))?)?/i
/** Zones of RFC 822, in hours; any other word ("IST" is India, Ireland and Israel) leaves the day alone. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  ut: 0,
  utc: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
}

/** A date of a feed as ISO 8601, no more exact than it was given; null where it is none. */
export function feedDate(stated: string | null): string | null {
  const words = stated?.trim() ?? ''
  return isoDate(words) ?? mailDate(words)
}

function mailDate(words: string): string | null {
  const [, day, name, year, hour, minute, second = '0', zone] = MAIL_DATE.exec(words) ?? []
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '')
  if (day === undefined || year === undefined || month < 0) return null
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900)
  const date = new Date(Date.UTC(full, month, Number(day)))
  // 31 November is no day, and a guess would be one off.
  if (date.getUTCDate() !== Number(day)) return null
  const offset = minutesOf(zone)
  const whole = date.toISOString().slice(0, 10)
  if (hour === undefined || minute === undefined || offset === null || Number(hour) > 23 || Number(minute) > 59)
    return whole
  const moment = date.getTime() + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000
  return new Date(moment).toISOString().replace('.000Z', 'Z')
}

/** Minutes east of Greenwich; null where nobody can tell. */
function minutesOf(zone: string | undefined): number | null {
  if (zone === undefined) return null
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const named = ZONES[zone.toLowerCase()]
  return named === undefined ? null : named * 60
}
