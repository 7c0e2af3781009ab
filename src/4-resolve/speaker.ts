import type { Anchor, Attribution, Statement } from '../types/index.js'
import { evidence, known, unsure } from './answers.js'
import { antecedent } from './antecedents.js'
import { peopleBefore } from './candidates.js'
import { questionAt } from './compare/index.js'
import { decide, GRAVE } from './decide.js'
import { resolveDescription } from './description.js'
import { groupOf } from './groups.js'
import { resolveLabel } from './labels.js'
import { resolveName } from './named.js'
import { readPhrase } from './phrase.js'
import { resolvePronoun } from './pronouns.js'
import { idOf, type Scene, startOf } from './scene.js'

/** Who said a statement: by the words that name a source, by those it borrows, or by what stands around. */
export function whoSaid(scene: Scene, statement: Statement): Attribution {
  const { source, echoes } = statement
  const echoed = scene.turnOf(echoes)?.answer
  if (source.at && source.form === 'label') {
    const found = resolveLabel(scene, source.at)
    return found.is === 'unsure' && source.borrowed ? whoIs(scene, statement, source.borrowed) : found
  }
  if (source.at) {
    const found = whoIs(scene, statement, source.borrowed ?? source.at)
    return echoed && isVague(scene, found) ? echoed : found
  }
  if (echoed) return echoed
  if (source.carries === 'previous') return goesOn(scene, statement)
  if (source.borrowed) return whoIs(scene, statement, source.borrowed)
  if (source.carries === 'nearby') return nearby(scene, statement)
  return answered(scene, statement)
}

/** Nobody, or somebody known by a description only: the statement that is echoed knows more. */
function isVague({ cast }: Scene, found: Attribution): boolean {
  return found.is !== 'known' || (cast.memberOf(found.speaker)?.described ?? false)
}

/** Who the words of a mention stand for. */
export function whoIs(scene: Scene, statement: Statement, at: Anchor): Attribution {
  const phrase = readPhrase(scene.cast, at)
  switch (phrase.is) {
    case 'name':
      return resolveName(scene, statement, phrase.at)
    case 'pronoun':
      return /^wh(?:o|ich|ose)$/.test(phrase.word)
        ? antecedent(scene, statement, at)
        : resolvePronoun(scene, statement, { at, word: phrase.word })
    case 'description':
      return resolveDescription(scene, statement, phrase)
    case 'several': {
      const parts = phrase.parts.map((part) => whoIs(scene, statement, { ...at, ...part }))
      const members = parts.map((part) => scene.cast.memberOf(idOf(part))).filter((one) => one !== null)
      if (members.length < parts.length) return unsure([])
      return known(groupOf(scene, members), 0.92, [evidence('several', 2, 'named together')])
    }
  }
}

/** The rest of a statement whose attribution stands before it. */
function goesOn(scene: Scene, statement: Statement): Attribution {
  const speaker = scene.turnBefore(startOf(statement))?.speaker
  return speaker ? known(speaker, 0.95, [evidence('goes-on', 2.5, 'follows their words directly')]) : unsure([])
}

/** A paragraph that is only a quotation is never surer than this: no words name the speaker. */
const FLOATING = 0.8

/** A paragraph that is only a quotation: whoever spoke last or leads the paragraph before, if nobody else came between. */
function nearby(scene: Scene, statement: Statement): Attribution {
  const place = startOf(statement)
  const question = questionAt(scene, statement, { place, gender: 'unknown' })
  const found = decide(question, peopleBefore(scene, place), { ...GRAVE, lead: 1.5 })
  return found.is === 'known' ? { ...found, confidence: Math.min(found.confidence, FLOATING) } : found
}

/** "…, came the answer": whoever was asked, that is, who spoke before the asker. */
function answered(scene: Scene, { repliesTo }: Statement): Attribution {
  const question = scene.turnOf(repliesTo)
  if (!question) return unsure([])
  for (const { speaker } of scene.turnsBefore(question.start))
    if (speaker && speaker !== question.speaker)
      return known(speaker, 0.8, [evidence('dialogue', 1.5, 'the one who was asked')])
  return unsure([])
}
