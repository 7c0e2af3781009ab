import type { Anchor, Attribution, Statement } from '../types/index.js'
import type { Member } from './cast.js'
import { decide } from './decide.js'
import { resolveDescription } from './descriptors.js'
import { groupOf } from './groups.js'
import { resolveLabel } from './labels.js'
import { readPhrase } from './phrase.js'
import { peopleBefore, questionAt, resolvePronoun } from './pronouns.js'
import { evidence, known, type Scene, startOf, turnBefore, unsure } from './scene.js'
import type { Sighting } from './sightings.js'

/** Who said a statement. */
export function whoSaid(scene: Scene, statement: Statement): Attribution {
  const { source, echoes } = statement
  const echoed = echoes ? scene.spoken.get(echoes) : undefined
  if (source.at && source.form === 'label') return resolveLabel(scene, source.at)
  if (source.at) {
    const found = whoIs(scene, statement, source.at)
    const vague = found.is === 'unsure' || found.is === 'unnamed' || isDescribed(scene, found)
    return echoed && vague ? echoed : found
  }
  if (echoed) return echoed
  if (source.borrowed && source.carries !== 'previous') return whoIs(scene, statement, source.borrowed)
  if (source.carries === 'previous') return goesOn(scene, statement)
  if (source.carries === 'nearby') return nearby(scene, statement)
  return answered(scene, statement)
}

const isDescribed = ({ cast }: Scene, found: Attribution): boolean =>
  found.is === 'known' && (cast.members.find(({ id }) => id === found.speaker)?.described ?? false)

/** Who the words of a mention stand for. */
export function whoIs(scene: Scene, statement: Statement, at: Anchor): Attribution {
  const phrase = readPhrase(scene.cast, at)
  switch (phrase.is) {
    case 'name':
      return named(scene, phrase.at)
    case 'pronoun':
      return resolvePronoun(scene, statement, { at, word: phrase.word })
    case 'description':
      return resolveDescription(scene, statement, phrase)
    case 'several': {
      const parts = phrase.parts.map((part) => whoIs(scene, statement, { ...at, ...part }))
      const members = parts.flatMap((part) => memberOf(scene, part))
      return members.length === parts.length
        ? known(groupOf(scene, members), 0.92, [evidence('several', 2, 'named together')])
        : unsure([])
    }
  }
}

function memberOf({ cast }: Scene, found: Attribution): Member[] {
  const id = found.is === 'known' ? found.speaker : found.is === 'unnamed' ? found.described : null
  return cast.members.filter((member) => member.id === id)
}

/** A name: its one holder; of several of that name, the one whose title or full name stood nearest before. */
function named(scene: Scene, sighting: Sighting): Attribution {
  const holders = scene.cast.holders.get(sighting) ?? []
  const [only] = holders
  if (holders.length === 1) {
    const full = sighting.name.parts.length > 1
    return known(only!, full ? 0.98 : 0.96, [
      full
        ? evidence('full-name', 3, `named in full: ${only!.name}`)
        : evidence('family-name', 2.5, `the only ${sighting.name.text} here`),
    ])
  }
  const before = (member: Member) => member.sightings.findLast(({ start }) => start < sighting.start)?.start ?? -1
  const ranked = holders.filter((member) => agrees(scene, sighting, member)).sort((a, b) => before(b) - before(a))
  const candidates = ranked.map((member) => ({ speaker: member.id, confidence: 0.45, because: [] }))
  const [best, next] = ranked
  if (best && !next)
    return known(best, 0.9, [evidence('title', 2, `the only ${sighting.name.text} whom the title fits`)])
  if (best && next && before(best) - before(next) > 400 && before(best) >= 0)
    return known(best, 0.8, [evidence('nearness', 1, `the ${sighting.name.text} named last`)])
  return unsure(candidates)
}

function agrees({ cast }: Scene, { title }: Sighting, member: Member): boolean {
  const told = title.flatMap((word) => cast.understanding.language.gendered.get(word.replace(/\.$/, '')) ?? [])
  return told.length === 0 || member.gender === 'unknown' || told.includes(member.gender)
}

/** The rest of a statement whose attribution stands before it. */
function goesOn(scene: Scene, statement: Statement): Attribution {
  const before = turnBefore(scene, startOf(statement))
  if (!before?.speaker) return unsure([])
  return known(before.speaker, 0.92, [evidence('goes-on', 2.5, 'the quotation follows their words directly')])
}

/** A paragraph that is only a quotation: whoever spoke last or leads the paragraph before, if nobody else came between. */
function nearby(scene: Scene, statement: Statement): Attribution {
  const start = startOf(statement)
  const at = { start, end: start + 1 }
  const found = decide(questionAt(scene, statement, { at, gender: null }), peopleBefore(scene, at), FLOATING)
  return found.is === 'known' ? { ...found, confidence: Math.min(found.confidence, 0.8) } : found
}

/** No words at all name the speaker: only a clear lead will do. */
const FLOATING = { least: 2.5, lead: 1.5 }

/** "…, came the answer": whoever was asked, that is, who spoke before the asker. */
function answered(scene: Scene, statement: Statement): Attribution {
  const question = scene.turns.find(({ statement: other }) => other.id === statement.repliesTo)
  if (!question) return unsure([])
  const before = scene.turns.findLast(
    ({ start, speaker }) => start < question.start && speaker !== null && speaker !== question.speaker,
  )
  return before?.speaker ? known(before.speaker, 0.8, [evidence('dialogue', 1.5, 'the one who was asked')]) : unsure([])
}
