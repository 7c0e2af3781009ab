import type { DocumentRecord } from '../types/index.js'

/** How `extract` writes its answer. */
export type Format = 'ndjson' | 'json' | 'csv' | 'md' | 'table'

/** Writes records one at a time, so that nothing waits for the last document. */
export interface Writer {
  head(): string
  one(record: DocumentRecord): string
  foot(): string
}

/**
 * A writer for one answer; `columns` is the room a table has. Records as JSON need nothing of 8-publish, which takes 35 ms
 * to load.
 */
export async function writer(format: Format, columns: number): Promise<Writer> {
  let written = 0
  const nothing = () => ''
  const between = (sign: string) => (written++ === 0 ? '' : sign)
  switch (format) {
    case 'ndjson':
      return { head: nothing, one: (record) => `${JSON.stringify(record)}\n`, foot: nothing }
    case 'json':
      return {
        head: () => '[',
        one: (record) => `${between(',')}\n${JSON.stringify(record, null, 2)}`,
        foot: () => (written === 0 ? ']\n' : '\n]\n'),
      }
    case 'csv': {
      const { csvHead, csvRows } = await import('../8-publish/index.js')
      return { head: csvHead, one: csvRows, foot: nothing }
    }
    case 'md': {
      const { statementsToMarkdown } = await import('../8-publish/index.js')
      return { head: nothing, one: statementsToMarkdown, foot: nothing }
    }
    case 'table': {
      const { statementsToTable } = await import('../8-publish/index.js')
      return { head: nothing, one: (record) => `${between('\n')}${statementsToTable(record, columns)}`, foot: nothing }
    }
  }
}
