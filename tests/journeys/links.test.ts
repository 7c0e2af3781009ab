import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumIsHere, openChromium, withoutChromium } from './chromium.js'
import { onrecord } from './program.js'

withoutChromium('links that land on the words')

/** A quotation of the page: its link, and the first of its words as the page shows them. */
interface Link {
  readonly link: string
  readonly words: string
}

interface Shown {
  readonly themes: readonly { readonly entries: readonly Told[]; readonly more: readonly Told[] }[]
  readonly sources: readonly { readonly id: string; readonly url: string | null }[]
}

interface Told {
  readonly link: string | null
  readonly source: number
  readonly verb: string | null
  readonly parts: readonly { readonly quoted: boolean; readonly text: string }[]
}

describe.runIf(chromiumIsHere)('a link of the page, in a browser, opened on the saved article', () => {
  // Byte for byte: articles have encodings of their own, and say so.
  const saved = new Map<string, string>()
  let browser: Browser
  let page: Page
  let links: Link[] = []

  beforeAll(async () => {
    const { out } = await onrecord(['explain', 'examples/coverage', '--format', 'json'])
    const told = JSON.parse(out) as Shown
    for (const { id, url } of told.sources)
      if (url !== null && id.endsWith('.html')) saved.set(url, readFileSync(id, 'latin1'))
    links = told.themes.flatMap(({ entries, more }) => [...entries, ...more]).flatMap((entry) => linkOf(entry, told))
    browser = await openChromium()
    page = await browser.newPage({ viewport: { width: 900, height: 600 } })
    await page.route('**/*', (route) => {
      const html = saved.get(route.request().url().split('#')[0]!)
      // Nothing of the article is in sight unless the browser scrolls to it.
      const body = html?.replace(/<\/head>/i, '<style>body { padding: 3000px 0 !important }</style></head>')
      return body === undefined
        ? route.abort()
        : route.fulfill({ body: Buffer.from(body, 'latin1'), contentType: 'text/html' })
    })
  }, 60_000)

  afterAll(() => browser?.close())

  function linkOf({ link, source, verb, parts }: Told, { sources }: Shown): Link[] {
    const url = sources[source - 1]?.url ?? null
    if (link === null || url === null || !saved.has(url) || verb === null || !parts[0]) return []
    return [{ link, words: parts[0].text.split(' … ')[0]! }]
  }

  test('scrolls to its words', async () => {
    expect(links.length).toBeGreaterThan(40)
    const lost: string[] = []
    for (const { link, words } of links) {
      await page.goto('about:blank')
      await page.goto(link)
      if (!(await inSight(page, words))) lost.push(`${words} <${link}>`)
    }
    expect(lost).toEqual([])
  }, 120_000)

  test('words that are not there scroll nowhere: the test can fail', async () => {
    const { link, words } = links[0]!
    await page.goto('about:blank')
    await page.goto(`${link.split(':~:')[0]}:~:text=no%20such%20words%20anywhere`)
    expect(await inSight(page, words)).toBe(false)
  })
})

/** Whether the first words stand in the window, marks and spaces aside. */
function inSight(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
    const start = plain(wanted).slice(0, 24)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let text = ''
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(
        ({ bottom, top, height }) => height > 0 && bottom > 0 && top < innerHeight,
      )
      if (rects.length > 0) text += plain(node.textContent ?? '')
    }
    return text.includes(start)
  }, words)
}
