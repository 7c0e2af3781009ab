import type { Stretch } from '../types/index.js'
import { clash, type Finding, touch } from './finding.js'

/** Those of `later` whose words no earlier finding has taken: content or cue. */
export function withoutRivals(later: readonly Finding[], earlier: readonly Finding[]): Finding[] {
  return later.filter((one) => !earlier.some((other) => clash(one, other)))
}

/**
 * Joins what the rules and the trained model found in one paragraph. Forms that have a shape of their own (transcripts,
 * dashes, "quoted as saying"), refusals and announcements are the rules'. Of the plain reports the model's spans are
 * taken where both found one by the same cue, with what the rules know beside them: the hearer, the chain, the question.
 * On PolNeAR dev the model is right 13 times to 1 where the two name different sources.
 */
export function weigh(ruled: readonly Finding[], learned: readonly Finding[]): Finding[] {
  const plain = ruled.filter(isPlain)
  const shaped = ruled
    .filter((one) => !isPlain(one) && !learned.some((other) => overrules(other, one)))
    .map((one) => narrowed(one, learned))
  const prompts = ruled.flatMap(({ prompt }) => prompt)
  const chain = ruled.flatMap(({ via }) => via)
  const free = withoutRivals(learned, shaped).filter(
    ({ content, source, cue, mode }) =>
      !touch([...content, ...source], chain) && !leadsTo(cue, chain) && !(mode === 'asked' && touch(content, prompts)),
  )
  const pairs = free.map((one) => ({ one, twin: plain.find(({ cue }) => touch(cue, one.cue)) ?? null }))
  const twins = new Set(pairs.flatMap(({ twin }) => twin ?? []))
  const alone = plain.filter((one) => !twins.has(one))
  const joinedPairs = pairs.map(({ one, twin }) => ({ one, both: twin ? join(one, twin, alone) : null }))
  const voices = [...joinedPairs.map(({ one, both }) => both ?? one), ...alone.filter(({ core }) => core)]
  const joined = joinedPairs.flatMap(({ one, both }) => {
    if (both) return [both]
    if (one.confidence < LEAST) return []
    return alone.some((other) => other.core && !one.core && sameWords(one, other)) || isHearsay(one, voices)
      ? []
      : [one]
  })
  const kept = alone.filter((one) => isFirm(one) && !joined.some((other) => clash(one, other) && !reaches(other, one)))
  return [...shaped, ...joined, ...kept]
}

/** "According to Marsh News, Quill said": the cue of a link of the chain, told with the statement that came through it. */
const leadsTo = (cue: readonly Stretch[], chain: readonly Stretch[]): boolean =>
  cue.some(({ end }) => chain.some(({ start }) => start > end && start - end <= 1))

/**
 * A report that the model does not see is kept where it is speech beyond doubt: a verb of saying, or words in marks. Of the
 * others on PolNeAR dev ("claims", "states", "reports" as nouns) one in five was a report.
 */
const isFirm = ({ core, confidence, carries }: Finding): boolean => core || confidence > 0.9 || carries === 'subject'

/** Within what somebody surer is reported to say: "said they would discuss “all issues”" reports no second saying. */
const isHearsay = (one: Finding, all: readonly Finding[]): boolean =>
  !one.core && all.some((other) => other !== one && other.confidence > one.confidence && touch(one.cue, other.content))

/** "say the office has never told them …": a refusal that stands within a surer report is part of its words. */
const overrules = (model: Finding, rule: Finding): boolean =>
  PLAIN.test(rule.rule) && model.confidence >= 0.6 && !touch(model.cue, rule.cue) && touch(model.content, rule.cue)

/**
 * Less sure than this, what only the model finds is left out: on PolNeAR dev at a cost of 0.2 of F1 on all three spans,
 * attitudes mostly. At 0.25 it would be 0.5; what lies between is told with its low confidence, and no page shows it.
 */
const LEAST = 0.15

const PLAIN = /^(?:says|said-by|says-too)$/

/** Found by the main way of reporting, with nothing that only the rules can tell: the model's reading may replace it. */
export const isPlain = ({ rule, mode }: Finding): boolean =>
  PLAIN.test(rule) && mode !== 'withheld' && mode !== 'prospective'

/** Whether half of the content is shared: one report told by two cues, of which the reporting verb of the rules counts. */
function sameWords(a: Finding, b: Finding): boolean {
  const common = sum(a.content.flatMap((one) => b.content.map((other) => shared(one, other))))
  return common / (length(a.content) + length(b.content) - common || 1) >= 0.5
}

/** "said the pact was fair and called her rival …": a second report of the same subject stands within the first. */
const reaches = (first: Finding, second: Finding): boolean =>
  second.carries === 'subject' && first.cue[0] !== undefined && first.cue[0].end <= (second.cue[0]?.start ?? 0)

/**
 * "did not say that the dam was safe; he said …": the mode is the rule's; where the model sees another report begin within
 * the words, they end as the model ends them.
 */
function narrowed(one: Finding, learned: readonly Finding[]): Finding {
  const twin = PLAIN.test(one.rule) ? learned.find(({ cue }) => touch(cue, one.cue)) : undefined
  const end = Math.max(0, ...(twin?.content ?? []).map((piece) => piece.end))
  const others = learned.filter((other) => other !== twin).flatMap(({ cue }) => cue)
  if (!others.some(({ start }) => start > end && one.content.some((piece) => piece.end > start))) return one
  const content = one.content
    .filter(({ start }) => start < end)
    .map((piece) => ({ start: piece.start, end: Math.min(piece.end, end) }))
  return content.length > 0 ? { ...one, content } : one
}

/** The model's spans with the rule's knowledge. */
function join(model: Finding, rule: Finding, alone: readonly Finding[]): Finding {
  const second = alone.find((other) => reaches(model, other) && touch(model.content, other.cue))
  const sourced = model.source.length > 0 && !skips(model, rule)
  // Where the model names nobody, it may have taken the rule's source for words: “Sorry,” said the note.
  const own = model.content.filter((piece) => sourced || !touch([piece], rule.source))
  return {
    ...rule,
    content: second || own.length === 0 ? rule.content : afterHearer(own, rule.addressees),
    cue: model.cue,
    source: sourced ? model.source : rule.source,
    borrowed: sourced ? null : rule.borrowed,
    carries: sourced ? 'nothing' : rule.carries,
    confidence: Math.max(model.confidence, rule.confidence),
  }
}

/**
 * "Ofway said it was late and its head, Nora Quist, said so": whoever is named between commas right before the verb says
 * it; the model reached over them to the subject before.
 */
function skips(model: Finding, rule: Finding): boolean {
  const [own, other, cue] = [rule.source.at(-1), model.source.at(-1), model.cue[0]]
  return (
    rule.named &&
    own !== undefined &&
    other !== undefined &&
    cue !== undefined &&
    other.end < own.start &&
    own.end <= cue.start
  )
}

/** "told the court he had …": whom it was told to is no part of what was told. */
function afterHearer(content: readonly Stretch[], hearers: readonly Stretch[]): Stretch[] {
  return content.flatMap(({ start, end }) => {
    const hearer = hearers.find((one) => one.start <= start && start < one.end)
    const from = hearer ? hearer.end + 1 : start
    return from < end ? [{ start: from, end }] : []
  })
}

const length = (pieces: readonly Stretch[]): number => sum(pieces.map(({ start, end }) => end - start))
const shared = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
