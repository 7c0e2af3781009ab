import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { assets } from '../../src/web/assets.js'
import { chromiumIsHere, openChromium, withoutChromium } from '../journeys/chromium.js'

withoutChromium('the script of the pages')

/** What was pressed and followed, as the page tells it. */
const TOLD = `<script>
  window.told = []
  for (const one of document.querySelectorAll('button, a, summary'))
    one.addEventListener('click', (event) => { window.told.push(one.id); if (one.tagName === 'A') event.preventDefault() })
  for (const form of document.querySelectorAll('form')) form.addEventListener('submit', (event) => event.preventDefault())
</script>`

describe.runIf(chromiumIsHere)('the script of the pages', () => {
  let browser: Browser
  let page: Page
  const faults: string[] = []
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    faults.length = 0
    const context = await browser.newContext({ viewport: { width: 700, height: 600 } })
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    // A page of a site has a memory; one that was set has none.
    await page.route('http://pages.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    )
    await page.goto('http://pages.example/')
  })

  async function show(body: string, look = '') {
    await page.setContent(`<!doctype html><body class="${look}">${body}${TOLD}<script>${assets.script.text}</script>`)
  }
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told)
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')

  const KEYS = `
    <form><input id="words" data-key="/"><input type="radio" name="who" id="one" data-key="1"><input type="radio" name="who" id="two" data-key="2">
    <input id="name" data-key="a" data-chooses="two"><select id="kind"><option>r</option><option>s</option></select>
    <button id="assign" data-key="Enter">x</button><button id="reject" data-key="r" type="button">x</button></form>
    <a id="next" href="/n" data-key="j">x</a><details id="more"><summary id="split" data-key="s">x</summary></details>
    <a id="plain" href="/p">x</a><input type="checkbox" id="toggle" data-toggle-keys checked>`

  describe('single keys', () => {
    beforeEach(() => show(KEYS))

    test.each([
      ['r', ['reject']],
      ['j', ['next']],
      ['s', ['split']],
      ['Enter', ['assign']],
      ['x', []],
      ['R', []],
    ])('%s presses what it stands on', async (key, pressed) => {
      await page.keyboard.press(key)
      expect(await told()).toEqual(pressed)
      expect(faults).toEqual([])
    })

    test('choose, and go to where one writes', async () => {
      await page.keyboard.press('2')
      expect(await page.isChecked('#two')).toBe(true)
      expect(await focused()).toBe('two')
      await page.keyboard.press('1')
      expect(await page.isChecked('#one')).toBe(true)
      await page.keyboard.press('/')
      expect(await focused()).toBe('words')
      expect(await page.inputValue('#words')).toBe('')
    })

    test('are letters where somebody writes, until Escape', async () => {
      await page.focus('#words')
      await page.keyboard.type('jars 1')
      expect(await page.inputValue('#words')).toBe('jars 1')
      expect(await told()).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      expect(await told()).toEqual(['next'])
    })

    test('leave a list of choices its own letters', async () => {
      await page.focus('#kind')
      await page.keyboard.press('s')
      expect(await told()).toEqual([])
      expect(await page.inputValue('#kind')).toBe('s')
    })

    test.each(['Control', 'Alt', 'Meta'])('are the browser’s with %s', async (modifier) => {
      await page.keyboard.press(`${modifier}+j`)
      expect(await told()).toEqual([])
    })

    test('leave Enter to the link that has the focus', async () => {
      await page.focus('#plain')
      await page.keyboard.press('Enter')
      expect(await told()).toEqual(['plain'])
    })

    test('writing a name chooses whoever it is for', async () => {
      await page.keyboard.press('a')
      expect(await focused()).toBe('name')
      await page.keyboard.type('Ada')
      expect(await page.isChecked('#two')).toBe(true)
    })

    test('can be turned off, and stay off', async () => {
      await page.uncheck('#toggle')
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await page.keyboard.press('j')
      expect(await told()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.className)).toBe('keys-off')
      await show(KEYS)
      expect(await page.isChecked('#toggle')).toBe(false)
      await page.check('#toggle')
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await page.keyboard.press('j')
      expect(await told()).toEqual(['next'])
    })
  })

  describe('the notes of a document', () => {
    const NOTES = `<style>body { margin: 0 } .text { width: 400px } .notes { margin-top: 900px } .card { position: absolute; width: 200px }</style>
      <div class="text"><p><mark data-said="a">Aaaa <mark data-said="b">bbbb</mark> aaaa<sup><a class="letters" href="#note-a">A</a></sup></mark> and <span id="out">more</span></p></div>
      <ol class="notes"><li class="note voice-3" data-note="a" id="note-a"><h3>Ada</h3><details><summary>Why</summary>said so</details><a href="/x" id="inner">Review</a></li>
      <li class="note voice-1" data-note="b"><h3>Ben</h3></li></ol>`
    beforeEach(() => show(NOTES, 'document-page'))
    const card = () => page.locator('.card')

    test('are shown at the words that are pointed at, with the colour of who speaks', async () => {
      await page.hover('mark[data-said="a"]', { position: { x: 5, y: 5 } })
      expect(await card().isVisible()).toBe(true)
      expect(await card().getAttribute('class')).toBe('card voice-3')
      expect(await card().textContent()).toContain('Ada')
      expect(await card().locator('details').getAttribute('open')).not.toBeNull()
    })

    test('of words within words are those of the inner ones', async () => {
      await page.hover('mark[data-said="b"]')
      expect(await card().locator('h3').textContent()).toBe('Ben')
      expect(await page.locator('mark.lit').count()).toBe(1)
    })

    test('go when the pointer goes, and with Escape', async () => {
      await page.hover('mark[data-said="b"]')
      await page.hover('#out')
      expect(await card().isVisible()).toBe(false)
      await page.hover('mark[data-said="b"]')
      await page.keyboard.press('Escape')
      expect(await card().isVisible()).toBe(false)
      expect(await page.locator('.lit').count()).toBe(0)
    })

    test('come and go with the focus of a keyboard', async () => {
      await page.keyboard.press('Tab')
      expect(await card().isVisible()).toBe(true)
      await page.keyboard.press('Tab')
      expect(await card().isVisible()).toBe(false)
    })

    test('are read out once, and give no second stop for the keyboard, nor an id twice', async () => {
      await page.hover('mark[data-said="a"]', { position: { x: 5, y: 5 } })
      expect(await card().getAttribute('aria-hidden')).toBe('true')
      expect(await card().locator('a[href], [id]').count()).toBe(0)
      expect(await page.locator('#inner').count()).toBe(1)
    })

    test('that stand beside the words already are lit there, and not shown twice', async () => {
      await page.setViewportSize({ width: 1000, height: 600 })
      await page.addStyleTag({ content: '.notes { position: absolute; left: 500px; top: 0; margin: 0 !important }' })
      await page.hover('mark[data-said="b"]')
      expect(await card().isVisible()).toBe(false)
      expect(await page.locator('.note.lit h3').textContent()).toBe('Ben')
    })

    test('are not looked for on other pages', async () => {
      await show(NOTES)
      expect(await page.locator('.card').count()).toBe(0)
      expect(faults).toEqual([])
    })
  })

  describe('a draft', () => {
    const DRAFT = '<form class="draft"><textarea>old</textarea><input type="file"></form>'
    const drop = async (what: 'file' | 'words') => {
      const data = await page.evaluateHandle((kind) => {
        const transfer = new DataTransfer()
        if (kind === 'file') transfer.items.add(new File(['x'], 'draft.md'))
        else transfer.setData('text/plain', 'words')
        return transfer
      }, what)
      await page.dispatchEvent('form.draft', 'dragover', { dataTransfer: data })
      const over = await page.locator('form.draft').getAttribute('class')
      await page.dispatchEvent('form.draft', 'drop', { dataTransfer: data })
      return over
    }
    beforeEach(async () => {
      await show(DRAFT)
      await page.evaluate(() => {
        const sent: string[] = []
        Object.assign(window, { sent })
        document.querySelector('form')!.addEventListener('submit', () => sent.push('yes'))
      })
    })
    const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent.length)

    test('that is a file is taken and sent', async () => {
      expect(await drop('file')).toBe('draft over')
      expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[type=file]')!.files![0]!.name)).toBe(
        'draft.md',
      )
      expect(await page.inputValue('textarea')).toBe('')
      expect(await sent()).toBe(1)
    })

    test('that is words goes where it was dropped, as ever', async () => {
      expect(await drop('words')).toBe('draft')
      expect(await page.inputValue('textarea')).toBe('old')
      expect(await sent()).toBe(0)
    })
  })
})
