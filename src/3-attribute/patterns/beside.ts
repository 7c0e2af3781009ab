import type { Language, Paragraph, Quotation } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import { clash, type Finding, finding, touch } from '../finding.js'
import { framesOf, masked } from '../frames.js'
import { nameWithin } from '../name-within.js'
import type { Pattern, Reading } from './pattern.js'

/** Languages without rules: a quotation, and beside it a reporting verb of that language with a name. */
export const beside: Pattern = {
  name: 'beside',
  description:
    'In a language of which only word lists are known, words are given to whoever stands beside them with a reporting verb; quotations without one stay unattributed.',
  fires: [],
  silent: ['«Nadie firmó nada» es el título del libro.'],
  find: (reading, paragraph) => {
    const { document, language, paragraphs } = reading.understanding
    const here = paragraphs[paragraph]!
    const text = document.text.slice(here.start, here.end)
    const told = framesOf(language) ? inParagraph(text, here, language) : []
    return [...told, ...unattributed(reading, here, told)]
  },
}

interface Shifted {
  readonly match: RegExpMatchArray
  readonly from: number
}

function inParagraph(text: string, paragraph: Paragraph, language: Language): Finding[] {
  const frames = framesOf(language)!
  const outer = paragraph.quotations.filter((one) => one.parent === -1)
  const found: Finding[] = []
  const add = (one: Finding | null): void => {
    if (one && !found.some((other) => clash(one, other))) found.push(one)
  }
  for (const quotation of outer)
    for (const frame of frames.inside) {
      const match = frame.exec(
        text.slice(quotation.inner.start - paragraph.start, quotation.inner.end - paragraph.start),
      )
      if (match) add(made({ match, from: quotation.inner.start }, paragraph, { language, speech: false, whole: text }))
    }
  const hidden = masked(text, outer, paragraph.start)
  for (const frame of frames.dialogue) {
    const match = /^\s*[—–―-]/.test(text) ? frame.exec(hidden) : null
    if (match) add(made({ match, from: paragraph.start }, paragraph, { language, speech: true, whole: text }))
  }
  for (const frame of frames.beside)
    for (const match of hidden.matchAll(frame))
      add(made({ match, from: paragraph.start }, paragraph, { language, speech: false, whole: text }))
  return found
}

/** Shorter words right after a verb are as often a title or a paper's name ("schreibt „Der Bote“"): characters with marks. */
const LEAST_WITHOUT_COLON = 24

interface How {
  readonly language: Language
  readonly speech: boolean
  /** The paragraph's text, quotations included. */
  readonly whole: string
}

function made({ match, from }: Shifted, paragraph: Paragraph, { language, speech, whole }: How): Finding | null {
  const group = (name: string): Stretch | null => {
    const at = match.indices?.groups?.[name]
    return at ? { start: at[0] + from, end: at[1] + from } : null
  }
  const text = (at: Stretch): string => match.input!.slice(at.start - from, at.end - from)
  const content = [group('q') ?? group('content'), group('more')].filter((one) => one !== null)
  const cue = group('cue')
  const source = group('source')
  const kept = source && withoutEdges(text(source), source)
  if (cue && text(cue) === 'so' && !group('q')) return null
  const quoted = group('q')
  const more = group('more')
  if (quoted && more && cue) {
    // A: “B.” C: “D.” – a full stop ends what was said before; the colon leads in the next speaker's words.
    const first = whole.slice(quoted.start - paragraph.start, quoted.end - paragraph.start)
    if (/[。！？]\S$/u.test(first) && /[：:]/.test(text({ start: cue.end, end: more.start }))) return null
  }
  if (source && quoted && source.start < quoted.start && language.reporting?.articles) {
    const led = text({ start: source.end, end: quoted.start }).includes(':')
    if (!led && quoted.end - quoted.start < LEAST_WITHOUT_COLON) return null
  }
  if (content.length === 0 || !cue || (source && (!kept || !isSource(text(kept), language)))) return null
  return finding({
    rule: 'beside',
    paragraph: paragraph.index,
    content: content.map((piece) => withoutEdges(text(piece), piece) ?? piece),
    cue: [cue],
    source: kept ? [kept] : [],
    borrowed: kept ? nameWithin(text(kept), kept, language) : null,
    carries: kept || match.groups?.q ? 'nothing' : 'previous',
    speech,
    confidence: 0.85,
  })
}

function withoutEdges(words: string, { start }: Stretch): Stretch | null {
  const kept = /^[\s,–—-]*(.*?)[\s,–—-]*$/su.exec(words)!
  const from = start + words.indexOf(kept[1]!, kept[0].length - words.trimStart().length > 0 ? 0 : 0)
  return kept[1] ? { start: from, end: from + kept[1].length } : null
}

/** A source before the verb is cut by position only: one that holds a verb or a stop word is a clause, not somebody. */
function isSource(words: string, { reporting }: Language): boolean {
  const tokens = words.split(/[\s,]+/)
  if (!reporting?.articles) return true
  const stops = new Set(reporting.stops)
  const verbs = new Set(reporting.verbs)
  const first = tokens[0]!.toLowerCase()
  if (stops.has(first) && !reporting.articles.includes(first)) return false
  if (tokens.some((token) => verbs.has(token) || (stops.has(token) && !/^\p{Lu}/u.test(token)))) return false
  return tokens.length <= 12 && (/\p{Lu}/u.test(words) || tokens.length <= 4)
}

/** Quotations that nothing here gives to anybody: kept when they are speech for sure, and left without a speaker. */
function unattributed({ understanding }: Reading, paragraph: Paragraph, told: readonly Finding[]): Finding[] {
  const { text } = understanding.document
  if (!['paragraph', 'quote', 'list-item'].includes(paragraph.block.kind)) return []
  return paragraph.quotations
    .filter((one) => one.parent === -1 && isSpeech(text, one, paragraph))
    .filter((one) => !told.some((other) => touch([...other.content, ...other.source], [one])))
    .map(({ start, end }) =>
      finding({ rule: 'no-speaker', paragraph: paragraph.index, content: [{ start, end }], confidence: 0.7 }),
    )
}

/** A whole sentence of at least four words, or of eight letters where words are not set apart, that ends as one. */
function isSpeech(text: string, { inner, end }: Quotation, paragraph: Paragraph): boolean {
  const words = text.slice(inner.start, inner.end).trim()
  const long =
    words.split(/\s+/).length >= 4 ||
    (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(words) && words.length >= 8)
  const before = text.slice(paragraph.start, inner.start)
  const closes = /[.!?…。！？]$/.test(words) || /^\s*[.!?。]?\s*$/.test(text.slice(end, paragraph.end))
  return (
    long && closes && (/[:：]\s*\S$/.test(before) || /^[^\p{L}]*$/u.test(before) || /[.!?…。！？]\s*\S$/.test(before))
  )
}
