import type { Block } from '../../types/index.js'

/** What a plain text says about itself in its first lines, as agencies write it. */
export interface WireDetails {
  readonly publisher?: string
  readonly byline?: string
  /** ISO 8601. */
  readonly published?: string
}

/** How many blocks from the top may hold such lines. */
const HEAD = 14

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
/** "PORT LISSANE, Oct 15 (Ostrel) - ": the agency stands in the brackets. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu}.'’ -]+(?:, \\p{Lu}[\\p{L}. ]+)?(?:, ?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}))?,? ?\\(([^()\\d]{2,30})\\) ?[-–—]`,
  'u',
)
/** "Ostrel | 2026-10-15 16:45 | PORT LISSANE": fields of a header, one of them a date. */
const ISO = /\b(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?\b/
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|der|den|al|bin|la))+"
const BYLINE = new RegExp(`^By (${NAME}(?:(?:, | and )${NAME})*)$`, 'u')

/** Reads the header, the byline and the dateline. What is not written there stays untold. */
export function wireDetails(text: string, blocks: readonly Block[]): WireDetails {
  const lines = blocks.slice(0, HEAD).map(({ span }) => text.slice(span.start, span.end).trim())
  const header = headerOf(lines[0] ?? '')
  const agency = lines.map((line) => DATELINE.exec(line)?.[1]).find(Boolean)
  const byline = lines.map((line) => BYLINE.exec(line)?.[1]).find(Boolean)
  const publisher = agency ?? header.publisher ?? letterhead(lines[0] ?? '')
  const published = header.published ?? lines.slice(0, DATED).map(dayIn).find(Boolean)
  return {
    ...(publisher ? { publisher } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
  }
}

/** "OFFICE OF THE PRIME MINISTER OF HALMERE": an office that issues its own texts sets its name in capitals on top. */
function letterhead(line: string): string | undefined {
  return /^\p{Lu}[\p{Lu} .,’'-]{5,60}$/u.test(line) && OFFICE.test(line) ? line : undefined
}

const OFFICE = /\b(?:OFFICE|MINISTRY|DEPARTMENT|COUNCIL|COMMISSION|AGENCY|COURT|PARLIAMENT|EMBASSY)\b/

/** How many lines from the top may tell the day, and how long such a line is: a sentence with a date tells another day. */
const DATED = 4
const LONGEST = 90
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const DAY = new RegExp(`\\b(?:(\\d{1,2}) (${MONTHS.join('|')})|(${MONTHS.join('|')}) (\\d{1,2}),?) (\\d{4})\\b`, 'i')

/** "Thursday 15 October 2026" or "October 15, 2026" on a line of its own, as ISO 8601. */
function dayIn(line: string): string | undefined {
  const found = line.length <= LONGEST && !/[.!?]$/.test(line) ? DAY.exec(line) : null
  if (!found) return undefined
  const month = MONTHS.indexOf((found[2] ?? found[3]!).toLowerCase()) + 1
  const two = (number: number | string) => String(number).padStart(2, '0')
  return `${found[5]}-${two(month)}-${two(found[1] ?? found[4]!)}`
}

function headerOf(line: string): { publisher?: string; published?: string } {
  const fields = line.split(/\s+\|\s+/)
  const date = fields.length > 1 ? ISO.exec(line) : null
  const [first] = fields
  if (!date || !first || ISO.test(first) || first.length > 40) return {}
  return { publisher: first, published: date[2] ? `${date[1]}T${date[2]}` : date[1]! }
}
