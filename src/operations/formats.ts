import { csvHead, csvRows, statementsToMarkdown, statementsToTable } from '../8-publish/index.js'
import type { DocumentRecord } from '../types/index.js'

/** How `extract` writes its answer. */
export type Format = 'ndjson' | 'json' | 'csv' | 'md' | 'table'

/** Writes records one at a time, so that nothing waits for the last document. */
export interface Writer {
  head(): string
  one(record: DocumentRecord): string
  foot(): string
}

/** A writer for one answer; `columns` is the room a table has. */
export function writer(format: Format, columns: number): Writer {
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
    case 'csv':
      return { head: csvHead, one: csvRows, foot: nothing }
    case 'md':
      return { head: nothing, one: statementsToMarkdown, foot: nothing }
    case 'table':
      return { head: nothing, one: (record) => `${between('\n')}${statementsToTable(record, columns)}`, foot: nothing }
  }
}
