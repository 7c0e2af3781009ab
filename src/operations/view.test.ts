import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../1-read/index.js'
import { extractDocument, shownRecord } from './pipeline.js'
import { wayBack } from './view.js'

const FILE = `# Talks *end*

Mara Lund, the minister, came on Monday. “We will **not** sign[^1],” [she](https://a.example) said.

> “It floods
> every year,” Arno Pell told *reporters*.

[^1]: By telephone.
`

describe('a Markdown file', () => {
  test('is its own text, letter by letter, and every span counts in it', async () => {
    const { text, blocks, statements } = extractDocument(await readMarkdown(FILE))
    expect(text).toBe(FILE)
    expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'headline: Talks *end',
      'paragraph: Mara Lund, the minister, came on Monday. “We will **not** sign[^1],” [she](https://a.example) said.',
      'quote: “It floods\n> every year,” Arno Pell told *reporters*.',
      'paragraph: By telephone.',
    ])
    const words = statements.map(({ content }) => content.map((span) => text.slice(...span)).join())
    expect(words).toEqual(['“We will **not** sign[^1],”', '“It floods\n> every year,”'])
  })

  test('has its speakers by what readers see', async () => {
    const { text, statements } = extractDocument(await readMarkdown(FILE))
    const named = statements.map(({ speakers, source, addressees }) => [
      speakers[0]?.name,
      source.map((span) => text.slice(...span)).join(),
      speakers[0]?.mention && text.slice(...speakers[0].mention),
      addressees[0]?.mention && text.slice(...addressees[0].mention),
    ])
    expect(named).toEqual([
      ['Mara Lund', 'she', 'she', undefined],
      ['Arno Pell', 'Arno Pell', 'Arno Pell', 'reporters'],
    ])
  })

  test('keeps the messages about how it was read', async () => {
    const { messages } = extractDocument(await readMarkdown('Yes.\n\n```\nNo\n```\n'))
    expect(messages.map(({ rule }) => rule)).toContain('code-dropped')
  })
})

test('the record of a view counts in the view', async () => {
  const { text, statements } = shownRecord(await readMarkdown(FILE))
  expect(text).not.toMatch(/[*[\]>]/)
  expect(text.slice(...statements[0]!.content[0]!)).toBe('“We will not sign,”')
})

test('the way back is that of the view', () => {
  const back = wayBack({ inFile: ({ start, end }) => ({ start: start + 2, end: end + 2 }) })
  expect(back([1, 4])).toEqual([3, 6])
})
