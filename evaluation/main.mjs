/**
 * Runs onrecord over the gold sets, prints the scorers' tables, lists gains and losses against the frozen run one by
 * one, writes docs/measurements.md, and fails when the README tells other figures.
 *
 *   npm run eval               measure and compare
 *   npm run eval -- --freeze   and make this the run that later ones are compared with
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coldStart } from '../benchmarks/start.mjs'
import { staleFigures } from '../docs/reference/figures.mjs'
import { checked, checkIsHere } from './check.mjs'
import { namesakes, namesakesTable } from './namesakes.mjs'
import { changes, digest, outcomes, tally } from './outcomes.mjs'
import { measurements } from './report.mjs'
import { GOLD, goldIsHere, goldOf, question, sets } from './sets.mjs'
import { machine } from './speed.mjs'
import { storiesMeasured } from './stories.mjs'
import { themesMeasured } from './themes.mjs'

const ARTICLE = 'examples/coverage/ostrel-talks-end.txt'

if (goldIsHere()) await main()
else {
  process.stderr.write(`onrecord eval: no gold sets at ${GOLD}. Put them there; they are not part of the project.\n`)
  process.exitCode = 2
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
  try {
    const measured = sets.map((set) => measure(set, folder))
    const check = checkIsHere() ? await checked(folder) : null
    if (check) print(`\n## check\n\n${check.table}\n\n${check.summary}`)
    print(`\n## namesakes\n\n${namesakesTable(await namesakes({ from: 1, seeds: 40 }))}\n`)
    const gathered = { stories: await storiesMeasured(), themes: await themesMeasured() }
    print(`\n## stories\n\n${gathered.stories.table}\n\n## themes\n\n${gathered.themes.table}`)
    const start = { version: coldStart(['--version']), extract: coldStart(['extract', ARTICLE]) }
    const paper = measurements({ measured, check, gathered, start, machine: machine() })
    writeFileSync('docs/measurements.md', paper)
    print(`cold start: extract ${start.extract.toFixed(0)} ms, --version ${start.version.toFixed(0)} ms (median of 10)`)
    print('Wrote docs/measurements.md')
    compareReadme(paper)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {import('./sets.mjs').GoldSet} set @param {string} folder */
function measure(set, folder) {
  const gold = goldOf(set)
  const from = performance.now()
  const lines = predict(gold)
  const seconds = (performance.now() - from) / 1000
  const predictions = join(folder, `${digest(set.file)}.ndjson`)
  writeFileSync(predictions, lines)
  const records = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const predicted = new Map(records.map((one) => [one.id, one]))
  const table = [
    scored(set.scorer, set.file, predictions),
    ...(set.spans ? [scored('score-spans.mjs', set.spans, predictions)] : []),
    ...(set.more ? [set.more(gold, predicted)] : []),
  ].join('\n\n')
  const found = outcomes(gold, predicted)
  print(`\n## ${set.name}\n\n${table}`)
  compare(set, found)
  const characters = gold.reduce((sum, { text }) => sum + text.length, 0)
  return { set, table, tally: tally(found), documents: gold.length, seconds, characters }
}

/** The real program, fed through standard input like any other user's. */
function predict(gold) {
  const input = gold.map((one) => `${JSON.stringify(question(one))}\n`).join('')
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 30 }
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'extract', '-', '--input', 'ndjson', '--format', 'ndjson'],
    options,
  )
  if (status !== 0) throw new Error(`onrecord extract ended with ${status}: ${stderr}`)
  return stdout
}

function scored(scorer, file, predictions) {
  const args = [`${GOLD}${scorer}`, `${GOLD}${file}`, predictions]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${scorer} ended with ${status}: ${stderr}`)
  return stdout.trimEnd()
}

function compare(set, found) {
  const path = `evaluation/frozen/${set.file.replace(/\W+/g, '-').replace(/-jsonl$/, '')}.json`
  if (existsSync(path)) {
    const { gains, losses } = changes(JSON.parse(readFileSync(path, 'utf8')), found)
    print(`\nAgainst the frozen run: ${gains.length} gains, ${losses.length} losses`)
    for (const [sign, list] of [
      ['+', gains],
      ['-', losses],
    ])
      for (const { document, place, was, outcome } of list) print(`${sign} ${document} ${place}: ${was} -> ${outcome}`)
  }
  if (!process.argv.includes('--freeze')) return
  mkdirSync('evaluation/frozen', { recursive: true })
  const lines = Object.entries(found).map(
    ([document, places]) => `${JSON.stringify(document)}:${JSON.stringify(places)}`,
  )
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`)
  print(`Froze ${path}`)
}

/** What was measured must be what the README tells. Times differ from run to run and from machine to machine: they are told, and fail nothing. */
function compareReadme(paper) {
  const stale = staleFigures(readFileSync('README.md', 'utf8'), paper)
  for (const { name, shown, measured } of stale) print(`README.md tells ${shown} for "${name}"; measured: ${measured}`)
  if (stale.every(({ name }) => name.startsWith('Speed / '))) return
  print('Run `npm run docs` to take the figures over.')
  process.exitCode = 1
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
