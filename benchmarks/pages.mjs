/**
 * How long does a web page take, and how much of it is sent? Pages of a large record, made in the process that asks for them: the
 * first time, when nothing is remembered, and the middle of the next ones. Held: the longest time in which nobody else was answered
 * meanwhile.
 *
 *   npm run build && node benchmarks/pages.mjs [STATEMENTS] [FOLDER]
 *
 * A folder is filled when it is empty, and kept.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { coverage } from './coverage.mjs'

const [{ openRecord }, { app }, { pages }] = await Promise.all(
  ['5-keep', 'server', 'web'].map((name) => import(new URL(`../dist/${name}/index.js`, import.meta.url))),
)

const COUNT = Number(process.argv[2] ?? 200_000)
const TOGETHER = 2000
const TIMES = 9

const own = process.argv[3] ?? null
const folder = own ?? join(mkdtempSync(join(tmpdir(), 'onrecord-pages-')), 'record')
try {
  console.log(`machine   ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`)
  const filled = existsSync(join(folder, 'record.sqlite'))
  const record = await openRecord(folder)
  let list = []
  for (const entry of filled ? [] : coverage(COUNT)) {
    list.push(entry)
    if (list.length < TOGETHER) continue
    await record.add(list)
    list = []
  }
  await record.add(list)
  if (!filled) await record.tidy()
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
    'speaker, by theme': `/speakers?name=${encodeURIComponent(speaker)}&by=theme`,
    review: '/review',
    stories: '/stories',
    'a story': null,
  }
  console.log('page                  status   first ms    held ms   next ms   bytes   packed')
  for (const [name, path] of Object.entries(paths)) await timed(site, name, path ?? (await firstStory(site)))
  await record.close()
} finally {
  if (own === null) rmSync(dirname(folder), { recursive: true, force: true })
}

async function timed(site, name, path) {
  const ask = async (headers = {}) => {
    const from = performance.now()
    const response = await site.fetch(new Request(`http://localhost${path}`, { headers }))
    const bytes = (await response.arrayBuffer()).byteLength
    return { status: response.status, bytes, took: performance.now() - from }
  }
  const held = watched()
  const first = await ask()
  const longest = held()
  const next = []
  for (let time = 0; time < TIMES; time++) next.push((await ask()).took)
  const packed = await ask({ 'accept-encoding': 'gzip' })
  const middle = next.sort((a, b) => a - b)[Math.floor(TIMES / 2)]
  const cells = [
    String(first.status),
    first.took.toFixed(0),
    longest.toFixed(0),
    middle.toFixed(1),
    String(first.bytes),
    String(packed.bytes),
  ]
  console.log(`${name.padEnd(22)}${cells.map((cell, at) => cell.padStart([6, 11, 11, 10, 8, 9][at])).join('')}`)
}

async function firstStory(site) {
  const text = await (await site.fetch(new Request('http://localhost/stories'))).text()
  return /href="(\/stories\?id=[^"]+)"/.exec(text)?.[1].replaceAll('&amp;', '&') ?? '/stories'
}

/** Ticks every millisecond; tells the longest time between two of them. */
function watched() {
  let [last, longest] = [performance.now(), 0]
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const ticking = setInterval(look, 1)
  return () => {
    look()
    clearInterval(ticking)
    return longest
  }
}
