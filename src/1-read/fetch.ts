import { lookup as resolve } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { cannotFetch } from '../errors.js'
import { isPrivate } from './addresses.js'
import { disallowed, explained, privateAddress, Refusal, refused, retryAfter, tooLarge } from './fetch-faults.js'
import type { FetchOptions } from './reading.js'
import { ROBOT, type Robots, robotsFrom } from './robots.js'

/** A page as it arrived; `url` is where the redirects ended. */
export interface Fetched extends Validators {
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string | null
}

/** What a server gives with a page so that it can be asked later whether it changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** How a page is asked for. */
export interface Wish {
  /** What came with the page when it was had last. */
  readonly known?: Validators
  /** Feeds come under types that no article has. */
  readonly as?: 'feed' | 'page'
}

/** Fetches pages and remembers each site's robots.txt for a day. */
export interface Fetcher {
  get(url: string): Promise<Fetched>
  /** As `get`; null where the server says that nothing changed since the known page. */
  ask(url: string, wish: Wish): Promise<Fetched | null>
  /** How long its robots.txt asks to wait between two pages, in milliseconds; null where it says nothing, or is not known yet. */
  delay(url: string): number | null
  close(): Promise<void>
}

const DEFAULTS = {
  // Issue 2: nothing a user names may hold the program longer than ten seconds.
  timeoutMs: 9_000,
  maxBytes: 10 * 1024 * 1024,
  allowPrivate: false,
  robots: true,
  userAgent: `${ROBOT}/0.1 (reads news articles one at a time for their quotations)`,
  now: Date.now,
}
const MOST_REDIRECTS = 5
/** A robots.txt is cut here, as RFC 9309 lets every reader do. */
const ROBOTS_BYTES = 512 * 1024
const READABLE = /^(?:text\/|application\/(?:xhtml\+xml|xml|ndjson|x-ndjson|jsonl|json|x-jsonlines))/i
/** Feeds are sent under whatever name the server happens to know for their file. */
const FEEDS = /xml|rss|atom|opml|json|^text\/|octet-stream/i
const ACCEPT = {
  page: 'text/html,application/xhtml+xml,text/*;q=0.8',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
}
/** RFC 9309 lets a robots.txt be used for a day; one that could not be had is asked for again much sooner. */
const ROBOTS_KEPT = 24 * 60 * 60 * 1000
const ROBOTS_MISSED = 10 * 60 * 1000

type Limits = typeof DEFAULTS & Pick<FetchOptions, 'signal'>
type Undici = typeof import('undici')

interface Session {
  readonly undici: Undici
  readonly agent: InstanceType<Undici['Agent']>
  readonly limits: Limits
  readonly robots: Map<string, { readonly rules: Promise<SiteRules>; until: number }>
  readonly delays: Map<string, number | null>
}

/** What a robots.txt says, or the refusal that came in its place. */
interface SiteRules extends Robots {
  readonly unsaid: Refusal | null
}

/** Opens what fetching needs. Only http and https; every hop of a redirect is checked like the first address. */
export async function openFetcher(options: FetchOptions): Promise<Fetcher> {
  const limits = { ...DEFAULTS, ...options }
  const undici = await import('undici')
  const connect = limits.allowPrivate ? {} : { lookup: publicLookup }
  const agent = new undici.Agent({ connect: { ...connect, timeout: limits.timeoutMs } })
  const session = { undici, agent, limits, robots: new Map(), delays: new Map() }
  return {
    get: async (url) => (await getPage(session, url, {}))!,
    ask: (url, wish) => getPage(session, url, wish),
    delay: (url) => session.delays.get(new URL(url).origin) ?? null,
    close: () => agent.destroy(),
  }
}

async function getPage(session: Session, url: string, wish: Wish): Promise<Fetched | null> {
  const { limits } = session
  const timeout = AbortSignal.timeout(limits.timeoutMs)
  const signal = limits.signal ? AbortSignal.any([timeout, limits.signal]) : timeout
  try {
    const response = await follow(session, url, { signal, asRobot: limits.robots, headers: headersFor(wish) })
    const header = (name: string) => response.headers.get(name)
    if (response.status === 304 && wish.known) return null
    if (response.status >= 400 || response.status === 304) {
      await response.body?.cancel()
      throw refused(url, new Refusal(response.status, retryAfter(header('retry-after'), limits.now())))
    }
    const contentType = header('content-type')
    refuseOthers(url, contentType, wish.as ?? 'page')
    const bytes = await bodyOf(response, limits.maxBytes, 'refuse')
    return { url: response.url, bytes, contentType, etag: header('etag'), lastModified: header('last-modified') }
  } catch (error) {
    throw explained(url, error, limits.timeoutMs)
  }
}

