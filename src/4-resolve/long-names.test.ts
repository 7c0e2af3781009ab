import { describe, expect, test } from 'vitest'
import { castOf } from '../../tests/reading/cast.js'
import { speakerOf } from '../../tests/reading/who.js'

const names = (text: string) => castOf(text).members.map(({ name }) => name)

describe('a name that goes on', () => {
  test.each([
    [
      'They met the Alliance to Save Our Schools.',
      'Alliance to Save Our Schools',
      '"to", and a small word with a capital',
    ],
    ['They met Citizens for Tax Relief.', 'Citizens for Tax Relief', '"for" behind people'],
    ['They met Mothers Against Noise.', 'Mothers Against Noise', '"Against" with a capital'],
    ['They met Doctors for the River.', null, '"the" in lower case ends it'],
    ['They met the Campaign for Rail Safety.', 'Campaign for Rail Safety', '"Campaign for"'],
    ['They met the Center for Coastal Law.', 'Center for Coastal Law', 'American spelling'],
    ['They met the Ministry of Health and Welfare.', 'Ministry of Health and Welfare', 'two things in one ministry'],
    ['They met the Department for Work and Pensions Reform.', 'Department for Work and Pensions Reform', 'British'],
    [
      'They met the Immigration and Citizenship Service.',
      'Immigration and Citizenship Service',
      '"and" before the noun',
    ],
    ['They met the Food and Water Agency.', 'Food and Water Agency', '"and" before the noun'],
    ['They met the Ministry of Land, and Karl Domm.', 'Ministry of Land', 'a comma ends it'],
    ['They met the Port of Vey.', 'Port of Vey', 'a port of a town'],
    ['They met the Office for Fair Rents.', 'Office for Fair Rents', '"Office for"'],
  ])('%s', (text, name, _remark) => {
    if (name === null) expect(names(text)).not.toContain('Doctors for the River')
    else expect(names(text)).toContain(name)
  })
})

describe('two names that stay two', () => {
  test.each([
    ['They met Citizens for Karl Domm.', 'Karl Domm', 'a person behind "for"'],
    ['They met the Ministry of Land and Karl Domm.', 'Karl Domm', 'a person behind "and"'],
    ['They met Ulla Holm and Gil Marsh.', 'Ulla Holm', 'two people'],
    ['They met the Marlow Herald and the Vey Union.', 'Marlow Herald', 'two bodies with articles'],
    ['They met Corvane and Domberg Bank.', 'Corvane', 'a firm and a bank without an article'],
    ['They met the Senate and House Committee.', 'House Committee', 'a body and a part of another'],
    ['They met the Committee in Vey.', 'Vey', 'where it met'],
    ['They met the Ministry of Defence and Congress.', 'Ministry of Defence', 'a ministry and a parliament'],
  ])('%s', (text, name, _remark) => {
    expect(names(text)).toContain(name)
  })
})

describe('is a body, not a person', () => {
  test.each([
    ['They met Citizens for Tax Relief.', 'Citizens for Tax Relief'],
    ['They met Mothers Against Noise.', 'Mothers Against Noise'],
    ['They met the Alliance to Save Our Schools.', 'Alliance to Save Our Schools'],
    ['They met the Immigration and Citizenship Service.', 'Immigration and Citizenship Service'],
  ])('%s', (text, name) => {
    expect(castOf(text).members.find((one) => one.name === name)?.kind).toBe('organisation')
  })
})

describe('speaks under its whole name', () => {
  test.each([
    ['Citizens for Tax Relief said [the levy was late].', 'Citizens for Tax Relief'],
    ['The Immigration and Citizenship Service said [the form was late].', 'Immigration and Citizenship Service'],
    ['The Ministry of Health and Welfare, in Seoro, said [the form was late].', 'Ministry of Health and Welfare'],
    ['The Campaign for Rail Safety met. The campaign said [the line was late].', 'Campaign for Rail Safety'],
    ['The Port of Vey closed. The port said [the ship was late].', 'Port of Vey'],
  ])('%s', (text, name) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('the article of a name', () => {
  test.each([
    ['She told The Beacon so. He wrote to The Beacon.', 'The Beacon', 'always with a capital'],
    ['She told the Beacon so. He wrote to the Beacon.', 'Beacon', 'never with one'],
    ['The Beacon met. She told the Beacon so.', 'Beacon', 'only at the start of a sentence'],
    ['She told The Beacon so. He wrote to the Beacon.', 'Beacon', 'now with one, now without'],
    ['The Beacon said so.', 'Beacon', 'nothing tells'],
  ])('%s', (text, name, _remark) => {
    expect(names(text)).toEqual([name])
  })
})

describe('a capital that makes no name', () => {
  test.each([
    ['Recently, however, prices rose.', 'an adverb before a comma'],
    ['Reportedly, prices rose.', 'another'],
    ['Another slide shows it.', '"another"'],
    ['The Minister came.', 'an office'],
  ])('%s', (text, _remark) => {
    expect(names(text)).toEqual([])
  })

  test('a first name that ends like an adverb is one', () => {
    expect(names('Sally, however, left.')).toEqual(['Sally'])
  })
})
