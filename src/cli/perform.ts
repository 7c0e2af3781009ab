import { resolve } from 'node:path'
import { OnrecordError } from '../errors.js'
import { type Happening, type Input, type Operation, type Option, open } from '../operations/index.js'
import { type Destination, file, standardOutput } from './destination.js'
import { doors } from './doors.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { complain, complainOf, progress, remark, wipe } from './remarks.js'

/** A command line, understood. */
interface Order {
  readonly input: Input<readonly Option[]>
  /** The FILE of `-o`. */
  readonly output: string | null
  /** Whether the answer is written as JSON, one value a line, whatever form the operation would give it. */
  readonly json?: boolean
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

async function performed(operation: Operation, { input, output, json = false }: Order): Promise<ExitCode> {
  const path = output ?? (process.stdout.isTTY && !json ? operation.fileAtTerminal(input) : null)
  const destination = path === null ? standardOutput() : await file(path)
  let outcome: Outcome | null = null
  try {
    const watched = process.stderr.isTTY === true
    const happenings = operation.run(open({ doors, watched, ...(path === null ? {} : { colour: false }) }), input)
    outcome = await follow(json ? asJson(happenings) : happenings, destination)
  } finally {
    wipe()
    await destination.close(outcome !== null && outcome.code !== exitCodes.failed)
  }
  const { code, summary } = outcome
  if (code === exitCodes.nothing) remark(/[.!?]$/.test(summary) ? summary : `Nothing found: ${summary}.`)
  if (code === exitCodes.found && path !== null) remark(`Wrote ${resolve(path)} — ${summary}`)
  return code
}

/** The values in place of their text. */
async function* asJson(happenings: AsyncGenerator<Happening<unknown>>): AsyncGenerator<Happening> {
  for await (const one of happenings) {
    if (one.is === 'value') yield { is: 'output', text: `${JSON.stringify(one.value)}\n` }
    else if (one.is !== 'output') yield one
  }
}

interface Outcome {
  readonly code: ExitCode
  readonly summary: string
}

/** Passes on what happens until the end, or until nobody reads any longer: a reader who has seen enough has found it. */
async function follow(happenings: AsyncGenerator<Happening<unknown>>, to: Destination): Promise<Outcome> {
  let failures = 0
  for await (const one of happenings) {
    if (one.is === 'output' && !(await to.write(one.text))) break
    if (one.is === 'bytes' && !(await to.write(one.bytes))) break
    if (one.is === 'progress') progress(one)
    if (one.is === 'failure') {
      complainOf(one.error)
      failures++
    }
    if (one.is !== 'end') continue
    const unread = one.read === 0 && failures > 0
    const code = unread ? exitCodes.failed : one.found ? exitCodes.found : exitCodes.nothing
    return { code, summary: one.summary }
  }
  return { code: exitCodes.found, summary: '' }
}

function unexpected(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `${what.replace(/\s+/g, ' ')} This is a fault of onrecord: please report it with the input.`
}
