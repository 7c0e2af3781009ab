import { overlaps, type Stretch } from '../types/index.js'
import type { Finding } from './finding.js'

/** Those of `later` whose words no earlier finding has taken: content or cue. */
export function withoutRivals(later: readonly Finding[], earlier: readonly Finding[]): Finding[] {
  return later.filter((one) => !earlier.some((other) => clash(one, other)))
}

function clash(one: Finding, other: Finding): boolean {
  const mine = [...one.content, ...one.cue]
  return [...other.content, ...other.cue].some((piece) => mine.some((own) => overlaps(piece, own)))
}

/**
 * Joins what the rules and the trained model found in one paragraph. Forms that have a shape of their own (transcripts,
 * dashes, "quoted as saying") are the rules'. Of the plain reports, the model's spans are taken where both found one,
 * with what the rules know beside them: the hearer, the chain, the question, the mode.
 */
export function weigh(ruled: readonly Finding[], learned: readonly Finding[]): Finding[] {
  if (learned.length === 0) return [...ruled]
  const plain = ruled.filter(isPlain)
  const shaped = ruled.filter((one) => !isPlain(one))
  const free = withoutRivals(learned, shaped)
  const taken = new Set<Finding>()
  const joined = free.map((one) => {
    const twin = plain.find((other) => !taken.has(other) && isTwin(one, other))
    if (!twin) return one
    taken.add(twin)
    return join(one, twin)
  })
  const alone = plain.filter((one) => !taken.has(one) && keeps(one) && !joined.some((other) => clash(one, other)))
  return [...shaped, ...joined, ...alone]
}

const isPlain = ({ rule }: Finding): boolean => /^(?:says|said-by|says-too|according-to)$/.test(rule)

/** One report: the cues overlap, or half of the content is shared. */
function isTwin(a: Finding, b: Finding): boolean {
  if (a.cue.some((one) => b.cue.some((other) => overlaps(one, other)))) return true
  const common = sum(a.content.flatMap((one) => b.content.map((other) => shared(one, other))))
  return common / (length(a.content) + length(b.content) - common || 1) >= 0.5
}

/** The model's spans with the rule's knowledge; where both found quoted words alike, each makes the other surer. */
function join(model: Finding, rule: Finding): Finding {
  return {
    ...rule,
    content: model.content,
    cue: model.cue,
    source: model.source.length > 0 ? model.source : rule.source,
    borrowed: model.source.length > 0 ? null : rule.borrowed,
    carries: model.source.length > 0 ? 'nothing' : rule.carries,
    addressees: rule.addressees.filter((one) => !model.content.some((piece) => overlaps(one, piece))),
    confidence: Math.max(model.confidence, rule.confidence),
  }
}

/** A report that only the rules found is kept where it withholds, asks or has a source: their precision is measured. */
const keeps = (one: Finding): boolean => one.content.length === 0 || one.mode === 'withheld' || one.source.length > 0

const length = (pieces: readonly Stretch[]): number => sum(pieces.map(({ start, end }) => end - start))
const shared = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
