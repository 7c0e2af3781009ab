import { expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { extractDocument } from './pipeline.js'

const PARAGRAPH = '“The quay is late,” Mara Lund said on Monday.\n\n'

const rulesIn = (count: number) => {
  const one = readText(PARAGRAPH.repeat(count), { id: 'a', language: 'en' })
  const { statements, messages } = extractDocument(one)
  return { statements, rules: messages.map(({ rule }) => rule) }
}

test('a document longer than any article is read by the rules alone, and says so', () => {
  const { statements, rules } = rulesIn(Math.ceil(1_000_001 / PARAGRAPH.length))
  expect(rules).toContain('document-too-long')
  expect(statements).toHaveLength(Math.ceil(1_000_001 / PARAGRAPH.length))
})

test('an article is not', () => {
  const { statements, rules } = rulesIn(20)
  expect(rules).not.toContain('document-too-long')
  expect(statements).toHaveLength(20)
})
