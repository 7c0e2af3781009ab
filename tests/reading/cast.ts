import { readText } from '../../src/1-read/index.js'
import { understand } from '../../src/2-understand/index.js'
import type { Cast } from '../../src/4-resolve/cast.js'
import { gatherCast } from '../../src/4-resolve/gather.js'
import type { Member } from '../../src/4-resolve/member.js'

/** Everybody that an English text names. */
export function castOf(text: string): Cast {
  const { document } = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
  return gatherCast(understand(document))
}

/** The one member of that name. */
export function memberNamed(cast: Cast, name: string): Member {
  const found = cast.members.filter((member) => member.name === name)
  if (found.length !== 1) throw new Error(`${found.length} called ${name} among ${cast.members.map((one) => one.name)}`)
  return found[0]!
}
