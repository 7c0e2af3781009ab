/**
 * Records in the forms that other tools read. Each is a function from a document to text, in a file of its own.
 * @module
 */
import type { DocumentRecord } from '../../types/index.js'
import { csvHead, csvRows } from '../statements-csv.js'
import { toBrat } from './brat.js'
import { toCitron } from './citron.js'
import { toSchemaOrg } from './schema-org.js'
import { teiFoot, teiHead, toTei } from './tei.js'
import { toWebAnnotations } from './web-annotation.js'

/** The forms for other tools. */
export type ExportFormat = 'csv' | 'annotations' | 'schema-org' | 'tei' | 'brat' | 'citron'

/** Writes one document after the other; `head` and `foot` frame them. */
export interface Exporter {
  readonly head: string
  readonly foot: string
  one(record: DocumentRecord): string
}

/** The writer of a form. */
export function exporter(format: ExportFormat): Exporter {
  const plain = (one: Exporter['one']): Exporter => ({ head: '', foot: '', one })
  switch (format) {
    case 'csv':
      return { head: csvHead(), foot: '', one: csvRows }
    case 'annotations':
      return plain(toWebAnnotations)
    case 'schema-org':
      return plain(toSchemaOrg)
    case 'tei':
      return { head: teiHead(), foot: teiFoot(), one: toTei }
    case 'brat':
      return plain(toBrat)
    case 'citron':
      return plain(toCitron)
  }
}
