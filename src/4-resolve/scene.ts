import type { Attribution, Candidate, Evidence, Statement, Stretch } from '../types/index.js'
import type { Cast, Member } from './cast.js'
import { paragraphAt } from './phrase.js'

/** A statement whose speaker was looked for, with what came of it. */
export interface Turn {
  readonly statement: Statement
  readonly speaker: Member | null
  readonly start: number
  readonly end: number
  readonly paragraph: number
}

/** The document as far as it has been read: who is in it, and who has spoken. */
export interface Scene {
  readonly cast: Cast
  readonly turns: Turn[]
  readonly spoken: Map<string, Attribution>
}

/** Where a statement begins: its content, or its cue where it has no content. */
export function startOf(statement: Statement): number {
  const all = [...statement.content, ...statement.cue].map(({ start }) => start)
  return all.length > 0 ? Math.min(...all) : (statement.source.at?.start ?? 0)
}

/** Index of the paragraph that holds a place; -1 outside all. */
export const paragraphOf = (cast: Cast, at: Stretch): number => paragraphAt(cast, at)?.index ?? -1

/** The last turn that ends before a place. */
export function turnBefore({ turns }: Scene, place: number): Turn | null {
  return turns.findLast(({ start, statement }) => start < place && statement.quotedIn === null) ?? null
}

/** A settled answer. */
export function known(member: Member, confidence: number, because: readonly Evidence[]): Attribution {
  if (member.described && member.kind === 'unnamed') return { is: 'unnamed', described: member.id, because }
  return { is: 'known', speaker: member.id, confidence, because, rivals: [] }
}

/** No answer, with those who might be it. */
export function unsure(candidates: readonly Candidate[], because: readonly Evidence[] = []): Attribution {
  return { is: 'unsure', candidates, because }
}

/** One piece of evidence. */
export const evidence = (test: string, weight: number, note: string): Evidence => ({ test, weight, note })
