import type { Context } from './framework.js'

/** Is told of everything that changes the record: when, what, what came of it, and from where. */
export type Audit = (line: Readonly<Record<string, unknown>>) => unknown

/** Tells of one change that a request made. */
export type Telling = (context: Context, line: Readonly<Record<string, unknown>>) => unknown

/** Puts the time and the asker's address to what each change is told with. */
export function tellingTo(audit: Audit): Telling {
  return (context, line) => audit({ at: new Date().toISOString(), ...line, from: askerOf(context) })
}

/** Where a request comes from: the server's own bindings tell; a test that asks without a socket has none. */
function askerOf({ env }: Context): string {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? 'unknown'
}
