import { expect, test } from 'vitest'
import { told } from '../told.js'

// Times, datelines and bullets are no part of what is said.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['a live entry', '14:05 Mayor Ida Kern: “Stay off the bridges.”', ['“Stay off the bridges.” < Mayor Ida Kern']],
  ['an update', '13:50 Update: Kern now says “two bridges” are shut.', ['“two bridges” are shut < Kern']],
  [
    'a report after a time',
    '13:40 Fire chief Otto Pell says the river is rising. “We need boats,” he adds.',
    ['the river is rising < Fire chief Otto Pell', '“We need boats,” < he'],
  ],
  [
    'a time with a zone',
    '4.15pm GMT: Harbour master Joe Tull has told us: “Ferries are off.”',
    ['“Ferries are off.” < Harbour master Joe Tull to (us)'],
  ],
  [
    'a time with am',
    '11.45am Health secretary Moira Stokes says: “The hospitals will cope.”',
    ['“The hospitals will cope.” < Health secretary Moira Stokes'],
  ],
  [
    'a byline in the entry',
    '16:30 – By Tess Arundel\nThe mayor of Vey, Simon Okoro, says nobody is missing.',
    ['nobody is missing < The mayor of Vey, Simon Okoro,'],
  ],
  ['a dateline', 'LUND — “It is over,” Gerda Pall told reporters.', ['“It is over,” < Gerda Pall to (reporters)']],
  [
    'a dateline with day and agency',
    'DRUMMOND, June 4 (Tele) - The finance ministry said the tax would stay.',
    ['the tax would stay < The finance ministry'],
  ],
  [
    'a dateline in small letters',
    'Geneva (Tele) — “We are at the edge,” said relief worker Samira Sole.',
    ['“We are at the edge,” < relief worker Samira Sole'],
  ],
  [
    'a bullet',
    '• Shop owner Idris Cole: “I found out from a customer.”',
    ['“I found out from a customer.” < Shop owner Idris Cole [list]'],
  ],
  [
    'emoji',
    '🚨🚨 The Coastal Agency posted at 06:10: “Stay off the beach 🌊.” 🚨',
    ['“Stay off the beach 🌊.” < The Coastal Agency'],
  ],
  [
    'emoji before the second sentence',
    'Holt said it was safe. 🧭 🧭 Finn said it was not.',
    ['it was safe < Holt', 'it was not < Finn'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
