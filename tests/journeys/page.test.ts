import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumIsHere, openChromium, withoutChromium } from './chromium.js'
import { onrecord, scratch } from './program.js'

withoutChromium('the page in a browser')

describe.runIf(chromiumIsHere)('the page in a browser', () => {
  const files = scratch()
  const path = files.path('explainer.html')
  const faults: string[] = []
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    await onrecord(['explain', 'examples/coverage', '-o', path])
    browser = await openChromium()
    page = await browser.newPage()
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => request.url().startsWith('http') && faults.push(`asks for ${request.url()}`))
    await page.goto(pathToFileURL(path).href)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    files.remove()
  })

  test('opens without an error, and asks the network for nothing', async () => {
    await page.waitForLoadState('networkidle')
    expect(faults).toEqual([])
  })

  test.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      const { violations } = await axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(found).toEqual([])
  })

  test.each([320, 768, 1280])('does not scroll sideways at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test('each link within the page has its target', async () => {
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
        .filter((id) => id !== '' && !document.getElementById(id)),
    )
    expect(lost).toEqual([])
  })

  test('no id is given twice, and there is one first heading', async () => {
    const { ids, headings } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      headings: document.querySelectorAll('h1').length,
    }))
    expect(new Set(ids).size).toBe(ids.length)
    expect(headings).toBe(1)
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

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}
