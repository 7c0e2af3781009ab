import { mkdirSync, readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  brokenLinks,
  chromiumIsHere,
  inaccessible,
  openChromium,
  widthIn,
  withoutChromium,
} from '../journeys/chromium.js'
import { onrecord, scratch } from '../journeys/program.js'
import { type Served, served, TOKEN } from './serving.js'

withoutChromium('the web pages in a browser')

/** Every page, by its name; those with a state of their own are reached in the walk. */
const PAGES = {
  home: '/',
  search: '/?q=cable+OR+boat*&kind=direct',
  nothing: '/?q=zeppelin',
  misunderstood: '/?q=%22',
  document: `/document?id=${encodeURIComponent('examples/coverage/wenlow-courier-timetable.html')}`,
  transcript: `/document?id=${encodeURIComponent('examples/coverage/pm-office-press-conference.txt')}`,
  speaker: '/speakers?name=Sunneva+Aldred',
  themes: '/speakers?name=Levan+Darosh&by=theme',
  nobody: '/speakers?name=Ada+Zeppelin',
  stories: '/stories',
  draft: '/draft',
  review: '/review',
  decisions: '/review/decisions',
  'sign-in': '/sign-in',
} as const

/** Pages that are not there say so with their status, which the console tells as an error. */
const MISSING: readonly string[] = ['nobody']

