/**
 * From a page to a response. Everything is forbidden to a page that it does not need: it loads its own style and script from
 * this server, and nothing else; no word of a document can become either.
 * @module
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { OnrecordError, wrongUse } from '../errors.js'
import { assets } from './assets.js'
import type { Context } from './mount.js'
import { framed, type Page } from './parts/frame.js'
import { nameIn } from './session.js'
import { faultPage } from './views/session.js'

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** How a page is answered. */
export interface Answering {
  readonly version: string
  readonly signedIn: boolean
  readonly status?: number
}

/** A page; whoever has it already is told so. */
export function answered(context: Context, page: Page, { version, signedIn, status = 200 }: Answering): Response {
  const by = signedIn ? (nameIn(context) ?? 'somebody with the token') : null
  const text = framed(page, { version, style: assets.style.path, script: assets.script.path, by })
  const etag = `W/"${createHash('sha256').update(text).digest('hex').slice(0, 24)}"`
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    // The address is the same for whoever is signed in and whoever is not.
    'Cache-Control': 'private, no-cache',
    Vary: 'Cookie, Accept-Encoding',
    ...(status === 200 ? { ETag: etag } : {}),
  }
  const { headers: asked } = context.req.raw
  if (status === 200 && asked.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return packed(text, asked.get('accept-encoding') ?? '', { status, headers })
}

/** Pages say the same names over and over: packed, they are a fifth. */
function packed(
  text: string,
  accepted: string,
  init: { readonly status: number; readonly headers: Record<string, string> },
): Response {
  if (!/\bgzip\b/.test(accepted)) return new Response(text, init)
  return new Response(gzipSync(text), { ...init, headers: { ...init.headers, 'Content-Encoding': 'gzip' } })
}

/** Leads on after something was changed, so that reloading does not change it again. */
export function onward(to: string, cookie?: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: to, ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }) },
  })
}

/** A path of this server and no other address, whatever a form says. */
export function ownPath(told: string | null, usual: string): string {
  return told !== null && /^\/(?![/\\])[^\s\\]*$/.test(told) ? told : usual
}

/** The page for what went wrong; what is no error of onrecord says nothing of its inside. */
export function faultOf(error: unknown): { readonly page: Page; readonly status: number } {
  const known = error instanceof OnrecordError
  const { name, message, advice } = known
    ? error
    : wrongUse('The page could not be made.', 'This is a fault of onrecord: please report it.')
  const status = known ? (STATUS[name] ?? 400) : 500
  const title = status === 404 ? 'Not here' : status >= 500 ? 'This went wrong' : 'That cannot be done'
  return { page: faultPage({ title, problem: message, advice: advice ?? '' }), status }
}

const STATUS: Readonly<Record<string, number>> = {
  NotHere: 404,
  NotText: 422,
  CannotRead: 422,
  UnprovenPage: 500,
  CannotKeep: 503,
}
