import type { Attribution, Statement, Stretch } from '../types/index.js'
import { evidence, known, tied, unsure } from './answers.js'
import { isPerson, peopleBefore } from './candidates.js'
import { questionAt } from './compare/index.js'
import { barOf, decide } from './decide.js'
import { togetherBefore } from './groups.js'
import type { Member } from './member.js'
import { lastBefore, paragraphAt, within } from './order.js'
import type { Scene } from './scene.js'

/** Who a pronoun stands for; "who" and "which" have their own rule, for they lean on a noun phrase. */
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
    case 'they':
    case 'them':
    case 'their':
      return notWithin(scene, statement, plural(scene, at))
    case 'it':
    case 'its':
      return notWithin(scene, statement, body(scene, at))
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

/** In a body's own words "they" and "it" are others: it would say "we". */
function notWithin(scene: Scene, { quotedIn }: Statement, answer: Attribution): Attribution {
  const quoted = scene.turnOf(quotedIn)?.speaker
  return answer.is === 'known' && answer.speaker === quoted?.id ? unsure([]) : answer
}

/** "They": the group or body that spoke last, or the two people or bodies named together. */
function plural(scene: Scene, { start }: Stretch): Attribution {
  const turn = scene.turnBefore(start)
  const near = turn !== null && scene.paragraphOf(start) - turn.paragraph <= 1
  const speaker = near ? turn.speaker : null
  if (speaker?.kind === 'group' || speaker?.kind === 'organisation')
    return known(speaker, 0.85, [evidence('previous-speaker', 2, 'the group that spoke last')])
  const pair = near && speaker ? null : togetherBefore(scene, start, { size: 2, kind: 'person' })
  const bodies = pair || (near && speaker) ? null : togetherBefore(scene, start, { size: 2, kind: 'organisation' })
  const both = pair ?? bodies
  return both ? known(both, 0.75, [evidence('pair', 1.5, 'two named together just before')]) : unsure([])
}

/** "It": the body that spoke last or leads the sentence before; else the only body that this sentence or it brings in. */
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
  const only = onlyBody(scene, start)
  return only
    ? known(only, 0.78, [evidence('only-body', 1.5, 'the only body just named')])
    : tied(holders.filter((one) => !isPerson(one)))
}

/** The one body that the last sentence with names brings in; what follows "in" or "of" is a place or an owner. */
function onlyBody(scene: Scene, place: number): Member | null {
  const { sightings, understanding } = scene.cast
  const paragraph = paragraphAt(understanding, place)
  const last = sightings[lastBefore(sightings, place)]
  if (!paragraph || !last || last.paragraph !== paragraph.index) return null
  const found = new Set<Member>()
  for (const one of within(sightings, { start: last.sentence, end: place })) {
    const [holder, ...others] = scene.cast.holdersOf(one)
    const before = paragraph.words[one.words.from - one.title.length - (isArticle(one.before) ? 2 : 1)]?.key ?? ''
    if (one.quoted || one.possessor || others.length > 0 || holder?.kind !== 'organisation') continue
    if (!/^(?:in|at|of|from|for|to|near|across|on|with|by)$/.test(before)) found.add(holder)
  }
  const [only, ...rivals] = found
  return only && rivals.length === 0 ? only : null
}

const isArticle = (key: string): boolean => /^(?:the|a|an)$/.test(key)

/** "I" and "we" inside a quotation are whoever is quoted. */
function quoted(scene: Scene, { quotedIn }: Statement): Attribution {
  const speaker = scene.turnOf(quotedIn)?.speaker
  return speaker ? known(speaker, 0.9, [evidence('outer-speaker', 2, 'the one who is quoted')]) : unsure([])
}
