import { expect, test } from 'vitest'
import { blank, readBy } from '../../tests/reading/modelled.js'
import type { SyntaxModel, Tokens } from '../2-understand/index.js'

/** A tagger that takes the given words for nouns and all others for verbs. */
const nouns = (...words: readonly string[]): SyntaxModel => ({
  ...blank,
  tags: ['VBZ', 'NNS'],
  read: (tokens: Tokens) => ({
    ...blank.read(tokens),
    tag: Uint8Array.from(tokens.form, (form) => (words.includes(form) ? 1 : 0)),
  }),
})

test.each([
  ['claims', 'The site rated a third of the club claims as “plainly false”.'],
  ['fears', 'It preys on our worst fears and on our pride.'],
])('%s as a noun reports nothing', (word, text) => {
  expect(readBy(nouns(word), text)).toEqual([])
})

test('where the tagger sees a verb, the report stands', () => {
  expect(readBy(nouns(), 'The pilot claims the quay had sunk.')).toEqual([
    'The pilot / claims / the quay had sunk / said / says',
  ])
})

test.each([
  ['a that-clause after it', 'The clerk claims that the quay is shared.', 'claims'],
  ['words in marks before it', '“It has sunk,” the clerk claims.', 'claims'],
])('%s shows a verb, whatever the tagger thinks', (_, text, word) => {
  expect(readBy(nouns(word), text)).toHaveLength(1)
})
