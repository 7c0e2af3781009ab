import type { Message, Stretch } from '../types/index.js'

/** More places than this say nothing new. */
const SHOWN = 20

/** What windows-1252 and Latin-1 show for the bytes 0x80 to 0xBF, the second and later bytes of UTF-8. */
const LATER = '[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\\x80-\\x9f\\xa0-¿]'
/** The same without marks that really follow a capital letter: CAFÉ” is no mojibake. */
const RARE_LATER = '[€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ\\x80-\\x9f¡-ª¬-º¼-¿]'

/** UTF-8 read as windows-1252: â€œ for a quotation mark, Ã© for é, Ð°Ñ for Cyrillic. One match is a whole run. */
const MOJIBAKE = new RegExp(
  `(?:â[€‚„†\\x80-\\x86]${LATER}|â€|ï»¿|ðŸ${LATER}${LATER}|[ÃÂ]${RARE_LATER}|Â\\xa0|(?:[ÐÑ]${LATER}){2,})+`,
  'g',
)

/** Faults that the text itself shows. The text is never repaired: spans point into it, and a quote must stay as found. */
export function faultsOf(text: string): Message[] {
  const found: Message[] = []
  if (!/\S/.test(text)) found.push({ rule: 'empty', level: 'warning', text: 'There are no words to read.', at: null })
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0) found.push(broken(text, lost))
  for (const at of garbled(text).slice(0, SHOWN)) found.push(garbledMessage(text, at))
  return found
}

/** Where UTF-8 was read as windows-1252 by someone before us. */
export function garbled(text: string): Stretch[] {
  return [...text.matchAll(MOJIBAKE)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
}

function broken(text: string, first: number): Message {
  const count = text.split('\uFFFD').length - 1
  return {
    rule: 'encoding-broken',
    level: 'warning',
    text: `${count} character(s) were lost before or while reading; each shows as U+FFFD.`,
    at: { start: first, end: first + 1 },
  }
}

function garbledMessage(text: string, at: Stretch): Message {
  const shown = text.slice(at.start, Math.min(at.end, at.start + 30))
  return {
    rule: 'mojibake',
    level: 'warning',
    text: `“${shown}” looks like UTF-8 that was read as windows-1252; it is kept as it stands.`,
    at,
  }
}
