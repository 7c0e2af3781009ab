import { type AlarmRule, onOneSide } from './alarm.js'

/** How sure, how free, how bound: may for will. */
export const modal: AlarmRule = {
  alarm: 'modal',
  description: 'A modal verb stands on one side only: “may” for “will”, “should” for “must”.',
  // "until May" is a month, and another rule's: a modal is written small, except where it opens a question.
  rings: ({ change, lexicon }) =>
    change.kind === 'words' && onOneSide(change, (key, form) => lexicon.modals.has(key) && form !== 'May'),
}
