/**
 * Does a long run cost more than a short one? Articles, made while they are asked for, go through one `onrecord extract` as through
 * any pipe; what an article costs in processor time and what memory the process has are told on the way.
 *
 *   npm run bench:stream [ARTICLES] [-- --jobs N]
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { articlesFrom, everyParagraph } from './articles.mjs'
import { printer } from './print.mjs'
import { machineLine, usageOf } from './process.mjs'

const given = process.argv.slice(2)
const COUNT = Number(given.find((one, at) => /^\d+$/.test(one) && given[at - 1] !== '--jobs') ?? 100_000)
const JOBS = given.includes('--jobs') ? given[given.indexOf('--jobs') + 1] : '1'
const PROGRAM = new URL('../dist/cli/main.js', import.meta.url).pathname

const print = printer('stream')
print(`${machineLine()}; ${JOBS} at work`)

const child = spawn(process.execPath, [PROGRAM, 'extract', '-', '--input', 'ndjson', '--jobs', JOBS], {
  stdio: ['pipe', 'pipe', 'ignore'],
})
Readable.from(lines()).pipe(child.stdin)
let done = 0
let statements = 0
let last = { done: 0, cpu: 0 }
let first = null
for await (const line of createInterface({ input: child.stdout })) {
  const record = JSON.parse(line)
  if (record.id !== `a${done}`) throw new Error(`a${done} is missing: ${record.id} came in its place`)
  statements += record.statements.length
  done += 1
  if (isStep(done)) step()
}
if (done !== COUNT) throw new Error(`${COUNT} articles went in, ${done} records came out`)
print(
  `whole     ${done.toLocaleString('en')} articles, ${statements.toLocaleString('en')} statements, each in its place`,
)

/** 500, 1,000, 2,000, 5,000 and so on: what warming up costs is in the first step. */
function isStep(count) {
  return count === COUNT || /^[125]0*$/.test(String(count)) ? count >= 500 : false
}

function step() {
  const { cpu, resident, peak } = usageOf(child.pid)
  const each = (1000 * (cpu - last.cpu)) / (done - last.done)
  // The second step: the first one warms up.
  if (first === null && last.done > 0) first = each
  const ratio = first === null ? 'warming up' : `${(each / first).toFixed(2)} times the first thousand`
  print(
    `${String(done.toLocaleString('en')).padStart(9)} articles: ${each.toFixed(1)} ms of processor each, ${ratio}; ${resident} MiB resident, ${peak} at most`,
  )
  last = { done, cpu }
}

function* lines() {
  let at = 0
  for (const text of articlesFrom(everyParagraph(), COUNT)) yield `${JSON.stringify({ id: `a${at++}`, text })}\n`
}
