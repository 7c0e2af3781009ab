import type { Attribution, Statement, Stretch } from '../types/index.js'
import { evidence, known, tied, unsure } from './answers.js'
import { peopleBefore } from './candidates.js'
import { questionAt } from './compare/index.js'
import { barOf, decide } from './decide.js'
import { togetherBefore } from './groups.js'
import { lastBefore } from './order.js'
import type { Scene } from './scene.js'

/** Who a pronoun stands for. */
export function resolvePronoun(
  scene: Scene,
  statement: Statement,
  { at, word }: { readonly at: Stretch; readonly word: string },
): Attribution {
  switch (word) {
    case 'he':
    case 'him':
    case 'his':
    case 'himself':
      return person(scene, statement, { place: at.start, gender: 'he' })
    case 'she':
    case 'her':
    case 'herself':
      return person(scene, statement, { place: at.start, gender: 'she' })
    case 'who':
    case 'which':
    case 'whose':
      return antecedent(scene, at)
    case 'they':
    case 'them':
    case 'their':
      return plural(scene, at)
    case 'it':
    case 'its':
      return body(scene, at)
    case 'i':
    case 'we':
    case 'me':
    case 'us':
      return quoted(scene, statement)
    default:
      return unsure([])
  }
}

/**
 * Whoever is meant by "he" is no "she" from there on. In words that somebody is quoted with, "she said" is another: they
 * would say "I".
 */
function person(scene: Scene, statement: Statement, asked: { place: number; gender: 'he' | 'she' }): Attribution {
  const quoted = scene.turnOf(statement.quotedIn)?.speaker
  const others = peopleBefore(scene, asked.place).filter((member) => member !== quoted)
  const found = decide(questionAt(scene, statement, asked), others, barOf(statement))
  const member = found.is === 'known' ? scene.cast.memberOf(found.speaker) : null
  if (member?.gender === 'unknown') member.gender = asked.gender
  return found
}

/** ", who said": the name just before. */
function antecedent({ cast }: Scene, { start }: Stretch): Attribution {
  const before = cast.sightings[lastBefore(cast.sightings, start)]
  const [holder, ...others] = before && before.end <= start && start - before.end <= 2 ? cast.holdersOf(before) : []
  if (!holder || others.length > 0) return unsure([])
  return known(holder, 0.95, [evidence('antecedent', 3, 'the name before "who"')])
}

/** "They": the group or body that spoke last, or the two named together. */
function plural(scene: Scene, { start }: Stretch): Attribution {
  const turn = scene.turnBefore(start)
  const near = turn !== null && scene.paragraphOf(start) - turn.paragraph <= 1
  const speaker = near ? turn.speaker : null
  if (speaker?.kind === 'group' || speaker?.kind === 'organisation')
    return known(speaker, 0.85, [evidence('previous-speaker', 2, 'the group that spoke last')])
  const pair = near ? null : togetherBefore(scene, start, 2)
  return pair ? known(pair, 0.75, [evidence('pair', 1.5, 'two named together just before')]) : unsure([])
}

/** "It": the body that spoke last or leads the sentence before. */
function body(scene: Scene, { start }: Stretch): Attribution {
  const { cast } = scene
  const paragraph = scene.paragraphOf(start)
  const turn = scene.turnBefore(start)
  const speaker = turn && paragraph - turn.paragraph <= 1 ? turn.speaker : null
  if (speaker?.kind === 'organisation' || speaker?.kind === 'document')
    return known(speaker, 0.88, [evidence('previous-speaker', 2, 'the body that spoke last')])
  const leading = cast.leading[lastBefore(cast.leading, start)]
  const holders = leading && paragraph - leading.paragraph <= 1 ? cast.holdersOf(leading) : []
  const [holder] = holders
  if (holders.length === 1 && holder?.kind === 'organisation')
    return known(holder, 0.82, [evidence('standing', 1.5, 'the body that leads the sentence before')])
  return tied(holders)
}

/** "I" and "we" inside a quotation are whoever is quoted. */
function quoted(scene: Scene, { quotedIn }: Statement): Attribution {
  const speaker = scene.turnOf(quotedIn)?.speaker
  return speaker ? known(speaker, 0.9, [evidence('outer-speaker', 2, 'the one who is quoted')]) : unsure([])
}