describe.runIf(chromiumIsHere)('the web pages in a browser', () => {
  const files = scratch()
  const record = files.path('record')
  let server: Served
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const faults: string[] = []

  async function opened(options: Parameters<Browser['newContext']>[0] = {}) {
    const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    made.on('console', (line) => line.type() === 'error' && faults.push(`${line.page()?.url()}: ${line.text()}`))
    made.on('weberror', (error) => faults.push(error.error().message))
    made.on('request', (request) => {
      if (!request.url().startsWith(server.url)) faults.push(`asks for ${request.url()}`)
    })
    return made
  }
  const go = (path: string, on = page) => on.goto(server.url + path)
  async function signIn(on: Page, back = '/review') {
    await go(`/sign-in?back=${encodeURIComponent(back)}`, on)
    await on.fill('[name=by]', 'M. Reed')
    await on.fill('[name=token]', TOKEN)
    await on.getByRole('button', { name: 'Sign in' }).click()
    await on.waitForURL((url) => url.pathname === back)
  }
  const shot = (name: string, on = page) => on.screenshot({ path: `artefacts/web-${name}.png` })

  beforeAll(async () => {
    mkdirSync('artefacts', { recursive: true })
    await onrecord(['add', 'examples/coverage', '--record', record])
    server = await served(record)
    browser = await openChromium()
    context = await opened()
    page = await context.newPage()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    files.remove()
  })

  test('search: words, a facet, the next page, the place in the document', async () => {
    await go('/')
    expect(await page.locator('h1').textContent()).toBe('What did they say?')
    await page.keyboard.press('/')
    await page.keyboard.type('cable OR boat*')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=cable/)
    const all = await page.locator('.results h2').textContent()
    expect(Number.parseInt(all!, 10)).toBeGreaterThan(10)
    for (const mark of await page.locator('.hit mark').allTextContents()) expect(mark).toMatch(/^(cable|boat)/i)
    await page.locator('.facets').getByRole('link', { name: 'Sunneva Aldred' }).click()
    expect(await page.locator('.chips').textContent()).toContain('speaker: Sunneva Aldred')
    for (const who of await page.locator('.hit .who b').allTextContents()) expect(who).toContain('Aldred')
    await shot('search')
    const words = (await page.locator('.hit blockquote').first().textContent())!.split(' … ')[0]!
    await page.locator('.hit .where a').first().click()
    const aim = page.locator(':target')
    expect(await aim.textContent()).toContain(words.slice(0, 30))
    expect(await aim.evaluate((one) => one.getBoundingClientRect().top >= 0)).toBe(true)
    await shot('document')
  })

  test('paging is stable: no statement twice, none left out', async () => {
    const seen: string[] = []
    await go('/')
    for (;;) {
      seen.push(
        ...(await page.locator('.hit .where a').evaluateAll((links) => links.map((one) => one.getAttribute('href')!))),
      )
      const next = page.getByRole('link', { name: 'Next page' })
      if ((await next.count()) === 0) break
      await next.click()
    }
    await go('/')
    const told = Number.parseInt((await page.locator('.hero .from').textContent())!, 10)
    expect(seen).toHaveLength(told)
    expect(new Set(seen).size).toBe(told)
  })

  test('a document: pointing at words, or reaching them by keyboard, tells who and why', async () => {
    await go(PAGES.document)
    const mark = page.locator('mark.said').nth(3)
    await page.setViewportSize({ width: 800, height: 900 })
    await mark.hover()
    const card = page.locator('.card')
    expect(await card.isVisible()).toBe(true)
    const id = await mark.getAttribute('data-said')
    const name = await page.locator(`[data-note="${id}"] h3`).textContent()
    expect(await card.locator('h3').textContent()).toBe(name)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await page.locator('mark.said a.letters').nth(5).focus()
    expect(await card.isVisible()).toBe(true)
    await shot('card')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toMatch(/^#note-/)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('the text of a document is all there, letter by letter', async () => {
    const { out } = await onrecord(['export', '--record', record])
    const records = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ text }) => text)
    expect(records.length).toBe(13)
    for (const { id, text } of records) {
      await go(`/document?id=${encodeURIComponent(id)}`)
      const shown = await page.locator('.document-page .text').evaluate((one) => {
        const copy = one.cloneNode(true) as HTMLElement
        for (const sup of copy.querySelectorAll('sup')) sup.remove()
        return copy.textContent
      })
      expect(shown!.replace(/\s+/g, ''), id).toBe(text.replace(/\s+/g, ''))
    }
  })

  test('whoever is not signed in reads, and decides nothing', async () => {
    await go('/review')
    expect(await page.locator('.case form').count()).toBe(0)
    const refused = await page.request.post(`${server.url}/review/decide`, { form: { says: 'no-statement' } })
    expect(refused.status()).toBe(401)
  })

  test('review by keyboard: a speaker is assigned, and the words stand on the speaker’s page', async () => {
    await signIn(page)
    const before = Number.parseInt((await page.locator('.top .from').textContent())!, 10)
    const words = (await page.locator('.passage mark').first().textContent())!
    const choice = page.locator('.choice label').nth(1)
    const who = (await choice.locator('bdi').textContent())!
    await page.keyboard.press('2')
    expect(await page.locator('#candidate-2').isChecked()).toBe(true)
    await shot('review')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=/)
    expect(Number.parseInt((await page.locator('.top .from').textContent())!, 10)).toBe(before - 1)
    expect(server.audit()).toContain('"by":"M. Reed"')
    await go(`/speakers?name=${encodeURIComponent(who)}`)
    const said = page.locator('.hit', { hasText: words.slice(0, 40) })
    expect(await said.count()).toBeGreaterThan(0)
    await shot('speaker')
    await said.first().locator('.where a').click()
    expect(await page.locator('.note', { hasText: 'Decided by M. Reed' }).count()).toBe(1)
  })

  test('a decision is taken back by a key, and both are kept', async () => {
    await go('/review')
    const before = await page.locator('.top .from').textContent()
    await page.keyboard.press('r')
    await page.waitForURL(/done=/)
    await page.keyboard.press('z')
    await page.waitForURL((url) => url.search === '')
    expect(await page.locator('.top .from').textContent()).toBe(before)
    await go('/review/decisions')
    const told = await page.locator('.decisions b').allTextContents()
    expect(told.slice(0, 2)).toEqual(['was withdrawn', 'is no statement'])
    const gold = await (await page.request.get(`${server.url}/review/gold.ndjson`)).text()
    const lines = gold
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(1)
    expect(lines[0].attributions[0]).toMatchObject({ annotator: 'M. Reed' })
  })

  test('a statement is split, and its halves are one again when that is taken back', async () => {
    await go(PAGES.transcript)
    const id = await page
      .locator('.note', { hasText: '.' })
      .evaluateAll((notes) => notes.map((one) => one.getAttribute('data-note')!))
    const count = await page.locator('.note').count()
    let split = false
    for (const one of id.slice(0, 12)) {
      await go(
        `/review?document=${encodeURIComponent('examples/coverage/pm-office-press-conference.txt')}&statement=${one}`,
      )
      if ((await page.locator('#cut-0').count()) === 0) continue
      await page.keyboard.press('s')
      await page.getByRole('button', { name: 'Split', exact: true }).click()
      split = true
      break
    }
    expect(split).toBe(true)
    await go(PAGES.transcript)
    expect(await page.locator('.note').count()).toBe(count + 1)
    await go('/review/decisions')
    await page.getByRole('button', { name: 'Take it back' }).first().click()
    await go(PAGES.transcript)
    expect(await page.locator('.note').count()).toBe(count)
  })

  test('a draft with an altered quotation is told beside its source', async () => {
    await go('/draft')
    const draft = readFileSync('examples/draft.md', 'utf8')
    await page.fill('textarea', draft)
    await page.getByRole('button', { name: 'Check the quotations' }).click()
    const altered = page.locator('.finding', { hasText: 'altered' }).first()
    expect(await altered.locator('.sides mark').allTextContents()).toContain('did not come')
    expect(await page.locator('textarea').inputValue()).toBe(draft.trim())
    await shot('checked')
    expect(await inaccessible(page, 'dark')).toEqual([])
    expect(await inaccessible(page, 'light')).toEqual([])
    await altered.locator('.side').nth(1).locator('.where a').click()
    expect(new URL(page.url()).pathname).toBe('/document')
  })

  test('a file is dropped on the form', async () => {
    await go('/draft')
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(
        new File(['<p>“We did not come here to redraw a line in the water,” Levan Darosh said.</p>'], 'dropped.html'),
      )
      return transfer
    })
    await page.dispatchEvent('form.draft', 'drop', { dataTransfer: data })
    await page.locator('.finding').first().waitFor()
    expect(await page.locator('h1').textContent()).toContain('dropped.html')
    expect(await page.locator('.finding .verdict').allTextContents()).toEqual(['verbatim'])
  })

  test('a story is published as one file that needs no script', async () => {
    await go('/stories')
    await page.locator('.story a').first().click()
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('.variants').count()).toBeGreaterThan(0)
    await shot('story')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the page' }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toContain('<!doctype html>')
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/)
    for (const scheme of ['light', 'dark'] as const) expect(await inaccessible(page, scheme)).toEqual([])
    expect(await widthIn(page, 320)).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  describe.each(Object.entries(PAGES))('%s', (name, path) => {
    test('is accessible, wide and narrow, light and dark', async () => {
      await go(path)
      for (const width of [1280, 320]) {
        expect(await widthIn(page, width), `${width}`).toBeLessThanOrEqual(width)
        for (const scheme of ['light', 'dark'] as const) {
          expect(await inaccessible(page, scheme), `${scheme} at ${width}`).toEqual([])
          await shot(`${name}-${scheme}-${width}`)
        }
      }
      await page.setViewportSize({ width: 1280, height: 900 })
    })

    test('has one first heading, and skips no level', async () => {
      await go(path)
      const levels = await page.evaluate(() =>
        [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => Number(one.tagName[1])),
      )
      expect(levels.filter((one) => one === 1)).toHaveLength(1)
      expect(levels[0]).toBe(1)
      levels.forEach((one, at) => {
        expect(one - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
      })
      expect(await brokenLinks(page)).toEqual({ lost: [], twice: [] })
    })

    test('shows where the keyboard is', async () => {
      await go(path)
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab')
        const seen = await page.evaluate(() => {
          const one = document.activeElement
          if (!one || one === document.body) return true
          const { outlineStyle, outlineWidth } = getComputedStyle(one)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
        })
        expect(seen).toBe(true)
      }
    })

    test('is light, and prints', async () => {
      const response = await page.request.get(server.url + path)
      expect((await response.body()).length).toBeLessThan(100_000)
      await go(path)
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
    })
  })

  test('everything but comfort is there without a script', async () => {
    const plain = await opened({ javaScriptEnabled: false })
    const on = await plain.newPage()
    await go('/', on)
    await on.fill('[name=q]', 'bridge')
    await on.getByRole('button', { name: 'Search' }).click()
    expect(await on.locator('.hit').count()).toBeGreaterThan(0)
    await go(PAGES.document, on)
    await on.locator('mark.said a.letters').first().click()
    expect(await on.locator('.note:target summary').isVisible()).toBe(true)
    await signIn(on)
    await on.locator('.choice.other input[type=radio]').check()
    await on.fill('.choice.other [name=name]', 'Ada Noor')
    await on.fill('[name=because]', 'heard the recording')
    await on.getByRole('button', { name: /^Assign/ }).click()
    expect(await on.locator('.undo').isVisible()).toBe(true)
    await go('/speakers?name=Ada+Noor', on)
    expect(await on.locator('.hit').count()).toBe(1)
    await plain.close()
  })

  test('a form of another site, or of an older session, changes nothing', async () => {
    const form = {
      document: 'examples/coverage/ostrel-talks-end.txt',
      statement: 'x',
      says: 'no-statement',
      by: 'M. Reed',
    }
    const foreign = await page.request.post(`${server.url}/review/decide`, {
      form,
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.status()).toBe(400)
    const bare = await page.request.post(`${server.url}/review/decide`, { form, headers: { origin: server.url } })
    expect(bare.status()).toBe(400)
    expect(await bare.text()).toContain('not filled in on a page of this server')
  })

  test('no page logged an error, and none asked another server for anything', () => {
    const expected = MISSING.map((name) => PAGES[name as keyof typeof PAGES])
    expect(faults.filter((one) => !expected.some((path) => one.includes(path)))).toEqual([])
  })
})
