import type { Paragraph } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import { type Finding, finding } from '../finding.js'
import { partiesOf } from '../parties.js'
import type { Pattern, Reading } from './pattern.js'

/** What may stand before a label: an opening mark (a quoted transcript), a time code, the ">>" of captions. */
const BEFORE = String.raw`\s*(?:>>\s*)?["“]?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[\])]?\s*)?`
const CAPITALS = String.raw`(?:[\p{Lu}][\p{Lu}\p{N}.'’-]*\s?){1,6}(?:\([^)]{1,60}\)|,\s\p{Lu}[\p{Lu}\s.,'’-]{2,50})?`
const NAME = String.raw`(?:[\p{Lu}][\p{L}.'’-]+\s?)(?:(?:of|the|de|van|von|al|for|[\p{Lu}][\p{L}.'’-]*)\s?){0,5}(?:\([^)]{1,60}\))?`
/** A label at the start of a paragraph: "MR. PELLHAM:", "SENATOR PIKE (R-Orrin):", "THE CHAIR:", "Beacon:", "Q.", "[00:12] HOST:". */
const LABEL = new RegExp(
  String.raw`^(${BEFORE})(?:(?:([QA])[.:]|(${CAPITALS}|${NAME})\s?:)\s+(?=\S)|(Q)(?=\p{Lu}[\p{Ll}'’\s]))`,
  'u',
)
const NO_NAME =
  /^(?:correction|clarification|update|pinned|live|note|read more|related|sign up|photograph|source|exclusive|analysis|watch|breaking|why|how|what|who|where|when|then|now|result|time|date|place|but|and)$/i
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
    ['Q. Who told you?\n\nA. The clerk.\n\nQ. And when?\n\nA. In May.', 'The clerk.', 'A'],
    [
      '[00:12] HOST: Is it safe?\n\n[00:15] DR. AMES (head of the clinic): It is.\n\n[00:19] HOST: Sure?\n\n[00:22] DR. AMES: Sure.',
      'It is.',
      'DR. AMES (head of the clinic)',
    ],
    ['"VALE: Who signed?\n\n"KANE: I did.\n\n"VALE: Twice?\n\n"KANE: Twice."', 'I did.', 'KANE'],
  ],
  silent: [
    'EXCLUSIVE: Dam fails at the pass\n\nThe dam gave way on Sunday.',
    'Time: noon\n\nPlace: the old mill\n\nPrice: nine crowns',
    'Holm: 547.\n\nLind: 781.\n\nHolm: 12.\n\nLind: 15.',
  ],
  find: (reading, paragraph) => (paragraph === 0 ? turns(reading) : []),
}

/** A transcript has a label in every third paragraph at least; what lies thinner is a text with a few lead-ins. */
const LEAST_LABELLED = 1 / 3

interface Turn {
  readonly label: Stretch
  readonly words: Stretch
}

const BLOCKS = ['paragraph', 'list-item', 'quote', 'headline', 'heading', 'standfirst']

function turnOf(text: string, paragraph: Paragraph): Turn | null {
  if (!BLOCKS.includes(paragraph.block.kind)) return null
  const match = LABEL.exec(text.slice(paragraph.start, paragraph.end))
  const name = (match?.[2] ?? match?.[3] ?? match?.[4] ?? '').trimEnd()
  if (!match || NO_NAME.test(name)) return null
  if (!/\p{L}/u.test(text.slice(paragraph.start + match[0].length, paragraph.end))) return null
  const start = paragraph.start + match[1]!.length
  return {
    label: { start, end: start + name.length },
    words: { start: paragraph.start + match[0].length, end: paragraph.end },
  }
}

function turns(reading: Reading): Finding[] {
  const { understanding, claimed } = reading
  const { text } = understanding.document
  const found = understanding.paragraphs.map((paragraph) => turnOf(text, paragraph))
  // "Holm: Bridge Will Stay" over an introduction is a headline; over another label it may be the first turn.
  if (understanding.paragraphs[0]?.block.kind === 'headline' && found[1] === null) found[0] = null
  const labels = found.flatMap((turn) => (turn ? [text.slice(turn.label.start, turn.label.end)] : []))
  if (labels.length < 3 || new Set(labels).size < 2 || labels.length === new Set(labels).size) return []
  const out: Finding[] = []
  const first = found.findIndex((turn) => turn !== null)
  const last = found.findLastIndex((turn) => turn !== null)
  if (labels.length / (last - first + 1) < LEAST_LABELLED) return []
  understanding.paragraphs.forEach((paragraph, at) => {
    const turn = found[at]
    if (turn) {
      claimed.add(at)
      out.push(spoken(text, turn, { paragraph: at, before: out.at(-1) }))
    } else if (out.length > 0 && goesOn(text, paragraph, at < last)) {
      claimed.add(at)
      out.at(-1)!.content.push(...pieces(text, paragraph))
    }
  })
  nameAskers(reading, out)
  return out.filter((one) => one.content.length > 0)
}

/** "Q" and "A" name nobody: the introduction may. */
function nameAskers(reading: Reading, out: readonly Finding[]): void {
  const { text } = reading.understanding.document
  const { asker, answerer } = partiesOf(reading, out[0]!.paragraph)
  for (const one of out) {
    const label = text.slice(one.source[0]!.start, one.source[0]!.end)
    if (label === 'Q') one.borrowed = asker
    if (label === 'A') one.borrowed = answerer
  }
}

/** A paragraph without a label belongs to the turn before, unless it stands after the last turn and speaks of nobody here. */
function goesOn(text: string, paragraph: Paragraph, inside: boolean): boolean {
  if (!['paragraph', 'quote'].includes(paragraph.block.kind)) return false
  return inside || /\b(?:I|we|you|my|our|your)\b/i.test(text.slice(paragraph.start, paragraph.end))
}

interface Order {
  readonly paragraph: number
  readonly before: Finding | undefined
}

function spoken(text: string, turn: Turn, { paragraph, before }: Order): Finding {
  const content = pieces(text, turn.words)
  const asks = /\?["”’)]*\s*$/.test(text.slice(content.at(-1)?.start ?? 0, content.at(-1)?.end ?? 0))
  const isQuestion = text.slice(turn.label.start, turn.label.end) === 'Q'
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

/** The words of a turn without stage directions and without the marks that frame a quoted transcript. */
function pieces(text: string, within: Stretch): Stretch[] {
  const out: Stretch[] = []
  let from = within.start
  const cut = (to: number): void => {
    const piece = /^[\s–—-]*([\s\S]*?)[\s–—-]*$/.exec(text.slice(from, to))!
    const start = from + piece[0].indexOf(piece[1]!)
    const bare = unframed(piece[1]!)
    if (/[\p{L}\p{N}]/u.test(bare)) out.push({ start, end: start + bare.length })
  }
  for (const stage of text.slice(within.start, within.end).matchAll(STAGE)) {
    cut(within.start + stage.index)
    from = within.start + stage.index + stage[0].length
  }
  cut(within.end)
  return out
}

/** A closing mark that nothing in the words opens belongs to the frame. */
const unframed = (words: string): string =>
  /[”"]$/.test(words) && !/[“"]/.test(words.slice(0, -1)) ? words.slice(0, -1) : words
