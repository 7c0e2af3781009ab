import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from '../../src/1-read/index.js'
import type { Document } from '../../src/types/index.js'
import { chromiumIsHere, openChromium, withoutChromium } from './chromium.js'
import { onrecord } from './program.js'

withoutChromium('the engine in a browser')

const PAGE = '<!doctype html><title>onrecord</title><script type="module" src="/engine.mjs"></script>'
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  bin: 'application/octet-stream',
}

/** Serves dist/ and models/ of this checkout on the loopback address, and an empty page; at /strict one that forbids WebAssembly. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path === '/engine.mjs' ? 'tests/journeys/engine-page.mjs' : path.slice(1)
    if (!/^\/(?:dist|models|engine)[\w./-]+$/.test(path) || path.includes('..')) {
      if (path === '/strict') response.setHeader('content-security-policy', "script-src 'self'")
      response.setHeader('content-type', 'text/html').end(PAGE)
      return
    }
    response.setHeader('content-type', TYPES[path.split('.').at(-1)!] ?? 'text/plain')
    response.end(readFileSync(resolve(file)))
  })
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)))
}

interface Window {
  extractAll(documents: readonly { document: Document; messages: readonly object[] }[]): Promise<string>
}

describe.runIf(chromiumIsHere)('the engine in a browser', () => {
  let server: Server
  let browser: Browser
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    server = await serve()
    browser = await openChromium()
    page = await browser.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('response', (answer) => answer.status() >= 400 && faults.push(answer.url()))
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test.each([
    ['', 'object'],
    ['strict', 'nothing'],
  ])(
    'gives the same NDJSON as Node, byte for byte, at /%s',
    async (path, compiled) => {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`)
      expect(await page.evaluate(compilesModules)).toBe(compiled)
      const documents = []
      for await (const one of read(['examples/coverage'], { readAt: '2026-01-01T00:00:00Z', input: 'auto' }))
        if (one.ok) documents.push({ document: one.document, messages: one.messages })
      expect(documents).toHaveLength(13)
      const node = await onrecord(['extract', 'examples/coverage', '--format', 'ndjson'])
      const found = await page.evaluate((all) => (globalThis as unknown as Window).extractAll(all), documents)
      expect(found).toBe(node.out)
      expect(faults).toEqual([])
    },
    60_000,
  )
})

/** "object" where a page may compile WebAssembly: the empty module. */
function compilesModules(): string {
  try {
    return typeof new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))
  } catch {
    return 'nothing'
  }
}
