/**
 * How does a record on a PostgreSQL server grow? Seeded statements are taken in, and at each step it is told at what rate, what room
 * the tables and their indexes take, and how long searches do.
 *
 *   npm run build && node benchmarks/growth.mjs postgres://… [STATEMENTS...] [--freeze]
 */
import pg from 'pg'
import { coverage, QUESTIONS } from './coverage.mjs'
import { printer } from './print.mjs'
import { machineLine, quantile } from './process.mjs'

const { openRecord } = await import(new URL('../dist/record.js', import.meta.url))

const given = process.argv.slice(2)
const address = given.find((one) => one.startsWith('postgres'))
const steps = given.filter((one) => /^\d+$/.test(one)).map(Number)
const TOGETHER = 500

if (!address) {
  process.stderr.write(
    'Name a server with an empty database: node benchmarks/growth.mjs postgres://user@host/database\n',
  )
  process.exit(2)
}

const print = printer('growth')
const record = await openRecord(address)
const server = new pg.Pool({ connectionString: address })
print(machineLine())
await grow(steps.length > 0 ? steps : [1_000_000, 2_000_000, 4_000_000])
await server.end()
await record.close()

async function grow(wanted) {
  let [count, taken, list] = [0, 0, []]
  let from = { count, taken }
  for (const entry of coverage(wanted.at(-1))) {
    list.push(entry)
    count += entry.record.statements.length
    if (list.length < TOGETHER && !wanted.includes(count)) continue
    const start = performance.now()
    await record.add(list)
    taken += performance.now() - start
    list = []
    if (!wanted.includes(count)) continue
    await record.tidy()
    await told(count, Math.round((1000 * (count - from.count)) / (taken - from.taken)))
    from = { count, taken }
  }
}

async function told(count, rate) {
  const { rows } = await server.query(
    `SELECT c.relname AS name, c.relkind AS kind, pg_relation_size(c.oid)::float AS bytes
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND c.relkind IN ('r', 'i', 't')`,
  )
  const room = (kind) => rows.filter((one) => kind.includes(one.kind)).reduce((sum, { bytes }) => sum + bytes, 0)
  const each = (bytes) => `${Math.round(bytes / count)} bytes`
  const row = `${count.toLocaleString('en')} statements`
  print(
    `${row}: ${rate.toLocaleString('en')} statements/s taken in; each takes ${each(room('rt'))} of tables and ${each(room('i'))} of indexes`,
  )
  const largest = rows.sort((a, b) => b.bytes - a.bytes).slice(0, 4)
  print(`${row}, the largest: ${largest.map(({ name, bytes }) => `${name} ${each(bytes)}`).join(', ')}`)
  for (const [kind, questions] of Object.entries(QUESTIONS)) {
    const times = []
    // The first pass brings the pages into memory.
    for (const question of [...questions, ...questions]) {
      const start = performance.now()
      await record.search(question)
      times.push(performance.now() - start)
    }
    const at = (share) => quantile(times.slice(questions.length), share).toFixed(1)
    print(`${row}, ${kind}: ${at(0.5)} ms p50, ${at(0.95)} ms p95`)
  }
}
