import { describe, expect, test } from 'vitest'
import { wordBefore, wordsBefore, wordsBehind } from './around.js'

const TEXT = 'It rained.\nGov. Ada Noor of the U.S., 54, met Tarn’s mayor. Then she left.\nNobody saw it.'
const at = (words: string) => TEXT.indexOf(words)

describe('the words of the line', () => {
  test.each([
    ['before', wordsBefore(TEXT, at('Ada')), 'Gov.'],
    ['before, from the start of the line', wordsBefore(TEXT, at('met')), 'Gov.|Ada|Noor|of|the|U.S.|,|54|,'],
    ['behind, to its end', wordsBehind(TEXT, at('met')), 'met|Tarn’s|mayor|.|Then|she|left|.'],
    ['behind, in the last line', wordsBehind(TEXT, at('saw')), 'saw|it|.'],
    ['before the first word', wordsBefore(TEXT, 0), ''],
  ])('%s', (_, words, shown) => {
    expect(words.map(({ text }) => text).join('|')).toBe(shown)
  })

  test.each(['Ada', 'met', '54', 'left', 'It', 'Gov'])('the last one before %s is the last of all', (word) => {
    expect(wordBefore(TEXT, at(word))).toEqual(wordsBefore(TEXT, at(word)).at(-1))
  })

  test('stand where they say', () => {
    for (const { start, end, text } of [...wordsBefore(TEXT, at('met')), ...wordsBehind(TEXT, at('met'))])
      expect(TEXT.slice(start, end)).toBe(text)
  })

  test.each([
    ['Tarn’s', { key: 'tarn', owns: true, isCapital: true, isWord: true }],
    ['mayor', { key: 'mayor', owns: false, isCapital: false, isWord: true }],
    ['.', { key: '', owns: false, isCapital: false, isWord: false }],
  ])('%s', (word, told) => {
    const [found] = wordsBehind(TEXT, TEXT.indexOf(word, at('met')))
    expect(found).toMatchObject(told)
  })
})
