/**
 * How `check` fares on the benchmark of altered, spliced, misattributed and faithful quotations. Also alone:
 *
 *   node evaluation/check.mjs                          the scorer's table, after `npm run build`
 *   node evaluation/check.mjs --more                   among the distractors of more-sources.mjs, too
 *   node evaluation/check.mjs --wrong [CLASS]          the cases that went wrong, one a line
 *   node evaluation/check.mjs --cases FILE --sources FILE    another set in the same form
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { GOLD } from './sets.mjs'

const DIST = new URL('../dist/', import.meta.url)

/** Whether the benchmark is on this machine. */
export function checkIsHere() {
  return existsSync(`${GOLD}check/cases.jsonl`)
}

/**
 * The reports on all cases, one a line, each with its case's id.
 * @param {{ cases: string, sources: string }} files
 */
export async function reportsOn({ cases, sources }) {
  const { readText } = await import(new URL('1-read/index.js', DIST))
  const { extractDocument } = await import(new URL('operations/pipeline.js', DIST))
  const { checkQuotes, indexSources } = await import(new URL('7-check/index.js', DIST))
  const { documentRecord } = await import(new URL('operations/record.js', DIST))
  const nothing = { statements: [], messages: [], speakers: new Map(), attributions: new Map() }
  const reading = ({ id, text, title, publisher, published, date }) =>
    readText(text, {
      id,
      title,
      publisher,
      published: published ?? date,
      language: 'en',
      readAt: '2026-01-01T00:00:00Z',
    })
  const readings = new Map(lines(sources).map((one) => [one.id, reading(one)]))
  const records = [...readings.values()].map((one) => documentRecord(one.document, nothing))
  const index = indexSources(records, ({ id }) => extractDocument(readings.get(id)).statements)
  return lines(cases).map(({ id, draft }) => {
    const record = extractDocument(readText(draft, { id, language: 'en', readAt: '2026-01-01T00:00:00Z' }))
    return { id, ...checkQuotes(record, index), sources: [] }
  })
}

/** @param {readonly object[]} reports @param {string} cases @param {readonly string[]} options */
export function scored(reports, cases, options = []) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'))
  try {
    const file = join(folder, 'reports.ndjson')
    writeFileSync(file, reports.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const args = [`${GOLD}check/score-check.mjs`, cases, file, ...options]
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
    if (status !== 0) throw new Error(`score-check.mjs ended with ${status}: ${stderr}`)
    return stdout.trimEnd()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The shares that the project promises, from the scorer's JSON. */
export function shares(json) {
  const { total, classes } = JSON.parse(json)
  const sum = (key) => classes.reduce((all, one) => all + one[key], 0)
  const pair = (key) => [0, 1].map((at) => classes.reduce((all, one) => all + one[key][at], 0))
  const [place, placed] = pair('place')
  return {
    cases: sum('n'),
    right: sum('right') / sum('n'),
    falseAlarms: total.falseAlarms / total.clean,
    falseComfort: total.falseComfort / total.bad,
    place: place / placed,
  }
}

function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Table and one line of shares, for the report; among the distractors, too. @param {string} folder */
export async function checked(folder) {
  const cases = `${GOLD}check/cases.jsonl`
  const few = await reportsOn({ cases, sources: `${GOLD}check/sources.ndjson` })
  const many = await reportsOn({ cases, sources: moreSources(`${GOLD}check/sources.ndjson`, folder) })
  const [one, more] = [few, many].map((reports) => shares(scored(reports, cases, ['--json'])))
  const percent = (share) => `${(100 * share).toFixed(1)} %`
  const summary =
    `Of ${one.cases} cases, the class is right in ${percent(one.right)}; false alarms ${percent(one.falseAlarms)}, ` +
    `false comfort ${percent(one.falseComfort)}. The right document is shown in ${percent(one.place)}, and among ` +
    `hundreds of distractors in ${percent(more.place)}.`
  return { table: scored(few, cases), summary }
}

/** The set's sources and the distractors, written to a folder. */
export function moreSources(sources, folder) {
  const file = join(folder, 'more.ndjson')
  spawnSync(process.execPath, [`${GOLD}check/more-sources.mjs`, sources, file])
  return file
}

async function main() {
  const option = (name, otherwise) => {
    const at = process.argv.indexOf(name)
    return at < 0 ? otherwise : (process.argv[at + 1] ?? '')
  }
  const cases = option('--cases', `${GOLD}check/cases.jsonl`)
  const few = option('--sources', `${GOLD}check/sources.ndjson`)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'))
  try {
    const sources = process.argv.includes('--more') ? moreSources(few, folder) : few
    const from = performance.now()
    const reports = await reportsOn({ cases, sources })
    const seconds = (performance.now() - from) / 1000
    if (process.argv.includes('--reports'))
      writeFileSync(option('--reports'), reports.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const wrong = process.argv.includes('--wrong')
    const name = option('--wrong')
    process.stdout.write(`${scored(reports, cases, wrong ? ['--wrong', ...(name ? [name] : [])] : [])}\n`)
    const { right, place } = shares(scored(reports, cases, ['--json']))
    process.stdout.write(
      `\nright ${(100 * right).toFixed(1)} %, place ${(100 * place).toFixed(1)} %, ${seconds.toFixed(1)} s\n`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
