import { expect, test } from 'vitest'
import { readText } from './text.js'

const body = 'The mayor of Selby quit on Monday. She did not say why she left.'
const article = `Mayor quits over bridge\n\n${body}\n\n${body}\n`

test('the headline serves as title', () => {
  expect(readText(article).document.title).toBe('Mayor quits over bridge')
})

test.each([
  ['a title that is given', article, { title: 'T' }, 'T'],
  ['no headline', body, {}, null],
  ['nothing', '', {}, null],
])('%s', (_, text, details, title) => {
  expect(readText(text, details).document.title).toBe(title)
})

test.each([article, '', ' \r\n\u0000\ud800 “No” \ufeff', '\u202e“No”\u202c'])('the text stays as it is: %j', (text) => {
  expect(readText(text).document.text).toBe(text)
})

test('what is wrong with it is said', () => {
  expect(readText('donâ€™t').messages.map(({ rule }) => rule)).toEqual(['mojibake'])
})
