import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { cannotWrite } from '../errors.js'

/** Where an answer goes. */
export interface Destination {
  /** Resolves when there is room for more; false when nobody reads any longer. */
  write(part: string | Uint8Array): Promise<boolean>
  /** Ends it; `keep` false: whatever was written is withdrawn where that is possible. */
  close(keep: boolean): Promise<void>
}

/** Standard output. A reader who has seen enough (`| head`) is no failure. */
export function standardOutput(stream: Writable = process.stdout): Destination {
  let gone = false
  const leave = () => {
    gone = true
  }
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    leave()
  })
  stream.on('close', leave)
  return {
    async write(part) {
      if (gone || part.length === 0) return !gone
      if (!stream.write(part) && !gone) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(leave)
      return !gone
    },
    async close() {
      // An empty write calls back when everything before it has left.
      if (!gone) await new Promise<void>((done) => stream.write('', () => done()))
    },
  }
}

/** A file, which appears under its name only when the answer is whole: a run that fails leaves the old one alone. */
export async function file(path: string): Promise<Destination> {
  const unfinished = `${path}.${process.pid}.part`
  const stream = createWriteStream(unfinished)
  await once(stream, 'open').catch((cause: NodeJS.ErrnoException) => {
    throw cannotWrite(path, cause)
  })
  // A full disk arrives as an error event between two writes; it is kept and thrown at the next one.
  let fault: NodeJS.ErrnoException | null = null
  stream.on('error', (cause) => {
    fault = cause
  })
  const check = () => {
    if (fault) throw cannotWrite(path, fault)
  }
  return {
    async write(part) {
      check()
      if (!stream.write(part)) await once(stream, 'drain').catch(check)
      return true
    },
    async close(keep) {
      await new Promise<void>((done) => stream.end(() => done()))
      if (!keep || fault) await rm(unfinished, { force: true })
      check()
      if (keep) {
        await rename(unfinished, path).catch(async (cause: NodeJS.ErrnoException) => {
          await rm(unfinished, { force: true })
          throw cannotWrite(path, cause)
        })
      }
    },
  }
}
