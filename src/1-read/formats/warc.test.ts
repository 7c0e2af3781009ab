import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { listed, packedWarc, type RecordTold, warc, warcRecord } from '../../../tests/reading/warc.js'
import { pagesIn } from './warc.js'

const MOST = 100_000
const page = '<p>“No,” said Ada Voss.</p>'

/** A stream that comes in pieces of any size. */
async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Each page as its words, each fault as its reason. */
async function told(archive: Buffer, size = 65_536): Promise<string[]> {
  const found: string[] = []
  for await (const one of pagesIn(inPieces(archive, size), MOST))
    found.push(one.is === 'page' ? Buffer.from(one.bytes).toString() : `${one.record}: ${one.why}`)
  return found
}

test('a page comes with all that the archive tells of it', async () => {
  const archive = warc({ body: page, headers: ['ETag: "1"', 'Last-Modified: Wed, 14 Oct 2026 07:00:00 GMT'] })
  const [one] = await listed(pagesIn(inPieces(archive, 100), MOST))
  expect(one).toEqual({
    is: 'page',
    record: 1,
    url: 'https://quill.example/a',
    at: '2026-10-14T08:00:00Z',
    contentType: 'text/html; charset=utf-8',
    etag: '"1"',
    lastModified: 'Wed, 14 Oct 2026 07:00:00 GMT',
    bytes: Buffer.from(page),
  })
})

describe('what is a page', () => {
  test.each<[string, RecordTold, boolean]>([
    ['an answer', {}, true],
    ['a text', { contentType: 'text/plain' }, true],
    ['a resource', { type: 'resource', contentType: 'text/html' }, true],
    ['a text made of a page (WET)', { type: 'conversion' }, true],
    ['an answer that does not say what it is', { contentType: '' }, true],
    ['a redirect', { status: 301 }, false],
    ['an error', { status: 404 }, false],
    ['a picture', { contentType: 'image/png' }, false],
    ['a script', { contentType: 'text/javascript' }, false],
    ['what a site asks of robots', { url: 'https://quill.example/robots.txt', contentType: 'text/plain' }, false],
    ['what the crawler says of itself', { type: 'warcinfo', contentType: 'application/warc-fields' }, false],
    ['what was asked', { type: 'request', contentType: 'application/http; msgtype=request' }, false],
    ['a page that had not changed', { type: 'revisit' }, false],
  ])('%s: %j → %j', async (_, record, is) => {
    expect(await told(warc({ ...record, body: page }, { body: 'next' }))).toEqual(is ? [page, 'next'] : ['next'])
  })
})

test('an archive is the same packed or plain, in pieces of any size', { timeout: 30_000 }, async () => {
  const records = [
    { body: page },
    { type: 'request' },
    { body: 'b'.repeat(3000) },
    { status: 404, body: page },
    { body: 'c' },
  ]
  const expected = [page, 'b'.repeat(3000), 'c']
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.boolean(), async (size, packed) => {
      expect(await told((packed ? packedWarc : warc)(...records), size)).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})

describe('a page that was kept as it was sent', () => {
  test.each([
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['br', brotliCompressSync(page)],
    // Unpacked by the crawler, which left the header as it was.
    ['gzip', Buffer.from(page)],
    ['br', Buffer.from(page)],
    ['identity', Buffer.from(page)],
  ])('is unpacked: %s', async (encoding, body) => {
    expect(await told(warc({ body, headers: [`Content-Encoding: ${encoding}`] }))).toEqual([page])
  })

  test('is joined', async () => {
    const body = `3\r\n<p>\r\n${(Buffer.byteLength(page) - 3).toString(16)}\r\n${page.slice(3)}\r\n0\r\n\r\n`
    expect(await told(warc({ body, headers: ['Transfer-Encoding: chunked'] }))).toEqual([page])
  })

  test('is joined and unpacked', async () => {
    const bytes = gzipSync(page)
    const body = Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')])
    const headers = ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']
    expect(await told(warc({ body, headers }))).toEqual([page])
  })
})

describe('a fault', () => {
  test.each<[string, RecordTold, string]>([
    ['too large', { body: 'x'.repeat(MOST + 1) }, `1: it is larger than ${MOST} bytes, and no article is`],
    [
      'a bomb',
      { body: gzipSync('x'.repeat(MOST + 1)), headers: ['Content-Encoding: gzip'] },
      `1: it unfolds to more than ${MOST} bytes, and no article does`,
    ],
    [
      'packed as nothing that is known',
      { body: Buffer.from([0, 1, 2]), headers: ['Content-Encoding: gzip'] },
      '1: its bytes are not the gzip that they are said to be',
    ],
    [
      'packed too new',
      { body: 'x', headers: ['Content-Encoding: zstd'] },
      '1: its bytes are packed as zstd, which cannot be read yet',
    ],
  ])('%s costs its record', async (_, record, why) => {
    expect(await told(warc(record, { body: page }))).toEqual([why, page])
    expect(await told(packedWarc(record, { body: page }))).toEqual([why, page])
  })

  test('in the length of a record is told, and what follows is not guessed', async () => {
    const archive = warc({ body: page }, { body: page, length: 'many' }, { body: page })
    expect(await told(archive)).toEqual([page, '2: it is damaged'])
  })

  test('in packed bytes never becomes a page', async () => {
    const [first, second] = [packedWarc({ body: page }), packedWarc({ body: 'x'.repeat(5000) + page })]
    second.fill(0xff, 200, 230)
    const found = await told(Buffer.concat([first, second, first]))
    expect(found.slice(0, 2)).toEqual([page, '2: its packed bytes are damaged'])
    expect(found).toHaveLength(2)
  })

  test('at the end: an archive that was cut off at any place ends, and gives no half page', {
    timeout: 60_000,
  }, async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    for (const whole of [
      warc({ body: page }, { status: 404, body: page }, { body: page }),
      packedWarc({ body: page }, { body: page }),
    ]) {
      for (let end = 0; end < whole.length; end++) {
        const found = await told(whole.subarray(0, end))
        expect(
          found.filter((one) => one !== page && !/^\d: (?:the archive ends|it is damaged|its packed)/.test(one)),
        ).toEqual([])
        expect(found.length).toBeLessThanOrEqual(2)
      }
    }
    warned.mockRestore()
  })

  test('of what is no archive', async () => {
    expect(await told(Buffer.from('A letter\r\n\r\nand its text'))).toEqual(['1: it is damaged'])
    expect(await told(Buffer.from(''))).toEqual([])
    expect(await told(warcRecord({ body: page }).subarray(4))).toEqual(['1: it is damaged'])
  })
})
