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

  test.each([
    [1280, true],
    [320, false],
  ])('at %i pixels, what was said and its reply stand beside each other: %s', async (width, beside) => {
    await page.setViewportSize({ width, height: 800 })
    const exchanges = await page.evaluate(() => {
      for (const one of document.querySelectorAll('details.more')) (one as HTMLDetailsElement).open = true
      return [...document.querySelectorAll('.exchange > ol, .asked')].map((one) => {
        const [first, second] = [...one.children].map((child) => child.getBoundingClientRect())
        return { row: second!.top < first!.bottom, after: second!.left >= first!.right }
      })
    })
    expect(exchanges.length).toBeGreaterThan(2)
    for (const one of exchanges) expect(one).toEqual({ row: beside, after: beside })
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
    for (const fragment of fragments) expect(fragment).toMatch(/^(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/)
  })

  test('prints', async () => {
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
  })

  test.each(['light', 'dark'] as const)(
    'is printed black on white, with what is folded, also where the screen is %s',
    async (scheme) => {
      await page.emulateMedia({ media: 'print', colorScheme: scheme })
      const printed = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body)
        const folded = [...document.querySelectorAll('details:not([open]) li')]
        const shown = folded.filter((one) => one.getBoundingClientRect().height > 0)
        const closed = [...document.querySelectorAll('summary, nav, .skip')].filter(
          (one) => one.getClientRects().length > 0,
        )
        return { color, backgroundColor, folded: folded.length, shown: shown.length, closed: closed.length }
      })
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
      expect(printed.folded).toBeGreaterThan(20)
      expect(printed).toEqual({
        ...printed,
        color: 'rgb(0, 0, 0)',
        backgroundColor: 'rgb(255, 255, 255)',
        shown: printed.folded,
        closed: 0,
      })
    },
  )

  test('shows where the keyboard is: each stop has an outline that stands out', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    // Else the window is still on its way to what has the focus.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const stops: string[] = []
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab')
      stops.push(
        await page.evaluate(() => {
          const one = document.activeElement!
          const { outlineStyle, outlineWidth } = getComputedStyle(one)
          const { top, left, width, height } = one.getBoundingClientRect()
          const inSight = top >= 0 && left >= 0 && top < innerHeight && width > 0 && height > 0
          return `${one.tagName} ${outlineStyle} ${outlineWidth} ${inSight}`
        }),
      )
    }
    expect(new Set(stops)).toEqual(new Set(['A solid 3px true', 'SUMMARY solid 3px true']))
  })

  test('has its landmarks, each named or alone, and headings that skip no level', async () => {
    const { landmarks, levels } = await page.evaluate(() => ({
      landmarks: ['main', 'body > header', 'body > footer', 'nav[aria-label]'].map(
        (one) => document.querySelectorAll(one).length,
      ),
      levels: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1])),
    }))
    expect(landmarks).toEqual([1, 1, 1, 1])
    expect(levels[0]).toBe(1)
    expect(levels.slice(1).every((level, i) => level - levels[i]! <= 1)).toBe(true)
  })

  describe('with everything unfolded', () => {
    beforeAll(() =>
      page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      }),
    )

    test.each(['light', 'dark'] as const)('is accessible in %s', async (scheme) => {
      expect(await inaccessible(page, scheme)).toEqual([])
    })

    test('does not scroll sideways at 320 pixels', async () => {
      expect(await widthIn(page, 320)).toBeLessThanOrEqual(320)
    })
  })

  test('is an article and a page of annotations for programs', async () => {
    const data = await page.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) =>
        JSON.parse(one.textContent ?? ''),
      ),
    )
    expect(data.map((one) => one['@type'] ?? one.type)).toEqual(['NewsArticle', 'AnnotationPage'])
    expect(data[1].items.length).toBeGreaterThan(100)
  })
})
