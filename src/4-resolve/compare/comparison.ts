import type { Evidence, Statement, Stretch } from '../../types/index.js'
import type { Member } from '../cast.js'
import type { Scene } from '../scene.js'

/** Who do these words stand for? The words, their place, and what they demand of an answer. */
export interface Question {
  readonly scene: Scene
  readonly statement: Statement
  /** The words, or where they would stand. */
  readonly at: Stretch
  readonly paragraph: number
  /** Index of their sentence in the document. */
  readonly sentence: number
  /** "he" or "she" where the words tell. */
  readonly gender: 'he' | 'she' | null
}

/** One kind of evidence: how much it speaks for (or against) a member; null when it has nothing to say. */
export type Comparison = (question: Question, member: Member) => Evidence | null

/** A weight that no other evidence makes good: the member cannot be meant. */
export const VETO = -100
