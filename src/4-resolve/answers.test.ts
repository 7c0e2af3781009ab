import { describe, expect, test } from 'vitest'
import { castOf, memberNamed } from '../../tests/reading/cast.js'
import { evidence, known, tied, unsure } from './answers.js'
import { introduce, type Member } from './member.js'
import { idOf } from './scene.js'

const someone = (kind: Member['kind'], described: boolean) => introduce([], { name: 'x', kind, described })
const because = [evidence('title', 2, 'the only Pell whom the title fits')]

describe('a settled answer', () => {
  test.each([
    ['person', false, 'known', 'a person with a name'],
    ['organisation', false, 'known', 'a body with a name'],
    ['organisation', true, 'known', 'a body without: the words say which'],
    ['group', true, 'known', 'a group'],
    ['document', true, 'known', 'a document'],
    ['unnamed', true, 'unnamed', 'a human being without a name stays one'],
  ] as const)('%s, described %s: %s', (kind, described, is, _remark) => {
    const member = someone(kind, described)
    const answer = known(member, 0.9, because)
    expect(answer.is).toBe(is)
    expect(idOf(answer)).toBe(member.id)
    expect(answer.because).toEqual(because)
  })
})

describe('no answer', () => {
  test.each([
    [1, 0.45],
    [2, 0.45],
    [3, 1 / 3],
    [4, 0.25],
    [9, 0.25],
  ])('%i who fit as well: each is given %d', (count, confidence) => {
    const list: Member[] = []
    for (let n = 0; n < count; n++) introduce(list, { name: `x${n}`, kind: 'person', described: false })
    const answer = tied(list, because)
    if (answer.is !== 'unsure') throw new Error('tied is unsure')
    expect(answer.candidates.length).toBe(Math.min(4, count))
    for (const candidate of answer.candidates) expect(candidate.confidence).toBeCloseTo(confidence)
    expect(idOf(answer)).toBeNull()
  })

  test('of nobody lists nobody', () => {
    expect(tied([])).toEqual({ is: 'unsure', candidates: [], because: [] })
    expect(unsure([], because)).toEqual({ is: 'unsure', candidates: [], because })
  })
})

describe('the cast of a document', () => {
  const text =
    'Judge Sofia Amsel met Pell’s lawyer, Ada Noor. “Karl Domm is late,” Amsel said. The man left. Noor wept.'
  const cast = castOf(text)
  const shown = (list: readonly { readonly name: { readonly text: string } }[]) => list.map(({ name }) => name.text)

  test.each([
    ['every name', shown(cast.sightings), ['Sofia Amsel', 'Pell', 'Ada Noor', 'Karl Domm', 'Amsel', 'Noor']],
    ['those that speak', shown(cast.speaking), ['Amsel']],
    ['those that lead their sentence', shown(cast.leading), ['Sofia Amsel', 'Amsel', 'Noor']],
    ['those spoken of without a name', cast.nameless.map((word) => word.text), ['man']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  test.each([
    ['judge', 'Sofia Amsel', 'the word itself'],
    ['magistrate', 'Sofia Amsel', 'one that means the same'],
    ['lawyer', 'Ada Noor', 'told beside the name'],
    ['attorney', 'Ada Noor', 'an American word for it'],
  ])('calls by "%s": %s', (noun, name, _remark) => {
    expect([...cast.called(noun)].map((one) => one.name)).toEqual([name])
  })

  test('calls nobody by another noun', () => {
    expect(cast.called('nurse').size).toBe(0)
  })

  test('finds by family name, by id and within a stretch', () => {
    const amsel = memberNamed(cast, 'Sofia Amsel')
    expect([...cast.bearing('amsel')]).toEqual([amsel])
    expect(cast.memberOf(amsel.id)).toBe(amsel)
    expect(cast.memberOf(null)).toBeNull()
    expect(shown(cast.namesWithin({ start: 0, end: text.indexOf('Pell') }))).toEqual(['Sofia Amsel'])
  })

  test('remembers whom it described', () => {
    const official = cast.describe({ name: 'A senior official', kind: 'unnamed' }, { head: 'official', modifiers: [] })
    expect(cast.describedAs('a SENIOR official')).toBe(official)
    expect(cast.describedAs('an official')).toBeNull()
    expect([...cast.called('official')]).toEqual([official])
  })

  test.each([
    ['It is Pell’s.', '’'],
    ["It is Pell's.", "'"],
    ['It rained.', "'"],
  ])('writes a genitive as the document does: %s', (words, mark) => {
    expect(castOf(words).apostrophe).toBe(mark)
  })
})
