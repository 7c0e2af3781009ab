import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The real program, as `npm run build` leaves it. */
export const PROGRAM = resolve('dist/cli/main.js')

/** A run that takes longer will never end; it is killed, and its status is null. In milliseconds. */
const HANGING = 60_000

/** How a run ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly milliseconds: number
}

/** What a run is given besides its arguments. */
export interface Given {
  readonly input?: string | Uint8Array
  readonly folder?: string
  readonly environment?: Record<string, string>
}

/** Runs onrecord as a user would: a new process, real files, real pipes. */
export function onrecord(
  args: readonly string[],
  { input = '', folder, environment = {} }: Given = {},
): Promise<Ended> {
  if (!existsSync(PROGRAM)) throw new Error('dist/ is missing: run `npm run build` first.')
  const from = performance.now()
  const where = folder ? { cwd: folder } : {}
  const options = {
    // DATABASE_URL names the server of the tests; a run is told of it on purpose only.
    env: { ...process.env, DATABASE_URL: '', ...environment },
    timeout: HANGING,
    killSignal: 'SIGKILL' as const,
    ...where,
  }
  const child = spawn(process.execPath, [PROGRAM, ...args], options)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes))
  // A program that refuses its input may close the pipe before everything is in it.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => {
      const words = { out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }
      done({ code, ...words, milliseconds: performance.now() - from })
    })
  })
}

/** A folder of its own for one test file, with ways to fill it and to remove it. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  return {
    folder,
    path: (name: string) => join(folder, name),
    write(name: string, content: string | Uint8Array) {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
