import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from './lines.js'

async function lines(chunks: readonly Uint8Array[], most?: number): Promise<string[]> {
  const found: string[] = []
  async function* stream() {
    yield* chunks
  }
  for await (const line of linesOf(stream(), most)) found.push(line)
  return found
}
const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['lines', 'a\nb\n', ['a', 'b']],
  ['a last line without an end', 'a\nb', ['a', 'b']],
  ['lines of Windows', 'a\r\nb\r\n', ['a', 'b']],
  ['empty lines', '\n\na\n', ['', '', 'a']],
  ['other separators inside a line', 'a\u2028b\n', ['a\u2028b']],
  ['nothing', '', []],
])('%s', async (_, text, expected) => {
  expect(await lines([bytes(text)])).toEqual(expected)
})

test('cuts between chunks make no difference', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 7 }), async (parts, size) => {
      const all = bytes(parts.map((part) => part.replace(/[\r\n\ufeff]/g, '')).join('\n'))
      const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
      const whole = new TextDecoder().decode(all).split('\n')
      expect(await lines(chunks)).toEqual(whole.at(-1) === '' ? whole.slice(0, -1) : whole)
    }),
    { numRuns: 50 },
  )
})

test('a byte order mark tells the encoding and is no letter', async () => {
  expect(await lines([bytes('\ufeffa\nb')])).toEqual(['a', 'b'])
  expect(await lines([Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62, 0])])).toEqual(['a', 'b'])
})

describe('a line without end', () => {
  test('is given up', async () => {
    await expect(lines([bytes('abc'), bytes('def')], 5)).rejects.toThrow('a line is longer than 5 characters')
  })

  test('many short ones are not', async () => {
    expect(await lines([bytes('abc\nabc'), bytes('\nabc\n')], 5)).toHaveLength(3)
  })
})
