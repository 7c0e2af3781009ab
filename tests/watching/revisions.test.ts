import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { quoteChanges } from '../../src/6-gather/index.js'
import { extract } from '../../src/operations/library.js'

const articles = ['courts-verdict', 'sport-coach', 'tabloid-nurse', 'wire-dam'].map((name) => [
  name,
  readFileSync(`tests/golden/articles/${name}.txt`, 'utf8').split(/\n\n+/),
])
const read = (paragraphs: readonly string[]) => extract(paragraphs.join('\n\n'), { id: 'a', language: 'en' })
/** Headline and byline stay where they are. */
const FIRST = 2

describe.each(articles as [string, string[]][])('our own reading of %s is no change of it', (_, paragraphs) => {
  test('a paragraph that is taken out takes its own quotations with it, and nothing else is told', async () => {
    const before = await read(paragraphs)
    for (let i = FIRST; i < paragraphs.length; i++) {
      const changes = quoteChanges(before, await read(paragraphs.filter((_, at) => at !== i)))
      for (const { is, before: place } of changes) {
        expect(is).toBe('quote-removed')
        // Words that ran over two paragraphs lose one of them.
        expect(
          place!.texts.every((text) => text.split('\n').some((line) => paragraphs[i]!.includes(line.trim()))),
        ).toBe(true)
      }
    }
  })

  test('a paragraph that comes brings its own quotations, and nothing else is told', async () => {
    const after = await read(paragraphs)
    for (let i = FIRST; i < paragraphs.length; i++) {
      const changes = quoteChanges(await read(paragraphs.filter((_, at) => at !== i)), after)
      expect(changes.map(({ is }) => is).filter((is) => is !== 'quote-added')).toEqual([])
    }
  })

  test('two paragraphs that change places are no change', async () => {
    const before = await read(paragraphs)
    for (let i = FIRST; i < paragraphs.length - 1; i++) {
      const moved = [...paragraphs.slice(0, i), paragraphs[i + 1]!, paragraphs[i]!, ...paragraphs.slice(i + 2)]
      expect(quoteChanges(before, await read(moved)).map(({ sentence }) => sentence)).toEqual([])
    }
  })
})
