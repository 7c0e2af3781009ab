import { describe, expect, test } from 'vitest'
import { castOf } from '../../tests/reading/cast.js'
import { slice } from '../types/index.js'
import { introductionsIn } from './introductions.js'

/** Whom a text brings in without a name, in order. */
const broughtIn = (text: string) =>
  [...introductionsIn(castOf(text).understanding).values()]
    .flat()
    .sort((a, b) => a.start - b.start)
    .map((at) => slice(text, at))

describe('brought in without a name', () => {
  test.each([
    ['A teacher wept.', ['A teacher'], 'an article and a noun'],
    ['They met a senior government official.', ['a senior government official'], 'two words between'],
    ['One teacher wept and another teacher sang.', ['One teacher', 'another teacher'], 'two of one trade'],
    ['An elderly woman fell.', ['An elderly woman'], 'a woman'],
    ['A very tired and very cold young nurse wept.', [], 'more words between than are looked at'],
  ])('%s', (text, words, _remark) => {
    expect(broughtIn(text)).toEqual(words)
  })
})

describe('not brought in', () => {
  test.each([
    ['Karl Domm, a teacher, wept.', 'what stands behind a name'],
    ['Karl Domm is a teacher.', 'what "is" says of a name'],
    ['Karl Domm became a teacher.', 'what he became'],
    ['Karl Domm worked as a teacher.', 'what he worked as'],
    ['The teacher wept.', 'a definite one is known already'],
    ['A teacher Karl Domm wept.', 'a noun before a name'],
    ['A table fell.', 'no human being'],
    ['A friend of the teacher wept.', 'the teacher of another phrase'],
  ])('%s', (text, _remark) => {
    expect(broughtIn(text).filter((words) => /teacher|table/.test(words))).toEqual([])
  })
})

describe('who is meant later', () => {
  const last = (text: string, noun: string) => {
    const at = castOf(text).introduced(noun, text.length)
    return at && slice(text, at)
  }
  test.each([
    ['A tall man sat. A short man came. It rained.', 'man', 'A short man', 'the last of two'],
    ['A doctor came. It rained.', 'physician', 'A doctor', 'a noun that means the same'],
    ['A doctor came. It rained.', 'nurse', null, 'another trade'],
  ])('%s: %s', (text, noun, words, _remark) => {
    expect(last(text, noun)).toBe(words)
  })

  test('nobody before they come', () => {
    const text = 'It rained. A man came.'
    expect(castOf(text).introduced('man', text.indexOf('A man'))).toBeNull()
  })
})
