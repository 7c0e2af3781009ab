import { resolve } from 'node:path'
import { OnrecordError } from '../errors.js'
import { type Happening, type Input, type Operation, type Option, open } from '../operations/index.js'
import { type Destination, file, standardOutput } from './destination.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { complain, complainOf, progress, remark, wipe } from './remarks.js'

/** A command line, understood. */
interface Order {
  readonly input: Input<readonly Option[]>
  /** The FILE of `-o`. */
  readonly output: string | null
}

/** Runs one operation and prints what happens. Never throws: what goes wrong is said on standard error. */
export async function perform(operation: Operation, order: Order): Promise<ExitCode> {
  try {
    return await performed(operation, order)
  } catch (error) {
    if (error instanceof OnrecordError) complainOf(error)
    else complain(unexpected(error))
    return exitCodes.failed
  }
}

async function performed(operation: Operation, { input, output }: Order): Promise<ExitCode> {
  const path = output ?? (process.stdout.isTTY ? operation.fileAtTerminal(input) : null)
  const destination = path === null ? standardOutput() : await file(path)
  let last: Happening | null = null
  let complete = false
  try {
    last = await follow(operation.run(open(), input), destination)
    complete = last === null || (last.is === 'end' && last.read > 0)
  } finally {
    wipe()
    await destination.close(complete)
  }
  if (last?.is !== 'end') return exitCodes.found
  if (!last.found && last.read > 0) remark(last.summary)
  if (last.found && path !== null) remark(`Wrote ${resolve(path)} — ${last.summary}`)
  if (last.read === 0) return exitCodes.failed
  return last.found ? exitCodes.found : exitCodes.nothing
}

/** The last happening, or null when the reader went away before it: then nothing more is worth doing. */
async function follow(happenings: AsyncGenerator<Happening>, to: Destination): Promise<Happening | null> {
  let last: Happening | null = null
  for await (const one of happenings) {
    if (one.is === 'output' && !(await to.write(one.text))) return null
    if (one.is === 'failure') complainOf(one.error)
    if (one.is === 'progress') progress(one.done, one.name)
    last = one
  }
  return last
}

function unexpected(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `${what.replace(/\s+/g, ' ')} This is a fault of onrecord: please report it with the input.`
}
