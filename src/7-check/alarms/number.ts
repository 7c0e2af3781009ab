import { type AlarmRule, ofWords, onOneSide } from './alarm.js'

/** Digits, number words, days and months. */
export const number: AlarmRule = {
  alarm: 'number',
  description: 'A number, a day or a month stands on one side only: “30” for “50”, “million” left out.',
  rings: ({ change, lexicon }) => {
    const isNumber = (key: string): boolean =>
      /\p{N}/u.test(key) || lexicon.numbers.has(key) || (change.kind === 'words' && lexicon.dates.has(key))
    if (!ofWords(change)) return false
    if (onOneSide(change, isNumber)) return true
    // "one" for "two" is a number; "one of them" left out is none.
    const loose = (words: readonly { key: string }[]): boolean => words.some(({ key }) => lexicon.looseNumbers.has(key))
    return (
      change.kind === 'words' &&
      change.quote.length === 1 &&
      change.source.length === 1 &&
      loose(change.quote) !== loose(change.source)
    )
  },
}
