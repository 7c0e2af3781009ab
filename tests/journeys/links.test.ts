import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textFragment } from '../../src/8-publish/text-fragment.js'
import { chromiumIsHere, openChromium, withoutChromium } from './chromium.js'
import { type Landing, landed, PAINT } from './painted.js'
import { onrecord } from './program.js'

withoutChromium('links that land on the words')

/** A link of the page with the words that it should mark, and those before them in their paragraph. */
interface Link {
  readonly link: string
  readonly before: string
  readonly words: string
}

interface Linked {
  readonly link: string | null
  readonly source: number
  readonly span: readonly [number, number]
}

interface Shown {
  readonly lede: readonly Linked[]
  readonly themes: readonly {
    readonly emblem: Linked | null
    readonly entries: readonly Told[]
    readonly more: readonly Told[]
  }[]
  readonly sources: readonly { readonly id: string; readonly url: string | null }[]
}

interface Told extends Linked {
  readonly also: readonly Linked[]
  readonly variants: readonly Linked[]
  readonly first: Linked | null
}

describe.runIf(chromiumIsHere)('in a browser', () => {
  // Byte for byte: articles have encodings of their own, and say so.
  const saved = new Map<string, string>()
  let browser: Browser
  let page: Page
  let canvas: Page
  let links: Link[] = []

  beforeAll(async () => {
    const { out } = await onrecord(['explain', 'examples/coverage', '--format', 'json'])
    const records = (await onrecord(['extract', 'examples/coverage'])).out.trim().split('\n')
    const texts = new Map(records.map((line) => JSON.parse(line)).map(({ id, text }) => [id as string, text as string]))
    const told = JSON.parse(out) as Shown
    for (const { id, url } of told.sources)
      if (url !== null && id.endsWith('.html')) saved.set(url, readFileSync(id, 'latin1'))
    links = allOf(told).flatMap(({ link, source, span }) => {
      const { id, url } = told.sources[source - 1]!
      if (link === null || url === null || !saved.has(url)) return []
      const text = texts.get(id)!
      const [start, end] = span
      return [{ link, before: text.slice(text.lastIndexOf('\n', start) + 1, start), words: text.slice(start, end) }]
    })
    browser = await openChromium()
    canvas = await browser.newPage()
    page = await browser.newPage({ viewport: { width: 900, height: 900 } })
    await page.route('**/*', (route) => {
      const html = saved.get(route.request().url().split('#')[0]!)
      // Nothing of the article is in sight unless the browser scrolls to it.
      const style = `<style>body { padding: 3000px 0 !important } ${PAINT}</style>`
      return html === undefined
        ? route.abort()
        : route.fulfill({
            body: Buffer.from(html.replace(/<\/head>/i, `${style}</head>`), 'latin1'),
            contentType: 'text/html',
          })
    })
  }, 60_000)

  afterAll(() => browser?.close())

  async function follow({ link, ...told }: Link): Promise<Landing> {
    await page.goto('about:blank')
    await page.goto(link)
    return landed(page, canvas, told)
  }

  test('each link of the page scrolls to its words, and these and no others are marked', async () => {
    expect(links.length).toBeGreaterThan(60)
    const lost: string[] = []
    for (const one of links) {
      const { marked, beside, inSight } = await follow(one)
      if (!inSight || marked < 0.9 || beside > 0.02)
        lost.push(`${marked.toFixed(2)} ${beside.toFixed(2)} ${one.words} <${one.link}>`)
    }
    expect(lost).toEqual([])
  }, 240_000)

  test.each([
    ['words that are not there', 'no%20such%20words%20anywhere', 0],
    ['other words of the article', 'Prime%20Minister', 0.1],
  ])('%s are not taken for the right ones: the test can fail', async (_, fragment, most) => {
    const one = links[0]!
    const { marked } = await follow({ ...one, link: `${one.link.split(':~:')[0]}:~:text=${fragment}` })
    expect(marked).toBeLessThanOrEqual(most)
  })

  const twins =
    'We will sign the paper and go home today.\nHe asked: “No deal?” She said: “No deal.”\n' +
    'Nobody will sign the paper and go home today, and we, who stayed, will sign the paper and go home today.\nNo deal.\n“We stay,” he said. We stay.'

  test.each([
    ['the words before', 'No deal', 2],
    ['the words before, over a mark', 'No deal', 1],
    ['the paragraph before', 'No deal', 3],
    ['the words before, once more', 'We stay', 2],
    [
      'a longer end',
      'Nobody will sign the paper and go home today, and we, who stayed, will sign the paper and go home today',
      1,
    ],
  ])('words that stand twice are told apart by %s', async (_, words, which) => {
    let start = -1
    for (let count = 0; count < which; count++) start = twins.indexOf(words, start + 1)
    const body = twins.split('\n').map((line) => `<p>${line}</p>`)
    saved.set(
      'https://twins.example/',
      `<head><meta charset="utf-8"></head>${Buffer.from(body.join('')).toString('latin1')}`,
    )
    const fragment = textFragment(twins, [start, start + words.length])
    const before = twins.slice(twins.lastIndexOf('\n', start) + 1, start)
    const lead = before === '' ? twins.slice(0, start) : before
    const link = `https://twins.example/#:~:text=${fragment}`
    const { marked, beside } = await follow({ link, before: lead, words })
    expect([marked > 0.9, beside]).toEqual([true, 0])
  })
})

function allOf({ lede, themes }: Shown): Linked[] {
  const entries = themes.flatMap(({ entries, more }) => [...entries, ...more])
  return [
    ...lede,
    ...themes.flatMap(({ emblem }) => (emblem ? [emblem] : [])),
    ...entries.flatMap((entry) => [entry, ...entry.also, ...entry.variants, ...(entry.first ? [entry.first] : [])]),
  ]
}
