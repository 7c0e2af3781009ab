/**
 * How fast is the record? A million statements of seeded documents: taking them in (also as a ratio to a bare SQLite insert of the
 * same rows in the same run), finding, opening, and the room on the disk.
 *
 *   npm run build && node benchmarks/record.mjs [STATEMENTS] [postgres://…] [--shuffled]
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { coverage, QUESTIONS } from './coverage.mjs'
import { printer } from './print.mjs'
import { machineLine, quantile } from './process.mjs'

const { openRecord } = await import(new URL('../dist/5-keep/index.js', import.meta.url))

const given = process.argv.slice(2)
const SHUFFLED = given.includes('--shuffled')
const COUNT = Number(given.find((one) => /^\d+$/.test(one)) ?? 1_000_000)
const SERVER = given.find((one) => one.startsWith('postgres'))
const TOGETHER = 2000

const print = printer('record')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
try {
  print(machineLine())
  const bare = await taken('bare', bareInsert(join(folder, 'bare.sqlite')))
  const embedded = await taken('embedded', await into(join(folder, 'record')))
  print(
    `ratio     ${(embedded.wall / bare.wall).toFixed(2)} times a bare insert of the same rows, ${(embedded.cpu / bare.cpu).toFixed(2)} times its processor time`,
  )
  print(`disk      ${(sizeOf(join(folder, 'record')) / COUNT).toFixed(0)} MB a million statements`)
  await asked('embedded', join(folder, 'record'))
  if (SERVER) {
    await taken('server', await into(SERVER))
    await asked('server', SERVER)
  }
  print(`memory    ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB resident at the end`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Puts every document somewhere; making them is not counted. */
async function taken(name, { add, end }) {
  let wall = 0
  let cpu = 0
  let list = []
  const timed = async (work) => {
    const [from, used] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system } = process.cpuUsage(used)
    wall += performance.now() - from
    cpu += (user + system) / 1000
  }
  for (const entry of coverage(COUNT, SHUFFLED)) {
    list.push(entry)
    if (list.length < TOGETHER) continue
    await timed(() => add(list))
    list = []
  }
  await timed(() => add(list))
  const added = wall
  await timed(end)
  const rate = Math.round((1000 * COUNT) / added).toLocaleString('en')
  print(
    `${name.padEnd(10)}${rate} statements/s taken in, ${((1000 * cpu) / COUNT).toFixed(1)} µs of processor each; ${((wall - added) / 1000).toFixed(1)} s to end`,
  )
  return { wall, cpu }
}

async function into(place) {
  const record = await openRecord(place)
  return {
    add: (list) => record.add(list),
    async end() {
      await record.tidy()
      await record.close()
    },
  }
}

/** The same documents and statements in two plain tables, without any index: the least that keeping them costs. */
function bareInsert(path) {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536')
  database.exec(
    'CREATE TABLE document (number INTEGER PRIMARY KEY, id, url, title, publisher, published, text, blocks)',
  )
  database.exec(
    'CREATE TABLE statement (number INTEGER PRIMARY KEY, document, id, kind, mode, place, confidence, speaker, content, details, words)',
  )
  const document = database.prepare('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const statement = database.prepare('INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  let documents = 0
  let statements = 0
  return {
    async add(list) {
      database.exec('BEGIN IMMEDIATE')
      for (const { record } of list) {
        const { id, url, title, publisher, published, text, blocks } = record
        document.run(++documents, id, url, title, publisher, published, text, JSON.stringify(blocks))
        for (const one of record.statements) {
          const { kind, mode, place, confidence, speakers, content, ...rest } = one
          const words = text.slice(content[0][0], content[0][1])
          statement.run(
            ++statements,
            documents,
            one.id,
            kind,
            mode,
            place,
            confidence,
            speakers[0].name,
            JSON.stringify(content),
            JSON.stringify({ cue: rest.cue, source: rest.source, reasons: rest.reasons }),
            words,
          )
        }
      }
      database.exec('COMMIT')
    },
    async end() {
      database.close()
    },
  }
}

async function asked(name, place) {
  const opening = []
  let record
  for (let i = 0; i < 11; i++) {
    await record?.close()
    const from = performance.now()
    record = await openRecord(place)
    opening.push(performance.now() - from)
  }
  print(`${name.padEnd(10)}opened in ${quantile(opening, 0.5).toFixed(1)} ms (median of 11)`)
  for (const [kind, questions] of Object.entries(QUESTIONS)) {
    const times = []
    let hits = 0
    for (const question of questions) {
      const from = performance.now()
      hits += (await record.search(question)).hits.length
      times.push(performance.now() - from)
    }
    print(
      `${name.padEnd(10)}${kind.padEnd(16)} p50 ${quantile(times, 0.5).toFixed(1)}  p95 ${quantile(times, 0.95).toFixed(1)}  most ${Math.max(...times).toFixed(1)} ms; ${questions.length} questions, ${hits} hits`,
    )
  }
  const from = performance.now()
  const { statements } = await record.counts(QUESTIONS.word[0])
  print(`${name.padEnd(10)}counts of ${statements} statements in ${(performance.now() - from).toFixed(0)} ms`)
  await record.close()
}

function sizeOf(path) {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
}
