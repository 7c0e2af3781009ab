/**
 * The server under test, in a process of its own: `node benchmarks/server-process.mjs FOLDER` serves that record, without a folder
 * it is a bare hono handler that answers with as many bytes. It tells its address, and its memory whenever it is asked.
 */
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'

const folder = process.argv[2]
const stop = new AbortController()
const bareBody = { ok: true, result: '', messages: [] }

async function served() {
  const { app, listen } = await import(new URL('../dist/server/index.js', import.meta.url))
  const { openRecord } = await import(new URL('../dist/record.js', import.meta.url))
  const limits = process.env.KEPT === undefined ? {} : { kept: Number(process.env.KEPT) }
  const built = app({ record: await openRecord(folder), token: 'benchmark-of-the-server', limits })
  return (await listen(built, { port: 0, host: '127.0.0.1', stop: stop.signal })).url
}

/** The least that an answer of this size costs with the same libraries. */
async function bare() {
  const built = new Hono()
  built.get('/search', (context) => context.json(bareBody))
  const server = createAdaptorServer({ fetch: built.fetch })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${server.address().port}/`
}

process.on('message', (asked) => {
  if (asked.bytes) bareBody.result = 'x'.repeat(asked.bytes)
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  process.send({ rss, used: heapUsed + external, cpu: (user + system) / 1000 })
})
process.on('disconnect', () => process.exit())
process.send({ url: await (folder ? served() : bare()) })
