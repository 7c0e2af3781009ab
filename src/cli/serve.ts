/**
 * Puts the faces together that one server offers. It is the only place that knows of more than one of them.
 * @module
 */
import { appendFile } from 'node:fs/promises'
import { overHttp } from '../mcp/index.js'
import type { Doors } from '../operations/index.js'
import { type Audit, app, type Extra, listen } from '../server/index.js'
import { pages } from '../web/index.js'

/** What the server has beside the operations. */
const extras: readonly Extra[] = [agents, pages]

/** The tools for agents, at /mcp. They only read. */
function agents(to: Parameters<Extra>[0], { host, changesNothing }: Parameters<Extra>[1]): void {
  changesNothing('/mcp')
  const { fetch } = overHttp(host)
  to.all('/mcp', (context) => fetch(context.req.raw))
}

/** Opens the record, builds the application and listens until the program is to stop. */
export const serve: Doors['serve'] = async (onrecord, wish) => {
  const { port, host, token, closed, hosts, fetch } = wish
  const record = await onrecord.places.openRecord(wish.record, {})
  const { version } = onrecord
  const built = app({ record, version, token, closed, hosts, fetch, extras, audit: auditTo(wish.audit) })
  try {
    const { url, ended } = await listen(built, { port, host, stop: onrecord.stopSignal() })
    return { url, ended: ended.finally(() => record.close()) }
  } catch (error) {
    await record.close()
    throw error
  }
}

/** Who changed what is told where the program's other words go, or in a file that is only added to. */
function auditTo(path: string | undefined): Audit {
  if (path === undefined) return (line) => process.stderr.write(`${JSON.stringify(line)}\n`)
  return (line) => appendFile(path, `${JSON.stringify(line)}\n`)
}
