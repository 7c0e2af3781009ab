import { describe, expect, test } from 'vitest'
import { wording } from '../../tests/checking.js'
import { wordingOf } from './wording.js'

const shape = (text: string) =>
  wording(text).words.map(({ form, before, bracketed }) => {
    const mark = before === 'cut' ? '…' : before === 'seam' ? '|' : ''
    return mark + (bracketed ? `[${form}]` : form)
  })

describe('an ellipsis', () => {
  test.each([
    ['one letter', 'We will … go'],
    ['three dots', 'We will ... go'],
    ['spaced dots', 'We will . . . go'],
    ['in brackets', 'We will [...] go'],
    ['one letter in brackets', 'We will […] go'],
    ['in round brackets', 'We will (...) go'],
    ['without spaces', 'We will…go'],
    ['behind a word', 'We will... go'],
    ['four dots', 'We will.... go'],
    ['a full stop and an ellipsis', 'We will.…go'],
  ])('%s', (_, text) => {
    expect(shape(text)).toEqual(['We', 'will', '…go'])
    expect(wording(text).openEnds).toBe(false)
  })

  test.each([
    ['before the first word', '… we will go', true],
    ['behind the last', 'we will go …', true],
    ['nowhere', 'we will go.', false],
  ])('%s', (_, text, openEnds) => {
    expect(wording(text).openEnds).toBe(openEnds)
  })

  test('a full stop is none', () => {
    expect(shape('We will. Then go.')).toEqual(['We', 'will', 'Then', 'go'])
  })
})

describe('brackets', () => {
  test.each([
    ['hold the writer’s words', 'this [the old pier] is ours', ['this', '[the]', '[old]', '[pier]', 'is', 'ours']],
    ['may change a letter', '[H]e know[s] it', ['He', 'knows', 'it']],
    ['may say sic', 'on [sic] every day', ['on', '[sic]', 'every', 'day']],
    ['that are round are the speaker’s', 'the pier (the old one) is', ['the', 'pier', 'the', 'old', 'one', 'is']],
    ['that never close are none', 'the [old pier', ['the', 'old', 'pier']],
  ])('%s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected)
  })
})

test('a seam stands where the draft puts its own words between', () => {
  const text = '“We will,” she said, “go home.”'
  const parts = ['We will,', 'go home.'].map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }))
  const { words } = wordingOf(text, parts)
  expect(words.map(({ form, before }) => [form, before])).toEqual([
    ['We', 'none'],
    ['will', 'none'],
    ['go', 'seam'],
    ['home', 'none'],
  ])
  expect(words.every(({ start, end, form }) => text.slice(start, end) === form)).toBe(true)
})

test('no words at all', () => {
  expect(wording('…')).toMatchObject({ words: [] })
  expect(wording('')).toMatchObject({ words: [], openEnds: false })
})
