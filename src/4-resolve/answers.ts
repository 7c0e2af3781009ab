import type { Attribution, Candidate, Evidence } from '../types/index.js'
import type { Member } from './member.js'

/** One piece of evidence. */
export const evidence = (test: string, weight: number, note: string): Evidence => ({ test, weight, note })

/** A settled answer. */
export function known(member: Member, confidence: number, because: readonly Evidence[]): Attribution {
  if (member.described && member.kind === 'unnamed') return { is: 'unnamed', described: member.id, because }
  return { is: 'known', speaker: member.id, confidence, because, rivals: [] }
}

/** No answer, with those who might be it. */
export function unsure(candidates: readonly Candidate[], because: readonly Evidence[] = []): Attribution {
  return { is: 'unsure', candidates, because }
}

/** How many rivals an answer lists. */
const MOST_RIVALS = 4

/** No answer: each of these fits as well as the others. */
export function tied(members: readonly Member[], because: readonly Evidence[] = []): Attribution {
  const some = members.slice(0, MOST_RIVALS)
  const confidence = Math.min(0.45, 1 / Math.max(1, some.length))
  return unsure(
    some.map(({ id }) => ({ speaker: id, confidence, because: [] })),
    because,
  )
}
