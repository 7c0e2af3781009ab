import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  brokenLinks,
  chromiumIsHere,
  inaccessible,
  type Opened,
  openFile,
  widthIn,
  withoutChromium,
} from './chromium.js'
import { onrecord, scratch } from './program.js'

withoutChromium('the page in a browser')

describe.runIf(chromiumIsHere)('the page in a browser', () => {
  const files = scratch()
  const path = files.path('explainer.html')
  let opened: Opened
  let page: Opened['page']

  beforeAll(async () => {
    await onrecord(['explain', 'examples/coverage', '-o', path])
    opened = await openFile(path)
    page = opened.page
  }, 60_000)

  afterAll(async () => {
    await opened?.browser.close()
    files.remove()
  })

  test('opens without an error, and asks the network for nothing', async () => {
    await page.waitForLoadState('networkidle')
    expect(opened.faults).toEqual([])
  })

  test.each(['light', 'dark'] as const)('is accessible in %s', async (scheme) => {
    expect(await inaccessible(page, scheme)).toEqual([])
  })

  test.each([320, 768, 1280])('does not scroll sideways at %i pixels', async (width) => {
    expect(await widthIn(page, width)).toBeLessThanOrEqual(width)
  })

  test('each link within the page has its target, and no id is given twice', async () => {
    expect(await brokenLinks(page)).toEqual({ lost: [], twice: [] })
  })

  test('there is one first heading', async () => {
    expect(await page.locator('h1').count()).toBe(1)
  })

  test('has a handful of sections, each with a name, words that stand for it, and statements', async () => {
    const sections = await page.evaluate(() =>
      [...document.querySelectorAll('section.theme')].map((section) => ({
        label: section.querySelector('h2')?.textContent ?? '',
        words: section.querySelector('.pull p')?.textContent ?? '',
        statements: section.querySelectorAll(':scope > .statements > .said').length,
      })),
    )
    expect(sections.length).toBeGreaterThanOrEqual(4)
    expect(sections.length).toBeLessThanOrEqual(7)
    for (const { label, words, statements } of sections.slice(0, -1)) {
      expect(label).toMatch(/^.{3,40}$/)
      expect(words).toMatch(/^“[^“”]{5,100}”$/)
      expect(statements).toBeGreaterThan(1)
      expect(statements).toBeLessThanOrEqual(8)
    }
  })

  test('opens and closes its details by keyboard, without a script', async () => {
    const summary = page.locator('summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)).toBe(false)
  })

  test('a link to the words names words that a browser finds', async () => {
    const fragments = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href*=":~:text="]')].map(
        ({ href }) => href.split(':~:text=')[1]!,
      ),
    )
    expect(fragments.length).toBeGreaterThan(20)
    for (const fragment of fragments) expect(fragment).toMatch(/^(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?$/)
  })

  test('prints', async () => {
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
  })
})
