import { readText } from '../../src/1-read/index.js'
import { understand } from '../../src/2-understand/index.js'
import { attribute } from '../../src/3-attribute/index.js'
import { resolve } from '../../src/4-resolve/index.js'
import { extractDocument } from '../../src/operations/pipeline.js'
import { documentRecord } from '../../src/operations/record.js'
import type { DocumentRecord, PartyRecord, StatementRecord } from '../../src/types/index.js'

/** The record of an English text by rule alone, through the doors of the stages. */
export function recordOf(text: string): DocumentRecord {
  const { document, messages } = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
  const understanding = understand(document)
  const { statements } = attribute(understanding)
  return documentRecord(document, { statements, messages, ...resolve(understanding, statements) })
}

/** The statement whose content holds these words; of a quotation within another, the inner one. */
export function statementWith(record: DocumentRecord, words: string): StatementRecord | undefined {
  const holding = record.statements.filter(({ content }) =>
    content.some((span) => record.text.slice(...span).includes(words)),
  )
  return holding.find(({ quotedIn }) => quotedIn !== undefined) ?? holding[0]
}

/** "Ulla Holm", "Ulla Holm + Gil Marsh" named together, "the pair (Ulla Holm, Gil Marsh)" as a group. */
export function shown(parties: readonly PartyRecord[]): string {
  const one = ({ name, members }: PartyRecord) =>
    members ? `(${members.map((member) => member.name).join(', ')})` : name
  return parties.length > 0 ? parties.map(one).join(' + ') : 'nobody'
}

/** Who said these words of a text: "nobody" where that is unsure, "no statement" where nothing was found. */
export function who(text: string, words: string): string {
  const statement = statementWith(recordOf(text), words)
  return statement ? shown(statement.speakers) : 'no statement'
}

/** A text of a table, without the marks [ and ] around the words that are asked for. */
function asked(marked: string): { text: string; words: string } {
  const words = /\[([^\]]+)\]/.exec(marked)?.[1]
  if (words === undefined) throw new Error(`no [words] in ${marked}`)
  return { text: marked.replace(/[[\]]/g, ''), words }
}

/** Who said the words between [ and ] of a text: the table form, with what is asked for in its place. */
export function speakerOf(marked: string): string {
  const { text, words } = asked(marked)
  return who(text, words)
}

/** The same with the trained models, as the program runs. */
export function speakerInProgram(marked: string): string {
  const { text, words } = asked(marked)
  const read = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
  const statement = statementWith(extractDocument(read), words)
  return statement ? shown(statement.speakers) : 'no statement'
}
