/**
 * What a benchmark says goes to the terminal and, with --freeze, into benchmarks/frozen/, where a run is kept with the project: what
 * changed since is told by `git diff`.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'

const FROZEN = new URL('./frozen/', import.meta.url)

/** Prints the lines of the benchmark of this name. @param {string} name @returns {(line: string) => void} */
export function printer(name) {
  const freeze = process.argv.includes('--freeze')
  const path = new URL(`${name}.txt`, FROZEN)
  if (freeze) {
    mkdirSync(FROZEN, { recursive: true })
    writeFileSync(path, '')
  }
  return (line) => {
    process.stdout.write(`${line}\n`)
    if (freeze) appendFileSync(path, `${line}\n`)
  }
}
