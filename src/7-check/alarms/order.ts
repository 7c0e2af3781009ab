import type { Change } from '../changes.js'
import type { Lexicon } from '../lexicon.js'
import type { AlarmRule } from './alarm.js'

/** Words or pieces that stand in another order. */
export const order: AlarmRule = {
  alarm: 'order',
  description: 'The same words or pieces stand in another order.',
  rings: ({ change, changes, lexicon }) => {
    if (change.kind === 'join') return change.leap?.to === 'backward'
    return change.kind === 'words' && moved(change, changes, lexicon)
  },
}

/** Whether a word that the draft has too many here is one that the source has too many here or nearby. */
function moved(change: Change, changes: readonly Change[], lexicon: Lexicon): boolean {
  const others = changes.filter(({ kind }) => kind === 'words').flatMap(({ source }) => source)
  return change.quote.some(({ key }) => !lexicon.common.has(key) && others.some((word) => word.key === key))
}
