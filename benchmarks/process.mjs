import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

/** What the figures were measured on, without naming the machine, as the first line of a run. */
export function machineLine() {
  const load = loadavg()[0].toFixed(1)
  return `machine   ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, load ${load}`
}

/** Seconds of processor that a process has used, and its memory in MiB: resident now, and at most so far. Linux tells. @param {number} pid */
export function usageOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  // The name of the command, which may hold spaces, stands in brackets before the numbers.
  const [, ...stat] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, '').split(' ')
  const mebibytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, resident: mebibytes('VmRSS'), peak: mebibytes('VmHWM') }
}

/** The value below which a share of the values lies. @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
}
