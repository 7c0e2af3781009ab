import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { listed, packedWarc, warc } from '../../tests/reading/warc.js'
import { read, readBytes } from './read.js'
import type { ReadOptions } from './reading.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const words = '“No,” said Ada Voss.'
const plain = file('a.txt', words)
const html = file('b.html', `<title>T</title><p>${words}`)
const lines = file('c.ndjson', `{"id":"x","text":"${words}"}\n{}\n{"id":"y","html":"<p>${words}"}\n`)
const picture = file('d.png', Uint8Array.from([0x89, 80, 78, 71, 13, 10]))

/** Each outcome as the id of its document, or the words of its error. */
async function told(inputs: readonly string[], options: Partial<ReadOptions> = {}): Promise<string[]> {
  const found: string[] = []
  for await (const one of read(inputs, { readAt: '2026-10-14T08:00:00Z', ...options })) {
    found.push((one.ok ? `${one.document.id}: ${one.document.text}` : one.error.message).replaceAll(`${folder}/`, ''))
  }
  return found
}

describe('files', () => {
  test('of every form, in the order given', async () => {
    expect(await told([html, lines, plain])).toEqual([
      `b.html: ${words}`,
      `x: ${words}`,
      'Cannot read c.ndjson, line 2: expected "text" or "html" with a string, got the keys of an empty object.',
      `y: ${words}`,
      `a.txt: ${words}`,
    ])
  })

  test('that cannot be read end nothing', async () => {
    expect(await told([picture, join(folder, 'no.txt'), plain])).toEqual([
      'Cannot read d.png: it is an image, not text.',
      'Cannot read no.txt: there is no such file.',
      `a.txt: ${words}`,
    ])
  })

  test('are what the caller says they are', async () => {
    expect(await told([html], { input: 'text' })).toEqual([`b.html: <title>T</title><p>${words}`])
    expect(await told([plain], { input: 'warc' })).toEqual([
      'Cannot read a.txt, record 1: it is damaged; what may follow it is not read.',
    ])
  })

  test('that never end are given up', async () => {
    expect(await told(['/dev/zero'])).toEqual([
      'Cannot read /dev/zero: it is larger than 20000000 bytes, and no article is.',
    ])
    expect((await told(['/dev/zero'], { input: 'ndjson' }))[0]).toMatch(/a line is longer than 20000000 characters/)
  })

  test('keep their text character for character', async () => {
    const text = ' “No,”\r\n\r\nsaid\u00a0Voss.\u2028 \tCafe\u0301 '
    expect(await told([file('e.txt', text)])).toEqual([`e.txt: ${text}`])
  })
})

describe('standard input', () => {
  const stdin = async function* (...chunks: (string | Uint8Array)[]) {
    yield* chunks as Uint8Array[]
  }

  test.each([
    ['a text', [words.slice(0, 5), words.slice(5)], words],
    ['a page', [`<html><p>${words}`], words],
    ['a document a line', [`{"id":"z","text":"${words}"}`], words],
    ['nothing', [], ''],
  ])('%s', async (_, chunks, text) => {
    const bytes = chunks.map((chunk) => new TextEncoder().encode(chunk))
    expect((await told(['-'], { stdin: stdin(...bytes) }))[0]!.replace(/^\w+: /, '')).toBe(text)
  })

  test('a stream of strings', async () => {
    expect((await told(['-'], { stdin: stdin(words) }))[0]).toMatch(words)
  })

  test('that is not there', async () => {
    expect(await told(['-'])).toEqual(['"-" was given, but there is no standard input to read.'])
  })
})

test('an address: its page, under the address where it was found', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=windows-1252' })
        .end(Buffer.from('<p>\x93No\x94', 'latin1'))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/story`
  const allowed = await told([url], { fetch: { allowPrivate: true } })
  const refused = await told([url, plain])
  server.close()
  expect(allowed).toEqual([`${url}: “No”`])
  expect(refused).toEqual([expect.stringMatching(/^Cannot fetch .*this machine/), `a.txt: ${words}`])
})

describe('an article whose bytes are there', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  test.each([
    [
      'a page by its type',
      '<p>“No,” said Voss.',
      { url: 'https://b.example/a', contentType: 'text/html' },
      '“No,” said Voss.',
      'https://b.example/a',
    ],
    ['a text by its ending', '“No,” said *Voss*.', { path: 'a.txt' }, '“No,” said *Voss*.', 'a'],
    ['a page by its looks', '<!doctype html><body><p>“No,” said Voss.', {}, '“No,” said Voss.', 'a'],
  ])('%s', async (_, words, known, text, id) => {
    const { document } = await readBytes(bytes(words), { name: 'a', readAt: '2026-10-14T08:00:00Z', ...known })
    expect(document).toMatchObject({ text, id, readAt: '2026-10-14T08:00:00Z' })
  })

  test('is one article, not many', async () => {
    const lines = bytes('{"id": "a", "text": "“No,” said Voss."}\n')
    await expect(readBytes(lines, { name: 'a', path: 'a.ndjson', readAt: '2026-10-14T08:00:00Z' })).rejects.toThrow(
      /a list of documents/,
    )
  })
})

describe('an archive', () => {
  const page = { url: 'https://quill.example/a', body: `<title>T</title><p>${words}</p>` }
  const text = { url: 'urn:quill:b', type: 'resource', body: words }
  const archive = warc(page, text, { ...page, status: 404 })

  test.each([
    ['crawl.warc', archive],
    ['crawl.warc.gz', packedWarc(page, text)],
    // Told by how it begins.
    ['crawl.txt', archive],
    ['crawl', packedWarc(page, text)],
  ])('gives its pages as documents: %s', async (name, bytes) => {
    expect(await told([file(name, bytes)])).toEqual([`https://quill.example/a: ${words}`, `urn:quill:b: ${words}`])
  })

  test('tells when a page was fetched, and from which bytes it was read', async () => {
    const [one] = await listed(read([file('crawl.warc', archive)], { readAt: '2026-10-15T08:00:00Z' }))
    expect(one).toMatchObject({
      document: { url: 'https://quill.example/a', title: 'T', readAt: '2026-10-15T08:00:00Z' },
      page: { url: 'https://quill.example/a', at: '2026-10-14T08:00:00Z' },
      sha256: createHash('sha256').update(page.body).digest('hex'),
    })
  })

  test('in which a record is no article goes on', async () => {
    const list = { url: 'https://quill.example/b', contentType: '', body: '{"id":"x","text":"y"}\n' }
    expect(await told([file('odd.warc', warc(list, page))])).toEqual([
      'Cannot read odd.warc, record 1: it is a list of documents, not an article.',
      `https://quill.example/a: ${words}`,
    ])
  })
})
