import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { PROGRAM } from '../journeys/program.js'

/** The token of the servers that tests start. */
export const TOKEN = 'a-token-for-the-tests-0123456789'

/** A server that was started as a user would start it. */
export interface Served {
  readonly url: string
  /** What it said on standard error so far: an audit line for every change. */
  audit(): string
  stop(): Promise<void>
}

/** Starts `onrecord serve` on a record, at any port that is free. */
export async function served(record: string): Promise<Served> {
  const args = [PROGRAM, 'serve', '--record', record, '--port', '0']
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: '', ONRECORD_TOKEN: TOKEN } })
  let said = ''
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8')
  })
  const url = await addressOf(child)
  return {
    url,
    audit: () => said,
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let out = ''
    child.on('close', () => fail(new Error(`The server ended: ${out}`)))
    child.stdout!.on('data', (bytes: Buffer) => {
      out += bytes.toString('utf8')
      const address = /at (http:\/\/\S+?)\/?\n/.exec(out)?.[1]
      if (address !== undefined) found(address)
    })
  })
}
