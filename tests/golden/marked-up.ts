import type { DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../../src/types/index.js'

/** How many letters of text stand in a line. */
const WIDTH = 100

/** What stands under source, cue and content; source and cue win where they lie within the content. */
const SIGNS = [
  ['content', '^'],
  ['cue', '-'],
  ['source', '='],
] as const

/**
 * A record as text for readers: each line of the document, and under it, for each statement in it, `^` under the words
 * that were said, `=` under the words that name the source, `-` under the words that report; who and how at the side.
 */
export function markedUp(record: DocumentRecord): string {
  const words = new Map(record.statements.map((one) => [one.id, firstWords(record.text, one)]))
  const told = new Set<string>()
  return linesOf(record.text)
    .flatMap(([start, end]) => [
      `  ${record.text.slice(start, end)}`.trimEnd(),
      ...record.statements.flatMap((one) => under(one, { start, end, words, told })),
    ])
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Lines of at most WIDTH letters, cut between words. */
function linesOf(text: string): SpanRecord[] {
  const lines: SpanRecord[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end - start <= WIDTH) {
      lines.push([start, end])
      start = end + 1
      continue
    }
    const space = text.lastIndexOf(' ', start + WIDTH)
    const cut = space > start ? space : start + WIDTH
    lines.push([start, cut])
    start = space > start ? cut + 1 : cut
  }
  return lines
}

interface Line {
  readonly start: number
  readonly end: number
  /** The first words of each statement, by which others refer to it: no number that shifts when another is lost. */
  readonly words: ReadonlyMap<string, string>
  /** Statements whose speaker stands at the side of a line before. */
  readonly told: Set<string>
}

function under(one: StatementRecord, { start, end, words, told }: Line): string[] {
  const signs = Array.from({ length: end - start }, () => ' ')
  for (const [part, sign] of SIGNS)
    for (const [from, to] of one[part])
      for (let at = Math.max(from, start); at < Math.min(to, end); at++) signs[at - start] = sign
  const marks = signs.join('').trimEnd()
  if (marks === '') return []
  const side = told.has(one.id) ? '' : aside(one, words)
  told.add(one.id)
  return [`  ${marks}  ${side}`.trimEnd()]
}

function aside(one: StatementRecord, words: ReadonlyMap<string, string>): string {
  const names = (parties: readonly PartyRecord[]) => parties.map(named).join(' and ')
  const parts = [
    one.speakers.length > 0 ? names(one.speakers) : 'NOBODY',
    `${one.mode}, ${one.kind}`,
    one.addressees.length > 0 ? `to ${names(one.addressees)}` : '',
    one.via.length > 0 ? `via ${names(one.via)}` : '',
    ...(['repliesTo', 'quotedIn', 'echoes'] as const).map((link) =>
      one[link] ? `${link} ${words.get(one[link])}` : '',
    ),
    one.rivals.length > 0 && one.speakers.length === 0 ? `perhaps ${names(one.rivals.map(({ party }) => party))}` : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function firstWords(text: string, { content: [first = [0, 0]] }: StatementRecord): string {
  return `${text
    .slice(...first)
    .slice(0, 20)
    .trimEnd()}…`
}

function named({ name, kind, members }: PartyRecord): string {
  if (members) return `(${members.map((member) => member.name).join(', ')})`
  return kind === 'person' ? name : `${name} [${kind}]`
}
