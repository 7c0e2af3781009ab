/** What one UTF-16 unit can be to the tokeniser. */
export const Kind = { space: 0, letter: 1, digit: 2, mark: 3 } as const

/** Units from U+00A1 to U+00BF and × ÷ that are letters in words, not signs: ª º and the soft hyphen. */
const LATIN_LETTERS = new Set([0xaa, 0xad, 0xb5, 0xba])

/**
 * The kind of a UTF-16 unit. Written out rather than asked of \p{L}, so that every engine gives the same answer
 * whatever its Unicode version; scripts beyond the blocks of signs count as letters, and so do both halves of a pair.
 */
function kindOf(unit: number): number {
  if (unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0) || unit === 0xfeff) return Kind.space
  if (unit < 0x80) return asciiKind(unit)
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return LATIN_LETTERS.has(unit) ? Kind.letter : Kind.mark
  if (unit >= 0x2000 && unit <= 0x206f) return generalPunctuation(unit)
  const sign = unit >= 0x2070 && unit < 0x2c00
  const wide = (unit >= 0x3001 && unit <= 0x3020) || (unit >= 0xff00 && unit <= 0xff0f)
  if (unit === 0x1680 || unit === 0x3000) return Kind.space
  return sign || wide ? Kind.mark : Kind.letter
}

function asciiKind(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return Kind.digit
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x7a ? Kind.letter : Kind.mark
}

/** U+2000-200B, 2028, 2029, 202F, 205F, 2060 part words; joiners and direction marks belong to the word they stand in. */
function generalPunctuation(unit: number): number {
  if (unit <= 0x200b || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit >= 0x205f) return Kind.space
  return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) ? Kind.letter : Kind.mark
}

const KINDS = Uint8Array.from({ length: 0x3100 }, (_, unit) => kindOf(unit))

/** The `Kind` of the unit at `at`; outside the text it is white space. 12 kB of table, the rest is letters and wide signs. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x3100) return KINDS[unit]!
  return Number.isNaN(unit) ? Kind.space : kindOf(unit)
}

/** Whether a letter or a digit stands at `at`. */
export function isAlphanumeric(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === Kind.letter || kind === Kind.digit
}

/** Whether an upper-case letter stands at `at`: one that has a lower case of its own. */
export function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const letter = text.charAt(at)
  return kindAt(text, at) === Kind.letter && letter.toLowerCase() !== letter
}

/** Whether the unit is an apostrophe, straight or curly. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}
