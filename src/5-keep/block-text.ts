import type { DocumentRecord } from '../types/index.js'
import { spansFrom, spanText } from './rows.js'

type Blocks = DocumentRecord['blocks']

/** Blocks as a text that fits a cell: one kind a line, with the stretches that follow each other in it. */
export function blockText(blocks: Blocks): string {
  const lines: string[] = []
  let last = ''
  for (const { kind, start, end } of blocks) {
    const span = spanText([[start, end]])
    if (kind === last) lines[lines.length - 1] += ` ${span}`
    else lines.push(`${kind} ${span}`)
    last = kind
  }
  return lines.join('\n')
}

/** The blocks of such a text. */
export function blocksFrom(text: string): Blocks {
  if (text === '') return []
  return text.split('\n').flatMap((line) => {
    const [kind, ...spans] = line.split(' ')
    return spansFrom(spans.join(' ')).map(([start, end]) => ({ kind: kind as Blocks[number]['kind'], start, end }))
  })
}
