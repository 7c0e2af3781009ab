import type { Attribution, Candidate, Evidence } from '../types/index.js'
import type { Member } from './cast.js'
import { comparisons, type Question, VETO } from './compare/index.js'
import { unsure } from './scene.js'

interface Weighed {
  readonly member: Member
  readonly because: readonly Evidence[]
  readonly weight: number
}

/** What an answer needs before it is given: a weight of its own, and a lead over the next. */
export interface Bar {
  readonly least: number
  readonly lead: number
}

/** Measured on the development set: a lower lead gains a third of a point of right answers for each point of wrong ones. */
export const USUAL: Bar = { least: 1.5, lead: 1 }

/** Words such as "accused" and "admitted" do more harm in the wrong mouth: twice the lead. */
export const GRAVE: Bar = { least: 2.5, lead: 2 }

/** Compares every candidate and gives the one that clears the bar; else nobody, and the rivals. */
export function decide(question: Question, candidates: readonly Member[], bar: Bar): Attribution {
  const ranked = candidates
    .map((member) => weigh(question, member))
    .filter(({ weight }) => weight > VETO / 2)
    .sort((a, b) => b.weight - a.weight)
  const [best, next] = ranked
  if (!best) return unsure([])
  const lead = best.weight - (next?.weight ?? 0)
  const rivals = ranked.slice(0, 4).map(asCandidate(ranked))
  if (best.weight < bar.least || lead < bar.lead) return unsure(rivals, best.because)
  const confidence = Math.min(0.95, 0.78 + 0.05 * lead)
  return { is: 'known', speaker: best.member.id, confidence, because: best.because, rivals: rivals.slice(1) }
}

function weigh(question: Question, member: Member): Weighed {
  const because = comparisons.map((compare) => compare(question, member)).filter((one) => one !== null)
  return { member, because, weight: because.reduce((sum, { weight }) => sum + weight, 0) }
}

/** Shares of the weight, for the list of rivals: an order with distances, not a calibrated figure. */
function asCandidate(ranked: readonly Weighed[]): (one: Weighed) => Candidate {
  const positive = ranked.map(({ weight }) => Math.max(0.1, weight))
  const sum = positive.reduce((a, b) => a + b, 0)
  return ({ member, because, weight }) => ({
    speaker: member.id,
    confidence: Math.min(0.7, Math.max(0.1, weight) / sum),
    because,
  })
}
