import colours from 'picocolors'
import type { OnrecordError } from '../errors.js'

/** What goes wrong is said on standard error, one line each: `onrecord: <problem> <advice>`. */
export function complain(line: string): void {
  wipe()
  process.stderr.write(`${bold('onrecord:')} ${line}\n`)
}

/** An error of ours as its line. */
export function complainOf({ message, advice }: Pick<OnrecordError, 'message' | 'advice'>): void {
  complain(`${message} ${advice}`)
}

/** A remark that is no complaint, e.g. where the page was written. */
export function remark(line: string): void {
  wipe()
  process.stderr.write(`${line}\n`)
}

let shown = false

/** One line that is written over itself, and only where somebody watches: never into a log or a pipe. */
export function progress(done: number, name: string): void {
  if (!process.stderr.isTTY) return
  const room = Math.max(20, (process.stderr.columns ?? 80) - 1)
  const line = `${done + 1}  ${name.replace(/\s+/g, ' ')}`.slice(0, room)
  process.stderr.write(`\r\u001b[2K${line}`)
  shown = true
}

/** Removes the progress line, so that what follows starts on a clean one. */
export function wipe(): void {
  if (!shown) return
  process.stderr.write('\r\u001b[2K')
  shown = false
}

function bold(word: string): string {
  // picocolors looks at standard output; what we colour goes to standard error.
  return process.stderr.isTTY ? colours.bold(word) : word
}
