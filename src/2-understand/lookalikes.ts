import { LIKE_LATIN, mixesScripts } from '../text/lookalikes.js'

export { mixesScripts } from '../text/lookalikes.js'

/** Soft hyphen, zero-width letters, bidi controls, variation selectors: there, but never seen. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/gu

/**
 * The form in which a word is looked up: lower case, NFC, without invisible letters, with ’ as ' and with the
 * lookalikes of a mixed-script word folded. Never shown and never compared for a verdict; offsets stay in the text.
 */
export function lookupKey(word: string): string {
  let key = /[^\u0000-\u007f]/.test(word) ? word.normalize('NFC').replace(INVISIBLE, '').replace(/[’ʼ]/g, "'") : word
  if (mixesScripts(key)) key = [...key].map((letter) => LIKE_LATIN[letter] ?? letter).join('')
  return key.toLowerCase()
}
