import type { ChangeRecord, PassageRecord, SpanRecord, Stretch } from '../types/index.js'
import { isSame, type Step } from './align.js'
import type { Found, Segment } from './find.js'
import type { Wording } from './wording.js'

/** Where the words stand in the source of the first piece (and, from there on, in each further one). */
export function passagesOf(wording: Wording, { segments }: Found): PassageRecord[] {
  const bySource = new Map<string, { text: string; spans: SpanRecord[] }>()
  for (const segment of segments) {
    const { id, text } = segment.passage.source
    const known = bySource.get(id) ?? { text, spans: [] }
    known.spans.push(...spansOf(wording, segment))
    bySource.set(id, known)
  }
  return [...bySource].map(([source, { text, spans }]) => {
    const sorted = merged(spans)
    return { source, spans: sorted, text: sorted.map(([start, end]) => text.slice(start, end)).join(' … ') }
  })
}

/** Stretches of the source that hold the words, apart where an attribution or a cut stands between. */
function spansOf(wording: Wording, { passage, steps }: Segment): SpanRecord[] {
  const spans: SpanRecord[] = []
  let open = false
  const last = steps.findLastIndex((step) => isSame(wording, passage, step))
  const first = steps.findIndex((step) => isSame(wording, passage, step))
  steps.forEach((step, at) => {
    if (step.source < 0 || at < first || at > last) return
    const apart = step.excuse === 'attribution' || step.excuse === 'cut' || step.excuse === 'direction'
    const { start, end } = passage.words[step.source]!
    if (apart) open = false
    else if (open) spans.at(-1)![1] = end
    else {
      spans.push([start, end])
      open = true
    }
  })
  return spans
}

function merged(spans: readonly SpanRecord[]): SpanRecord[] {
  const found: SpanRecord[] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else found.push([start, end])
  }
  return found
}

/** The way from the draft's words to the source's, in reading order. */
export function diffOf(wording: Wording, { segments }: Found): ChangeRecord[] {
  return segments.flatMap((segment) => {
    const { passage, steps } = segment
    const inner = trimmedSteps(wording, segment)
    const groups: { same: boolean; steps: Step[] }[] = []
    for (const step of inner.length > 0 ? inner : steps) {
      const same = isSame(wording, passage, step)
      const last = groups.at(-1)
      if (last && last.same === same) last.steps.push(step)
      else groups.push({ same, steps: [step] })
    }
    return groups.map(({ same, steps: group }): ChangeRecord => {
      const draft = textOf(
        wording.text,
        group.flatMap(({ quote }) => (quote < 0 ? [] : [wording.words[quote]!])),
      )
      const source = textOf(
        passage.source.text,
        group.flatMap(({ source: at }) => (at < 0 ? [] : [passage.words[at]!])),
      )
      return { op: same ? 'same' : draft === '' ? 'insert' : source === '' ? 'delete' : 'replace', draft, source }
    })
  })
}

/** Without source words before the first and behind the last word of the quotation. */
function trimmedSteps(_: Wording, { steps }: Segment): readonly Step[] {
  const first = steps.findIndex(({ quote }) => quote >= 0)
  const last = steps.findLastIndex(({ quote }) => quote >= 0)
  return first < 0 ? [] : steps.slice(first, last + 1)
}

function textOf(text: string, words: readonly Stretch[]): string {
  return words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end)
}
