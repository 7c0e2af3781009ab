import { expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { statementsToMarkdown } from './statements-markdown.js'

test('a list for notes and issues', () => {
  const one = record(
    'a',
    '“We will not\nsign,” Lund told Aske. [No] *comment*.',
    [
      says('Mara Lund', '“We will not\nsign,”', { cue: 'told', to: ['Jon Aske'], via: ['Ostrel'] }),
      says(null, '', { cue: '[No] *comment*', mode: 'withheld', confidence: 0.5 }),
    ],
    { title: 'No <deal>', url: 'https://herald.example/a', publisher: 'The Herald', published: '2026-05-04T10:00:00Z' },
  )
  expect(statementsToMarkdown(one)).toBe(`## [No \\<deal\\>](<https://herald.example/a>)

The Herald, 2026-05-04

- **Mara Lund**: “We will not sign,”  
  *direct · said · to Jon Aske · via Ostrel · 0–19 · confidence 0.90*
- **Unattributed**: \\[No\\] \\*comment\\*  
  *indirect · withheld · 36–50 · confidence 0.50*

`)
})

test('of a document that says nothing of itself, and in which nobody says anything', () => {
  expect(statementsToMarkdown(record('a.txt', 'x', [], { url: 'javascript:alert(1)' }))).toBe(
    '## a.txt\n\nNo statements.\n\n',
  )
})
