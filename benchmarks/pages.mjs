/**
 * How long does a web page take, and how much of it is sent? Pages of a large record, made in the process that asks for them: the
 * first time, when nothing is remembered, and the middle of the next ones.
 *
 *   npm run build && node benchmarks/pages.mjs [STATEMENTS]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { coverage } from './coverage.mjs'

const [{ openRecord }, { app }, { pages }] = await Promise.all(
  ['5-keep', 'server', 'web'].map((name) => import(new URL(`../dist/${name}/index.js`, import.meta.url))),
)

const COUNT = Number(process.argv[2] ?? 200_000)
const TOGETHER = 2000
const TIMES = 9

const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'))
try {
  console.log(`machine   ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`)
  const record = await openRecord(join(folder, 'record'))
  let list = []
  for (const entry of coverage(COUNT)) {
    list.push(entry)
    if (list.length < TOGETHER) continue
    await record.add(list)
    list = []
  }
  await record.add(list)
  await record.tidy()
  const { documents, statements } = await record.about()
  console.log(`record    ${statements} statements in ${documents} documents\n`)
  const site = app({ record, extras: [pages] })
  const { hits } = await record.search({ limit: 1 })
  const [hit] = hits
  const speaker = (await record.counts({})).speakers.at(-1).name
  const paths = {
    'latest, all facets': '/',
    'search, a word': `/?q=${hit.anchors[0].exact.match(/\p{L}{5,}/u)[0]}`,
    'search, a speaker': `/?speaker=${encodeURIComponent(speaker)}`,
    document: `/document?id=${encodeURIComponent(hit.document.id)}`,
    speaker: `/speakers?name=${encodeURIComponent(speaker)}`,
    review: '/review',
    stories: '/stories',
  }
  console.log('page                  status   first ms   next ms   bytes   packed')
  for (const [name, path] of Object.entries(paths)) await timed(site, name, path)
  await record.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function timed(site, name, path) {
  const ask = async (headers = {}) => {
    const from = performance.now()
    const response = await site.fetch(new Request(`http://localhost${path}`, { headers }))
    const bytes = (await response.arrayBuffer()).byteLength
    return { status: response.status, bytes, took: performance.now() - from }
  }
  const first = await ask()
  const next = []
  for (let time = 0; time < TIMES; time++) next.push((await ask()).took)
  const packed = await ask({ 'accept-encoding': 'gzip' })
  const middle = next.sort((a, b) => a - b)[Math.floor(TIMES / 2)]
  const cells = [
    String(first.status),
    first.took.toFixed(0),
    middle.toFixed(1),
    String(first.bytes),
    String(packed.bytes),
  ]
  console.log(`${name.padEnd(22)}${cells.map((cell, at) => cell.padStart([6, 11, 10, 8, 9][at])).join('')}`)
}
