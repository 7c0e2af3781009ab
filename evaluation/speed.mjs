import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

const PROGRAM = 'dist/cli/main.js'

/** Median of ten cold starts, in milliseconds: a new process each, until it has ended. */
export function coldStart(args, runs = 10) {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' })
    if (status === null || status > 1) throw new Error(`onrecord ${args.join(' ')}: ${stderr}`)
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

/** What the figures were measured on, without naming the machine. */
export function machine() {
  return `${cpus().length} CPU cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
}
