import type { Attribution, Statement } from '../types/index.js'
import { evidence, known, tied } from './answers.js'
import { lastNamed, questionAt } from './compare/index.js'
import { decide, NAMESAKES } from './decide.js'
import { genderOfTitle } from './gender.js'
import type { Member } from './member.js'
import type { Scene } from './scene.js'
import type { Sighting } from './sighting.js'

/** How far, in letters, one of two bearers of a name must have been named before the other to be meant alone. */
const CLEARLY_NEARER = 400

/** Who a name stands for: its one bearer; of several, whom the title fits or who is clearly spoken of. */
export function resolveName(scene: Scene, statement: Statement, sighting: Sighting): Attribution {
  const holders = scene.cast.holdersOf(sighting)
  const [only] = holders
  if (only && holders.length === 1) return oneBearer(only, sighting)
  const titled = holders.filter((member) => mayBear(scene, sighting, member))
  const [best] = titled
  const { text } = sighting.name
  if (best && titled.length === 1)
    return known(best, 0.9, [evidence('title', 2, `the only ${text} whom the title fits`)])
  const place = sighting.start
  const met = titled.filter((member) => placeOf(member, place) >= 0)
  if (met.length === 1) return known(met[0]!, 0.9, [evidence('named-before', 2, `the only ${text} named so far`)])
  const byDistance = [...titled].sort((a, b) => placeOf(b, place) - placeOf(a, place))
  const [nearest, next] = byDistance
  if (
    nearest &&
    next &&
    placeOf(nearest, place) >= 0 &&
    placeOf(nearest, place) - placeOf(next, place) > CLEARLY_NEARER
  )
    return known(nearest, 0.8, [evidence('nearness', 1, `the ${text} named last`)])
  const found = decide(questionAt(scene, statement, { place, gender: 'unknown' }), titled, NAMESAKES)
  return found.is === 'unsure' && found.candidates.length === 0 ? tied(byDistance) : found
}

function oneBearer(member: Member, { name }: Sighting): Attribution {
  return name.parts.length > 1
    ? known(member, 0.99, [evidence('full-name', 3, `named in full: ${member.name}`)])
    : known(member, 0.98, [evidence('family-name', 2.5, `the only ${name.text} here`)])
}

function mayBear({ cast }: Scene, { title }: Sighting, { gender }: Member): boolean {
  const told = genderOfTitle(cast.understanding.language, title)
  return told === 'unknown' || gender === 'unknown' || told === gender
}

const placeOf = (member: Member, before: number): number => lastNamed(member, before)?.start ?? -1
