import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../2-understand/index.js'
import { mentionsOf, namesIn, sharedNames } from './mentions.js'

const { language } = languageOf('en')
const found = (text: string, name: string, shared = false) =>
  mentionsOf({ text, language, name, shared }).map(({ start, end }) => text.slice(start, end))

describe('where a document names somebody', () => {
  test.each([
    ['Ana Vek spoke. Then Vek left.', 'Ana Vek', ['Ana Vek', 'Vek']],
    ['Ana Vek spoke. Mayor Vek left.', 'Ana Vek', ['Ana Vek', 'Vek']],
    ['Ana Vek spoke. Ida Vek left.', 'Ana Vek', ['Ana Vek']],
    ['Ana Vek’s house. Ana left.', 'Ana Vek', ['Ana Vek']],
    ['The Vekova road. Ana Vek left.', 'Ana Vek', ['Ana Vek']],
    ['Ana\u00a0Vek left.', 'Ana Vek', ['Ana\u00a0Vek']],
    ['Karl Domm Jr. left.', 'Karl Domm Jr.', ['Karl Domm Jr.']],
    ['Nobody left.', 'Ana Vek', []],
    ['A (b) c', '(b) [', []],
  ])('%s', (text, name, mentions) => {
    expect(found(text, name)).toEqual(mentions)
  })

  test('not by the family name, where another has it, too', () => {
    expect(found('Ana Vek spoke. Later Vek left.', 'Ana Vek', true)).toEqual(['Ana Vek'])
  })

  test('not more often than tells anything', () => {
    expect(found('Ana Vek left. '.repeat(500), 'Ana Vek').length).toBeLessThan(50)
  })
})

describe('names of a story', () => {
  test.each([
    ['President Levan Darosh met Ana Vek in Port Lissane.', ['levan darosh', 'ana vek', 'port lissane']],
    ['Casper van Harrel left.', ['van harrel']],
    ['Nobody left.', []],
    ['It rained. Then Ana left.', []],
    ['Mr President, Prime Minister Vek and President Darosh met.', []],
    ['Of Selby Rovers nobody left.', ['selby rovers']],
    ['On Monday Deputy Finance Minister Ida Roos left.', ['ida roos']],
  ])('%s', (text, names) => {
    expect([...namesIn(text, language)]).toEqual(names)
  })

  test('of two documents, without the family itself', () => {
    const [a, b] = [
      namesIn('Ana Vek, Ida Vek and Karl Domm left.', language),
      namesIn('Karl Domm saw Ida Vek and Ana Vek.', language),
    ]
    expect(sharedNames(a, b, 'vek')).toEqual(['karl domm'])
    expect(sharedNames(b, a, 'vek')).toEqual(['karl domm'])
  })
})

test('finds what an expression made of the name finds', () => {
  const words = ['Ana', 'Anna', 'Vek', 'Vek-Roos', 'and', 'Ána', '𝒜na', 'Vek.', ' ', '\u00a0', '\n', '-', '’s']
  const texts = fc.array(fc.constantFrom(...words, ' ', ' '), { maxLength: 14 }).map((parts) => parts.join(''))
  const names = fc.array(fc.constantFrom('Ana', 'Anna', 'Vek', 'Vek-Roos', 'Vek.', 'Ána'), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(texts, names, (text, parts) => {
      const one = [...parts]
        .sort((a, b) => b.length - a.length)
        .join('|')
        .replaceAll('.', '\\.')
      const run = new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?:[\\s\\u00a0]+(?:${one}))*(?![\\p{L}\\p{N}])`, 'gu')
      const whole = [...text.matchAll(run)]
        .map(([match]) => match)
        .filter((match) => parts.length === 1 || /\s/u.test(match))
      const own = found(text, parts.join(' '), true)
      expect(own).toEqual(whole.slice(0, 24))
    }),
    { numRuns: 1000 },
  )
})
