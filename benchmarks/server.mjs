/**
 * How much does the server carry on one core? Searches of a seeded record by 50 users at once, held against a bare hono handler that
 * answers with as many bytes in the same run; then a mixture of everything, with the memory looked at again and again.
 *
 *   npm run build && node benchmarks/server.mjs [STATEMENTS] [--mixed SECONDS] [--only-mixed] [--json]
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'undici'
import { coverage, QUESTIONS } from './coverage.mjs'
import { printer } from './print.mjs'

const { openRecord } = await import(new URL('../dist/record.js', import.meta.url))

const given = process.argv.slice(2)
const COUNT = Number(given.find((one, at) => /^\d+$/.test(one) && given[at - 1] !== '--mixed') ?? 1_000_000)
const MIXED = given.includes('--mixed') ? Number(given[given.indexOf('--mixed') + 1]) : 20
const USERS = 50
const SECONDS = 10
/** How long a user looks at an answer before the next question, in the second measure. */
const LOOKS = 1000

const tell = printer('server')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-server-'))
const told = {}
try {
  print(
    `machine   ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}; one core for the server`,
  )
  await fill()
  if (!given.includes('--only-mixed')) await searched()
  told.memory = await mixed()
  if (given.includes('--json')) process.stdout.write(`${JSON.stringify(told)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function fill() {
  const record = await openRecord(folder)
  const list = []
  for (const entry of coverage(COUNT)) {
    list.push(entry)
    if (list.length === 2000) await record.add(list.splice(0))
  }
  await record.add(list)
  await record.tidy()
  await record.close()
  print(`record    ${COUNT.toLocaleString('en')} statements`)
}

/** The same load on the server and on the bare handler, in turns, so that the machine's other work meets both. */
async function searched() {
  const paths = Object.values(QUESTIONS)
    .flat()
    .map((question) => `/search?${new URLSearchParams(question)}`)
  const server = await started(folder)
  const bytes = await sizeOf(server.url, paths)
  const bare = await started(null, bytes)
  print(`answers   ${(bytes / 1000).toFixed(1)} kB on average`)
  for (const [name, pause] of [
    ['without a break', 0],
    ['one question a second each', LOOKS],
  ]) {
    const rounds = []
    for (let round = 0; round < 2; round++)
      rounds.push([await load(server.url, { paths, pause }), await load(bare.url, { paths, pause })])
    for (const [at, who] of ['onrecord', 'bare hono'].entries()) {
      const all = rounds.flatMap((one) => one[at].times)
      const rate = rounds.reduce((sum, one) => sum + one[at].rate, 0) / rounds.length
      print(
        `${who.padEnd(10)}${USERS} users, ${name}: ${Math.round(rate)} answers/s, ${quantiles(all)}${rounds.some((one) => one[at].failed > 0) ? ', SOME FAILED' : ''}`,
      )
    }
    const ratio = rounds.map(([own, other]) => quantile(own.times, 0.5) / quantile(other.times, 0.5))
    print(
      `ratio     ${ratio.map((one) => one.toFixed(1)).join(' and ')} times the median of the bare handler (two rounds)`,
    )
  }
  for (const one of [server, bare]) one.end()
}

async function sizeOf(url, paths) {
  const texts = await Promise.all(
    paths.slice(0, 200).map(async (path) => (await (await fetch(new URL(path, url))).text()).length),
  )
  return Math.round(texts.reduce((sum, one) => sum + one, 0) / texts.length)
}

async function load(url, { paths, pause }) {
  const pool = new Pool(url, { connections: USERS })
  const times = []
  let failed = 0
  const end = performance.now() + SECONDS * 1000
  const user = async (at) => {
    await new Promise((done) => setTimeout(done, (pause * at) / USERS))
    for (let asked = at; performance.now() < end; asked += USERS) {
      const from = performance.now()
      const { statusCode, body } = await pool.request({ path: paths[asked % paths.length], method: 'GET' })
      await body.text()
      times.push(performance.now() - from)
      if (statusCode !== 200) failed++
      if (pause > 0) await new Promise((done) => setTimeout(done, pause))
    }
  }
  await Promise.all(Array.from({ length: USERS }, (_, at) => user(at)))
  await pool.close()
  return { times, failed, rate: times.length / SECONDS }
}

/** Everything that can be asked, in turns, by eight users; the memory after each tenth of the time. */
async function mixed() {
  const server = await started(folder)
  const pool = new Pool(server.url, { connections: 8 })
  const questions = Object.values(QUESTIONS).flat()
  const article = (at) => ({
    id: `a${at}`,
    text: `TARN — “The ferry stays in port ${at} days,” harbour master Ines Varga said on Monday. She declined to say more.`,
  })
  const post = (path, json) => ({
    path,
    method: 'POST',
    body: JSON.stringify(json),
    headers: { 'content-type': 'application/json', authorization: 'Bearer benchmark-of-the-server' },
  })
  const kinds = [
    (at) => ({ path: `/search?${new URLSearchParams(questions[at % questions.length])}`, method: 'GET' }),
    (at) => ({
      path: `/search?${new URLSearchParams({ ...questions[at % questions.length], counts: 'true' })}`,
      method: 'GET',
    }),
    (at) => post('/extract', { documents: [article(at % 100)] }),
    (at) =>
      post('/check', { documents: [article(at % 100)], drafts: [{ draft: '“The ferry stays in port,” Varga said.' }] }),
    (at) => post('/add', { documents: [article(at % 50)] }),
    (at) => post('/story', { documents: [article(at % 100), article((at + 1) % 100)] }),
    () => ({ path: '/speaker?name=Varga', method: 'GET' }),
    () => ({ path: '/documents/a1', method: 'GET' }),
    () => ({ path: '/nothing', method: 'GET' }),
    () => ({ ...post('/search', {}), body: '{"words":' }),
  ]
  let asked = 0
  let over = false
  const user = async () => {
    while (!over) {
      const at = asked++
      const { body } = await pool.request(kinds[at % kinds.length](Math.floor(at / kinds.length)))
      await body.text()
    }
  }
  const users = Array.from({ length: 8 }, user)
  const memory = []
  for (let tenth = 0; tenth <= 10; tenth++) {
    await new Promise((done) => setTimeout(done, MIXED * 100))
    memory.push(await server.memory())
  }
  over = true
  await Promise.all(users)
  await pool.close()
  server.end()
  const [first, last] = [memory[2], memory[10]]
  const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`
  print(
    `mixed     ${asked} questions in ${MIXED} s: used ${memory.map(({ used }) => Math.round(used / 2 ** 20)).join(' ')} MiB; from the third tenth to the last ${megabytes(first.used)} to ${megabytes(last.used)}, resident ${megabytes(first.rss)} to ${megabytes(last.rss)}`,
  )
  return { asked, growth: last.used / first.used, resident: last.rss / first.rss }
}

async function started(place, bytes = 0) {
  const file = new URL('server-process.mjs', import.meta.url)
  const child = fork(file, place ? [place] : [], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, BYTES: String(bytes) },
  })
  const next = () => new Promise((done) => child.once('message', done))
  const { url } = await next()
  return {
    url,
    memory() {
      child.send('memory')
      return next()
    },
    end: () => child.kill(),
  }
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

function quantiles(times) {
  return [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)} ms`).join(', ')
}

function print(line) {
  if (!given.includes('--json')) tell(line)
}
