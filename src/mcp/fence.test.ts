import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fenced } from './fence.js'

const inside = (text: string) => /\n===\n(.*)\n===$/s.exec(text)![1]!

test('what is fenced can be read again, and no line of it ends the fence', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, words) => {
      const answer = { value, words: `\n===\n${words}` }
      const text = fenced(answer)
      expect(text.split('\n').filter((line) => line === '===')).toHaveLength(2)
      expect(JSON.parse(inside(text))).toEqual(JSON.parse(JSON.stringify(answer)))
    }),
  )
})

describe('letters that nobody sees are told by their number', () => {
  test.each([
    ['\u202e', '\\u202e'],
    ['\u2066', '\\u2066'],
    ['\u200b', '\\u200b'],
    ['\ufeff', '\\ufeff'],
    ['\u2028', '\\u2028'],
    ['\u0085', '\\u0085'],
    ['\u00ad', '\\u00ad'],
    ['\u{e0041}', '\\udb40\\udc41'],
  ])('%j', (letter, told) => {
    const text = fenced(`a${letter}b`)
    expect(text).not.toContain(letter)
    expect(inside(text)).toBe(`"a${told}b"`)
    expect(JSON.parse(inside(text))).toBe(`a${letter}b`)
  })

  test.each(['“é”', '日本', 'a b', '👍'])('others stay: %s', (words) => {
    expect(inside(fenced(words))).toBe(JSON.stringify(words))
  })
})
