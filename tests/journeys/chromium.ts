import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
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
