import type { DocumentRecord, StatementRecord } from '../types/index.js'
import { safeUrl } from './links.js'
import { escapeMarkdown } from './markdown-escape.js'

/** The statements of a document as a Markdown list, in the order in which they stand, for notes and issues. */
export function statementsToMarkdown(record: DocumentRecord): string {
  const title = escapeMarkdown(record.title ?? record.id)
  const url = safeUrl(record.url)
  const facts = [record.publisher, record.published?.slice(0, 10)].filter((fact) => fact !== undefined)
  const lines = record.statements.map((statement) => line(record, statement))
  return [
    `## ${url ? `[${title}](<${url}>)` : title}`,
    ...(facts.length > 0 ? [facts.map(escapeMarkdown).join(', ')] : []),
    lines.length > 0 ? lines.join('\n') : 'No statements.',
    '',
  ].join('\n\n')
}

function line(record: DocumentRecord, statement: StatementRecord): string {
  const who = statement.speakers.map(({ name }) => escapeMarkdown(name)).join(', ') || 'Unattributed'
  const spans = statement.content.length > 0 ? statement.content : statement.cue
  const words = spans.map(([start, end]) => escapeMarkdown(oneLine(record.text.slice(start, end)))).join(' … ')
  const to = statement.addressees.map(({ name }) => escapeMarkdown(name)).join(', ')
  const via = statement.via.map(({ name }) => escapeMarkdown(name)).join(', ')
  const notes = [
    statement.kind,
    statement.mode,
    ...(to ? [`to ${to}`] : []),
    ...(via ? [`via ${via}`] : []),
    `${spans[0]?.[0] ?? 0}–${spans.at(-1)?.[1] ?? 0}`,
    `confidence ${statement.confidence.toFixed(2)}`,
  ]
  return `- **${who}**: ${words}  \n  *${notes.join(' · ')}*`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
