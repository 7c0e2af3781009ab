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

withoutChromium('the report of a check in a browser')

describe.runIf(chromiumIsHere)('the report of a check in a browser', () => {
  const files = scratch()
  const path = files.path('check.html')
  let opened: Opened
  let page: Opened['page']

  beforeAll(async () => {
    await onrecord(['check', 'examples/draft.md', '--against', 'examples/coverage', '--format', 'html', '-o', path])
    opened = await openFile(path)
    page = opened.page
  }, 60_000)

  afterAll(async () => {
    await opened?.browser.close()
    files.remove()
  })

  test('opens without an error, asks the network for nothing, and runs nothing', async () => {
    await page.waitForLoadState('networkidle')
    expect(opened.faults).toEqual([])
    expect(await page.locator('script').count()).toBe(0)
  })

  test.each(['light', 'dark'] as const)('is accessible in %s', async (scheme) => {
    expect(await inaccessible(page, scheme)).toEqual([])
  })

  test.each([320, 768, 1280])('does not scroll sideways at %i pixels', async (width) => {
    expect(await widthIn(page, width)).toBeLessThanOrEqual(width)
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
    expect(await brokenLinks(page)).toEqual({ lost: [], twice: [] })
  })

  test('prints', async () => {
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
  })
})
