import type { Attribution, Statement, Stretch } from '../types/index.js'
import type { Member } from './cast.js'
import type { Question } from './compare/index.js'
import { decide, GRAVE, USUAL } from './decide.js'
import { pairBefore } from './groups.js'
import { evidence, known, paragraphOf, type Scene, turnBefore, unsure } from './scene.js'

/** How many paragraphs back a pronoun may reach for a name. */
const REACH = 5

/** Verbs that make a wrong attribution worse. */
const GRAVE_CUES = /^(?:accus|admit|confess|threaten|lied|lie|alleg|conced|blam|denounc|boast)/i

/** Who a pronoun stands for. */
export function resolvePronoun(
  scene: Scene,
  statement: Statement,
  { at, word }: { at: Stretch; word: string },
): Attribution {
  switch (word) {
    case 'he':
    case 'him':
    case 'himself':
      return decide(questionAt(scene, statement, { at, gender: 'he' }), peopleBefore(scene, at), barOf(statement))
    case 'she':
    case 'herself':
      return decide(questionAt(scene, statement, { at, gender: 'she' }), peopleBefore(scene, at), barOf(statement))
    case 'who':
      return antecedent(scene, at)
    case 'they':
      return plural(scene, at)
    case 'it':
      return body(scene, at)
    case 'i':
    case 'we':
    case 'me':
    case 'us':
      return outer(scene, statement)
    default:
      return unsure([])
  }
}

const barOf = ({ cue }: Statement) => (cue.some(({ exact }) => GRAVE_CUES.test(exact)) ? GRAVE : USUAL)

/** The question with the place of the words worked out. */
export function questionAt(
  scene: Scene,
  statement: Statement,
  { at, gender }: { at: Stretch; gender: 'he' | 'she' | null },
): Question {
  return { scene, statement, at, gender, paragraph: paragraphOf(scene.cast, at), sentence: sentenceOf(scene, at) }
}

function sentenceOf({ cast }: Scene, at: Stretch): number {
  let index = 0
  for (const { sentences, start, end } of cast.understanding.paragraphs) {
    if (start <= at.start && at.start < end)
      return (
        index +
        Math.max(
          0,
          sentences.findLastIndex((one) => one.start <= at.start),
        )
      )
    index += Math.max(1, sentences.length)
  }
  return index
}

/** People named or heard in the paragraphs before; all before, where that leaves nobody. */
export function peopleBefore(scene: Scene, at: Stretch): Member[] {
  const { cast, turns } = scene
  const paragraph = paragraphOf(cast, at)
  const people = cast.members.filter(({ kind, described }) => kind === 'person' || (described && kind === 'unnamed'))
  const within = (member: Member, reach: number) =>
    member.sightings.some((one) => one.start < at.start && paragraph - one.paragraph <= reach) ||
    turns.some((turn) => turn.speaker === member && turn.start < at.start && paragraph - turn.paragraph <= reach)
  const near = people.filter((member) => within(member, REACH))
  return near.length > 0 ? near : people.filter((member) => within(member, Number.POSITIVE_INFINITY))
}

/** ", who said": the name or description just before. */
function antecedent({ cast }: Scene, at: Stretch): Attribution {
  const before = cast.sightings.findLast(({ end }) => end <= at.start && at.start - end <= 2)
  const holders = before ? (cast.holders.get(before) ?? []) : []
  return holders.length === 1
    ? known(holders[0]!, 0.95, [evidence('antecedent', 3, 'the name before "who"')])
    : unsure([])
}

/** "They": the group that spoke last, the pair named together, or a body. */
function plural(scene: Scene, at: Stretch): Attribution {
  const before = turnBefore(scene, at.start)
  const near = before !== null && paragraphOf(scene.cast, at) - before.paragraph <= 1
  if (near && before.speaker && (before.speaker.kind === 'group' || before.speaker.kind === 'organisation'))
    return known(before.speaker, 0.85, [evidence('previous-speaker', 2, 'the group that spoke last')])
  const pair = pairBefore(scene, at)
  return pair && !near ? known(pair, 0.75, [evidence('pair', 1.5, 'two named together just before')]) : unsure([])
}

/** "It": the body that spoke last or leads the sentence before. */
function body(scene: Scene, at: Stretch): Attribution {
  const before = turnBefore(scene, at.start)
  const paragraph = paragraphOf(scene.cast, at)
  if (before?.speaker && paragraph - before.paragraph <= 1 && /^(?:organisation|document)$/.test(before.speaker.kind))
    return known(before.speaker, 0.88, [evidence('previous-speaker', 2, 'the body that spoke last')])
  const leading = scene.cast.sightings.findLast(
    (one) => one.start < at.start && one.leads && !one.quoted && !one.possessor && paragraph - one.paragraph <= 1,
  )
  const holders = leading ? (scene.cast.holders.get(leading) ?? []) : []
  const [holder] = holders
  return holders.length === 1 && holder?.kind === 'organisation'
    ? known(holder, 0.82, [evidence('standing', 1.5, 'the body that leads the sentence before')])
    : unsure(holders.map((member) => ({ speaker: member.id, confidence: 0.4, because: [] })))
}

/** "I" and "we" inside a quotation are whoever is quoted. */
function outer({ turns }: Scene, { quotedIn }: Statement): Attribution {
  const holder = turns.find(({ statement }) => statement.id === quotedIn)
  return holder?.speaker
    ? known(holder.speaker, 0.9, [evidence('outer-speaker', 2, 'the one who is quoted')])
    : unsure([])
}
