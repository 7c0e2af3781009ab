import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

/** Where and how long a server listens. */
export interface ListenWish {
  readonly port: number
  readonly host: string
  /** Ends it: what is under way is answered, nothing new is taken. */
  readonly stop: AbortSignal
}

/** A server that listens. */
export interface Listening {
  readonly url: string
  readonly ended: Promise<void>
}

/** Opens a port for an application. */
export async function listen(
  { fetch }: { readonly fetch: (request: Request) => Response | Promise<Response> },
  { port, host, stop }: ListenWish,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: (request) => fetch(request) })
  server.listen(port, host)
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo
  stop.addEventListener('abort', () => server.close(), { once: true })
  const ended = once(server, 'close').then(() => {})
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, ended }
}