function headersFor({ known, as = 'page' }: Wish): Record<string, string> {
  return {
    accept: ACCEPT[as],
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  }
}

function refuseOthers(url: string, contentType: string | null, as: 'feed' | 'page'): void {
  if (!contentType || (as === 'feed' ? FEEDS : READABLE).test(contentType)) return
  const why = `it is ${contentType.split(';')[0]}, not a text or a page`
  throw cannotFetch(url, why, 'Give the address of the article itself, or turn the file into text first.')
}

interface Way {
  readonly signal: AbortSignal
  /** Whether each address has to be allowed by its robots.txt. */
  readonly asRobot: boolean
  readonly headers: Readonly<Record<string, string>>
}

type Response = Awaited<ReturnType<Undici['fetch']>>

async function follow(session: Session, url: string, way: Way): Promise<Response> {
  let at = url
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    checkAddress(at, session.limits)
    if (way.asRobot) await checkRobots(session, at, way.signal)
    const response = await session.undici.fetch(at, {
      dispatcher: session.agent,
      redirect: 'manual',
      signal: way.signal,
      headers: { 'user-agent': session.limits.userAgent, ...way.headers },
    })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || !location) return response
    await response.body?.cancel()
    at = new URL(location, at).href
  }
  throw cannotFetch(url, `it redirects more than ${MOST_REDIRECTS} times`, 'Give the address that the page ends at.')
}

/** A name is checked when it is resolved; an address written as a number never is, so it is checked here. */
function checkAddress(url: string, limits: Limits): void {
  const { protocol, hostname, username } = parsed(url)
  if (protocol !== 'http:' && protocol !== 'https:')
    throw cannotFetch(url, `expected http or https, got ${protocol}`, 'Give the address of a web page.')
  if (username) throw cannotFetch(url, 'the address holds a user name', 'Leave user name and password out of it.')
  const host = hostname.replace(/^\[|\]$/g, '')
  if (!limits.allowPrivate && isIP(host) !== 0 && isPrivate(host)) throw privateAddress(url)
}

function parsed(url: string): URL {
  try {
    return new URL(url)
  } catch {
    throw cannotFetch(url, 'it is not a complete address', 'Give one like https://example.org/article.')
  }
}

async function checkRobots(session: Session, url: string, signal: AbortSignal): Promise<void> {
  const { origin } = new URL(url)
  const now = session.limits.now()
  let kept = session.robots.get(origin)
  if (!kept || kept.until <= now) {
    kept = { rules: askRobots(session, `${origin}/robots.txt`, signal), until: now + ROBOTS_KEPT }
    session.robots.set(origin, kept)
  }
  const rules = await kept.rules.catch((error) => {
    session.robots.delete(origin)
    throw error
  })
  if (rules.unsaid) kept.until = Math.min(kept.until, now + ROBOTS_MISSED)
  session.delays.set(origin, rules.delay)
  if (!rules.allows(url)) throw disallowed(url, rules.unsaid)
}

async function askRobots(session: Session, address: string, signal: AbortSignal): Promise<SiteRules> {
  const response = await follow(session, address, { signal, asRobot: false, headers: { accept: 'text/plain' } })
  const bytes = await bodyOf(response, ROBOTS_BYTES, 'cut')
  const rules = await robotsFrom(address, { status: response.status, body: new TextDecoder().decode(bytes) })
  const wait = retryAfter(response.headers.get('retry-after'), session.limits.now())
  return { ...rules, unsaid: response.status >= 500 ? new Refusal(response.status, wait) : null }
}

/** The whole body; beyond `most` bytes it is cut, or, where a part would mislead, refused. */
async function bodyOf(response: Response, most: number, beyond: 'cut' | 'refuse'): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > most && beyond === 'cut') break
    if (size > most) throw tooLarge(response.url, most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Checks the address that is connected to, not one looked up before: a name may answer differently the second time. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    if (addresses.some(({ address }) => isPrivate(address))) return callback(privateAddress(hostname), [])
    const first = addresses[0]!
    if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}
