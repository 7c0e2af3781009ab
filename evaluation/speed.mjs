import { cpus, totalmem } from 'node:os'

/** What the figures were measured on, without naming the machine. */
export function machine() {
  return `${cpus().length} CPU cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
}
