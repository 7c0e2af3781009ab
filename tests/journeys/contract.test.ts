import { expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/types/index.js'
import { breaches } from './contract.js'

const sound: DocumentRecord = {
  id: 'd',
  text: '“No,” Lund said.',
  blocks: [{ kind: 'paragraph', start: 0, end: 16 }],
  statements: [
    {
      id: 's',
      kind: 'direct',
      mode: 'said',
      content: [[0, 5]],
      cue: [[11, 15]],
      source: [[6, 10]],
      speakers: [{ name: 'Lund', kind: 'person', mention: [6, 10] }],
      addressees: [],
      via: [],
      place: 'body',
      confidence: 0.9,
      reasons: [{ rule: 'r' }],
      rivals: [],
    },
  ],
  messages: [],
}

test('a sound record breaks nothing', () => expect(breaches(sound)).toEqual([]))

const [statement] = sound.statements
test.each([
  ['a span outside the text', { content: [[0, 99]] }, /outside the text/],
  [
    'spans out of order',
    {
      content: [
        [6, 10],
        [0, 5],
      ],
    },
    /out of order/,
  ],
  [
    'spans that overlap',
    {
      content: [
        [0, 5],
        [4, 8],
      ],
    },
    /out of order/,
  ],
  ['an empty span', { cue: [[4, 4]] }, /is empty/],
  ['a reference to nothing', { echoes: 'x' }, /refers to x/],
  ['a reference to itself', { quotedIn: 's' }, /refers to s/],
  ['a confidence above one', { confidence: 1.2 }, /confidence 1.2/],
  ['a mode of its own', { mode: 'shouted' }, /mode shouted/],
  ['a party without a name', { speakers: [{ name: ' ', kind: 'person' }] }, /without a name/],
  ['no reasons', { reasons: [] }, /no reasons/],
])('%s is found', (_, change, what) => {
  const statements = [{ ...statement, ...change }] as DocumentRecord['statements']
  expect(breaches({ ...sound, statements }).join('\n')).toMatch(what)
})

test('ids that repeat are found', () => {
  expect(breaches({ ...sound, statements: [statement!, statement!] })).toContain('statement ids repeat')
})
