import type { Change } from '../changes.js'
import type { Lexicon } from '../lexicon.js'
import type { AlarmRule } from './alarm.js'
import { ofWords } from './alarm.js'

/** A word that denies, put in, left out or replaced; also "unlikely" for "likely". */
export const negation: AlarmRule = {
  alarm: 'negation',
  description: 'A word that denies stands on one side only: “not”, “never”, “can’t”, “unlikely” for “likely”.',
  rings: ({ change, lexicon }) => ofWords(change) && (counted(change, lexicon) || turned(change)),
}

/** As many denials on both sides are the same said otherwise ("don't", "do not"); one more or less is not. */
function counted({ quote, source }: Change, lexicon: Lexicon): boolean {
  const denials = (words: Change['quote'] | Change['source']): number =>
    words.filter(({ key }) => lexicon.negations.has(key) || key.endsWith("n't")).length
  return denials(quote) !== denials(source)
}

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'non', 'dis', 'mis']

function turned({ quote, source }: Change): boolean {
  const has = (keys: readonly { key: string }[], key: string): boolean => keys.some((one) => one.key === key)
  const opposed = (a: Change['source'], b: Change['source']): boolean =>
    a.some(({ key }) => key.length > 3 && PREFIXES.some((prefix) => has(b, prefix + key)))
  return opposed(quote, source) || opposed(source, quote)
}
