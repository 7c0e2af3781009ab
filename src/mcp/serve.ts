/**
 * The two ways in which agents talk: over standard input and output, and over HTTP.
 * @module
 */
import type { Host } from '../operations/remote/index.js'
import { createMcpHandler, StdioServerTransport, serveStdio } from './protocol.js'
import { serverFor } from './server.js'

/** Answers agents over HTTP; whoever mounts it checks the host's name, the origin and the token before. */
export interface Agents {
  fetch(request: Request): Promise<Response>
}

/** An agent may send what a request may. */
const MOST_BYTES = 8_000_000

/** The tools over HTTP: each request stands for itself. */
export function overHttp(host: Host): Agents {
  const handler = createMcpHandler(() => serverFor(host), { maxRequestBodySize: MOST_BYTES })
  return { fetch: (request) => handler.fetch(request) }
}

/** The tools over standard input and output, until that ends or the signal comes. */
export async function overStdio(host: Host, stop: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport()
  const handle = serveStdio(() => serverFor(host), { transport })
  await new Promise<void>((done) => {
    process.stdin.once('end', done)
    process.stdin.once('close', done)
    stop.addEventListener('abort', () => done(), { once: true })
  })
  await handle.close()
}
