import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumIsHere, openChromium, withoutChromium } from '../journeys/chromium.js'
import { onrecord, scratch } from '../journeys/program.js'
import { type Served, served, TOKEN } from './serving.js'

withoutChromium('hostile documents on the web pages')

/** Where a source could try to leave the text it stands in: a quotation, a name, a headline, an outlet, an address, an id. */
const EVIL = '<script>window.hacked=1</script><img src=x onerror="window.hacked=2"><svg/onload=window.hacked=3>'
const DOCUMENTS = [
  {
    id: `evil"><script>window.hacked=4</script>`,
    url: 'javascript:window.hacked=5',
    title: `A ${EVIL} headline`,
    publisher: `The "><b onmouseover=window.hacked=6>Herald</b>`,
    published: '2026-10-14',
    text: `“We will not sign ${EVIL} this year,” Mara Lund accused. “It is </blockquote></main><script>window.hacked=7</script> over,” she said.`,
  },
  {
    id: 'turned',
    url: 'https://ok.example/"onclick="window.hacked=8',
    published: '2026-10-15',
    text: 'Mara Lund said: “We will \u202Ehsilop\u202C the \u2066treaty\u2069 &lt;script&gt;window.hacked=9&lt;/script&gt; soon.”\n\nג׳ון לונד אמר: “לא נחתום על ההסכם השנה.”',
  },
  {
    id: 'names',
    published: '2026-10-16',
    text: '“Nobody signed the treaty,” said Ada <i>Noor</i> Javascript:alert(1). “Not one,” admitted the spokesman.',
  },
]

describe.runIf(chromiumIsHere)('hostile documents', () => {
  const files = scratch()
  const record = files.path('record')
  let server: Served
  let browser: Browser
  let page: Page
  const faults: string[] = []
  const go = (path: string) => page.goto(server.url + path)

  beforeAll(async () => {
    const lines = files.write('evil.ndjson', DOCUMENTS.map((one) => `${JSON.stringify(one)}\n`).join(''))
    await onrecord(['add', lines, '--record', record])
    server = await served(record)
    browser = await openChromium()
    page = await browser.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
    page.on('request', (request) => request.url().startsWith(server.url) || faults.push(`asks for ${request.url()}`))
    await go('/sign-in')
    await page.fill('[name=by]', `<script>window.hacked=10</script>`)
    await page.fill('[name=token]', TOKEN)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    files.remove()
  })

  /** Nothing ran, nothing was made of a source's words, and no link leads elsewhere than to the web or to this server. */
  async function harmless() {
    const found = await page.evaluate(() => ({
      hacked: (window as unknown as { hacked?: number }).hacked ?? null,
      scripts: [...document.querySelectorAll('script')].map((one) => one.getAttribute('src') ?? one.textContent),
      foreign: document.querySelectorAll(
        'main img, main iframe, main object, main i, main b[onmouseover], main svg[onload]',
      ).length,
      handlers: [...document.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      links: [...document.querySelectorAll('a')].map((one) => one.protocol),
      turned: /[\u202A-\u202E\u2066-\u2069]/.test(document.documentElement.outerHTML),
    }))
    expect(found.hacked).toBeNull()
    expect(found.scripts).toHaveLength(1)
    expect(found.scripts[0]).toMatch(/^\/assets\/onrecord-\w+\.js$/)
    expect(found.foreign).toBe(0)
    expect(found.handlers).toEqual([])
    expect(found.links.filter((one) => !['http:', 'https:'].includes(one))).toEqual([])
    expect(found.turned).toBe(false)
  }

  test.each([
    ['search', '/?q=sign'],
    [
      'a question that is hostile itself',
      `/?q=${encodeURIComponent(`"><script>window.hacked=11</script>`)}&speaker=${encodeURIComponent(EVIL)}`,
    ],
    ['the speaker', '/speakers?name=Mara+Lund'],
    ['nobody', `/speakers?name=${encodeURIComponent(EVIL)}`],
    ['a document', `/document?id=${encodeURIComponent(DOCUMENTS[0]!.id)}`],
    ['words that turn round', '/document?id=turned'],
    ['no document', `/document?id=${encodeURIComponent(EVIL)}`],
    ['stories', '/stories'],
    ['review', '/review'],
    ['a way back', `/sign-in?back=${encodeURIComponent(`javascript:window.hacked=12`)}`],
  ])('are escaped: %s', async (_, path) => {
    await go(path)
    await page.mouse.move(200, 400)
    await harmless()
  })

  test('are escaped on the page of a story and in its file', async () => {
    await go('/stories')
    await page.locator('.story a').first().click()
    await harmless()
    const href = await page.getByRole('link', { name: 'Download the page' }).getAttribute('href')
    const text = await (await page.request.get(server.url + href)).text()
    expect(text).not.toMatch(/<script>|onerror="|href="javascript/)
  })

  test('are escaped when they come as a draft, or are decided about', async () => {
    await go('/draft')
    await page.fill(
      'textarea',
      `Lund said: “We will sign ${EVIL} this year.” </textarea><script>window.hacked=13</script>`,
    )
    await page.getByRole('button', { name: 'Check the quotations' }).click()
    await page.locator('h1').waitFor()
    await harmless()
    await go('/review')
    await page.locator('.choice.other input[type=radio]').check()
    await page.fill('.choice.other [name=name]', EVIL.slice(0, 60))
    await page.getByRole('button', { name: /^Assign/ }).click()
    await page.waitForURL(/done=/)
    await harmless()
    await go('/review/decisions')
    expect(await page.locator('.decisions li').count()).toBe(1)
    await harmless()
  })

  test('no session leads to another site', async () => {
    const answer = await page.request.post(`${server.url}/session`, {
      form: { token: TOKEN, by: 'x', back: '//evil.example/' },
      headers: { origin: server.url },
      maxRedirects: 0,
    })
    expect(answer.headers().location).toBe('/')
  })

  test('a text from right to left stands so, and turns nothing beside it', async () => {
    await go('/document?id=turned')
    const directions = await page
      .locator('.text p')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))
    expect(directions).toContain('rtl')
    expect(directions[0]).toBe('ltr')
  })

  test('nothing was even tried: the policy had nothing to stop', () => {
    expect(faults.filter((one) => !/404|Not Found|400/.test(one))).toEqual([])
  })
})
