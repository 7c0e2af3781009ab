import { expect, test } from 'vitest'
import { record, says } from '../../../tests/records.js'
import { chainOf } from './chain.js'

const TEXT = '“No,” Ana Vek told Ostrel, Radio Halmere reported.'

test.each([
  [
    'speaker, chain, outlet',
    { via: ['Ostrel', 'Radio Halmere'], publisher: 'The Tarn Post' },
    'speaker Ana Vek, via Ostrel, via Radio Halmere, outlet The Tarn Post',
  ],
  ['no chain', { via: [], publisher: 'The Tarn Post' }, 'speaker Ana Vek, outlet The Tarn Post'],
  ['no outlet', { via: ['Ostrel'] }, 'speaker Ana Vek, via Ostrel'],
  [
    'the outlet itself is the last of the chain',
    { via: ['Ostrel'], publisher: 'Ostrel' },
    'speaker Ana Vek, via Ostrel',
  ],
  ['with its article', { via: ['Tarn Post'], publisher: 'The Tarn Post' }, 'speaker Ana Vek, via Tarn Post'],
  [
    'the outlet first, and another last',
    { via: ['The Tarn Post', 'Ostrel'], publisher: 'The Tarn Post' },
    'speaker Ana Vek, via The Tarn Post, via Ostrel, outlet The Tarn Post',
  ],
])('%s', (_, { via, ...facts }: { via: string[]; publisher?: string }, shown) => {
  const told = record('d1', TEXT, [says('Ana Vek', '“No,”', { via })], facts)
  const chain = chainOf(told, told.statements[0]!)
  expect(chain.map(({ party, as }) => `${as} ${party.name}`).join(', ')).toBe(shown)
})

test('nobody said it: the chain begins with who passed it on', () => {
  const told = record('d1', TEXT, [says(null, '“No,”', { via: ['Ostrel'] })], { publisher: 'Panorant' })
  expect(chainOf(told, told.statements[0]!).map(({ as }) => as)).toEqual(['via', 'outlet'])
})
