import { describe, expect, test } from 'vitest'
import { escapeMarkdown, unescapeMarkdown } from './markdown-escape.js'

describe('text becomes no Markdown', () => {
  test.each([
    ['*bold* _or_ `code`', '\\*bold\\* \\_or\\_ \\`code\\`'],
    ['[a](https://x.example)', '\\[a\\](https\\://x.example)'],
    ['<script>', '\\<script\\>'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['12) no item', '12\\) no item'],
    ['+ no item', '\\+ no item'],
    ['a | b', 'a \\| b'],
    ['~~struck~~', '\\~\\~struck\\~\\~'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['back\\slash', 'back\\\\slash'],
    ['a-b, 1.5 and “quotes”', 'a-b, 1.5 and “quotes”'],
    ['turned \u202Eround', 'turned round'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

test.each(['*a* _b_ `c` [d](e) <f>', '- a', '1. b', 'https://x.example', '\\ | ~ # &', 'plain “text”'])(
  'and %j comes back',
  (text) => {
    expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text)
  },
)
