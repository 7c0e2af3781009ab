/**
 * RESOLVE SPEAKERS: who do those words stand for? A party, or "unsure" with the rivals and the reasons.
 * @module
 */
import type { Understanding } from '../2-understand/index.js'
import type { Attribution, MentionId, Speaker, SpeakerId, Statement } from '../types/index.js'
import { gatherCast } from './gather.js'
import { type Member, speakerOf } from './member.js'
import { idOf, Scene } from './scene.js'
import { whoIs, whoSaid } from './speaker.js'

export { speaksTo } from './across/asked.js'
export { Authority, type AuthorityEntry } from './across/authority.js'
export { type ChainLink, chainOf } from './across/chain.js'
export { type Given, type Identities, identify } from './across/identify.js'
export { isComputed } from './across/judgements.js'
export type { KnownSpeaker } from './across/known-speaker.js'
export type { Apart } from './across/namesakes.js'
export { referenceIn } from './across/references.js'
export { withIds } from './across/with-ids.js'
export { compatible, nameWithoutTitles } from './name.js'

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
  const scene = new Scene(gatherCast(understanding))
  const attributions = new Map<MentionId, Attribution>()
  for (const statement of inOrder(statements)) {
    const answer = whoSaid(scene, statement)
    attributions.set(statement.source.id, answer)
    scene.enter(statement, answer)
    for (const { id, at } of statement.via) if (at) attributions.set(id, whoIs(scene, statement, at))
    for (const { id, at } of statement.addressees)
      if (at) attributions.set(id, notSelf(answer, whoIs(scene, statement, at)))
  }
  tellApart(scene.cast.members)
  return { speakers: new Map(scene.cast.members.map((member) => [member.id, speakerOf(member)])), attributions }
}

/** "Mr Holm" and "Mrs Holm": where two people are known by one family name alone, the form of address belongs to it. */
function tellApart(members: readonly Member[]): void {
  const bearers = new Map<string, Member[]>()
  for (const member of members)
    if (member.kind === 'person' && !member.described && !/\s/.test(member.name))
      bearers.set(member.name, [...(bearers.get(member.name) ?? []), member])
  for (const namesakes of bearers.values())
    if (namesakes.length > 1)
      for (const member of namesakes) {
        const form = member.sightings.flatMap(({ title }) => title).find((word) => FORMS.test(word))
        if (form) member.name = `${form[0]!.toUpperCase()}${form.slice(1)} ${member.name}`
      }
}

const FORMS = /^(?:mr|mrs|ms|miss|sir|lady|lord|dame)\.?$/i

/** Nobody is said to tell themselves: "she told her guest" cut behind "her" is no answer. */
function notSelf(speaker: Attribution, hearer: Attribution): Attribution {
  const same = idOf(speaker) !== null && idOf(speaker) === idOf(hearer)
  return same ? { is: 'unsure', candidates: [], because: hearer.because } : hearer
}

function inOrder(statements: readonly Statement[]): Statement[] {
  const isLate = ({ place, echoes }: Statement) => place === 'headline' || place === 'heading' || echoes !== null
  return [...statements.filter((one) => !isLate(one)), ...statements.filter(isLate)]
}
