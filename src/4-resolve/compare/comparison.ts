import type { Paragraph } from '../../2-understand/index.js'
import type { Evidence, Statement, Stretch } from '../../types/index.js'
import type { Gender, Member } from '../member.js'
import { lastBefore, paragraphAt } from '../order.js'
import type { Scene } from '../scene.js'
import type { Sighting } from '../sighting.js'

/** Who do these words stand for? The words, their place, and what they demand of an answer. */
export interface Question {
  readonly scene: Scene
  readonly statement: Statement
  /** Where the words stand, or would stand. */
  readonly place: number
  readonly paragraph: number
  /** "he" or "she" where the words tell. */
  readonly gender: Gender
  /** Those named in the words said, and those they are told to. */
  readonly spokenOf: ReadonlySet<Member>
  readonly told: ReadonlySet<Member>
}

/** One kind of evidence: how much it speaks for (or against) a member; null when it has nothing to say. */
export type Comparison = (question: Question, member: Member) => Evidence | null

/** A weight that no other evidence makes good: the member cannot be meant. */
export const VETO = -100

/** The question who is meant at a place of a statement. */
export function questionAt(scene: Scene, statement: Statement, at: { place: number; gender: Gender }): Question {
  const named = (pieces: readonly (Stretch | null)[]) =>
    new Set(
      pieces.flatMap((piece) => (piece ? scene.cast.namesWithin(piece) : [])).flatMap((one) => onlyOf(scene, one)),
    )
  return {
    scene,
    statement,
    ...at,
    paragraph: scene.paragraphOf(at.place),
    spokenOf: named(statement.content),
    told: named(statement.addressees.map((mention) => mention.at)),
  }
}

/** The one member a name stands for; nobody, where several share it. */
export function onlyOf({ cast }: Scene, sighting: Sighting): readonly Member[] {
  const holders = cast.holdersOf(sighting)
  return holders.length === 1 ? holders : []
}

/** Nobody is missed by counting no further than this. */
const FAR = 20

/** How many sentences a place stands before the words, counting whole paragraphs between. */
export function sentencesBack({ scene, place }: Question, from: number): number {
  const { understanding } = scene.cast
  const [first, last] = [paragraphAt(understanding, from), paragraphAt(understanding, place)]
  if (!first || !last) return 0
  const index = ({ sentences }: Paragraph, at: number) => Math.max(0, lastBefore(sentences, at + 1))
  let between = index(last, place) - index(first, from)
  for (let at = last.index - 1; at >= first.index && between < FAR; at--)
    between += Math.max(1, understanding.paragraphs[at]!.sentences.length)
  return between
}
