/**
 * Who may ask what. The page of another site must not reach a server on this machine (neither by its name nor by a form), and
 * nothing is changed without the token.
 * @module
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import { notAllowed, wrongHost, wrongUse } from '../errors.js'
import { type Context, getCookie, type MiddlewareHandler } from './framework.js'

/** The cookie that holds the token for people, who cannot send headers. */
export const SESSION = 'onrecord-session'

/** Who may do what. */
export interface Rules {
  /** Null: nobody has one. */
  readonly token: string | null
  /** Whether reading needs it, too. */
  readonly closed: boolean
  /** Names beside localhost under which the server may be asked. */
  readonly hosts: readonly string[]
}

/** Refuses names that are not the server's: a site may let its name lead to 127.0.0.1 and read what its page asks there. */
export function hostCheck({ hosts }: Pick<Rules, 'hosts'>): MiddlewareHandler {
  const known = new Set(['localhost', ...hosts.map((name) => name.toLowerCase())])
  return async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host
    const name = host.toLowerCase().replace(/:\d*$/, '')
    // A name that is a number leads nowhere else.
    if (!known.has(name) && isIP(name.replace(/^\[(.*)\]$/, '$1')) === 0) throw wrongHost(name)
    await next()
  }
}

/** Refuses what a page of another site sends. Pages of this server, and programs, send no origin or its own. */
export function originCheck(): MiddlewareHandler {
  return async (context, next) => {
    if (!isReading(context) && isForeign(context))
      throw wrongUse(
        'The request comes from a page of another site.',
        'Send it from a page of this server, or from a program.',
      )
    await next()
  }
}

function isForeign({ req }: Context): boolean {
  const origin = req.header('origin')
  const host = req.header('host') ?? new URL(req.url).host
  if (origin !== undefined) return !/^https?:\/\//.test(origin) || new URL(origin).host !== host
  const site = req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Asks for the token where something is changed, or where the server is closed. `changesNothing`: paths whose POST only reads. */
export function tokenCheck({ token, closed }: Rules, changesNothing: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const { path } = context.req
    const reads = isReading(context) || changesNothing.has(path)
    const isFree = FREE.has(path) || path.startsWith('/assets/') || (reads && !closed)
    // People are led to where they can sign in; programs are told.
    if (!isFree && !holdsToken(context, token) && reads && wantsPage(context)) return context.redirect('/sign-in', 303)
    if (!isFree && !holdsToken(context, token)) throw notAllowed(reads ? 'Reading here' : 'Changing something')
    await next()
  }
}

/** What says nothing of the record, and how a session begins. */
const FREE = new Set(['/health', '/session', '/sign-in'])

/** Whether a browser asks, for somebody to read. */
export function wantsPage({ req }: Context): boolean {
  return req.method === 'GET' && (req.header('accept') ?? '').includes('text/html')
}

function isReading({ req }: Context): boolean {
  return req.method === 'GET' || req.method === 'HEAD'
}

/** Whether a request has the token: in a header, or in the cookie of a session. */
export function holdsToken(context: Context, token: string | null): boolean {
  const sent = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? getCookie(context, SESSION)
  return token !== null && sent !== undefined && isToken(sent, token)
}

/** Compared by their hashes, which are equally long, in a time that does not tell how much of it was right. */
export function isToken(sent: string, token: string): boolean {
  const [a, b] = [sent, token].map((one) => createHash('sha256').update(one).digest())
  return timingSafeEqual(a!, b!)
}
