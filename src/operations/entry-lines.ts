import type { OnrecordError } from '../errors.js'
import { textOf } from './named-file.js'

/** How the lines of a file are read. */
export interface EntryReading<Entry> {
  /** The entry that the JSON of a line is, or what was expected of it. */
  readonly entryIn: (value: unknown) => Entry | string
  /** The error about a line that is no entry. */
  readonly fault: (place: string, why: string) => OnrecordError
  /** A file that is not there holds nothing. */
  readonly mayLack?: boolean
}

/** What a file holds, and the errors about its lines that are none: each costs only itself. */
export interface EntriesRead<Entry> {
  readonly entries: readonly Entry[]
  readonly faults: readonly OnrecordError[]
}

/** Reads a file that a user keeps: NDJSON, one entry a line; empty lines are passed over. */
export async function readEntries<Entry>(path: string, how: EntryReading<Entry>): Promise<EntriesRead<Entry>> {
  const text = await textOf(path).catch((error: OnrecordError) => {
    if (how.mayLack && (error.cause as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  })
  const entries: Entry[] = []
  const faults: OnrecordError[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const found = entryOf(line, how)
    if (typeof found === 'string') faults.push(how.fault(`${path}, line ${index + 1}`, found))
    else entries.push(found)
  })
  return { entries, faults }
}

function entryOf<Entry>(line: string, { entryIn }: EntryReading<Entry>): Entry | string {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return 'expected one whole JSON object'
  }
  return entryIn(value)
}
