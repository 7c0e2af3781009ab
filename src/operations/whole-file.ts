import { open, rename } from 'node:fs/promises'
import { cannotWrite } from '../errors.js'

/** A file that is there whole or not at all, whenever the program falls. */
export async function writeWhole(path: string, text: string, advice?: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`
  try {
    const file = await open(unfinished, 'w')
    try {
      await file.writeFile(text)
      await file.datasync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (cause) {
    throw cannotWrite(path, cause as NodeJS.ErrnoException, advice)
  }
}
