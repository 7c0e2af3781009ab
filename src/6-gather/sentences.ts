import type { BlockKind, DocumentRecord, SpanRecord } from '../types/index.js'

/** A sentence of a document and the kind of block it stands in. */
export interface Sentence {
  readonly span: SpanRecord
  readonly block: BlockKind
}

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|No|vs|etc|Jr|Sr|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|U\.S|U\.K|U\.N|e\.g|i\.e)\.$/

const SENTENCE_END = /[.!?…]+[”’"'»)\]]*(?=\s+[“‘"'«([]*[\p{Lu}\p{N}])|[。！？]+[」』”]*/gu

/** The sentences of a document, block by block; where no blocks are given, line by line. */
export function sentencesOf(record: DocumentRecord): Sentence[] {
  return blocksOf(record).flatMap(({ kind, start, end }) =>
    splitSentences(record.text.slice(start, end)).map(([from, to]) => ({
      span: [start + from, start + to] as SpanRecord,
      block: kind,
    })),
  )
}

/** The sentence that holds a place: what a reader needs around a fragment. Null when the place is in none. */
export function sentenceAround(record: DocumentRecord, at: number): SpanRecord | null {
  const block = blocksOf(record).find(({ start, end }) => start <= at && at < end)
  if (!block) return null
  const spans = splitSentences(record.text.slice(block.start, block.end))
  const found = spans.find(([from, to]) => block.start + from <= at && at < block.start + to)
  return found ? [block.start + found[0], block.start + found[1]] : null
}

/** Sentence spans of one paragraph, without the white space between them. */
export function splitSentences(text: string): SpanRecord[] {
  const spans: SpanRecord[] = []
  let from = 0
  const push = (to: number): void => {
    const start = from + (text.slice(from, to).match(/^\s*/)?.[0].length ?? 0)
    const end = start + text.slice(start, to).trimEnd().length
    if (end > start) spans.push([start, end])
    from = to
  }
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && ABBREVIATION.test(text.slice(from, end))) continue
    push(end)
  }
  push(text.length)
  return spans
}

function blocksOf(record: DocumentRecord): DocumentRecord['blocks'] {
  if (record.blocks.length > 0) return record.blocks
  return [...record.text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph' as const,
    start: line.index,
    end: line.index + line[0].length,
  }))
}
