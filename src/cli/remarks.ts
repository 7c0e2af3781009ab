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

/** When the first progress was told, in milliseconds. */
let since = 0

/** When progress was told last; and, in milliseconds, how soon after that a line more would only hold up the work. */
let told = 0
const SOON = 10

/** One line that is written over itself, and only where somebody watches: never into a log or a pipe. */
export function progress({ done, name, of }: { done: number; name: string; of?: number }): void {
  if (!process.stderr.isTTY) return
  const now = performance.now()
  if (done === 0) since = now
  else if (shown && now - told < SOON) return
  told = now
  const room = Math.max(20, (process.stderr.columns ?? 80) - 1)
  const counts = of === undefined ? String(done + 1) : `${done + 1} of ${of}${pace(done, of, now - since)}`
  const line = `${counts}  ${name.replace(/\s+/g, ' ')}`.slice(0, room)
  process.stderr.write(`\r\u001b[2K${line}`)
  shown = true
}

/** How fast it goes and how long it will take, once that can be told: after two seconds. */
export function pace(done: number, of: number, milliseconds: number): string {
  if (milliseconds < 2000 || done === 0) return ''
  const rate = (1000 * done) / milliseconds
  const left = Math.ceil((of - done) / rate)
  const time = left < 100 ? `${left} s` : left < 6000 ? `${Math.round(left / 60)} min` : `${Math.round(left / 3600)} h`
  return `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s, ${time} left`
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
