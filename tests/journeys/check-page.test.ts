import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumIsHere, openChromium, withoutChromium } from './chromium.js'
import { onrecord, scratch } from './program.js'

withoutChromium('the report of a check in a browser')

describe.runIf(chromiumIsHere)('the report of a check in a browser', () => {
  const files = scratch()
  const path = files.path('check.html')
  const faults: string[] = []
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    await onrecord(['check', 'examples/draft.md', '--against', 'examples/coverage', '--format', 'html', '-o', path])
    browser = await openChromium()
    page = await browser.newPage()
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
    page.on('request', (request) => request.url().startsWith('http') && faults.push(`asks for ${request.url()}`))
    await page.goto(pathToFileURL(path).href)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    files.remove()
  })

  test('opens without an error, asks the network for nothing, and runs nothing', async () => {
    await page.waitForLoadState('networkidle')
    expect(faults).toEqual([])
    expect(await page.locator('script').count()).toBe(0)
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

  test('the draft stands left of the source where there is room, and above it where there is none', async () => {
    const places = async (width: number) => {
      await page.setViewportSize({ width, height: 800 })
      const boxes = page.locator('.finding .sides').first().locator('.side')
      return [await boxes.nth(0).boundingBox(), await boxes.nth(1).boundingBox()].map((box) => box!)
    }
    const [left, right] = await places(1280)
    expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x)
    const [upper, lower] = await places(320)
    expect(upper!.y + upper!.height).toBeLessThanOrEqual(lower!.y)
  })

  test('one click leads to the place in the draft, and one back', async () => {
    const finding = page.locator('.finding').first()
    await finding.locator('.jump').click()
    const aim = new URL(page.url()).hash
    expect(await page.locator(aim).isVisible()).toBe(true)
    await page.locator(aim).click()
    expect(new URL(page.url()).hash).toBe(`#${await finding.getAttribute('id')}`)
  })

  test('each link within the page has its target, and no id is given twice', async () => {
    const { lost, ids } = await page.evaluate(() => ({
      lost: [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href')!.slice(1))
        .filter((id) => !document.getElementById(id)),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }))
    expect(lost).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('prints', async () => {
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
  })
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}
