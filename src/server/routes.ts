/**
 * The paths of one operation.
 * @module
 */
import { createHash } from 'node:crypto'
import type { Operation } from '../operations/index.js'
import { type Asked, ask, fitsAddress, type Host } from '../operations/remote/index.js'
import { type AnswerLimits, asItIs, lineByLine, together } from './answers.js'
import { inAddress, inBody } from './asked.js'
import type { Telling } from './audit.js'
import { success } from './envelope.js'
import { type Context, etag, type Hono } from './framework.js'

/** What the paths of all operations have together. */
export interface Desk {
  readonly host: Host
  readonly limits: AnswerLimits
  readonly audit: Telling
}

/** A question is posted as JSON; one that needs no more than an address can be asked with GET, and kept by whoever asks. */
export function operationRoutes(to: Hono, operation: Operation, desk: Desk): void {
  const { name } = operation
  to.post(`/${name}`, async (context) => answer(context, { operation, asked: await inBody(operation, context) }, desk))
  if (!fitsAddress(operation)) return
  to.use(`/${name}`, etag({ generateDigest }))
  to.get(`/${name}`, (context) => answer(context, { operation, asked: inAddress(operation, context) }, desk))
}

interface Asking {
  readonly operation: Operation
  readonly asked: Asked
}

async function answer(context: Context, { operation, asked }: Asking, desk: Desk): Promise<Response> {
  const pieces = ask(operation, asked, desk.host)
  const accept = context.req.header('accept') ?? ''
  // One address has several forms, and what it holds may change at any time.
  context.header('Vary', 'Accept')
  context.header('Cache-Control', 'private, no-cache')
  const raw = rawType(operation, asked, accept)
  if (raw !== null) {
    const { body, messages } = await asItIs(pieces)
    if (body === null) return context.json(success(null, messages))
    return context.body(body, 200, { 'Content-Type': raw, 'Content-Security-Policy': NO_SCRIPT })
  }
  if (accept.includes(LINES) && operation.answers === 'many')
    return context.body(await lineByLine(pieces), 200, { 'Content-Type': LINES })
  const body = await together(operation, pieces, desk.limits)
  if (operation.remote!.writes) {
    const { documents: _, ...question } = asked
    await desk.audit(context, { did: operation.name, asked: question, result: body.result })
  }
  return context.json(body)
}

/** Node's own digest, at once: the one that browsers have is asked for in another thread, and takes a tenth of a search. */
function generateDigest(body: Uint8Array): ArrayBuffer {
  return new Uint8Array(createHash('sha1').update(body).digest()).buffer
}

const LINES = 'application/x-ndjson'

/** A page that is shown as it is runs nothing, whatever a quotation in it holds. */
const NO_SCRIPT =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; sandbox allow-popups allow-top-navigation-by-user-activation"

/** What the forms of pages and exports are called on the net. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  rss: 'application/rss+xml',
  jsonfeed: 'application/feed+json',
  ndjson: LINES,
  csv: 'text/csv; charset=utf-8',
  annotations: 'application/ld+json',
  'schema-org': 'application/ld+json',
  tei: 'application/tei+xml',
  brat: 'text/plain; charset=utf-8',
  citron: 'application/json',
}

/** The type of a text that is given as it is: where whoever asks names it, and not JSON. */
function rawType({ remote }: Operation, { format }: Asked, accept: string): string | null {
  if ('format' in remote!.settled || typeof format !== 'string') return null
  const type = TYPES[format] ?? 'text/plain; charset=utf-8'
  const named = type.split(';')[0]!
  return named !== 'application/json' && accept.includes(named) ? type : null
}
