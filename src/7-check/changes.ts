import { isSame, type Step } from './align.js'
import type { Found, Segment } from './find.js'
import { type Passage, passageOf } from './passage.js'
import type { QuotedWord, Wording } from './wording.js'
import { type CheckedWord, wordsIn } from './words.js'

/** What differs between the draft and the source, and what says so. */
export interface Change {
  /**
   * words: they differ and nothing says so; case: only capitals differ; letters: those of another script stand for them;
   * cut: an ellipsis stands for them; bracket: the draft's brackets do; attribution, direction: the source interrupts;
   * join: what follows stands elsewhere.
   */
  readonly kind: 'words' | 'case' | 'letters' | 'cut' | 'bracket' | 'attribution' | 'direction' | 'join'
  readonly quote: readonly QuotedWord[]
  readonly source: readonly CheckedWord[]
  readonly passage: Passage
  /** Index in the quotation of the first word behind the change. */
  readonly at: number
  /** Of a cut or a join: whether the draft marks it, where the words go on, and how far that is. */
  readonly leap?: Leap
}

/** How far, and which way, the source goes on. */
export interface Leap {
  readonly marked: boolean
  readonly to: 'forward' | 'backward' | 'elsewhere'
  /** Units of the source between. */
  readonly distance: number
}

/** All differences in the order of the quotation. */
export function changesOf(wording: Wording, { segments }: Found): Change[] {
  const changes: Change[] = []
  segments.forEach((segment, index) => {
    if (index > 0) changes.push(...joinOf(wording, segments[index - 1]!, segment))
    changes.push(...changesIn(wording, segment))
  })
  return changes
}

function changesIn(wording: Wording, { passage, steps }: Segment): Change[] {
  const changes: Change[] = []
  let open: Step[] = []
  let last = -1
  let seen = steps.find(({ quote }) => quote >= 0)?.quote ?? 0
  const close = (): void => {
    if (open.length > 0) changes.push(changeOf(wording, passage, { steps: open, at: seen }))
    open = []
  }
  for (const step of steps) {
    const same = isSame(wording, passage, step)
    if (same || (open[0] && open[0].excuse !== step.excuse)) close()
    if (same) {
      const kind = surface(wording, passage, step)
      if (kind) changes.push(changeOf(wording, passage, { steps: [step], at: step.quote + 1, kind }))
      if (last >= 0 && step.source === last + 1) changes.push(...overHeading(wording, passage, step))
      last = step.source
      if (
        wording.words[step.quote]!.before === 'cut' &&
        !changes.some(({ kind: other, at }) => other === 'cut' && at === step.quote)
      )
        changes.push(...emptyCut(passage, step))
    } else open.push(step)
    if (step.quote >= 0) seen = step.quote + 1
  }
  close()
  return changes
}

interface Part {
  readonly steps: readonly Step[]
  readonly at: number
  readonly kind?: Change['kind']
}

function changeOf({ words }: Wording, passage: Passage, { steps, at, kind }: Part): Change {
  const [first] = steps
  const excuse = first!.excuse
  const source = steps.flatMap(({ source: index }) => (index >= 0 ? [passage.words[index]!] : []))
  const change: Change = {
    kind: kind ?? (excuse === 'none' ? 'words' : excuse),
    quote: steps.flatMap(({ quote }) => (quote >= 0 ? [words[quote]!] : [])),
    source,
    passage,
    at,
  }
  if (excuse !== 'cut') return change
  const distance = source.at(-1)!.end - source[0]!.start
  return { ...change, leap: { marked: true, to: 'forward', distance } }
}

/** What differs in a word that is the same: capitals in the middle of a sentence, letters of another script, brackets. */
function surface({ words }: Wording, passage: Passage, { quote, source }: Step): Change['kind'] | null {
  const [word, other] = [words[quote]!, passage.words[source]!]
  if (word.disguised !== other.disguised) return 'letters'
  if (word.form === other.form) return word.touched && !other.touched ? 'bracket' : null
  if (word.touched) return 'bracket'
  const opens = quote === 0 || word.before !== 'none' || words[quote - 1]!.bracketed
  const rest = word.form.slice(1) === other.form.slice(1)
  if ((opens && rest) || other.touched || isSetInCapitals(passage, source)) return null
  // Behind an attribution of the source a sentence may go on or begin: the draft decides.
  return rest && passage.interruptions.some(({ to }) => to === source) ? null : 'case'
}

/** A transcript in capitals and a headline with a capital on every longer word tell nothing about capitals. */
function isSetInCapitals({ words }: Passage, at: number): boolean {
  const near = words.slice(Math.max(0, at - 10), at + 11).filter(({ form }) => form.length > 3)
  return near.length > 2 && near.every(({ form }) => /^\P{Ll}/u.test(form))
}

/** An ellipsis where the source leaves no word out: a pause, and where the source has it too, nothing at all. */
function emptyCut(passage: Passage, { quote, source }: Step): Change[] {
  if (quote === 0 || source === 0) return []
  const { text } = passage.source
  const between = text.slice(passage.words[source - 1]!.end, passage.words[source]!.start)
  if (/…|\.\s?\./.test(between)) return []
  const leap = { marked: true, to: 'forward' as const, distance: 0 }
  return [{ kind: 'cut', quote: [], source: [], passage, at: quote, leap }]
}

/** A headline and the paragraph below it are two texts, though no word stands between them. */
function overHeading({ words }: Wording, passage: Passage, { quote, source }: Step): Change[] {
  const [before, after] = [passage.words[source - 1]!, passage.words[source]!]
  const { text, blocks } = passage.source
  if (!/\n/.test(text.slice(before.end, after.start))) return []
  const apart = blocks?.some(
    ({ kind, start, end }) => APART.has(kind) && start <= before.start && before.end <= end && end <= after.start,
  )
  const leap = { marked: words[quote]!.before === 'cut', to: 'forward' as const, distance: after.start - before.end }
  return apart ? [{ kind: 'join', quote: [], source: [], passage, at: quote, leap }] : []
}

const APART: ReadonlySet<string> = new Set(['headline', 'heading', 'standfirst', 'caption', 'credit', 'boilerplate'])

/** How two pieces follow each other. Nothing, where they do so without a word between. */
function joinOf(wording: Wording, before: Segment, after: Segment): Change[] {
  const last = before.steps.findLast((step) => isSame(wording, before.passage, step))!
  const first = after.steps.find((step) => isSame(wording, after.passage, step))!
  const [end, start] = [before.passage.words[last.source]!.end, after.passage.words[first.source]!.start]
  const marked = wording.words[first.quote]!.before === 'cut'
  const join = { kind: 'join' as const, quote: [], passage: after.passage, at: first.quote }
  if (before.passage.source !== after.passage.source)
    return [{ ...join, source: [], leap: { marked, to: 'elsewhere', distance: 0 } }]
  if (start < end) return [{ ...join, source: [], leap: { marked, to: 'backward', distance: end - start } }]
  const left = start - end > 5_000 ? [] : wordsIn(after.passage.source.text, { start: end, end: start })
  if (start - end < 5_000 && (left.length === 0 || isInterruption(before.passage, { start: end, end: start })))
    return []
  return [{ ...join, source: left, leap: { marked, to: 'forward', distance: start - end } }]
}

function isInterruption({ source }: Passage, between: { start: number; end: number }): boolean {
  const wide = passageOf(source, { start: between.start - 300, end: between.end + 300 })
  return wide.interruptions.some(
    ({ from, to }) => (wide.words[from - 1]?.end ?? 0) === between.start && wide.words[to]?.start === between.end,
  )
}
