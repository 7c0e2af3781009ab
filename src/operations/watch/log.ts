import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { cannotRead, cannotWrite } from '../../errors.js'
import { writeWhole } from '../whole-file.js'

/** Lines that are only ever added: what was written before a fall of the program is there after it. */
export interface Log<Entry> {
  /** What the log held when it was opened, in order. */
  readonly entries: readonly Entry[]
  /** Returns when the lines are on the disk. */
  add(...entries: readonly Entry[]): Promise<void>
  close(): Promise<void>
}

/** When so many lines in a row say what a few would, the log is written anew. */
const WORTH_IT = 10_000

/**
 * Opens a log of JSON lines. A line that a fall cut off is passed over. `shortened` may give fewer entries that say the
 * same; a long log is then replaced by them in one step.
 */
export async function openLog<Entry>(
  path: string,
  shortened: (entries: readonly Entry[]) => readonly Entry[],
): Promise<Log<Entry>> {
  const entries = await entriesIn<Entry>(path)
  const few = entries.length > WORTH_IT ? shortened(entries) : entries
  if (few.length * 4 < entries.length) await replaced(path, few)
  const file = await open(path, 'a').catch((cause: NodeJS.ErrnoException) => {
    throw cannotWrite(path, cause)
  })
  // A cut line without an end would swallow the next one.
  if ((await file.stat()).size > 0) await written(file, path, '\n')
  return {
    entries: few,
    add: (...added) => written(file, path, linesOf(added)),
    close: () => file.close(),
  }
}

async function entriesIn<Entry>(path: string): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      const entry = parsed<Entry>(line)
      if (entry !== null) entries.push(entry)
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code !== 'ENOENT') throw cannotRead(path, message, cause)
  }
  return entries
}

function parsed<Entry>(line: string): Entry | null {
  try {
    return JSON.parse(line) as Entry
  } catch {
    return null
  }
}

async function replaced(path: string, entries: readonly unknown[]): Promise<void> {
  await writeWhole(path, linesOf(entries))
}

function linesOf(entries: readonly unknown[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}

async function written(file: FileHandle, path: string, text: string): Promise<void> {
  try {
    await file.write(text)
    await file.datasync()
  } catch (cause) {
    throw cannotWrite(path, cause as NodeJS.ErrnoException)
  }
}
