/**
 * How long does it take from a pile of records to its stories, to the same words in many outlets, and to the themes of
 * each story? One process, seconds of processor time, the garbage collector's among them. Also alone:
 *
 *   node benchmarks/gather.mjs [DOCUMENTS...]     after `npm run build`
 */
import { pathToFileURL } from 'node:url'
import { pile } from './piles.mjs'

const DIST = new URL('../dist/', import.meta.url)
const SIZES = [500, 2000]

/** Prints a line for each size. @param {(line: string) => void} print @param {readonly number[]} sizes */
export async function benchGather(print, sizes = SIZES) {
  const gather = await import(new URL('6-gather/index.js', DIST))
  let before = null
  for (const size of sizes) {
    const records = pile(size)
    const [stories, first] = timed(() => gather.gatherStories(records))
    const [utterances, second] = timed(() => gather.gatherUtterances(records))
    const [themes, third] = timed(() => stories.map(({ documents }) => themesOf(documents, gather)))
    const seconds = (first + second + third) / 1000
    const each = (seconds * 1000) / size
    const growth =
      before === null ? '' : `, ${(each / before).toFixed(2)} times the time of a document in the pile before`
    before = each
    const statements = records.reduce((sum, record) => sum + record.statements.length, 0)
    print(
      `gather    ${size} documents, ${statements} statements: ${stories.length} stories ${(first / 1000).toFixed(1)} s, ` +
        `${utterances.length} utterances ${(second / 1000).toFixed(1)} s, ${themes.flat().length} themes ${(third / 1000).toFixed(1)} s; ` +
        `${seconds.toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB${growth}`,
    )
  }
}

function themesOf(documents, { gatherThemes, gatherUtterances }) {
  return gatherThemes(documents, gatherUtterances(documents))
}

/** Milliseconds of processor time: the machine may be shared. */
function timed(run) {
  const from = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(from)
  return [result, (user + system) / 1000]
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = process.argv.slice(2).map(Number)
  await benchGather((line) => process.stdout.write(`${line}\n`), sizes.length > 0 ? sizes : SIZES)
}
