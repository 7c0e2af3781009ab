import { describe, expect, test } from 'vitest'
import { castOf } from '../../tests/reading/cast.js'
import { shortForms } from './short-forms.js'

const pairs = (text: string) =>
  [...shortForms(castOf(text).sightings)].map(([short, full]) => `${short.name.text}: ${full.name.text}`)

describe('what capitals stand for', () => {
  test.each([
    ['initials', 'The Vey Rail Union met. VRU is old.', ['VRU: Vey Rail Union']],
    ['without small words', 'The Port Authority of Vey met. PAV is old.', ['PAV: Port Authority of Vey']],
    ['with small words', 'The Port Authority of Vey met. PAOV is old.', ['PAOV: Port Authority of Vey']],
    ['with points', 'The Vey Rail Union met. V.R.U. is old.', ['V.R.U.: Vey Rail Union']],
    ['before the full name', 'VRU is old. The Vey Rail Union met.', ['VRU: Vey Rail Union']],
    ['the same name twice', 'The Vey Rail Union met. The Vey Rail Union left. VRU is old.', ['VRU: Vey Rail Union']],
    ['two names', 'The Vey Rail Union met the Vale Road Union. VRU is old.', []],
    ['other letters', 'The Vey Rail Union met. VRB is old.', []],
    ['a word', 'The Vey Rail Union met. Vru is old.', []],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })
})
