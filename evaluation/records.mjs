/** Records of the development articles, made in this process as the command makes them. */
import { readFileSync } from 'node:fs'
import { GOLD, question } from './sets.mjs'

const DIST = new URL('../dist/', import.meta.url)

/** PolNeAR dev's records, or those of a file that `extract` wrote. @param {string | null} file */
export async function recordsOf(file) {
  if (file !== null) return linesOf(file)
  return Promise.all(linesOf(`${GOLD}polnear/dev.jsonl`).map((one) => recordOf(question(one))))
}

/** The record of one article. */
export async function recordOf({ id, text, title, publisher, published }) {
  const { readText } = await import(new URL('1-read/index.js', DIST))
  const { extractDocument } = await import(new URL('operations/pipeline.js', DIST))
  const told = { id, title, publisher, published, language: 'en', readAt: '2026-01-01T00:00:00Z' }
  return extractDocument(readText(text, told))
}

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
