import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { Archive, placeIn } from './archive.js'
import { pageToHtml } from './html.js'
import { pageToMarkdown } from './markdown.js'
import { composePage } from './page.js'
import { provePage } from './prove.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1.2.3' }
const KEPT = '“The bridge will open in May,” Mara Lund said.'
const GONE = '“We will pay for all of it ourselves,” Jon Aske said.'
const text = `Bridge talks end\nThe council met on Monday.\n${KEPT}\n${GONE}`
const paper = record(
  'a',
  text,
  [says('Mara Lund', '“The bridge will open in May,”'), says('Jon Aske', '“We will pay for all of it ourselves,”')],
  { title: 'Bridge talks end', publisher: 'The Herald', url: 'https://herald.example/a', published: '2026-10-14' },
)
const now = {
  text: `Bridge talks end\nThe bridge will open in May, says Lund.\nThe council met.\n${KEPT}`,
  seen: '2026-10-15T08:00:00Z',
}
const page = composePage([paper], { ...made, changed: new Map([['a', now]]) })
const entries = page.themes.flatMap(({ entries, more }) => [...entries, ...more])

describe('a page that has changed since it was read', () => {
  test('is linked at the words where they stand now', () => {
    const kept = entries.find(({ speaker }) => speaker === 'Mara Lund')!
    expect(kept.archived).toBeNull()
    expect(kept.link).toBe(
      'https://herald.example/a#:~:text=The%20bridge%20will%20open%20in%20May,-%2C%E2%80%9D%20Mara%20Lund',
    )
  })

  test('is linked without words where they are gone, and the page shows them as they were read', () => {
    const gone = entries.find(({ speaker }) => speaker === 'Jon Aske')!
    expect([gone.link, gone.archived]).toEqual(['https://herald.example/a', 'archived-1-1'])
    expect(page.archived).toEqual([
      {
        source: 1,
        seen: '2026-10-15T08:00:00Z',
        passages: [{ id: 'archived-1-1', span: [text.indexOf(GONE), text.length], text: GONE }],
      },
    ])
    expect(page.sources[0]!.changed).toBe('2026-10-15T08:00:00Z')
  })

  test('says so in HTML, with a link to the passage', () => {
    const html = pageToHtml(page)
    expect(html).toContain('<a href="#archived-1-1"><bdi>The Herald</bdi>, as it was read</a>')
    expect(html).toContain('<h2 id="archive">As it was read</h2>')
    expect(html).toContain(`<blockquote id="archived-1-1"><p dir="auto">${GONE}</p></blockquote>`)
    expect(html).toContain('changed since, as seen on <time datetime="2026-10-15T08:00:00Z">15 October 2026</time>')
    expect(provePage(page, [paper], html)).toEqual([])
  })

  test('and in Markdown', () => {
    const markdown = pageToMarkdown(page)
    expect(markdown).toContain('[The Herald](<https://herald.example/a>), changed since: see *As it was read*')
    expect(markdown).toContain(
      `## As it was read\n\n### Bridge talks end\n\nThe Herald; seen to have changed on 15 October 2026\n\n> ${GONE}`,
    )
    expect(provePage(page, [paper], markdown)).toEqual([])
  })

  test.each([
    ['the same text', { ...now, text }],
    ['no address', now],
  ])('with %s has not', (name, page) => {
    const { url: _, ...bare } = paper
    const one = name === 'no address' ? bare : paper
    const { archived } = composePage([one], { ...made, changed: new Map([['a', page]]) })
    expect(archived).toEqual([])
  })
})

test('a passage is kept once', () => {
  const archive = new Archive(new Map([['a', now]]))
  const at = text.indexOf('We will pay')
  const ids = [at, at + 8, 2].map((start) => archive.keep({ document: paper, source: 3, span: [start, start + 5] }))
  expect(ids).toEqual(['archived-3-1', 'archived-3-1', 'archived-3-2'])
})

describe('the same words in a later text', () => {
  test.each([
    ['where they stand', 'He said “We sign.” Then', 'We sign', 9],
    ['over another line break', 'We\nsign', 'We sign', 0],
    ['with other marks', "‘We don't sign’", 'We don’t sign', 1],
    ['but no part of a word', 'We signed', 'We sign', null],
    ['and no other words', 'We will sign', 'We sign', null],
  ])('%s', (_, later, words, at) => {
    expect(placeIn(later, words)?.[0] ?? null).toBe(at)
  })
})
