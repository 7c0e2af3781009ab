import type { Anchor, Attribution } from '../types/index.js'
import type { Member } from './cast.js'
import { nameFrom } from './name.js'
import { evidence, known, type Scene, unsure } from './scene.js'

/** Who a transcript's label stands for: "MR. PELLHAM" by name, "THE CHAIR" by office; "Q" is nobody known. */
export function resolveLabel(scene: Scene, at: Anchor): Attribution {
  const words = at.exact
    .replace(/[.:]+/g, ' ')
    .replace(/\(.*?\)/g, ' ')
    .trim()
    .toLowerCase()
    .split(/\s+/)
  if (/^[qa]$/.test(words.join(' '))) return unsure([])
  const { titles } = {
    titles: /^(?:the|mr|mrs|ms|miss|dr|sir|lady|judge|senator|sen|rep|president|minister|prime|secretary|chair)$/,
  }
  const bare = words.filter((word) => !titles.test(word))
  const named = scene.cast.members.filter((member) => !member.described && fits(member, bare))
  if (bare.length > 0 && named.length === 1)
    return known(named[0]!, 0.95, [evidence('label', 3, 'the label is their name')])
  if (named.length > 1) return unsure(named.map((member) => ({ speaker: member.id, confidence: 0.4, because: [] })))
  const head = words.at(-1)!
  const office = scene.cast.members.filter(
    (member) => member.descriptions.some((one) => one.head === head) && member.kind === 'person',
  )
  return office.length === 1
    ? known(office[0]!, 0.9, [evidence('office', 2, `called "${head}" in this document`)])
    : unsure([])
}

function fits(member: Member, bare: readonly string[]): boolean {
  const label = nameFrom(bare.join(' ')).parts
  return member.names.some(
    ({ parts }) => label.length > 0 && label.every((part) => parts.includes(part)) && label.at(-1) === parts.at(-1),
  )
}
