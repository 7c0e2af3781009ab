import type { Language } from './languages/language.js'
import { leadOf } from './leads.js'
import type { Quotation, Sentence, Word } from './reading.js'

/** One unit on the way through a paragraph: a token outside quotation, or a whole outermost quotation. */
type Unit = { readonly word: Word } | { readonly quotation: number; readonly start: number; readonly end: number }

interface Whole {
  readonly text: string
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  readonly language: Language
}

/** How many words may lead a paragraph in. */
const MOST_LEAD = 24

/** Units after which a sentence is cut all the same: no writer's sentence is so long, and the rules look at all pairs. */
export const LONGEST = 300

/**
 * Cuts a paragraph into sentences. A quotation is one unit, whatever stands inside it; it ends a sentence when its own
 * words end one and what follows starts a new one, unless that is only its attribution ("“Why?” Senator Rhee asked.").
 * What leads a paragraph in (a bullet, a time, a dateline) is cut off as a sentence of its own.
 */
export function cutSentences(whole: Whole): Sentence[] {
  const units = unitsOf(whole)
  const sentences: Sentence[] = []
  let from = 0
  const quoted = units.findIndex((unit) => !('word' in unit))
  const before = units.slice(0, Math.min(quoted < 0 ? units.length : quoted, MOST_LEAD))
  const lead = leadOf(
    before.flatMap((unit) => ('word' in unit ? [unit.word] : [])),
    whole.text,
  )
  units.forEach((unit, at) => {
    const cut = at === units.length - 1 || at - from >= LONGEST || ('word' in unit && unit.word === lead)
    if (cut || isOrnament(units, from, at) || endsHere(whole, units, at)) {
      sentences.push(make(units.slice(from, at + 1)))
      from = at + 1
    }
  })
  return sentences
}

/** Emoji before a sentence are no part of it. */
function isOrnament(units: readonly Unit[], from: number, to: number): boolean {
  const isEmoji = (unit: Unit): boolean => 'word' in unit && /^\p{Extended_Pictographic}/u.test(unit.word.text)
  return isEmoji(units[to]!) && !isEmoji(units[to + 1]!) && units.slice(from, to).every(isEmoji)
}

function unitsOf({ words, quotations }: Whole): Unit[] {
  const outer = quotations.map((q, index) => ({ q, index })).filter(({ q }) => q.parent === -1)
  const units: Unit[] = []
  let next = 0
  for (const word of words) {
    while (next < outer.length && outer[next]!.q.start <= word.start) {
      const { q, index } = outer[next++]!
      units.push({ quotation: index, start: q.start, end: q.end })
    }
    if (next > 0 && word.start < outer[next - 1]!.q.end) continue
    units.push({ word })
  }
  for (; next < outer.length; next++) {
    const { q, index } = outer[next]!
    units.push({ quotation: index, start: q.start, end: q.end })
  }
  return units
}

function endsHere(whole: Whole, units: readonly Unit[], at: number): boolean {
  const unit = units[at]!
  const next = units[at + 1]!
  if ('word' in unit) {
    const { word } = unit
    if (/^[!?。！？]$/.test(word.text)) return true
    if (/^(?:\.|…|\.{2,}|[)\]])$/.test(word.text)) {
      if (/^[)\]]$/.test(word.text)) return false
      return !('word' in next) || startsSentence(next.word)
    }
    if (word.text.endsWith('.') && word.is === 'word') {
      return 'word' in next && whole.language.starters.has(next.word.key) && /^\p{Lu}/u.test(next.word.text)
    }
    return false
  }
  const quotation = whole.quotations[unit.quotation]!
  const last = whole.text.slice(quotation.inner.start, quotation.inner.end).trimEnd().at(-1) ?? ''
  if (!/[.?!…。！？]/.test(last)) return false
  if (!('word' in next)) return /[.?!…]/.test(last)
  if (next.word.is === 'point') return /^\p{Extended_Pictographic}/u.test(next.word.text)
  if (!/^[\p{Lu}\p{N}]/u.test(next.word.text)) return false
  return /[.…]/.test(last) || !onlyAttribution(whole.language, units, at + 1)
}

function startsSentence(word: Word): boolean {
  return /^[\p{Lu}\p{N}\p{Lo}@#]/u.test(word.text) || (word.is === 'point' && !/^[,;:.)]$/.test(word.text))
}

/** Whether the units up to the full stop are just "Name said [somewhere]": then they belong to the question before. */
function onlyAttribution(language: Language, units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 12); at++) {
    const unit = units[at]!
    if (!('word' in unit)) return false
    if (/^[.!?]$/.test(unit.word.text)) return false
    if (language.cues.has(unit.word.key)) {
      const next = units[at + 1]
      return !next || !('word' in next) || /^[.,]$/.test(next.word.text) || language.adverbials.has(next.word.key)
    }
  }
  return false
}

function make(units: readonly Unit[]): Sentence {
  const first = units[0]!
  const last = units.at(-1)!
  return {
    start: 'word' in first ? first.word.start : first.start,
    end: 'word' in last ? last.word.end : last.end,
    words: units.flatMap((unit) => ('word' in unit ? [unit.word] : [])),
    quotations: units.flatMap((unit) => ('word' in unit ? [] : [unit.quotation])),
  }
}
