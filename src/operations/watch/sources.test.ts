import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Asked, PoliteFetcher } from '../../1-read/index.js'
import { addressOf, isFile, shownAs, sourcesFrom } from './sources.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-sources-'))
  mkdirSync(join(folder, 'feeds/inner'), { recursive: true })
  writeFileSync(join(folder, 'feeds/feed.xml'), '<rss/>')
  writeFileSync(join(folder, 'feeds/inner/a.txt'), 'It rained.')
  writeFileSync(join(folder, 'b.txt'), 'It snowed.')
  writeFileSync(join(folder, 'feeds/huge.txt'), Buffer.alloc(10 * 1024 * 1024 + 1, 97))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asked: [url: string, wish: unknown][] = []
const web: PoliteFetcher = {
  ask: async (url, wish) => {
    asked.push([url, wish])
    return { is: 'unchanged' }
  },
  close: async () => {},
}
const sources = sourcesFrom(web)
const at = (path: string) => pathToFileURL(join(folder, path)).href
const article = (path: string): Promise<Asked> => sources.article(at(path), { feed: at('feeds/feed.xml'), known: null })

describe('files', () => {
  test('are read as they are, feeds and articles', async () => {
    expect(await sources.feed(at('b.txt'), null)).toMatchObject({ is: 'page', page: { url: at('b.txt'), etag: null } })
    const found = await article('feeds/inner/a.txt')
    expect(found.is === 'page' && new TextDecoder().decode(found.page.bytes)).toBe('It rained.')
  })

  test.each([
    ['b.txt', /does not lie beside the feed that names it/],
    ['feeds/gone.txt', /there is no such file/],
    ['feeds/inner', /it is a folder/],
    ['feeds/huge.txt', /larger than 10485760 bytes/],
  ])('%s fails in a sentence', async (path, problem) => {
    expect(await article(path)).toMatchObject({
      is: 'failed',
      error: { name: 'CannotRead', message: expect.stringMatching(problem) },
    })
  })
})

describe('the web', () => {
  const known = { etag: '"1"', lastModified: null }
  test.each([
    ['a feed', () => sources.feed('https://b.example/rss', known), { known, as: 'feed' }],
    ['a feed for the first time', () => sources.feed('https://b.example/rss', null), { as: 'feed' }],
    ['an article', () => sources.article('https://b.example/rss', { feed: 'f', known }), { known }],
    ['an article for the first time', () => sources.article('https://b.example/rss', { feed: 'f', known: null }), {}],
  ])('%s', async (_, ask, wish) => {
    expect(await ask()).toEqual({ is: 'unchanged' })
    expect(asked.pop()).toEqual(['https://b.example/rss', wish])
  })
})

test.each([
  ['https://b.example/rss', 'https://b.example/rss', 'https://b.example/rss', false],
  ['HTTP://b.example/rss', 'HTTP://b.example/rss', 'HTTP://b.example/rss', false],
  ['examples/feed.xml', pathToFileURL(resolve('examples/feed.xml')).href, 'examples/feed.xml', true],
  ['./examples/a feed#1.xml', pathToFileURL(resolve('examples/a feed#1.xml')).href, 'examples/a feed#1.xml', true],
])('%s as an address, and as people read it', (input, address, shown, file) => {
  expect(addressOf(input)).toBe(address)
  expect(shownAs(address)).toBe(shown)
  expect(isFile(address)).toBe(file)
})
