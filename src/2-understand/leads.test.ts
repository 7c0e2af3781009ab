import { expect, test } from 'vitest'
import { languageOf } from './languages/index.js'
import { leadOf } from './leads.js'
import { cutWords } from './words.js'

const { language } = languageOf('en')
const lead = (text: string): string => {
  const last = leadOf(cutWords(text, { start: 0, end: text.length }, { marks: [], language }), text)
  return last ? text.slice(0, last.end) : ''
}

test.each([
  ['a time', '14:05 Mayor Kern left.', '14:05'],
  ['a time with seconds in brackets', '[00:12:30] HOST: Hello.', '[00:12:30]'],
  ['a time with am', '11.45am Health secretary Stokes spoke.', '11.45am'],
  ['an hour with pm', '4pm Kern left.', '4pm'],
  ['a time and a zone', '4.15pm GMT: Kern left.', '4.15pm GMT:'],
  ['a time and a dash', '09:15 - Kern left.', '09:15 -'],
  ['a time and a label', '13:50 Update: Kern left.', '13:50 Update:'],
  ['a label alone', 'Update: Kern left.', 'Update:'],
  ['a time and a byline on its line', '16:30 – By Tess Arundel\nThe mayor left.', '16:30 – By Tess Arundel'],
  ['a bullet', '• Kern left.', '•'],
  ['a bullet and a time', '• 11:20 Kern left.', '• 11:20'],
  ['a bar of a table', '| Kern | left', '|'],
  ['emoji', '🚨🚨 Kern left.', '🚨🚨'],
  ['a dateline', 'LUND — Kern left.', 'LUND —'],
  ['a dateline with two words', 'PORT SELBY - Kern left.', 'PORT SELBY -'],
  ['a dateline with day and agency', 'DRUMMOND, June 4 (Tele) - Kern left.', 'DRUMMOND, June 4 (Tele) -'],
  ['a dateline in small letters with an agency', 'Geneva (Tele) — Kern left.', 'Geneva (Tele) —'],
  ['a time in round brackets', '(14:05) Kern left.', '(14:05)'],
  ['a time with seconds', '00:12:30 HOST: Hello.', '00:12:30'],
  ['noon by another clock', '12.00pm Kern left.', '12.00pm'],
  ['a label of a live blog', 'BREAKING: Kern left.', 'BREAKING:'],
  ['a label with a dash', 'Latest – Kern left.', 'Latest –'],
  ['an Indian time and zone', '10:30 am IST: Kern left.', '10:30 am IST:'],
  ['a dateline with a state', 'PORT VEY, Wis. (Tele) — Kern left.', 'PORT VEY, Wis. (Tele) —'],
  ['a dateline with a day only', 'Vey, 4 June – Kern left.', 'Vey, 4 June –'],
  ['a label without a mark', 'Update Kern left.', ''],
  ['a score', '3:1 was the score.', ''],
  ['an hour that no clock has', '27:90 is no time.', ''],
  ['a byline in the sentence', '16:30 By noon the mayor left.', '16:30'],
  ['a long name before a dash', 'The Vey Ferry Board and the Karth Seafarers’ Union — rivals — met.', ''],
  ['a time inside the sentence', 'At 14:05 Kern left.', ''],
  ['a price is no time', '4.25 crowns is the price.', ''],
  ['a time that goes on in small letters', '14:05 is the time she left.', ''],
  ['a name and a dash', 'Kern — the mayor — left.', ''],
  ['a name before a colon', 'LUND: Kern left.', ''],
  ['a sentence', 'Kern left.', ''],
  ['nothing', '', ''],
] as const)('%s', (_, text, expected) => {
  expect(lead(text)).toBe(expected)
})
