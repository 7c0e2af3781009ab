/**
 * Many articles: what the forms cost (text, pages, archives), what memory a run needs, what a second core brings, and whether a long
 * document costs more than a short one. Whether an article of a long run does is asked by stream.mjs.
 *
 *   npm run bench:scale [ARTICLES] [-- --freeze]
 */
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { articles } from './articles.mjs'
import { printer } from './print.mjs'
import { machineLine, usageOf } from './process.mjs'

const COUNT = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 500)
/** A worker warms up for the time of some two hundred articles; over a long run that is nothing. */
const LONG = 10 * COUNT
const PROGRAM = new URL('../dist/cli/main.js', import.meta.url).pathname
const print = printer('scale')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'))
const place = (name) => join(folder, name)

try {
  print(machineLine())
  const texts = articles(COUNT)
  await written('texts.ndjson', texts, (text, at) => `${JSON.stringify({ id: `a${at}`, text })}\n`)
  await written('pages.ndjson', texts, (text, at) => `${JSON.stringify({ id: `a${at}`, html: pageOf(text) })}\n`)
  await written('crawl.warc', texts, (text, at) => warcOf(text, at))
  await written('crawl.warc.gz', texts, (text, at) => gzipSync(warcOf(text, at)))
  await forms()
  await cores()
  await lengths(texts)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function forms() {
  for (const name of ['texts.ndjson', 'pages.ndjson', 'crawl.warc', 'crawl.warc.gz']) {
    const { seconds, memory } = await run(['extract', place(name)])
    const megabytes = statSync(place(name)).size / 2 ** 20
    print(
      `${name.padEnd(15)}${(COUNT / seconds).toFixed(1)} articles/s, ${(megabytes / seconds).toFixed(2)} MB/s, ${memory} MiB at most`,
    )
  }
}

/**
 * One core, and two, one after the other, over a short run and a long one. A process that may use both has its compiler and its
 * collector of garbage on the second, so that it is told apart from one that has a single core.
 */
async function cores() {
  await written('long.ndjson', articles(LONG), (text, at) => `${JSON.stringify({ id: `a${at}`, text })}\n`)
  for (const [name, count] of [
    ['texts.ndjson', COUNT],
    ['long.ndjson', LONG],
  ]) {
    const single = await run(['extract', place(name)], ['taskset', '-c', '0'])
    const one = await run(['extract', place(name)])
    const two = await run(['extract', place(name), '--jobs', '2'])
    if (!readFileSync(one.out).equals(readFileSync(two.out))) throw new Error('two cores gave another answer than one')
    const row = `two cores over ${count.toLocaleString('en')} articles`
    print(
      `${row}: ${(single.seconds / two.seconds).toFixed(2)} times a process on one core, ${(one.seconds / two.seconds).toFixed(2)} times one that has both; the same bytes`,
    )
    print(
      `${row}: ${(count / two.seconds).toFixed(1)} articles/s, ${(two.cpu / one.cpu).toFixed(2)} times the processor time of one; ${two.memory} MiB at most`,
    )
  }
}

/** One long document, by the models up to a million characters and by the rules beyond. */
async function lengths(texts) {
  for (const megabytes of [0.1, 0.5, 1, 5]) {
    let text = ''
    for (let at = 0; text.length < megabytes * 1e6 - 6000; at = (at + 1) % texts.length) text += `${texts[at]}\n\n`
    writeFileSync(place('long.txt'), text)
    const { cpu } = await run(['extract', place('long.txt')])
    print(
      `a document of ${megabytes} MB: ${cpu.toFixed(1)} s of processor, ${((1000 * cpu) / (text.length / 1000)).toFixed(1)} ms a thousand characters`,
    )
  }
}

/** Runs the command, behind another one (`taskset`) where one is given; the time of the wall and the processor in seconds, the most memory in MiB. */
async function run(given, before = []) {
  const out = place(`out-${given.length}`)
  const from = performance.now()
  const [command, ...rest] = [...before, process.execPath, PROGRAM, ...given, '-o', out]
  const child = spawn(command, rest, { stdio: 'ignore' })
  let most = { cpu: 0, peak: 0 }
  const timer = setInterval(() => {
    try {
      const { cpu, peak } = usageOf(child.pid)
      // Of a process that has ended and waits to be collected, Linux tells no memory.
      most = { cpu: Math.max(most.cpu, cpu), peak: Math.max(most.peak, peak) }
    } catch {
      // It has just ended.
    }
  }, 20)
  await new Promise((done) => child.on('close', done))
  clearInterval(timer)
  return { out, seconds: (performance.now() - from) / 1000, cpu: most.cpu, memory: most.peak }
}

function pageOf(text) {
  const [headline, ...rest] = text.split('\n\n')
  const links = Array.from({ length: 60 }, (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><title>${headline.slice(0, 60)}</title></head><body><nav><ul>${links}</ul></nav><main><article><h1>${headline.slice(0, 60)}</h1>${rest.map((one) => `<p>${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')}</article></main><aside><ul>${links}</ul></aside><footer><p>All rights reserved.</p></footer></body></html>`
}

function warcOf(text, at) {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageOf(text)}`)
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://archive.example/${at}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

async function written(name, list, lineOf) {
  const stream = createWriteStream(place(name))
  for (const [at, one] of list.entries())
    if (!stream.write(lineOf(one, at))) await new Promise((go) => stream.once('drain', go))
  await new Promise((done) => stream.end(done))
}
