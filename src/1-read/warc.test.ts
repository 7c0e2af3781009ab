import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { listed, packedWarc, warc } from '../../tests/reading/warc.js'
import { wrongUse } from '../errors.js'
import { assemble } from './document.js'
import { isWarc, readWarc } from './warc.js'

async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

describe('a record', () => {
  test.each([
    [new Error('a fault'), 'Cannot read a.warc, record 1: Error: a fault.'],
    [wrongUse('No.', 'Yes.'), 'No.'],
  ])('that makes no document costs itself: %s', async (fault, words) => {
    let asked = 0
    const read = async () => {
      if (asked++ === 0) throw fault
      return assemble('A text.', [], { id: 'x' })
    }
    const archive = warc({ body: 'a' }, { body: 'b' })
    const outcomes = await listed(readWarc(stream(archive), { name: 'a.warc', most: 100, read }))
    expect(outcomes.map((one) => (one.ok ? one.document.text : one.error.message))).toEqual([words, 'A text.'])
  })

  test('whose archive is damaged says that what follows is not read', async () => {
    const archive = warc({ body: 'a', length: 'x' })
    const read = async () => assemble('A text.', [], { id: 'x' })
    const [one] = await listed(readWarc(stream(archive), { name: 'a.warc', most: 100, read }))
    expect(one).toMatchObject({
      ok: false,
      error: { message: 'Cannot read a.warc, record 1: it is damaged; what may follow it is not read.' },
    })
  })
})

test.each([
  ['a plain one', warc({}), true],
  ['a packed one', packedWarc({ body: 'x'.repeat(10_000) }).subarray(0, 100), true],
  ['something else that is packed', gzipSync('“No,” said Ada Voss.'), false],
  ['bytes that only begin like packed ones', Buffer.from([0x1f, 0x8b, 1, 2, 3]), false],
  ['a text', Buffer.from('WARCRAFT is a game.'), false],
  ['nothing', Buffer.from(''), false],
])('an archive is told by how it begins: %s', (_, head, is) => {
  expect(isWarc(head)).toBe(is)
})
