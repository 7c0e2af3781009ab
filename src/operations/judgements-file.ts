/**
 * The file of judgements: NDJSON, one judgement a line, only ever added to. It is for people who keep no record; stage 5
 * (keep) stores the same `Judgement` in the record, and `onrecord add --input records` takes such a file in.
 * @module
 */
import { open, stat } from 'node:fs/promises'
import { badJudgement, cannotWrite, type OnrecordError } from '../errors.js'
import { type Judgement, judgementIn } from '../types/index.js'
import { readEntries } from './entry-lines.js'

/** The judgements of a file, and its lines that are none: each costs only itself. */
export interface JudgementsRead {
  readonly judgements: readonly Judgement[]
  readonly faults: readonly OnrecordError[]
}

/** Reads a file of judgements. A file that is not there holds none, where `mayLack` says so. */
export async function readJudgements(path: string, mayLack = false): Promise<JudgementsRead> {
  const { entries, faults } = await readEntries(path, { entryIn: judgementIn, fault: badJudgement, mayLack })
  return { judgements: entries, faults }
}

/**
 * Adds a judgement as one line, in one write to the end of the file, and waits until the disk has it. What stands there is
 * never touched; a last line that a crash cut short is closed first.
 */
export async function appendJudgement(path: string, judgement: Judgement): Promise<void> {
  const advice = 'Name another file with --judgements.'
  const fail = (cause: NodeJS.ErrnoException): never => {
    throw cannotWrite(path, cause, advice)
  }
  const cut = await isCutShort(path).catch(fail)
  const file = await open(path, 'a').catch(fail)
  try {
    await file.appendFile(`${cut ? '\n' : ''}${JSON.stringify(judgement)}\n`)
    await file.sync()
  } catch (cause) {
    fail(cause as NodeJS.ErrnoException)
  } finally {
    await file.close()
  }
}

async function isCutShort(path: string): Promise<boolean> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size === 0) return false
  const file = await open(path, 'r')
  try {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
    return buffer.toString('latin1') !== '\n'
  } finally {
    await file.close()
  }
}
