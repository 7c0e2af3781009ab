/**
 * How much does the server carry on one core? Searches of a seeded record by 50 users at once, held against a bare hono handler that
 * answers with as many bytes in the same run; then a mixture of everything, with the memory looked at again and again.
 *
 * Three loads: every question new (seven kinds in turns, words drawn so that common ones come most, each within days of its own);
 * the same to a server that keeps no answers; and 700 questions asked over and over.
 *
 *   npm run build && node benchmarks/server.mjs [STATEMENTS] [--mixed SECONDS] [--only-mixed] [--record FOLDER] [--json]
 *
 * `--record`: a folder that is filled when it is empty, and kept.
 */
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'undici'
import { coverage, newQuestions, QUESTIONS } from './coverage.mjs'
import { printer } from './print.mjs'
import { machineLine, quantile } from './process.mjs'

const { openRecord } = await import(new URL('../dist/record.js', import.meta.url))

const given = process.argv.slice(2)
const COUNT = Number(given.find((one, at) => /^\d+$/.test(one) && given[at - 1] !== '--mixed') ?? 1_000_000)
const MIXED = given.includes('--mixed') ? Number(given[given.indexOf('--mixed') + 1]) : 20
const USERS = 50
const SECONDS = 5
/** How long a user looks at an answer before the next question, in the second measure. */
const LOOKS = 1000

const write = printer('server')
const own = given.includes('--record') ? given[given.indexOf('--record') + 1] : null
const folder = own ?? mkdtempSync(join(tmpdir(), 'onrecord-bench-server-'))
const told = {}
try {
  print(`${machineLine()}; one core for the server`)
  await fill()
  if (!given.includes('--only-mixed')) await searched()
  told.memory = await mixed()
  if (given.includes('--json')) process.stdout.write(`${JSON.stringify(told)}\n`)
} finally {
  if (own === null) rmSync(folder, { recursive: true, force: true })
}

async function fill() {
  if (own !== null && existsSync(join(folder, 'record.sqlite'))) return print(`record    as it is in ${folder}`)
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

/** The same load on the servers and on the bare handler, in turns, so that the machine's other work meets all of them. */
async function searched() {
  const [kept, keeping, bare] = [await started(folder), await started(folder, { KEPT: '0' }), await started(null, {})]
  const asked = ordered()
  const bytes = await sizeOf(kept.url, asked)
  await bare.answerWith(bytes)
  print(`answers   ${(bytes / 1000).toFixed(1)} kB on average`)
  const fresh = newQuestions(4)
  const next = () => pathOf(fresh.next().value)
  let at = 0
  const again = () => asked[at++ % asked.length]
  const loads = [
    ['every question new', kept, next],
    ['every question new, none kept', keeping, next],
    ['700 questions again and again', kept, again],
    ['bare hono', bare, again],
  ]
  for (const pause of [0, LOOKS]) {
    print(pause === 0 ? `${USERS} users, without a break` : `${USERS} users, one question a second each`)
    const rounds = []
    for (let round = 0; round < 2; round++)
      for (const [name, server, path] of loads) rounds.push({ name, ...(await load(server, { path, pause })) })
    const medians = loads.map(([name]) => tell(rounds.filter((one) => one.name === name)))
    print(`  medians against the bare handler: ${medians.map((one) => (one / medians.at(-1)).toFixed(1)).join(', ')}`)
  }
  for (const one of [kept, keeping, bare]) one.end()
}

function tell(rounds) {
  const all = rounds.flatMap(({ times }) => times)
  const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length
  const failed = rounds.some((one) => one.failed > 0) ? ', SOME FAILED' : ''
  const rate = Math.round(mean(rounds.map((one) => one.rate)))
  const busy = mean(rounds.map(({ cpu, times }) => cpu / times.length)).toFixed(2)
  print(`  ${rounds[0].name.padEnd(31)}${rate} answers/s, ${quantiles(all)}, ${busy} ms of processor each${failed}`)
  return quantile(all, 0.5)
}

function pathOf(question) {
  return `/search?${new URLSearchParams(question)}`
}

/** The kinds in turns. */
function ordered() {
  const kinds = Object.values(QUESTIONS)
  return kinds[0].flatMap((_, at) => kinds.map((list) => pathOf(list[at])))
}

async function sizeOf(url, paths) {
  const texts = await Promise.all(
    paths.slice(0, 200).map(async (path) => (await (await fetch(new URL(path, url))).text()).length),
  )
  return Math.round(texts.reduce((sum, one) => sum + one, 0) / texts.length)
}

async function load(server, { path, pause }) {
  const pool = new Pool(server.url, { connections: USERS })
  const times = []
  let failed = 0
  const before = await server.memory()
  const end = performance.now() + SECONDS * 1000
  const user = async (at) => {
    await new Promise((done) => setTimeout(done, (pause * at) / USERS))
    while (performance.now() < end) {
      const from = performance.now()
      const { statusCode, body } = await pool.request({ path: path(), method: 'GET' })
      await body.text()
      times.push(performance.now() - from)
      if (statusCode !== 200) failed++
      if (pause > 0) await new Promise((done) => setTimeout(done, pause))
    }
  }
  await Promise.all(Array.from({ length: USERS }, (_, at) => user(at)))
  await pool.close()
  return { times, failed, rate: times.length / SECONDS, cpu: (await server.memory()).cpu - before.cpu }
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

async function started(place, environment = {}) {
  const file = new URL('server-process.mjs', import.meta.url)
  const child = fork(file, place ? [place] : [], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...environment },
  })
  const next = () => new Promise((done) => child.once('message', done))
  const { url } = await next()
  return {
    url,
    memory() {
      child.send('memory')
      return next()
    },
    answerWith(bytes) {
      child.send({ bytes })
      return next()
    },
    end: () => child.kill(),
  }
}

function quantiles(times) {
  return [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)} ms`).join(', ')
}

function print(line) {
  if (!given.includes('--json')) write(line)
}
