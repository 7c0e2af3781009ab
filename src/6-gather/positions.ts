import type { SpanRecord } from '../types/index.js'
import { denies } from './denials.js'
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
    return day === null ? [] : [{ utterance, day, told: toldBy(utterance) }]
  })
  return dated.map(({ utterance, day, told }, i) => {
    for (let at = i - 1; at >= 0; at--) {
      const before = dated[at]!
      const turn = before.day < day ? turnBetween(before.told, told) : null
      if (turn !== null) return { utterance, day, turn, against: before.utterance }
    }
    return { utterance, day, turn: null, against: null }
  })
}

/** The first day on which any document says it was said, or printed it. */
function dayOf(utterance: Utterance): string | null {
  const days = printings(utterance).flatMap((printing) => timeOf(printing)?.slice(0, 10) ?? [])
  return days.sort()[0] ?? null
}

/** What of a saying may turn: worked out once, however many others it is held against. */
interface Told {
  readonly stems: ReadonlySet<string>
  readonly denies: boolean
  readonly numbers: ReadonlySet<string>
}

function toldBy({ main }: Utterance): Told {
  const text = textOf(main)
  return {
    stems: new Set(termsOf(text).map(({ stem }) => stem)),
    denies: denies(text),
    numbers: new Set(text.match(NUMBER) ?? []),
  }
}

function turnBetween(before: Told, after: Told): Step['turn'] {
  const shared = [...before.stems].filter((stem) => after.stems.has(stem) && !/^\p{N}/u.test(stem)).length
  if (shared < FEWEST_SHARED || shared < SAME_MATTER * Math.min(before.stems.size, after.stems.size)) return null
  if (before.denies !== after.denies) return 'denial'
  if (before.numbers.size === 0 || after.numbers.size === 0) return null
  return [...before.numbers].every((number) => !after.numbers.has(number)) ? 'number' : null
}

function textOf(printing: Printing): string {
  const cue = printing.statement.cue.map(([start, end]: SpanRecord) => printing.document.text.slice(start, end))
  return [...(printing.statement.kind === 'direct' ? [] : cue), ...contentTexts(printing)].join(' ')
}
