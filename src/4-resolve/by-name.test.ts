import { describe, expect, test } from 'vitest'
import { castOf } from '../../tests/reading/cast.js'
import { isBodyWord, isCompanyWord, isFamilyNameToo, isFirmWord, isPlaceWord, PLACES } from './body-words.js'

/** Whom the last name of a text may stand for. */
function lastOf(text: string): string[] {
  const cast = castOf(text)
  return cast
    .holdersOf(cast.sightings.at(-1))
    .map(({ name }) => name)
    .sort()
}

describe('a shorter name stands for', () => {
  test.each([
    ['Marta Quill came. Later Quill', ['Marta Quill'], 'the only Quill'],
    ['Marta Quill met Karl Quill. Later Quill', ['Karl Quill', 'Marta Quill'], 'either Quill'],
    ['Marta Quill met Karl Quill. Later Marta', ['Marta Quill'], 'the Quill of that first name'],
    ['Marta Quill met Ada Marta. Later Marta', ['Ada Marta'], 'whose family name it is, before a first name'],
    ['Mr. Pell met Dora Pell. Later Mrs. Pell', ['Dora Pell'], 'the woman'],
    ['Arno Pell met Dora Pell. Later Mr. Pell', ['Arno Pell'], 'the man'],
    [
      'Judge Arno Pell met Dora Pell. Later it rained hard on Judge Pell',
      ['Arno Pell'],
      'who holds the office elsewhere',
    ],
    ['Jordan Peel lives in Jordan', ['Jordan'], 'a country behind "in"'],
    ['Jordan Peel left. Later Jordan', ['Jordan Peel'], 'a first name elsewhere'],
    ['Radio Marlow closed. Later Marlow', ['Marlow'], 'a town, not its radio'],
    ['Corvane Steel closed. Later Corvane', ['Corvane Steel'], 'a firm without "Steel"'],
    ['The Marlow Post closed. Later the Post', ['Marlow Post'], 'a paper by its last word'],
    ['William Aske came. Later Will Aske', ['William Aske'], 'one of the short forms'],
    ['Karl D. Pell came. Later Karl Domm', ['Karl Domm'], 'a middle initial is no family name'],
    ['Arno Pаllister came. Later Pallister', ['Arno Pallister'], 'a Cyrillic letter is read as what it looks like'],
  ])('%s', (text, names, _remark) => {
    expect(lastOf(`${text}.`)).toEqual(names)
  })
})

describe('words that mark a body', () => {
  const { language } = castOf('It rained.').understanding
  test.each([
    ['ministry', true, false, false],
    ['steel', true, true, true],
    ['bank', true, true, true],
    ['group', true, true, true],
    ['university', true, false, false],
    ['systems', true, true, false],
    ['quill', false, false, false],
    ['marta', false, false, false],
  ])('%s: body %s, left out %s, company %s', (key, body, firm, company) => {
    expect([isBodyWord(language, key), isFirmWord(key), isCompanyWord(key)]).toEqual([body, firm, company])
  })

  test.each([
    ['west', true],
    ['day', true],
    ['ministry', false],
    ['council', false],
  ])('%s is a family name, too: %s', (key, too) => {
    expect(isFamilyNameToo(key)).toBe(too)
  })

  test.each([
    ['san', true],
    ['st.', true],
    ['new', true],
    ['sand', false],
    ['newton', false],
  ])('%s goes before places: %s', (key, before) => {
    expect(isPlaceWord(key)).toBe(before)
  })

  test('capitals and countries stand for who governs there, towns do not', () => {
    expect(['moscow', 'kremlin', 'france'].every((one) => PLACES.has(one))).toBe(true)
    expect(PLACES.has('vey')).toBe(false)
  })
})

describe('many bearers of one name', () => {
  test('are not all compared', () => {
    const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    const text = Array.from({ length: 260 }, (_, n) => `Marta Q${letters(n)}uill came.`).join(' ')
    const cast = castOf(`${text} Later Marta left.`)
    expect(cast.members.length).toBeGreaterThanOrEqual(260)
    expect(cast.holdersOf(cast.sightings.at(-1)).length).toBeLessThanOrEqual(200)
  })
})
