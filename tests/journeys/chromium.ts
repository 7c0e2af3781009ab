import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether the browser that the tests drive is on this machine. */
export const chromiumIsHere = existsSync(CHROMIUM)

/**
 * Says what is not tried where there is no browser: a line for the reader of the report, and in CI, where a missing
 * browser is a fault of CI, a failing test.
 */
export function withoutChromium(what: string): void {
  if (chromiumIsHere) return
  const reason = `${what}: no chromium at ${CHROMIUM}; install it, or set CHROMIUM to its path`
  const required = process.env.CI === 'true'
  if (!required) process.stderr.write(`Not tried: ${reason}.\n`)
  test.skipIf(!required)(reason, () => expect.fail(reason))
}

/** A real browser without its own traffic, so that what a page asks for is the page's. */
export async function openChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-quic', ...quiet] })
}

/** A file in a browser, with all that went wrong since it was opened: errors, and what it asked the network for. */
export interface Opened {
  readonly browser: Browser
  readonly page: Page
  readonly faults: readonly string[]
}

/** Opens a page that lies on the disk. */
export async function openFile(path: string): Promise<Opened> {
  const faults: string[] = []
  const browser = await openChromium()
  const page = await browser.newPage()
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => request.url().startsWith('http') && faults.push(`asks for ${request.url()}`))
  await page.goto(pathToFileURL(path).href)
  return { browser, page, faults }
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds wrong with a page in one of its colour schemes. */
export async function inaccessible(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

/** How wide a page wants to be in a window of this width, in pixels. */
export async function widthIn(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate(() => document.documentElement.scrollWidth)
}

/** Links within the page that lead nowhere, and ids that are given twice. */
export function brokenLinks(page: Page): Promise<{ lost: string[]; twice: string[] }> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const aims = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')!.slice(1)),
    )
    return {
      lost: aims.filter((id) => id !== '' && !ids.includes(id)),
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    }
  })
}
