import type { Anchor, Attribution } from '../types/index.js'
import { evidence, known, tied, unsure } from './answers.js'
import { isPerson } from './candidates.js'
import type { Cast } from './cast.js'
import type { Member } from './member.js'
import { nameFrom } from './name.js'
import type { Scene } from './scene.js'

const TITLES =
  /^(?:the|mr|mrs|ms|miss|dr|sir|lady|judge|senator|sen|rep|president|minister|prime|secretary|chair|professor|prof)$/

/** Who a transcript's label stands for: "MR. PELLHAM" by name, "THE CHAIR" by office; "Q" is nobody known. */
export function resolveLabel({ cast }: Scene, { exact }: Anchor): Attribution {
  const words = exact
    .replace(/[.:]+|\(.*?\)/g, ' ')
    .trim()
    .toLowerCase()
    .split(/\s+/)
  if (/^[qa]$/.test(words.join(' '))) return unsure([])
  const bare = words.filter((word) => !TITLES.test(word))
  const [named, ...others] = bare.length > 0 ? bearersOf(cast, bare) : []
  if (named && others.length > 0) return tied([named, ...others])
  if (named) return known(named, 0.95, [evidence('label', 3, 'the label is their name')])
  return inOffice(cast, words.at(-1)!)
}

function bearersOf(cast: Cast, bare: readonly string[]): Member[] {
  const label = nameFrom(bare.join(' ')).parts
  return [...cast.bearing(label.at(-1) ?? '')].filter(({ names }) =>
    names.some(({ parts }) => label.every((part) => parts.includes(part))),
  )
}

function inOffice(cast: Cast, noun: string): Attribution {
  const [holder, ...others] = [...cast.called(noun)].filter(
    (member) => isPerson(member) && member.descriptions.some(({ head }) => head === noun),
  )
  if (!holder || others.length > 0) return unsure([])
  return known(holder, 0.9, [evidence('office', 2, `called "${noun}" in this document`)])
}
