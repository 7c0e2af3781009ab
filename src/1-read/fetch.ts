import { lookup as resolve } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { cannotFetch, OnrecordError } from '../errors.js'
import { isPrivate } from './addresses.js'
import type { FetchOptions } from './reading.js'
import { ROBOT, type Robots, robotsFrom } from './robots.js'

/** A page as it arrived; `url` is where the redirects ended. */
export interface Fetched {
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string | null
}

/** Fetches pages and remembers each site's robots.txt until it is closed. */
export interface Fetcher {
  get(url: string): Promise<Fetched>
  close(): Promise<void>
}

const DEFAULTS = {
  // Issue 2: nothing a user names may hold the program longer than ten seconds.
  timeoutMs: 9_000,
  maxBytes: 10 * 1024 * 1024,
  allowPrivate: false,
  robots: true,
  userAgent: `${ROBOT}/0.1 (reads news articles one at a time for their quotations)`,
}
const MOST_REDIRECTS = 5
/** A robots.txt is cut here, as RFC 9309 lets every reader do. */
const ROBOTS_BYTES = 512 * 1024
const READABLE = /^(?:text\/|application\/(?:xhtml\+xml|xml|ndjson|x-ndjson|jsonl|json|x-jsonlines))/i
const SAVE = 'Open the page in a browser, save it, and give the saved file instead.'

type Limits = typeof DEFAULTS
type Undici = typeof import('undici')

interface Session {
  readonly undici: Undici
  readonly agent: InstanceType<Undici['Agent']>
  readonly limits: Limits
  readonly robots: Map<string, Promise<Robots>>
}

/** Opens what fetching needs. Only http and https; every hop of a redirect is checked like the first address. */
export async function openFetcher(options: FetchOptions): Promise<Fetcher> {
  const limits = { ...DEFAULTS, ...options }
  const undici = await import('undici')
  const connect = limits.allowPrivate ? {} : { lookup: publicLookup }
  const agent = new undici.Agent({ connect: { ...connect, timeout: limits.timeoutMs } })
  const session = { undici, agent, limits, robots: new Map() }
  return { get: (url) => getPage(session, url), close: () => agent.destroy() }
}

async function getPage(session: Session, url: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(session.limits.timeoutMs)
  try {
    const response = await follow(session, url, { signal, asRobot: session.limits.robots })
    if (response.status >= 400) throw refused(url, response.status)
    const contentType = response.headers.get('content-type')
    if (contentType && !READABLE.test(contentType)) {
      const why = `it is ${contentType.split(';')[0]}, not a text or a page`
      throw cannotFetch(url, why, 'Give the address of the article itself, or turn the file into text first.')
    }
    const bytes = await bodyOf(response, session.limits.maxBytes, 'refuse')
    return { url: response.url, bytes, contentType }
  } catch (error) {
    throw explained(url, error, session.limits)
  }
}

interface Way {
  readonly signal: AbortSignal
  /** Whether each address has to be allowed by its robots.txt. */
  readonly asRobot: boolean
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
      headers: { 'user-agent': session.limits.userAgent, accept: 'text/html,application/xhtml+xml,text/*;q=0.8' },
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
  const address = `${origin}/robots.txt`
  if (!session.robots.has(origin)) session.robots.set(origin, askRobots(session, address, signal))
  const robots = await session.robots.get(origin)!.catch((error) => {
    session.robots.delete(origin)
    throw error
  })
  if (!robots.allows(url)) throw cannotFetch(url, 'its robots.txt asks programs not to read it', SAVE)
}

async function askRobots(session: Session, address: string, signal: AbortSignal): Promise<Robots> {
  const response = await follow(session, address, { signal, asRobot: false })
  const bytes = await bodyOf(response, ROBOTS_BYTES, 'cut')
  return robotsFrom(address, { status: response.status, body: new TextDecoder().decode(bytes) })
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

function tooLarge(url: string, most: number): OnrecordError {
  return cannotFetch(url, `it is larger than ${most} bytes`, 'Save the part you need as a file, and give the file.')
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

function privateAddress(url: string): OnrecordError {
  const why = 'the address belongs to this machine or its network'
  return cannotFetch(url, why, 'Allow it (--allow-private) if you meant it; otherwise do not trust the link.')
}

function refused(url: string, status: number): OnrecordError {
  if (status === 404 || status === 410)
    return cannotFetch(url, `there is no such page (${status})`, 'Check the address.')
  if (status === 429) return cannotFetch(url, 'the site asks to wait (429)', 'Try again later.')
  if (status >= 500) return cannotFetch(url, `the site has a fault (${status})`, 'Try again later.')
  return cannotFetch(url, `the site refused (${status})`, SAVE)
}

/** fetch hides the reason in a chain of causes; our own errors come through as they are. */
function explained(url: string, error: unknown, limits: Limits): OnrecordError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OnrecordError) return cause
    if (cause.name === 'TimeoutError' || cause.name === 'ConnectTimeoutError')
      return cannotFetch(url, `no whole answer came within ${limits.timeoutMs} ms`, 'Try again later.', error)
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return cannotFetch(url, 'no server has this name', 'Check the spelling and your connection.', error)
    if (code === 'ECONNREFUSED') return cannotFetch(url, 'the server does not answer', 'Check the address.', error)
    if (!cause.cause) return cannotFetch(url, cause.message, 'Check the address and your connection.', error)
  }
  return cannotFetch(url, String(error), 'Check the address and your connection.', error)
}
