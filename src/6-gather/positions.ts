import type { SpanRecord } from '../types/index.js'
import { contentTexts, type Printing, printings, type Utterance } from './printing.js'
import { termsOf } from './terms.js'
import { timeline, timeOf } from './timeline.js'
import { isNamed, type Voice } from './voices.js'

/** What one person said about one thing, in order of time. */
export interface Position {
  readonly voice: Voice
  readonly steps: readonly Step[]
}

/** One saying on the way. */
export interface Step {
  readonly utterance: Utterance
  readonly day: string
  /** Why it may be a turn against what the same person said before; null where nothing shows one. */
  readonly turn: 'denial' | 'number' | null
  /** The saying before that it turns against. */
  readonly against: Utterance | null
}

/** Two sayings must share this much of the shorter one's content words to be about the same. */
const SAME_MATTER = 0.4
const FEWEST_SHARED = 2

const DENIAL = /(?:\b(?:not|never|no longer|nothing|cannot|refuse[sd]?|reject(?:s|ed)?|rule[sd]? out)\b|n[’']t\b)/i
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu

/**
 * Whoever spoke about a theme on two days or more, and how. A turn is marked where two sayings of one person share their
 * words and one of them has a "not" or another number: what differs is shown, whether it is a turn is for the reader.
 */
export function positionsOf(utterances: readonly Utterance[]): Position[] {
  const byVoice = new Map<string, { voice: Voice; said: Utterance[] }>()
  for (const utterance of utterances) {
    const [voice, ...others] = utterance.voices
    if (voice === undefined || others.length > 0 || voice.kind !== 'person' || !isNamed(voice)) continue
    if (utterance.main.statement.mode !== 'said') continue
    const known = byVoice.get(voice.key) ?? { voice, said: [] }
    byVoice.set(voice.key, known)
    known.said.push(utterance)
  }
  const positions = [...byVoice.values()].map(({ voice, said }) => ({ voice, steps: stepsOf(said) }))
  return positions.filter(({ steps }) => new Set(steps.map(({ day }) => day)).size > 1)
}

function stepsOf(said: readonly Utterance[]): Step[] {
  const dated = timeline(said).flatMap((utterance) => {
    const day = dayOf(utterance)
    return day === null ? [] : [{ utterance, day }]
  })
  return dated.map(({ utterance, day }, i) => {
    const before = dated.slice(0, i).reverse()
    const found = before.map((one) => ({ one, turn: one.day < day ? turnBetween(one.utterance, utterance) : null }))
    const first = found.find(({ turn }) => turn !== null)
    return { utterance, day, turn: first?.turn ?? null, against: first?.one.utterance ?? null }
  })
}

/** The first day on which any document says it was said, or printed it. */
function dayOf(utterance: Utterance): string | null {
  const days = printings(utterance).flatMap((printing) => timeOf(printing)?.slice(0, 10) ?? [])
  return days.sort()[0] ?? null
}

function turnBetween(before: Utterance, after: Utterance): Step['turn'] {
  const [one, other] = [textOf(before.main), textOf(after.main)]
  const stems = [one, other].map((text) => new Set(termsOf(text).map(({ stem }) => stem)))
  const shared = [...stems[0]!].filter((stem) => stems[1]!.has(stem) && !/^\p{N}/u.test(stem)).length
  if (shared < FEWEST_SHARED || shared < SAME_MATTER * Math.min(stems[0]!.size, stems[1]!.size)) return null
  if (DENIAL.test(one) !== DENIAL.test(other)) return 'denial'
  const numbers = [one, other].map((text) => new Set(text.match(NUMBER) ?? []))
  const differ = numbers.every(({ size }) => size > 0) && [...numbers[0]!].every((number) => !numbers[1]!.has(number))
  return differ ? 'number' : null
}

function textOf(printing: Printing): string {
  const cue = printing.statement.cue.map(([start, end]: SpanRecord) => printing.document.text.slice(start, end))
  return [...(printing.statement.kind === 'direct' ? [] : cue), ...contentTexts(printing)].join(' ')
}
