import { familyName, nameFrom } from '../name.js'
import { namesAgree } from './compare-names.js'
import type { KnownSpeaker } from './known-speaker.js'
import { authorityIn } from './references.js'

/** Whether somebody who asks for this name may mean this speaker: a full name in any spelling, a family name, or a Q-id. */
export function speaksTo(speaker: KnownSpeaker, words: string): boolean {
  const id = authorityIn(words)
  if (id !== null) return speaker.identified.id === id
  const asked = nameFrom(words)
  const whole = plain(asked.parts)
  return speaker.parties.some(({ name, kind }) => {
    if (plain(name.parts) === whole) return true
    if (kind !== 'person') return false
    return asked.parts.length === 1
      ? familyName(name) === asked.parts[0] || name.parts[0] === asked.parts[0]
      : namesAgree(name, asked) !== null
  })
}

const plain = (parts: readonly string[]): string => parts.filter((part) => part !== 'the').join(' ')
