import { createHash } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotRead } from '../../errors.js'
import type { DocumentRecord } from '../../types/index.js'
import { writeWhole } from '../whole-file.js'
import { openLog } from './log.js'
import type { Reading, Readings } from './readings.js'

/** A reading as its line in the log; the record lies in a file of its own, named by its content. */
type Line = Omit<Reading, 'record'> & { readonly document: string }

/**
 * Readings in a folder: `readings.ndjson` says what was read when, `documents/` holds each record once. The line is
 * written after the record, so that it never names one that is not there.
 */
export async function openReadings(folder: string): Promise<Readings & { close(): Promise<void> }> {
  const documents = join(folder, 'documents')
  await mkdir(documents, { recursive: true })
  const log = await openLog<Line>(join(folder, 'readings.ndjson'), (lines) => [...latest(lines).values()])
  const known = latest(log.entries)
  return {
    async last(url) {
      const line = known.get(url)
      if (!line) return null
      const { document, ...rest } = line
      return { ...rest, record: await recordIn(join(documents, `${document}.json`)) }
    },
    async keep({ record, ...rest }) {
      const text = JSON.stringify(record)
      const line = { ...rest, document: createHash('sha256').update(text).digest('hex').slice(0, 32) }
      const path = join(documents, `${line.document}.json`)
      if (!(await isThere(path))) await writeWhole(path, text)
      await log.add(line)
      known.set(line.url, line)
    },
    close: () => log.close(),
  }
}

function latest(lines: readonly Line[]): Map<string, Line> {
  return new Map(lines.map((line) => [line.url, line]))
}

async function recordIn(path: string): Promise<DocumentRecord> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as DocumentRecord
  } catch (cause) {
    throw cannotRead(path, cause instanceof Error ? cause.message : String(cause), cause)
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
