import { randomUUID } from 'node:crypto'
import { tooLarge } from '../errors.js'
import { type Operation, version as ownVersion, type TheRecord } from '../operations/index.js'
import { type Asked, ask, type Host, offered, questionIn, whole } from '../operations/remote/index.js'
import { type Audit, tellingTo } from './audit.js'
import { documentRoutes } from './documents.js'
import { failed } from './envelope.js'
import { bodyLimit, type Context, Hono, secureHeaders } from './framework.js'
import { holdsToken, hostCheck, originCheck, tokenCheck, wantsPage } from './guard.js'
import { KeptAnswers } from './kept-answers.js'
import { missing } from './missing.js'
import { openapi } from './openapi.js'
import { operationRoutes } from './routes.js'
import { sessionRoutes } from './session.js'
import { Turns } from './turns.js'

/** What further routes are given. */
export interface Hosting {
  readonly record: TheRecord | null
  readonly version: string
  /** Asks an operation as a request would, and gives its result; throws the errors of onrecord. */
  ask(name: string, question: Asked): Promise<unknown>
  /** What MCP asks operations with. */
  readonly host: Host
  /** Says that what is posted to a path changes nothing, so that it needs no token where reading needs none. */
  changesNothing(path: string): void
  /** Whether a request has the token, in a header or in the cookie of a session. */
  holdsToken(context: Context): boolean
  /** Is told of every change that a route makes by itself. */
  audit(context: Context, line: Readonly<Record<string, unknown>>): unknown
  /** Says what a reader sees at a path where nothing is; programs are answered in their own shape. */
  missing(page: MissingPage): void
}

/** The page for a path where nothing is. */
export type MissingPage = (context: Context) => Promise<Response>

/** Routes of another face. */
export type Extra = (to: Hono, hosting: Hosting) => void

/** How much a server takes. */
export interface Limits {
  /** Of a request, in bytes. */
  readonly bytes: number
  /** For an answer that is given whole. */
  readonly milliseconds: number
  /** Of an answer that is text and given whole, in UTF-16 units. */
  readonly length: number
  readonly atOnce: number
  readonly waiting: number
  /** Of answers that are kept until the record changes, in bytes; with 0 each question is answered anew. */
  readonly kept: number
}

/** Eight megabytes are sixteen books. */
const LIMITS: Limits = {
  bytes: 8_000_000,
  milliseconds: 60_000,
  length: 50_000_000,
  atOnce: 8,
  waiting: 200,
  kept: 32_000_000,
}

/** What the application is made of. */
export interface AppWish {
  /** Null: only what comes with a request can be asked about. */
  readonly record: TheRecord | null
  /** Of onrecord; its own when left out. */
  readonly version?: string
  /** Let requests name addresses to fetch; those of private networks never are. */
  readonly fetch?: boolean
  /** Who changes the record must send it; null: nobody may. */
  readonly token?: string | null
  /** Whether reading needs the token, too: for every address beyond this machine. */
  readonly closed?: boolean
  /** Names beside localhost under which the server may be asked. */
  readonly hosts?: readonly string[]
  readonly limits?: Partial<Limits>
  /** Is told of everything that changes the record. */
  readonly audit?: Audit
  readonly extras?: readonly Extra[]
}

/** The application: every operation that can be asked from elsewhere, at a path of its name. Opens no port. */
export function app(wish: AppWish): Hono {
  const { record, version = ownVersion(), fetch = false, token = null, closed = false, hosts = [], extras = [] } = wish
  const limits = { ...LIMITS, ...wish.limits }
  const audit = tellingTo(wish.audit ?? (() => {}))
  const turns = new Turns(limits)
  const host: Host = { record, fetch, world: { version }, enter: () => turns.enter() }
  const changesNothing = new Set(offered.filter(({ remote }) => !remote!.writes).map(({ name }) => `/${name}`))
  const built = new Hono()
  built.onError((error, context) => failed(context, error))
  let page: MissingPage | null = null
  built.notFound(
    async (context) => (wantsPage(context) ? await page?.(context) : null) ?? failed(context, missing(context)),
  )
  built.use(
    secureHeaders(HEADERS),
    hostCheck({ hosts }),
    originCheck(),
    tokenCheck({ token, closed, hosts }, changesNothing),
  )
  built.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', limited(limits.bytes))
  built.get('/health', (context) => context.json({ ok: true, version }))
  sessionRoutes(built, token)
  const desk = { host, limits, audit, kept: new KeptAnswers(limits.kept), run: randomUUID() }
  for (const operation of offered) operationRoutes(built, operation, desk)
  documentRoutes(built, record)
  // Made when somebody first asks for it: it takes nearly all of the time in which an application is built.
  let described: string | null = null
  built.get('/openapi.json', (context) => {
    described ??= JSON.stringify(openapi(version))
    return context.body(described, 200, { 'Content-Type': 'application/json' })
  })
  const hosting: Hosting = {
    record,
    version,
    host,
    ask: (name, question) => askNamed(name, question, host),
    changesNothing: (path) => changesNothing.add(path),
    holdsToken: (context) => holdsToken(context, token),
    audit,
    missing: (made) => {
      page = made
    },
  }
  for (const extra of extras) extra(built, hosting)
  return built
}

/** Not for reading: to see that a GET has no body, its request must be made whole, which costs more than to answer it. */
const limited = (bytes: number) =>
  bodyLimit({ maxSize: bytes, onError: (context: Context) => failed(context, tooLarge(bytes)) })

/** Nothing that is answered may be read by another site, shown in its frame, or taken for something else than it is. */
const HEADERS = {
  crossOriginResourcePolicy: 'same-origin',
  // Forms of the pages are known by their origin, which a stricter policy hides from this server, too.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  xContentTypeOptions: 'nosniff',
  strictTransportSecurity: false,
} as const

async function askNamed(name: string, question: Asked, host: Host): Promise<unknown> {
  const operation = offered.find((one) => one.name === name) as Operation
  const { result } = await whole(operation, ask(operation, questionIn(operation, question), host))
  return result
}
