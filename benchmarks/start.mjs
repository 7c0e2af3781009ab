/** What a user waits for before anything happens: the start of the command, and the size of what is installed. */
import { spawnSync } from 'node:child_process'

const PROGRAM = 'dist/cli/main.js'
const ARTICLE = 'examples/coverage/ostrel-talks-end.txt'

/** Prints what was measured. @param {(line: string) => void} print */
export function benchStart(print) {
  const [version, extract] = [coldStart(['--version']), coldStart(['extract', ARTICLE])]
  const bare = median(() => spawnSync(process.execPath, ['-e', '0']))
  print(
    `start     extract on one article ${extract.toFixed(0)} ms, --version ${version.toFixed(0)} ms (medians of 10): ${(extract / bare).toFixed(1)} and ${(version / bare).toFixed(1)} times an empty Node`,
  )
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })
  const [{ size, unpackedSize, entryCount }] = JSON.parse(packed.stdout)
  print(
    `package   ${(size / 1e6).toFixed(1)} MB packed, ${(unpackedSize / 1e6).toFixed(1)} MB unpacked, ${entryCount} files`,
  )
}

/** Median of ten cold starts, in milliseconds: a new process each, until it has ended. */
export function coldStart(args) {
  return median(() => {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' })
    if (status === null || status > 1) throw new Error(`onrecord ${args.join(' ')}: ${stderr}`)
  })
}

/** Of ten runs, in milliseconds. */
function median(run) {
  const times = Array.from({ length: 10 }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[5]
}
