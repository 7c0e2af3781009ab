import type { Quotation } from '../2-understand/index.js'
import { overlaps, type Stretch } from '../types/index.js'
import { type Finding, finding } from './finding.js'
import type { Reading } from './patterns/pattern.js'

/**
 * Quotations in headlines and headings name nobody: each is tied to the statement of the body whose words it takes.
 * One that nothing in the body holds stays unclaimed: headline marks keep a distance as often as they quote.
 */
export function readHeadings(reading: Reading, found: readonly Finding[]): Finding[] {
  const { text } = reading.understanding.document
  const body = found.filter((one) => one.place === 'body' || one.place === 'list')
  const added: Finding[] = []
  for (const paragraph of reading.understanding.paragraphs) {
    const kind = paragraph.block.kind
    if (kind !== 'headline' && kind !== 'heading' && kind !== 'standfirst') continue
    for (const quotation of paragraph.quotations) {
      if (found.some((one) => one.content.some((piece) => overlaps(piece, quotation)))) continue
      const echoed = bestEcho(text, quotation, body)
      if (echoed) added.push(echo(kind, paragraph.index, { quotation, echoed }))
    }
  }
  for (const one of found)
    if (one.place === 'headline' || one.place === 'heading') one.echoes ??= echoOf(text, one, body)
  return added
}

function echo(
  place: 'headline' | 'heading' | 'standfirst',
  paragraph: number,
  { quotation, echoed }: { quotation: Quotation; echoed: Finding },
): Finding {
  const content = [{ start: quotation.start, end: quotation.end }]
  return finding({
    rule: 'headline-echo',
    paragraph,
    place,
    content,
    echoes: echoed,
    mode: echoed.mode,
    confidence: 0.85,
  })
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const of = (text: string, pieces: readonly Stretch[]): string[] =>
  words(pieces.map((piece) => text.slice(piece.start, piece.end)).join(' '))

/** The statement that holds the quotation's words as a run, the nearest after it first; null when none or only loosely. */
function bestEcho(text: string, quotation: Quotation, body: readonly Finding[]): Finding | null {
  const wanted = words(text.slice(quotation.inner.start, quotation.inner.end)).join(' ')
  if (wanted.length < 3) return null
  const holders = body.filter((one) => ` ${of(text, one.content).join(' ')} `.includes(` ${wanted} `))
  return holders.find((one) => one.content[0]!.start >= quotation.end) ?? holders[0] ?? null
}

/** A headline with a cue of its own echoes the body statement that shares most of its words. */
function echoOf(text: string, headline: Finding, body: readonly Finding[]): Finding | null {
  const wanted = new Set(of(text, headline.content))
  let best: { one: Finding; share: number } | null = null
  for (const one of body) {
    const has = new Set(of(text, one.content))
    const share = [...wanted].filter((word) => has.has(word)).length / wanted.size
    if (share > (best?.share ?? 0.49)) best = { one, share }
  }
  return best?.one ?? null
}
