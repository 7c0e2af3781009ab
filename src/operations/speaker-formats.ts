/**
 * How `speaker` writes its answer.
 * @module
 */
import { speakerToText } from '../8-publish/index.js'
import type { SpeakerReport } from '../types/index.js'

/** Reports as text for people, one JSON array, or one JSON object a line. */
export function writeSpeakers(
  reports: readonly SpeakerReport[],
  format: 'text' | 'json' | 'ndjson',
  columns: number,
): string {
  switch (format) {
    case 'text':
      return reports.map((one) => speakerToText(one, columns)).join('\n')
    case 'json':
      return `${JSON.stringify(reports, null, 2)}\n`
    case 'ndjson':
      return reports.map((one) => `${JSON.stringify(one)}\n`).join('')
  }
}
