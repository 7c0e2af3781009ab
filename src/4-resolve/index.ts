/**
 * RESOLVE SPEAKERS: who do those words stand for? A party, or "unsure" with the rivals and the reasons.
 * @module
 */
import type { Understanding } from '../2-understand/index.js'
import type { Attribution, MentionId, Speaker, SpeakerId, Statement } from '../types/index.js'
import { gatherCast, speakerOf } from './cast.js'
import { paragraphOf, type Scene, startOf } from './scene.js'
import { whoIs, whoSaid } from './speaker.js'

/** Who speaks in one document, and which of them each mention stands for. */
export interface Resolution {
  readonly speakers: ReadonlyMap<SpeakerId, Speaker>
  readonly attributions: ReadonlyMap<MentionId, Attribution>
}

/**
 * Settles, for every statement, who its source, its addressees and its chain stand for. Statements are read in the order
 * of the text; headlines last, because they borrow their speakers from the body.
 */
export function resolve(understanding: Understanding, statements: readonly Statement[]): Resolution {
  const scene: Scene = { cast: gatherCast(understanding), turns: [], spoken: new Map() }
  const attributions = new Map<MentionId, Attribution>()
  for (const statement of inOrder(statements)) {
    const answer = whoSaid(scene, statement)
    attributions.set(statement.source.id, answer)
    scene.spoken.set(statement.id, answer)
    const start = startOf(statement)
    const ends = statement.content.map(({ end }) => end)
    const speaker = answer.is === 'known' ? answer.speaker : answer.is === 'unnamed' ? answer.described : null
    scene.turns.push({
      statement,
      start,
      end: Math.max(start, ...ends),
      paragraph: paragraphOf(scene.cast, {
        start: Math.max(start, ...statement.content.map((one) => one.start)),
        end: start,
      }),
      speaker: scene.cast.members.find(({ id }) => id === speaker) ?? null,
    })
    for (const mention of [...statement.addressees, ...statement.via])
      if (mention.at) attributions.set(mention.id, whoIs(scene, statement, mention.at))
  }
  return { speakers: new Map(scene.cast.members.map((member) => [member.id, speakerOf(member)])), attributions }
}

function inOrder(statements: readonly Statement[]): Statement[] {
  const late = ({ place, echoes }: Statement) => Number(place === 'headline' || place === 'heading' || echoes !== null)
  return [...statements].sort((a, b) => late(a) - late(b))
}
