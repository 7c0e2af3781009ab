/**
 * How fast is it? Prints figures and, because machines differ, ratios against a bare baseline in the same run: reading and
 * splitting the same bytes into words, and what another program needs to tag them.
 *
 *   npm run bench [-- --freeze]
 */
import { articles } from './articles.mjs'
import { printer } from './print.mjs'
import { machineLine } from './process.mjs'
import { benchStart } from './start.mjs'
import { tagged } from './tagger.mjs'

const DIST = new URL('../dist/', import.meta.url)
const { readText } = await import(new URL('1-read/index.js', DIST))
const { understand, cutTokens, loadSyntax } = await import(new URL('2-understand/index.js', DIST))
const { attribute, loadAttribution } = await import(new URL('3-attribute/index.js', DIST))
const { identify, resolve } = await import(new URL('4-resolve/index.js', DIST))
const { documentRecord } = await import(new URL('operations/record.js', DIST))
const { readFileSync } = await import('node:fs')

const COUNT = 300
const TOLD = { id: 'a', language: 'en', readAt: '2026-01-01T00:00:00Z' }

const print = printer('engine')
const bytes = (name) => new Uint8Array(readFileSync(new URL(`../models/${name}.bin`, import.meta.url)))
const [loaded, models] = timed(() => ({
  syntax: loadSyntax(bytes('syntax-en')),
  attribution: loadAttribution(bytes('attribution-en')),
}))

const texts = articles(COUNT)
const tokens = texts.reduce((sum, text) => sum + cutTokens(text, 0, text.length).count, 0)
pass(texts.slice(0, 60), models)
const stages = pass(texts, models)
const rules = pass(texts, { syntax: null, attribution: null })
const [bare] = timed(() => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0))

const whole = sum(stages)
print(machineLine())
print(`articles  ${COUNT}, ${tokens} tokens, seeded recombinations of the examples`)
print(`load      ${loaded.toFixed(0)} ms for all models`)
for (const [name, time] of Object.entries(stages)) print(`${name.padEnd(10)}${rate(time)}  ${share(time)}`)
print(`whole     ${rate(whole)}, ${((1000 * COUNT) / whole).toFixed(0)} articles/s`)
print(`rules     ${rate(sum(rules))} without the models`)
print(
  `baseline  splitting the same texts at white space: the whole pipeline takes ${(whole / bare).toFixed(0)} times as long`,
)
print(
  `others    compromise, which tags words, takes ${(tagged(texts) / whole).toFixed(2)} times as long as the whole pipeline`,
)
benchStart(print)
if (!process.argv.includes('--articles')) (await import('./check.mjs')).benchCheck(print)
const [few, many] = [200, 2000].map((count) => across(count))
print(
  `across    who is who over ${many.count} articles: ${many.each.toFixed(2)} ms an article, ${((100 * many.each * COUNT) / whole).toFixed(1)} % on top of the pipeline`,
)
print(`growth    ${(many.each / few.each).toFixed(2)} times the time of an article in ${few.count}`)
await (await import('./gather.mjs')).benchGather(print)
print(`memory    ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB resident at the end`)

/** Milliseconds of each stage over all texts. */
function pass(list, { syntax, attribution }) {
  const spent = { read: 0, understand: 0, attribute: 0, resolve: 0, record: 0 }
  for (const text of list) {
    const [a, read] = timed(() => readText(text, TOLD))
    const [b, understanding] = timed(() => understand(read.document, syntax))
    const [c, found] = timed(() => attribute(understanding, attribution))
    const [d, resolution] = timed(() => resolve(understanding, found.statements))
    const [e] = timed(() => documentRecord(read.document, { ...found, messages: [], ...resolution }))
    spent.read += a
    spent.understand += b
    spent.attribute += c
    spent.resolve += d
    spent.record += e
  }
  return spent
}

/** Milliseconds that each of so many articles, read by the rules and a day apart, costs when speakers are identified. */
function across(count) {
  const records = articles(count).map((text, at) => {
    const published = new Date(Date.UTC(2026, 0, 1 + Math.floor(at / 4))).toISOString().slice(0, 10)
    const { document } = readText(text, { ...TOLD, id: `a${at}`, published })
    const understanding = understand(document, null)
    const found = attribute(understanding, null)
    return documentRecord(document, { ...found, messages: [], ...resolve(understanding, found.statements) })
  })
  const times = [1, 2, 3].map(() => timed(() => identify(records))[0])
  return { count, each: Math.min(...times) / count }
}

function timed(run) {
  const from = performance.now()
  const result = run()
  return [performance.now() - from, result]
}

function sum(times) {
  return Object.values(times).reduce((all, time) => all + time, 0)
}

function rate(time) {
  return `${Math.round((1000 * tokens) / time)
    .toLocaleString('en')
    .padStart(11)} tokens/s`
}

function share(time) {
  return `${((100 * time) / whole).toFixed(0).padStart(3)} % of the time`
}
