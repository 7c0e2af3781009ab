import { lookupKey } from '../2-understand/index.js'

/** A name as written, and its parts as they are compared: without titles, lookalikes folded, lower case. */
export interface Name {
  readonly text: string
  readonly parts: readonly string[]
}

const PARTICLE = /^(?:de|da|di|du|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|of|the|and|for|y)$/
/** A nickname in marks, and what follows a comma or stands in brackets, is no part of the name. */
const ASIDE = /[“"‘'(][^”"’')]{1,20}[”"’')]/gu

/** The name in these words. */
export function nameFrom(text: string): Name {
  const bare = text.replace(ASIDE, ' ').replace(/['’]s?$/u, '')
  const parts = bare
    .split(/[\s\u00a0\u202f]+/u)
    .map((part) =>
      lookupKey(part)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[.,]+$/, ''),
    )
    .filter((part) => part !== '' && !/^(?:jr|sr|ii|iii|iv)$/.test(part))
  return { text: text.replace(/\s+/gu, ' ').trim(), parts }
}

/** What people are called by when only one part is used: the last. */
export function familyName(name: Name): string {
  return name.parts.at(-1) ?? ''
}

/**
 * Whether two names can stand for one person: the shorter one's parts are found in the longer one in order, letter for
 * letter or as initials, and it begins or ends where the longer one does. "Kim" fits "Kim Jong Un"; "Karl Holm" does not
 * fit "Ilse Holm".
 */
export function compatible(a: Name, b: Name): boolean {
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  if (short.length === 0) return false
  if (short.length === 1) return fitsAlone(short[0]!, long)
  let at = 0
  for (const part of short) {
    while (at < long.length && !same(part, long[at]!)) at++
    if (at++ >= long.length) return false
  }
  return same(short.at(-1)!, long.at(-1)!) || same(short[0]!, long[0]!)
}

/** One word stands for a whole name as its family name or, less surely, as its first part. */
function fitsAlone(part: string, long: readonly string[]): boolean {
  if (part.length === 1) return false
  if (long.length === 1) return part === long[0]
  if (long.some((other) => /^(?:of|the|and|for)$/.test(other))) return false
  return part === long.at(-1) || part === long[0] || (part.includes('-') && long.includes(part))
}

function same(a: string, b: string): boolean {
  if (a === b) return true
  if (PARTICLE.test(a) || PARTICLE.test(b)) return false
  return (
    (a.length === 1 && b.startsWith(a)) ||
    (b.length === 1 && a.startsWith(b)) ||
    (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b)
  )
}

/** Short forms that newsrooms use beside the full ones, by a form they share. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `william bill will billy|robert bob rob bobby|richard dick rick|james jim jimmy|john jack johnny|thomas tom tommy|michael mike
 mick|joseph joe joey|edward ed eddie ted|charles charlie chuck|daniel dan danny|samuel sam|benjamin ben|anthony tony|kenneth ken|
 donald don|ronald ron|stephen steve steven|timothy tim|gregory greg|matthew matt|andrew andy drew|christopher chris|nicholas nick|
 alexander alex sasha|patrick pat|peter pete|david dave|lawrence larry|gerald jerry|jeffrey jeff|katherine kate kathy cathy catherine|
 elizabeth liz beth betty|margaret meg maggie peggy|susan sue|deborah debbie|patricia patty trish|barbara barb|jennifer jen jenny`
    .split('|')
    .flatMap((row) => {
      const [first, ...others] = row.trim().split(/\s+/)
      return others.map((other) => [other, first!] as const)
    }),
)
