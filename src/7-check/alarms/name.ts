import type { Change } from '../changes.js'
import type { CheckedWord } from '../words.js'
import { type AlarmRule, type Looked, onOneSide } from './alarm.js'

/** A name put in, left out or replaced without a mark. */
export const name: AlarmRule = {
  alarm: 'name',
  description: 'A word with a capital in the middle of a sentence stands on one side only: “Orrin” for “Pell”.',
  rings: (looked) => {
    const { change } = looked
    if (change.kind !== 'words') return false
    const names = new Set(
      [
        ...change.quote.filter((word) => isName(looked, word, true)),
        ...change.source.filter((word) => isName(looked, word, false)),
      ].map(({ key }) => key),
    )
    return names.size > 0 && onOneSide(change, (key) => names.has(key))
  },
}

function isName({ change, lexicon }: Looked, word: CheckedWord, inDraft: boolean): boolean {
  if (!/^\p{Lu}/u.test(word.form) || lexicon.common.has(word.key) || lexicon.titles.has(word.key)) return false
  if (lexicon.dates.has(word.key) || word.key === 'i') return false
  return !opensSentence(change, word, inDraft) || !isCommon(change, word.key)
}

function opensSentence({ at, quote, passage }: Change, word: CheckedWord, inDraft: boolean): boolean {
  if (inDraft) return at - quote.length === 0 && quote[0] === word
  return /(?:^|[.?!…:“"‘'([—–-])\s*$/u.test(passage.source.text.slice(Math.max(0, word.start - 3), word.start))
}

/** A word that the source also writes small is no name. */
function isCommon({ passage }: Change, key: string): boolean {
  return new RegExp(`(?<!\\p{L})${key.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(passage.source.text)
}
