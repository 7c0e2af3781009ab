import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inMemory } from '../../5-keep/index.js'
import { documentIn, passageAt } from './passage.js'

test.each([null, inMemory()])('a document that is not there is told, also where there is no record', async (record) => {
  await expect(documentIn(record, 'none')).rejects.toMatchObject({ name: 'NotHere' })
})

test('the words at a place are those of the text', () => {
  const stretch = fc
    .tuple(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(), fc.nat())
    .map(([text, a, b]) => ({ text, from: a % text.length, length: 1 + (b % (text.length - (a % text.length))) }))
  fc.assert(
    fc.property(stretch, ({ text, from, length }) => {
      const to = from + length
      expect(passageAt(text, `${from}-${to}`)).toEqual({ span: [from, to], text: text.slice(from, to) })
    }),
  )
})

test.each(['', '0', '0-0', '3-1', '0-5', '-1-2', '0-2-3', '0x0-2', '1e0-2', ' 0-2', '0000000000-2'])(
  '%j is no place in a text of 4',
  (place) => {
    expect(() => passageAt('tide', place)).toThrow(/no place in a text of 4/)
  },
)
