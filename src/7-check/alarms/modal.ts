import { type AlarmRule, onOneSide } from './alarm.js'

/** How sure, how free, how bound: may for will. */
export const modal: AlarmRule = {
  alarm: 'modal',
  description: 'A modal verb stands on one side only: “may” for “will”, “should” for “must”.',
  rings: ({ change, lexicon }) => change.kind === 'words' && onOneSide(change, (key) => lexicon.modals.has(key)),
}
