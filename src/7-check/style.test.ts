import { describe, expect, test } from 'vitest'
import { checked, document, drafted } from '../../tests/checking.js'
import { houseStyles, readHouseStyle, styleRules } from './style.js'

const SPOKEN = "Well, um, we was there and and we don't know, you know, what a old quay is worth to them"

/** The verdict by a house's rules, and the rules of the messages. */
function by(house: string | object, words: string): [string, string[]] {
  const style = typeof house === 'string' ? houseStyles[house]! : readHouseStyle(house)
  const source = document('s', `“${SPOKEN},” Ilse Domm said.`)
  const { verdict, messages } = checked(drafted(words, null), [source], { style })
  return [verdict, messages.map(({ rule }) => rule)]
}

const WHOLE = 'we was there and and we don’t know'

describe('the same difference, another verdict', () => {
  test.each([
    ['grammar', 'we were there and and we don’t know', { ap: 'altered', reuters: 'verbatim', guardian: 'verbatim' }],
    ['a repeat', 'we was there and we don’t know', { ap: 'altered', reuters: 'altered', guardian: 'verbatim' }],
    [
      'a filler',
      'Well, we was there and and we don’t know',
      { ap: 'altered', reuters: 'altered', guardian: 'verbatim' },
    ],
    ['a phrase', 'we don’t know what a old quay is worth', { ap: 'altered', reuters: 'altered', guardian: 'verbatim' }],
    ['an article', 'what an old quay is worth to them', { ap: 'altered', reuters: 'verbatim', guardian: 'verbatim' }],
    ['another word', 'what a new quay is worth to them', { ap: 'altered', reuters: 'altered', guardian: 'altered' }],
    ['a tense', 'what a old quay was worth to them', { ap: 'altered', reuters: 'altered', guardian: 'altered' }],
    ['nothing', WHOLE, { ap: 'verbatim', reuters: 'verbatim', guardian: 'verbatim' }],
  ])('%s', (_, words, verdicts) => {
    for (const [house, verdict] of Object.entries(verdicts))
      expect([house, by(house, words)[0]]).toEqual([house, verdict])
  })

  test('what a house lets pass is said all the same', () => {
    expect(by('guardian', 'we were there and and we don’t know')).toEqual(['verbatim', ['style-allows']])
  })

  test('a denial passes nowhere', () => {
    expect(by('guardian', 'we was there and and we know')[0]).toBe('altered')
    expect(by({ name: 'Lax', tolerates: ['contractions', 'grammar', 'fillers'] }, 'and and we know')[0]).not.toBe(
      'verbatim',
    )
  })
})

describe('a house of one’s own', () => {
  test('may take contractions for the same', () => {
    expect(by({ name: 'The Tern', tolerates: ['contractions'] }, 'and and we do not know')[0]).toBe('verbatim')
    expect(by({ name: 'The Tern' }, 'and and we do not know')[0]).toBe('altered')
  })

  test('may take capitals for the same', () => {
    expect(by({ name: 'The Tern', tolerates: ['capitals'] }, 'what a old Quay is worth to them')[0]).toBe('verbatim')
    expect(by({ name: 'The Tern' }, 'what a old Quay is worth to them')[0]).toBe('altered')
  })

  test.each([
    ['brackets', 'what a old [place] is worth to them'],
    ['ellipses', 'what a old quay … to them and so on'],
  ])('may object to %s', (objection, words) => {
    const cut = words.replace(' and so on', '')
    expect(by({ name: 'The Tern' }, cut)[0]).toBe('marked')
    expect(by({ name: 'The Tern', objects: [objection] }, cut)[0]).toBe('altered')
  })

  test('a gloss replaces nothing, and passes', () => {
    expect(by({ name: 'The Tern', objects: ['brackets'] }, 'what a old quay [the northern one] is worth')[0]).toBe(
      'marked',
    )
  })

  test.each([
    ['no object', null],
    ['no name', { tolerates: [] }],
    ['a word that is no rule', { name: 'x', tolerates: ['lies'] }],
    ['no list', { name: 'x', objects: 'brackets' }],
  ])('%s is refused, with what was expected', (_, value) => {
    expect(() => readHouseStyle(value)).toThrow(/house style is .*fillers, repeats, grammar/)
  })
})

test('AP would rather see the sentence than a fragment', () => {
  const source = document('s', '“The old pier is ours to keep,” Ilse Domm said.')
  const { messages } = checked(drafted('ours to keep', null), [source], { style: houseStyles.ap! })
  expect(messages.map(({ rule }) => rule)).toContain('style-objects')
})

test('every rule of a house is explained', () => {
  for (const { tolerates, objects } of Object.values(houseStyles))
    for (const rule of [...tolerates, ...objects]) expect(styleRules[rule]).toMatch(/\.$/)
})
