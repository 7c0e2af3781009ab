/**
 * Keeps the generated parts of the papers true: the reference pages, the figures (from docs/measurements.md
 * and the frozen runs of benchmarks), and the output shown under each command that a paper marks with `<!-- run -->`.
 *
 *   npm run docs                              build, then write
 *   node docs/reference/write.mjs --check     name what is stale, write nothing; exit status 1 when anything is
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { keptMeasurements, withFigures } from './figures.mjs'
import { pages } from './pages.mjs'
import { withRuns } from './runs.mjs'

/** Pages of the reference that are written by hand and show what is printed. */
const BY_HAND = ['docs/reference/errors.md', 'docs/reference/messages.md']

process.chdir(new URL('../..', import.meta.url).pathname)
const stale = (await fresh()).filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const { path } of stale) process.stdout.write(`${path} is stale: run \`npm run docs\`\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { path, text } of stale) writeFileSync(path, text)
  process.stdout.write(`${stale.length} of the papers changed: ${stale.map(({ path }) => path).join(', ') || 'none'}\n`)
}

/** Every paper with generated parts, as it should be. */
async function fresh() {
  const measured = keptMeasurements()
  const guides = readdirSync('docs/guide').map((name) => `docs/guide/${name}`)
  const told = ['README.md', ...guides, ...BY_HAND].sort().map(async (path) => {
    const run = await withRuns(readFileSync(path, 'utf8'))
    return { path, text: withFigures(run, measured, path) }
  })
  return [...(await pages()), ...(await Promise.all(told))]
}
