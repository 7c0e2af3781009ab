/**
 * How fast are quotations checked? Indexing 50 MB of made-up text, then finding quotations of 25 words of which three
 * were changed. Prints ratios against a bare baseline of the same run: splitting the same text at white space.
 *
 *   npm run bench
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { chance } from './chance.mjs'

const DIST = new URL('../dist/', import.meta.url)
const { checkQuotes, indexSources } = await import(new URL('7-check/index.js', DIST))

const SIZE = 50_000_000
const WORDS = 40_000
const QUOTES = 1000

const next = chance(20261125)
const vocabulary = Array.from({ length: WORDS }, (_, rank) => word(rank))

/** Prints what was measured. @param {(line: string) => void} print */
export function benchCheck(print) {
  const texts = makeTexts()
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  collect()
  const before = memory()
  const sources = texts.map((text, at) => ({
    id: `s${at}`,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }))
  let from = performance.now()
  const index = indexSources(sources, () => [])
  checkQuotes(draftOf('we have been here before and will be here again'), index)
  const built = performance.now() - from
  collect()
  collect()
  const held = memory() - before
  from = performance.now()
  const count = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const bare = performance.now() - from
  print(
    `check     ${(characters / 1e6).toFixed(0)} MB, ${(count / 1e6).toFixed(1)} million words, seeded, indexed in ${(built / 1000).toFixed(2)} s: ${(built / bare).toFixed(1)} times a bare split`,
  )
  print(
    `          index ${(held / 1e6).toFixed(0)} MB, with the text ${((held + characters) / characters).toFixed(1)} times the text`,
  )
  const { times, right } = lookUps(texts, index)
  const [median, worst] = [times[times.length >> 1], times.at(-1)]
  print(
    `          a quotation of 25 words, 3 changed: median ${median.toFixed(2)} ms, worst ${worst.toFixed(1)} ms, ${right} of ${QUOTES} at the exact place`,
  )
}

function lookUps(texts, index) {
  const times = []
  let right = 0
  for (let at = 0; at < QUOTES; at++) {
    const source = Math.floor(next() * texts.length)
    const words = [...texts[source].matchAll(/[a-z]+/g)]
    const first = Math.floor(next() * (words.length - 26))
    const quoted = words.slice(first, first + 25).map(([one]) => one)
    for (const place of [4, 12, 20]) quoted[place] = vocabulary[Math.floor(next() * WORDS)]
    const draft = draftOf(quoted.join(' '))
    const from = performance.now()
    const [quote] = checkQuotes(draft, index).quotes
    times.push(performance.now() - from)
    if (quote?.best?.source === `s${source}` && quote.best.spans[0][0] === words[first].index) right++
  }
  return { times: times.sort((a, b) => a - b), right }
}

function draftOf(words) {
  const text = `“${words},” said Ada Lund.`
  const block = { kind: 'paragraph', start: 0, end: text.length }
  return { id: 'd', text, blocks: [block], messages: [], statements: [] }
}

function makeTexts() {
  const texts = []
  for (let size = 0; size < SIZE; ) {
    const words = []
    for (let count = 0; count < 600; count++) words.push(vocabulary[Math.floor(WORDS ** next())])
    texts.push(words.join(' '))
    size += texts.at(-1).length
  }
  return texts
}

/** A word of its own for each rank; the commonest are the shortest. */
function word(rank) {
  const letters = 'etaoinshrdlu'
  let [rest, made] = [rank + 144, '']
  while (rest > 0) {
    made += letters[rest % 12]
    rest = Math.floor(rest / 12)
  }
  return made
}

/** What is no longer used is let go, so that what is left is the index. */
function collect() {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc')
  gc()
  gc()
}

const memory = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
