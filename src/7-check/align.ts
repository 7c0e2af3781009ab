import type { Interruption } from './passage.js'
import type { QuotedWord } from './wording.js'
import type { CheckedWord } from './words.js'

/** One step of an alignment; -1 where the quotation (or the source) has no word for it. */
export interface Step {
  readonly quote: number
  readonly source: number
  /** Why the difference is no alteration, where something in the draft or the source says so. */
  readonly excuse: 'none' | 'cut' | 'bracket' | 'attribution' | 'direction'
}

/** Whether a step pairs a word of the quotation with the same word of the source. */
export function isSame(
  quote: { readonly words: readonly CheckedWord[] },
  passage: { readonly words: readonly CheckedWord[] },
  step: Pick<Step, 'quote' | 'source'>,
): boolean {
  return step.quote >= 0 && step.source >= 0 && quote.words[step.quote]!.key === passage.words[step.source]!.key
}

/**
 * Costs. A word that is there gains 1. A replaced word costs less than one put in, at an end of the quotation, too, so
 * that "may" is set against "will"; one that looks alike less still, so that "was" meets "we're" and not its neighbour.
 */
const SAME = 1
const REPLACED = -0.6
const ALIKE = -0.4
const ADDED = -0.65
const LEFT_OUT = -0.45
/** Behind an ellipsis the nearest continuation is taken, and a far one if there is no nearer. */
const CUT = -0.004
const FREE = -0.04
const JUMP = -0.1

const DIAGONAL = 1
const UP = 2
const LEFT = 3
/** Higher numbers: an interruption was jumped over. */
const FIRST_JUMP = 4

/** What is to be aligned. */
export interface Task {
  readonly quote: readonly QuotedWord[]
  readonly source: readonly CheckedWord[]
  readonly interruptions: readonly Interruption[]
}

/** The best way to find the words of a quotation, in order, in a row of words of a source. */
export function align(task: Task): Step[] {
  const { quote, source } = task
  const width = source.length + 1
  const trace = new Uint8Array((quote.length + 1) * width)
  const last = fill(task, trace)
  let [at, from] = [bestOf(last), quote.length]
  const steps: Step[] = []
  while (from > 0) {
    const move = trace[from * width + at]!
    if (move === DIAGONAL) steps.push(diagonal(task, --from, --at))
    else if (move === UP) steps.push({ quote: --from, source: -1, excuse: excuseOf(quote[from]!, undefined) })
    else if (move === LEFT) steps.push({ quote: -1, source: --at, excuse: excuseAt(quote, from) })
    else {
      const { from: start, to, kind } = task.interruptions[move - FIRST_JUMP]!
      for (let word = to - 1; word >= start; word--) steps.push({ quote: -1, source: word, excuse: kind })
      at = start
    }
  }
  return steps.reverse()
}

function fill({ quote, source, interruptions }: Task, trace: Uint8Array): Float32Array {
  const keys = idsOf(quote, source)
  const own = ownWords(quote)
  const width = source.length + 1
  const jumps = interruptions.slice(0, 255 - FIRST_JUMP)
  let above = new Float32Array(width)
  let row = new Float32Array(width)
  for (let i = 1; i <= quote.length; i++) {
    const word = quote[i - 1]!
    const added = word.bracketed ? FREE : ADDED
    const skipped = skipCost(quote, i, own)
    row[0] = above[0]! + added
    trace[i * width] = UP
    let jump = 0
    const [key, begins] = [keys.quote[i - 1]!, beginning(word)]
    for (let j = 1; j < width; j++) {
      const same = word.bracketed ? 0 : SAME
      const other = word.bracketed ? FREE : begins === keys.sourceBegins[j - 1] ? ALIKE : REPLACED
      let best = above[j - 1]! + (key === keys.source[j - 1] ? same : other)
      let move = DIAGONAL
      if (above[j]! + added > best) {
        best = above[j]! + added
        move = UP
      }
      if (row[j - 1]! + skipped > best) {
        best = row[j - 1]! + skipped
        move = LEFT
      }
      while (jump < jumps.length && jumps[jump]!.to <= j) {
        const { from, to } = jumps[jump]!
        if (to === j && row[from]! + JUMP > best) {
          best = row[from]! + JUMP
          move = FIRST_JUMP + jump
        }
        jump++
      }
      row[j] = best
      trace[i * width + j] = move
    }
    const done = above
    above = row
    row = done
  }
  return above
}

/** Numbers for words, so that the inner loop compares no strings: 0 for one that the quotation has not. */
function idsOf(quote: readonly QuotedWord[], source: readonly CheckedWord[]) {
  const ids = new Map<string, number>()
  for (const { key } of quote) if (!ids.has(key)) ids.set(key, ids.size + 1)
  return {
    quote: Int32Array.from(quote, ({ key }) => ids.get(key)!),
    source: Int32Array.from(source, ({ key }) => ids.get(key) ?? 0),
    sourceBegins: Int32Array.from(source, beginning),
  }
}

/**
 * How a word begins, as a number: two that begin alike are forms of one word more often than not. What stands behind an
 * apostrophe is another word ("we're"); all numbers are alike.
 */
function beginning({ key }: CheckedWord): number {
  const first = key.charCodeAt(0)
  if (first >= 48 && first <= 57) return 1
  const end = key.indexOf("'")
  const letter = (at: number): number => (at < key.length && (end < 0 || at < end) ? key.charCodeAt(at) : 0)
  return (first << 20) ^ (letter(1) << 10) ^ letter(2)
}

/** From the first to the last word of the quotation that is the speaker's; brackets before and after are the writer's. */
function ownWords(quote: readonly QuotedWord[]): { first: number; last: number } {
  const isOwn = ({ bracketed }: QuotedWord): boolean => !bracketed
  return { first: quote.findIndex(isOwn), last: quote.findLastIndex(isOwn) }
}

/** What it costs to leave out a word of the source behind the first `done` words of the quotation. */
function skipCost(quote: readonly QuotedWord[], done: number, own: { first: number; last: number }): number {
  const next = quote[done]
  // Behind the last word the source may go on as it likes.
  if (!next) return LEFT_OUT
  if (next.before === 'cut') return CUT
  // Brackets between the speaker's words may stand for many; at an end they stand for what is next to them.
  const between = done > own.first && done <= own.last
  return between && (next.bracketed || quote[done - 1]!.bracketed) ? FREE * 2 : LEFT_OUT
}

function bestOf(row: Float32Array): number {
  let best = 0
  for (let at = 1; at < row.length; at++) if (row[at]! > row[best]!) best = at
  return best
}

function diagonal({ quote, source }: Task, from: number, at: number): Step {
  const same = quote[from]!.key === source[at]!.key
  return { quote: from, source: at, excuse: same ? 'none' : excuseOf(quote[from]!, source[at]) }
}

function excuseOf(word: QuotedWord, other: CheckedWord | undefined): Step['excuse'] {
  return word.bracketed || (other && word.touched && sharesStem(word, other)) ? 'bracket' : 'none'
}

/** "know[s]" for "know", "[t]he" for "The": letters were changed, and the brackets say so. */
function sharesStem({ key }: QuotedWord, other: CheckedWord): boolean {
  return key.slice(0, 2) === other.key.slice(0, 2) || key.at(-1) === other.key.at(-1)
}

/** Why words of the source may be left out behind the first `done` words of the quotation. */
export function excuseAt(quote: readonly QuotedWord[], done: number): Step['excuse'] {
  const next = quote[done]
  if (next?.before === 'cut') return 'cut'
  return next?.bracketed || quote[done - 1]?.bracketed ? 'bracket' : 'none'
}
