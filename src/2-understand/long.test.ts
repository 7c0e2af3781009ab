import { expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { understand } from './index.js'

const SENTENCE = 'Mara Lund said the quay was late. '

function paragraphOf(length: number) {
  const text = SENTENCE.repeat(Math.ceil(length / SENTENCE.length))
  return understand(readText(text, { id: 'a', language: 'en' }).document)
}

test('a paragraph longer than a newspaper page is read up to a place that is said', () => {
  const { paragraphs, messages, document } = paragraphOf(150_000)
  const [paragraph] = paragraphs
  const [message] = messages.filter(({ rule }) => rule === 'paragraph-too-long')
  expect(message?.at).toEqual({ start: paragraph!.end, end: document.text.trimEnd().length })
  expect(document.text.slice(paragraph!.end - 5, paragraph!.end)).not.toMatch(/\s$/)
  expect(paragraph!.words.at(-1)!.end).toBeLessThanOrEqual(paragraph!.end)
})

test('one word without end is cut all the same', () => {
  const { paragraphs } = understand(readText('a'.repeat(250_000), { id: 'a', language: 'en' }).document)
  expect(paragraphs[0]!.end).toBe(100_000)
})

test('an ordinary paragraph is read whole, without a word', () => {
  const { paragraphs, messages, document } = paragraphOf(20_000)
  expect(paragraphs[0]!.end).toBe(document.text.trimEnd().length)
  expect(messages).toEqual([])
})
