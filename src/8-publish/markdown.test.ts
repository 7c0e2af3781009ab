import { expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { pageToMarkdown } from './markdown.js'
import { composePage } from './page.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1.2.3' }

test('the page as Markdown, whole', () => {
  const herald = record(
    'herald',
    'Mara Lund and Jon Aske met in Ostrel for seven hours of talks.\n“We will not sign the fish treaty,” Lund told Radio Vell, Ostrel reported.\nAsked whether it was over, Aske denied that the fish were gone. [1] *Read more*',
    [
      says('Mara Lund', '“We will not sign the fish treaty,”', { cue: 'told', to: ['Radio Vell'], via: ['Ostrel'] }),
      says('Jon Aske', 'the fish were gone. [1] *Read', { cue: 'denied', prompt: 'whether it was over' }),
      says('Jon Aske', 'over', { prompt: 'whether it was over', mode: 'thought' }),
    ],
    { publisher: 'The Herald', title: 'Ostrel [live]', published: '2026-05-04', url: 'https://herald.example/a_(b)' },
  )
  const post = record('post.txt', 'Lund: “We will not sign”', [says('Mara Lund', '“We will not sign”')], {
    byline: 'Ann Bel',
  })
  expect(pageToMarkdown(composePage([herald, post], made))).toBe(`# Ostrel \\[live\\]: What did they say?

Mara Lund and Jon Aske met in Ostrel for seven hours of talks. ([The Herald](<https://herald.example/a_(b)#:~:text=Mara%20Lund%20and%20Jon,seven%20hours%20of%20talks>))

## What was said

- **Mara Lund** said to Radio Vell: “We will not sign the fish treaty”  
  [The Herald](<https://herald.example/a_(b)#:~:text=We%20will%20not%20sign%20the%20fish%20treaty>), 4 May 2026 · reported by Ostrel
  - Lund: “We will not sign” (post.txt \\[2\\], a part of it)
- **Jon Aske** denied the fish were gone. \\[1\\] \\*Read  
  *Asked whether it was over*  
  [The Herald](<https://herald.example/a_(b)#:~:text=the%20fish%20were%20gone.%20%5B1%5D%20*Read>), 4 May 2026

## Sources

1. [Ostrel \\[live\\]](<https://herald.example/a_(b)>), The Herald, 4 May 2026, read 16 October 2026
2. post.txt, Ann Bel

## How this page was made

4 statements were found in 2 documents; 2 are on this page. 1 repetition of the same words was joined with them.

Left out: 1 belief or intention ascribed to somebody.

Every quotation on this page was looked up in these documents and stands there word for word; only quotation marks, dashes and spaces were set anew. That shows that it was printed, not that it is true. What stands without quotation marks is the report of the outlet named below it.

Speakers, sections and dates were worked out by a program and can be wrong: each link opens at the words.

Made with onrecord 1.2.3 on 16 October 2026.
`)
})

test('words over a section, what is folded away on the web, and who spoke how much', () => {
  const heading = 'Fish: ‘Most of the fish are counted’'
  const lines = Array.from({ length: 10 }, (_, i) => `“The ${'abcdefghij'[i]!.repeat(4)} fish is in the water today.”`)
  const text = [
    heading,
    '“Most of the fish are counted,” Lund said.',
    ...lines,
    'Trains',
    '“A train is a promise with wheels.”',
  ].join('\n')
  const one = record(
    'a',
    text,
    [
      says('Mara Lund', '“Most of the fish are counted,”', { id: 'fish' }),
      ...lines.map((line) => says('Jon Aske', line)),
      says('Jon Aske', '“A train is a promise with wheels.”'),
      says('Mara Lund', '‘Most of the fish are counted’', { place: 'heading', echoes: 'fish' }),
    ],
    { publisher: 'The Herald', headings: [heading, 'Trains'] },
  )
  const markdown = pageToMarkdown(composePage([one], made))
  expect(markdown).toContain('## Fish\n\n> **Mara Lund:** “Most of the fish are counted” (The Herald \\[1\\])\n\n- **')
  expect(markdown).toContain('\n\n*8 more statements:*\n\n- **')
  expect(markdown).toContain(
    '| Speaker | Words in quotation marks | Statements |\n|---|---:|---:|\n| Jon Aske | 87 | 11 |\n| Mara Lund | 6 | 1 |\n',
  )
})

test('nothing said', () => {
  expect(pageToMarkdown(composePage([record('a', 'x')], made))).toMatch(
    /^# What did they say\?\n\n## Sources\n\n1\. a\n\n## How this page was made\n\n0 statements were found in 1 document; 0 are on this page\.\n/,
  )
})
