import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestSpelling, compatible, familyName, nameFrom } from './name.js'

describe('the parts of a name', () => {
  test.each([
    ['Marta Quill', 'marta quill'],
    ['Marta  Quill’s', 'marta quill'],
    ['Dan “Lefty” Osei', 'dan osei'],
    ['J. K. Rowe', 'j k rowe'],
    ['Hal Brandt Jr.', 'hal brandt'],
    ['Huda Al-Zahra', 'huda zahra'],
    ['Huda al Zahra', 'huda zahra'],
    ['Łukasz Dębin', 'lukasz debin'],
    ['Imke Ost‑Varel', 'imke ost-varel'],
    ['Bjørn Åse', 'bjorn ase'],
    ['Arno Pаllister', 'arno pallister'],
    ['Fergal O’Dree', "fergal o'dree"],
    ['Al', 'al'],
    ['', ''],
  ])('%s', (text, parts) => {
    expect(nameFrom(text).parts.join(' ')).toBe(parts)
  })

  test('the last is the family name', () => {
    expect(familyName(nameFrom('Koen van der Velde'))).toBe('velde')
  })
})

describe('one person or two', () => {
  test.each([
    ['surname', 'Marta Quill', 'Quill', true],
    ['first name', 'Marta Quill', 'Marta', true],
    ['another first name', 'Marta Quill', 'Arno Quill', false],
    ['another surname', 'Marta Quill', 'Marta Pell', false],
    ['initial', 'Marta Quill', 'M. Quill', true],
    ['another initial', 'Marta Quill', 'A. Quill', false],
    ['middle name', 'Marta Ada Quill', 'Marta Quill', true],
    ['middle initial is no surname', 'Karl D. Pell', 'Karl Domm', false],
    ['short form', 'William Aske', 'Bill Aske', true],
    ['two short forms of one', 'Bob Aske', 'Rob Aske', true],
    ['two names', 'Bob Aske', 'Bill Aske', false],
    ['family name first', 'Pak Jong Gil', 'Pak', true],
    ['given name of it', 'Pak Jong Gil', 'Pak Jong', true],
    ['the first of two surnames', 'Inés Robles Ocaña', 'Robles', true],
    ['half a double name', 'Sara Holm-Pell', 'Holm', false],
    ['a particle is no name', 'Koen van der Velde', 'van', false],
    ['one letter', 'Marta Quill', 'M.', false],
    ['a body and its last word', 'Ministry of the Sea', 'Sea', false],
    ['father and son', 'Hal Brandt Jr.', 'Hal Brandt Sr.', false],
    ['son without a suffix', 'Hal Brandt Jr.', 'Hal Brandt', true],
    ['nothing', 'Marta Quill', '', false],
  ])('%s', (_, a, b, fits) => {
    expect(compatible(nameFrom(a), nameFrom(b))).toBe(fits)
    expect(compatible(nameFrom(b), nameFrom(a))).toBe(fits)
  })

  test('every name is its own', () => {
    const name = fc
      .array(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(
        name,
        (text) =>
          compatible(nameFrom(text), nameFrom(text)) || /^(?:Of|The|And|For)\b|\b(?:Of|The|And|For|Al|El)\b/.test(text),
      ),
    )
  })
})

describe('the spelling to show', () => {
  test.each([
    ['the fullest', ['Quill', 'Marta Quill', 'Marta'], 'Marta Quill'],
    ['the first of two', ['Marta Quill', 'Márta Quill'], 'Marta Quill'],
    ['letters of one script', ['Arno Pаllister', 'Arno Pallister'], 'Arno Pallister'],
    ['as written, where nothing better is there', ['Arno Pаllister'], 'Arno Pаllister'],
    ['not in capitals', ['MARTA QUILL', 'Marta Quill'], 'Marta Quill'],
    ['in capitals, where nothing better is there', ['MARTA QUILL', 'Quill'], 'MARTA QUILL'],
  ])('%s', (_, names, best) => {
    expect(bestSpelling(names.map(nameFrom))?.text).toBe(best)
  })

  test('of nothing is nothing', () => {
    expect(bestSpelling([])).toBeUndefined()
  })
})
