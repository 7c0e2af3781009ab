/**
 * How `search` writes its answer.
 * @module
 */
import type { Answer, Counts, Hit } from '../5-keep/index.js'
import type { ShownHit } from '../8-publish/index.js'
import type { StatementRecord } from '../types/index.js'

/** The forms of an answer. */
export type SearchFormat = 'text' | 'ndjson' | 'json' | 'csv'

/** A writer of answers in one form. JSON needs nothing of 8-publish, which is not loaded for it. */
export async function answerWriter(
  format: SearchFormat,
  terminal: { readonly columns: number; readonly colour: boolean },
): Promise<(answer: Answer) => string> {
  switch (format) {
    case 'text': {
      const { answerToText } = await import('../8-publish/index.js')
      return (answer) => answerToText(answer.hits.map(shown), { ...terminal, next: answer.next })
    }
    case 'ndjson':
      return ({ hits }) => hits.map((one) => `${JSON.stringify(plain(one))}\n`).join('')
    case 'json':
      return (answer) => `${JSON.stringify(plainAnswer(answer), null, 2)}\n`
    case 'csv': {
      const { answerToCsv } = await import('../8-publish/index.js')
      return ({ hits }) => answerToCsv(hits.map(shown))
    }
  }
}

/** The counts as text for people, or as JSON. */
export async function countsText(counts: Counts, format: SearchFormat): Promise<string> {
  if (format !== 'text') return `${JSON.stringify(counts)}\n`
  const { countsToText } = await import('../8-publish/index.js')
  return countsToText(counts)
}

/** One page of what was found, as plain JSON. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
}

/** A hit as plain JSON; the words stand in it, since the document's text does not. */
export interface SearchHit {
  readonly document: Hit['document']
  readonly copyOf?: string
  readonly statement: StatementRecord
  /** What was said, one for each piece, with the words around it. */
  readonly words: readonly { readonly exact: string; readonly before: string; readonly after: string }[]
  /** The words that were looked for, in the document's text. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** An answer without what only this program needs of it. */
export function plainAnswer({ hits, next }: Answer): SearchAnswer {
  return { hits: hits.map(plain), next }
}

function plain({ document, copyOf, statement, anchors, marks }: Hit): SearchHit {
  return {
    document,
    ...(copyOf === null ? {} : { copyOf }),
    statement,
    words: anchors.map(({ exact, before, after }) => ({ exact, before, after })),
    marks: marks.map(({ start, end }) => [start, end] as const),
  }
}

function shown({ document, statement, anchors, marks }: Hit): ShownHit {
  return {
    speakers: statement.speakers.map(({ name }) => name),
    document: document.id,
    statement: statement.id,
    kind: statement.kind,
    mode: statement.mode,
    confidence: statement.confidence,
    outlet: document.publisher ?? document.id,
    published: document.published ?? null,
    url: document.url ?? null,
    pieces: anchors.map(({ exact, start }) => ({ text: exact, start })),
    marks,
  }
}
