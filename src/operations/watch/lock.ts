import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotWrite, wrongUse } from '../../errors.js'

/** Keeps a second watcher away from a folder; what is returned lets it in again. A fallen watcher's lock counts for nothing. */
export async function lock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock')
  for (let attempt = 0; ; attempt++) {
    try {
      const file = await open(path, 'wx')
      await file.writeFile(`${process.pid}\n`)
      await file.close()
      return () => rm(path, { force: true })
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotWrite(path, cause as NodeJS.ErrnoException)
      const holder = Number(await readFile(path, 'utf8').catch(() => ''))
      if (attempt > 0 || isAlive(holder)) throw taken(folder, holder)
      await rm(path, { force: true })
    }
  }
}

/** In a container that was started anew, our own number may be in an old lock. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function taken(folder: string, pid: number) {
  const advice = `Stop it, give another folder with --state, or remove ${join(folder, 'lock')} if it is no onrecord.`
  return wrongUse(`The folder ${folder} is in use by another watcher (process ${pid}).`, advice)
}
