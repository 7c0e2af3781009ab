import { cannotFetch, OnrecordError } from '../errors.js'

const SAVE = 'Open the page in a browser, save it, and give the saved file instead.'

/** An answer that is no page: what the site said, and how long it asks to be left alone. */
export class Refusal extends Error {
  readonly status: number
  /** In milliseconds; null where the site did not say. */
  readonly retryAfter: number | null

  constructor(status: number, retryAfter: number | null) {
    super(`status ${status}`)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** What a status of 400 or more means to whoever asked. */
export function refused(url: string, refusal: Refusal): OnrecordError {
  const { status } = refusal
  if (status === 404 || status === 410)
    return cannotFetch(url, `there is no such page (${status})`, 'Check the address.', refusal)
  if (status === 429) return cannotFetch(url, 'the site asks to wait (429)', 'Try again later.', refusal)
  if (status >= 500) return cannotFetch(url, `the site has a fault (${status})`, 'Try again later.', refusal)
  return cannotFetch(url, `the site refused (${status})`, SAVE, refusal)
}

/** A page that its robots.txt keeps from programs; `unsaid` when the site was in trouble and could not say. */
export function disallowed(url: string, unsaid: Refusal | null): OnrecordError {
  if (!unsaid) return cannotFetch(url, 'its robots.txt asks programs not to read it', SAVE)
  const why = `its robots.txt could not be had (${unsaid.status}), so nobody knows whether programs may read it`
  return cannotFetch(url, why, 'Try again later.', unsaid)
}

/** A body that goes on and on. */
export function tooLarge(url: string, most: number): OnrecordError {
  return cannotFetch(url, `it is larger than ${most} bytes`, 'Save the part you need as a file, and give the file.')
}

/** An address inside this machine's network, which a page of the web must not make us read. */
export function privateAddress(url: string): OnrecordError {
  const why = 'the address belongs to this machine or its network'
  return cannotFetch(url, why, 'Allow it (--allow-private) if you meant it; otherwise do not trust the link.')
}

/** fetch hides the reason in a chain of causes; our own errors come through as they are. */
export function explained(url: string, error: unknown, timeoutMs: number): OnrecordError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OnrecordError) return cause
    if (cause.name === 'TimeoutError' || cause.name === 'ConnectTimeoutError')
      return cannotFetch(url, `no whole answer came within ${timeoutMs} ms`, 'Try again later.', error)
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return cannotFetch(url, 'no server has this name', 'Check the spelling and your connection.', error)
    if (code === 'ECONNREFUSED') return cannotFetch(url, 'the server does not answer', 'Check the address.', error)
    if (!cause.cause) return cannotFetch(url, cause.message, 'Check the address and your connection.', error)
  }
  return cannotFetch(url, String(error), 'Check the address and your connection.', error)
}

/** How long a site in trouble is to be left alone. */
export interface Patience {
  /** What the site asked for, in milliseconds; null where it could not say. */
  readonly retryAfter: number | null
}

/** Whether a failure is the site's trouble, which passes, and not the page's: null where waiting changes nothing. */
export function patienceFor({ cause }: OnrecordError): Patience | null {
  if (cause instanceof Refusal) {
    const busy = cause.status === 429 || cause.status >= 500
    return busy ? { retryAfter: cause.retryAfter } : null
  }
  // Whatever broke on the way: no answer, half an answer, no connection.
  return cause === undefined ? null : { retryAfter: null }
}

/** Longer than a day nobody waits: such a header is a mistake more often than a wish. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000

/** What a Retry-After header asks for, in milliseconds: it holds seconds or a date (RFC 9110, 10.2.3). */
export function retryAfter(header: string | null, now: number): number | null {
  const words = header?.trim() ?? ''
  const wait = /^\d+$/.test(words) ? Number(words) * 1000 : Date.parse(words) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(0, wait), LONGEST_WAIT)
}
