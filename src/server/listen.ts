import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { wrongUse } from '../errors.js'

/** Where and how long a server listens. */
export interface ListenWish {
  readonly port: number
  readonly host: string
  /** Ends it: what is under way is answered, nothing new is taken. */
  readonly stop: AbortSignal
  /** How patient it is, in milliseconds. */
  readonly patience?: Partial<Patience>
}

/** How long a server waits, in milliseconds. */
interface Patience {
  /** For the head of a request: who sends it letter by letter holds a connection, and no more. */
  readonly head: number
  /** For a whole request. */
  readonly request: number
  /** For the next request of a connection. */
  readonly idle: number
  /** For answers under way when it is to end. */
  readonly farewell: number
}

const PATIENCE: Patience = { head: 10_000, request: 30_000, idle: 5_000, farewell: 10_000 }

/** Connections beyond this are refused: each holds some memory before it has said anything. */
const MOST_CONNECTIONS = 512

/** A server that listens. */
export interface Listening {
  readonly url: string
  readonly ended: Promise<void>
}

/** Opens a port for an application. */
export async function listen(
  { fetch }: { readonly fetch: (request: Request, bindings?: object) => Response | Promise<Response> },
  { port, host, stop, patience }: ListenWish,
): Promise<Listening> {
  const waits = { ...PATIENCE, ...patience }
  const server = createAdaptorServer({
    fetch: (request, bindings) => fetch(request, bindings),
    serverOptions: {
      headersTimeout: waits.head,
      requestTimeout: waits.request,
      keepAliveTimeout: waits.idle,
      connectionsCheckingInterval: Math.min(1000, waits.head),
      maxHeaderSize: 16_384,
    },
  }) as Server
  server.maxConnections = MOST_CONNECTIONS
  // A reader who takes nothing of an answer holds it in memory.
  server.setTimeout(2 * waits.request)
  await opened(server, port, host)
  const { port: taken } = server.address() as AddressInfo
  const ended = once(server, 'close').then(() => {})
  if (stop.aborted) end(server, waits.farewell)
  else stop.addEventListener('abort', () => end(server, waits.farewell), { once: true })
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, ended }
}

async function opened(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    const why = REASONS[cause.code ?? ''] ?? cause.message
    throw wrongUse(`Cannot listen on ${host}, port ${port}: ${why}.`, 'Name another with --port or --host.')
  })
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does',
  EACCES: 'that is not permitted',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such address',
}

function end(server: Server, farewell: number): void {
  server.close()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), farewell).unref()
}
