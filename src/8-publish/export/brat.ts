import { codePoints } from '../../text/code-points.js'
import type { DocumentRecord, SpanRecord, StatementRecord } from '../../types/index.js'

/**
 * A document for brat: one JSON line with the contents of its two files, `txt` and `ann`. Content, cue and source are
 * entities; relations lead from the cue. brat counts code points.
 */
export function toBrat(record: DocumentRecord): string {
  const point = codePoints(record.text)
  const lines: string[] = []
  let entities = 0
  let relations = 0
  for (const statement of record.statements) {
    const named = new Map<string, string>()
    for (const [type, spans] of partsOf(statement)) {
      if (spans.length === 0) continue
      const name = `T${++entities}`
      named.set(type, name)
      const places = spans.map(([start, end]) => `${point(start)} ${point(end)}`).join(';')
      lines.push(`${name}\t${type} ${places}\t${wordsOf(record.text, spans)}`)
    }
    const cue = named.get('Cue')
    for (const role of ['Content', 'Source'])
      if (cue && named.has(role)) lines.push(`R${++relations}\t${role} Arg1:${cue} Arg2:${named.get(role)}\t`)
  }
  return `${JSON.stringify({ id: record.id, txt: record.text, ann: lines.map((line) => `${line}\n`).join('') })}\n`
}

function partsOf({ content, cue, source }: StatementRecord): (readonly [string, readonly SpanRecord[]])[] {
  return [
    ['Content', content],
    ['Cue', cue],
    ['Source', source],
  ]
}

/** brat ends a line at each line end; it takes spaces in their place. */
function wordsOf(text: string, spans: readonly SpanRecord[]): string {
  return spans.map(([start, end]) => text.slice(start, end).replace(/[\r\n\t]/g, ' ')).join(' ')
}
