import { describe, expect, test } from 'vitest'
import { listed, type RecordTold, warc } from '../../tests/reading/warc.js'
import { pagesOf } from './warc.js'

async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
const NOW = '2026-10-15T08:00:00Z'
const pages = (...records: readonly RecordTold[]) =>
  listed(pagesOf(stream(warc(...records)), { name: 'a.warc', most: 1000, readAt: NOW }))

test('a page is one that was fetched when its crawler came, and is read now', async () => {
  expect(await pages({ body: '<p>Rain.</p>', headers: ['ETag: "1"'] })).toEqual([
    {
      is: 'bytes',
      name: 'a.warc, record 1',
      form: 'html',
      details: { url: 'https://quill.example/a', readAt: NOW },
      bytes: Buffer.from('<p>Rain.</p>'),
      contentType: 'text/html; charset=utf-8',
      page: { url: 'https://quill.example/a', etag: '"1"', lastModified: null, at: '2026-10-14T08:00:00Z' },
    },
  ])
})

test('what has no address on the web is known by the name that it has', async () => {
  const [one] = await pages({ type: 'resource', url: 'urn:quill:b', body: 'Rain.' })
  expect(one).toMatchObject({ form: 'text', details: { id: 'urn:quill:b', readAt: NOW } })
  expect(one).not.toHaveProperty('page')
})

describe('a record', () => {
  test.each<[string, RecordTold, RegExp]>([
    ['too large', { body: 'x'.repeat(1001) }, /^Cannot read a\.warc, record 1: it is larger than 1000 bytes/],
    ['a list', { body: '{"id":"a","text":"b"}\n', contentType: '' }, /record 1: it is a list of documents/],
  ])('that is %s costs itself', async (_, record, words) => {
    const [fault, page] = await pages(record, { body: 'b' })
    expect(fault).toMatchObject({ is: 'failure', error: { message: expect.stringMatching(words) } })
    expect(page).toMatchObject({ is: 'bytes', name: 'a.warc, record 2' })
  })

  test('after which nothing can be read says so', async () => {
    const [one] = await pages({ body: 'a', length: 'x' })
    expect(one).toMatchObject({
      error: { message: 'Cannot read a.warc, record 1: it is damaged; what may follow it is not read.' },
    })
  })
})
