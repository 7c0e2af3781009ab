import { lookupKey, titles } from '../2-understand/index.js'
import { sameFirstName } from './nicknames.js'

/** A name as written, and its parts as they are compared: lookalikes and accents folded, lower case. */
export interface Name {
  readonly text: string
  readonly parts: readonly string[]
  /** "jr", "sr", "iii": two bearers of one name are told apart by it. */
  readonly suffix: string | null
}

const PARTICLE = /^(?:de|da|di|du|del|della|der|den|van|von|bin|bint|ibn|la|le|of|the|and|for|y)$/
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/
/** Honours and degrees behind a name: "Ada Noor KC". */
const HONOURS = /(?:[,\s]+(?:KC|QC|MP|MEP|MSP|MS|MLA|OBE|MBE|CBE|PhD|Ph\.D\.|MD|M\.D\.|Esq\.?))+$/u
/** A nickname in marks, and what stands in brackets, is no part of the name that is compared. */
const ASIDE = /[“"‘'(][^”"’')]{1,20}[”"’')]/gu
/** Letters that are written with a stroke or as two: Unicode does not take them apart. */
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd' }

/** Letters of English alone: nearly all parts of names, which need no folding. */
const PLAIN = /^[A-Za-z]+$/

/** The name in these words. */
export function nameFrom(text: string): Name {
  const bare = text.replace(HONOURS, '')
  const words = bare
    .replace(ASIDE, ' ')
    .replace(/['’]s?$/u, '')
    .split(/[\s\u00a0\u202f]+/u)
    .map(folded)
    .filter((part) => part !== '')
  const parts = words.filter((part, at) => !SUFFIX.test(part) && !(/^[ae]l$/.test(part) && at < words.length - 1))
  return {
    text: bare.replace(/\s+/gu, ' ').trim(),
    parts,
    suffix: words.find((part) => SUFFIX.test(part)) ?? null,
  }
}

/** The name in words that may begin with titles: "Prime Minister Ines Caro". */
export function nameWithoutTitles(text: string): Name {
  const words = text.split(/\s+/)
  while (words.length > 1 && titles.has(words[0]!.toLowerCase())) words.shift()
  return nameFrom(words.join(' '))
}

/** "Al-Zahra", "el-Zahra" and "Zahra" are one name, and so are "Łukasz" and "Lukasz". */
function folded(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return (
    lookupKey(word)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\u0000-\u007f]/gu, (letter) => STROKES[letter] ?? letter)
      // A hyphen that does not break ("Min‑hae") is one to the eye.
      .replace(/[\u2010-\u2015\u2212]/gu, '-')
      .replace(/[.,]+$/, '')
      .replace(/^[ae]l-(?=\p{L}{2})/u, '')
  )
}

/** What people are called by when only one part is used: the last. */
export function familyName({ parts }: Name): string {
  return parts.at(-1) ?? ''
}

/**
 * Whether two names can stand for one person: the shorter one's parts are found in the longer one in order, letter for
 * letter, as initials or as a usual short form, and it begins or ends where the longer one does. "Kim" fits "Kim Jong
 * Un"; "Karl Holm" does not fit "Ilse Holm".
 */
export function compatible(a: Name, b: Name): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  if (short.length === 0) return false
  if (short.length === 1) return fitsAlone(short[0]!, long)
  let at = 0
  for (const part of short) {
    // A family name is not met by a middle initial: Karl Domm is no Karl D. Pell.
    const isLast = part === short.at(-1)
    const fits = (other: string, index: number) =>
      isLast && index < long.length - 1 ? part === other : samePart(part, other)
    while (at < long.length && !fits(long[at]!, at)) at++
    if (at++ >= long.length) return false
  }
  return samePart(short.at(-1)!, long.at(-1)!) || samePart(short[0]!, long[0]!)
}

/**
 * One word stands for a whole name as its family name: the last part, the one before it (Spanish), half a double name;
 * or as its first part ("Melanie"; "Kim", where the family name comes first).
 */
function fitsAlone(part: string, long: readonly string[]): boolean {
  if (part.length === 1) return false
  if (long.length === 1) return part === long[0]
  if (long.some((other) => /^(?:of|the|and|for)$/.test(other))) return false
  if (part === long.at(-1) || part === long[0] || (part.includes('-') && long.includes(part))) return true
  return long.length > 2 && part === long.at(-2) && !PARTICLE.test(part)
}

function samePart(a: string, b: string): boolean {
  if (a === b) return true
  if (PARTICLE.test(a) || PARTICLE.test(b)) return false
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || sameFirstName(a, b)
}

/**
 * Of several spellings, the one to show: without letters of another script, not all in capitals, without initials, else the first. Where
 * only a shorter name is clean, its words stand in for the same words of the full one.
 */
export function bestSpelling(names: readonly Name[]): Name | undefined {
  const longest = Math.max(...names.map(({ parts }) => parts.length))
  const full = names.filter(({ parts }) => parts.length === longest)
  const clean = full.filter(({ text }) => isClean(text))
  const among = clean.length > 0 ? clean : full
  const spelled = among.filter(
    ({ text, parts }) => text !== text.toUpperCase() && parts.every((part) => part.length > 1),
  )
  const best = spelled[0] ?? among.find(({ text }) => text !== text.toUpperCase()) ?? among[0]
  if (!best || isClean(best.text)) return best
  const words = new Map(
    names
      .flatMap(({ text }) => text.split(' '))
      .filter(isClean)
      .map((word) => [folded(word), word]),
  )
  return {
    ...best,
    text: best.text.replace(/[^ ]+/gu, (word) => (isClean(word) ? word : (words.get(folded(word)) ?? word))),
  }
}

/** Whether no letter only looks like what it is read as, and none is invisible. */
const isClean = (text: string): boolean =>
  /^[\u0000-\u007f]*$/.test(text) || lookupKey(text) === text.normalize('NFC').replace(/[’ʼ]/g, "'").toLowerCase()
