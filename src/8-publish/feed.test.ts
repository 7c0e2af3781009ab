import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { pageToJsonFeed, pageToRss } from './feed.js'
import { composePage } from './page.js'
import { provePage } from './prove.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1' }
const records = [
  record(
    'a',
    'Lund said: “Fish & <chips> are ours.”',
    [says('Mara Lund', '“Fish & <chips> are ours.”', { cue: 'said' })],
    {
      published: '2026-05-04',
      url: 'https://herald.example/a?b=1&c=2',
      publisher: 'The Herald',
    },
  ),
  record('b', 'Aske declined to say why.', [says('Jon Aske', 'why', { mode: 'withheld', cue: 'declined to say' })], {
    published: '2026-05-05T10:00:00Z',
  }),
]
const page = composePage(records, made)

describe('RSS', () => {
  const rss = pageToRss(page)
  const document = new DOMParser().parseFromString(rss, 'text/xml')
  const texts = (selector: string) =>
    ([...document.querySelectorAll(selector)] as { textContent: string }[]).map(({ textContent }) => textContent)

  test('has an item for each statement, the newest first', () => {
    expect(texts('item > guid')).toEqual([expect.stringMatching(/^b#/), expect.stringMatching(/^a#/)])
    expect(texts('item > pubDate')).toEqual(['Tue, 05 May 2026 10:00:00 GMT', 'Mon, 04 May 2026 00:00:00 GMT'])
  })

  test('holds the words as they are, and the link to them', () => {
    expect(rss).toContain('“Fish &amp; &lt;chips&gt; are ours.”')
    expect(rss).toContain('<link>https://herald.example/a?b=1&amp;c=2#:~:text=')
  })

  test('passes the page’s own check', () => {
    expect(provePage(page, records, rss)).toEqual([])
    expect(provePage(page, records, rss.replace('are ours', 'are theirs'))).toHaveLength(1)
  })
})

describe('JSON Feed', () => {
  const feed = JSON.parse(pageToJsonFeed(page))

  test('has what its version asks for', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items[1]).toMatchObject({
      content_text: 'Mara Lund said: “Fish & <chips> are ours.”\nThe Herald',
      authors: [{ name: 'Mara Lund' }],
      date_published: '2026-05-04T00:00:00.000Z',
    })
  })

  test('tells a refusal as one', () => {
    expect(feed.items[0].content_text).toMatch(/declined/)
  })

  test('the same coverage gives the same ids', () => {
    const again = JSON.parse(pageToJsonFeed(composePage([...records].reverse(), made)))
    expect(again.items.map(({ id }: { id: string }) => id)).toEqual(feed.items.map(({ id }: { id: string }) => id))
  })
})

test('a page of undated words without an address is a feed, too', () => {
  const bare = composePage(
    [record('x', '“It is so and will be.”', [says('Mara Lund', '“It is so and will be.”')])],
    made,
  )
  expect(pageToRss(bare)).toContain('<link>about:blank</link>')
  expect(JSON.parse(pageToJsonFeed(bare)).items[0]).not.toHaveProperty('date_published')
})
