import type { Paragraph } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import { type Finding, finding } from '../finding.js'
import type { Pattern, Reading } from './pattern.js'

/** A label at the start of a paragraph: "MR. PELLHAM:", "Q:", "THE CHAIR:", "Beacon:". */
const LABEL = /^((?:[\p{Lu}][\p{Lu}.'’-]*\s?){1,5}(?:\([^)]*\))?|Q|A|(?:[\p{Lu}][\p{L}.'’-]+\s?){1,4}):\s+(?=\S)/u
const NO_NAME =
  /^(?:correction|update|pinned|live|note|read more|related|sign up|photograph|source|exclusive|analysis|watch|breaking|why|how|what|who)$/i
/** What the stenographer adds: (Applause.), [crosstalk]. */
const STAGE = /\([^)]{2,40}\)|\[[^\]]{2,40}\]/g

/** Speech by speaker labels: transcripts of hearings, press conferences, interviews. */
export const transcript: Pattern = {
  name: 'transcript',
  description:
    'At least three labelled turns by at least two labels make a transcript; each turn is speech without marks.',
  fires: [
    [
      'THE CHAIR: Order. When did you know?\n\nMR. HOLM: In May.\n\nTHE CHAIR: Thank you.\n\nMR. HOLM: Not at all.',
      'Order. When did you know?',
      'THE CHAIR',
    ],
  ],
  silent: ['EXCLUSIVE: Dam fails at the pass\n\nThe dam gave way on Sunday.'],
  find: (reading, paragraph) => (paragraph === 0 ? turns(reading) : []),
}

interface Turn {
  readonly label: Stretch
  readonly words: Stretch
}

function turnOf(text: string, paragraph: Paragraph): Turn | null {
  if (!['paragraph', 'list-item', 'quote', 'headline', 'heading', 'standfirst'].includes(paragraph.block.kind))
    return null
  const match = LABEL.exec(text.slice(paragraph.start, paragraph.end))
  if (!match || NO_NAME.test(match[1]!.trim())) return null
  const end = paragraph.start + match[1]!.trimEnd().length
  return {
    label: { start: paragraph.start, end },
    words: { start: paragraph.start + match[0].length, end: paragraph.end },
  }
}

function turns({ understanding, claimed }: Reading): Finding[] {
  const { text } = understanding.document
  const found = understanding.paragraphs.map((paragraph) => turnOf(text, paragraph))
  const labels = found.flatMap((turn) => (turn ? [text.slice(turn.label.start, turn.label.end)] : []))
  if (labels.length < 3 || new Set(labels).size < 2 || labels.length === new Set(labels).size) return []
  const out: Finding[] = []
  const last = found.findLastIndex((turn) => turn !== null)
  understanding.paragraphs.forEach((paragraph, at) => {
    const turn = found[at]
    if (turn) {
      claimed.add(at)
      out.push(spoken(text, turn, at, out.at(-1)))
    } else if (out.length > 0 && goesOn(text, paragraph, at < last)) {
      claimed.add(at)
      out.at(-1)!.content.push(...pieces(text, paragraph))
    }
  })
  return out.filter((one) => one.content.length > 0)
}

/** A paragraph without a label belongs to the turn before, unless it stands after the last turn and speaks of nobody here. */
function goesOn(text: string, paragraph: Paragraph, inside: boolean): boolean {
  if (!['paragraph', 'quote'].includes(paragraph.block.kind)) return false
  return inside || /\b(?:I|we|you|my|our|your)\b/i.test(text.slice(paragraph.start, paragraph.end))
}

function spoken(text: string, turn: Turn, paragraph: number, before: Finding | undefined): Finding {
  const content = pieces(text, turn.words)
  const asks = /\?["”’)]*\s*$/.test(text.slice(content.at(-1)?.start ?? 0, content.at(-1)?.end ?? 0))
  const isQuestion = /^Q$/.test(text.slice(turn.label.start, turn.label.end))
  return finding({
    rule: 'transcript',
    paragraph,
    content,
    source: [turn.label],
    mode: asks || isQuestion ? 'asked' : 'said',
    speech: true,
    confidence: 0.97,
    repliesTo: before?.mode === 'asked' && !asks ? before : null,
  })
}

function pieces(text: string, within: Stretch): Stretch[] {
  const out: Stretch[] = []
  let from = within.start
  const cut = (to: number): void => {
    const piece = /^[\s–—-]*([\s\S]*?)[\s–—-]*$/.exec(text.slice(from, to))!
    const start = from + piece[0].indexOf(piece[1]!)
    if (/[\p{L}\p{N}]/u.test(piece[1]!)) out.push({ start, end: start + piece[1]!.length })
  }
  for (const stage of text.slice(within.start, within.end).matchAll(STAGE)) {
    cut(within.start + stage.index)
    from = within.start + stage.index + stage[0].length
  }
  cut(within.end)
  return out
}
