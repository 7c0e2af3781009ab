/**
 * How `search` writes its answer.
 * @module
 */
import type { Answer, Counts, Hit } from '../5-keep/index.js'
import { answerToCsv, answerToText, countsToText, type ShownHit } from '../8-publish/index.js'

/** The forms of an answer. */
export type SearchFormat = 'text' | 'ndjson' | 'json' | 'csv'

/** A writer of answers in one form. */
export function answerWriter(
  format: SearchFormat,
  terminal: { readonly columns: number; readonly colour: boolean },
): (answer: Answer) => string {
  switch (format) {
    case 'text':
      return (answer) => answerToText(answer.hits.map(shown), { ...terminal, next: answer.next })
    case 'ndjson':
      return ({ hits }) => hits.map((one) => `${JSON.stringify(plain(one))}\n`).join('')
    case 'json':
      return ({ hits, next }) => `${JSON.stringify({ hits: hits.map(plain), next }, null, 2)}\n`
    case 'csv':
      return ({ hits }) => answerToCsv(hits.map(shown))
  }
}

/** The counts as text for people, or as JSON. */
export function countsText(counts: Counts, format: SearchFormat): string {
  return format === 'text' ? countsToText(counts) : `${JSON.stringify(counts)}\n`
}

/** A hit as plain JSON; the words stand in it, since the document's text does not. */
function plain({ document, copyOf, statement, anchors, marks }: Hit) {
  return {
    document,
    ...(copyOf === null ? {} : { copyOf }),
    statement,
    words: anchors.map(({ exact, before, after }) => ({ exact, before, after })),
    marks: marks.map(({ start, end }) => [start, end]),
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
