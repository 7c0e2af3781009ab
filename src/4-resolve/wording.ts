import type { Statement } from '../types/index.js'
import type { Described } from './described.js'
import type { Member } from './member.js'
import { resolvePronoun } from './pronouns.js'
import type { Scene } from './scene.js'

/** A description that can be read alone: "His office" is "Odd Pellman's office", "Pell's lawyer" is "Arno Pell's lawyer". */
export function fullWording(scene: Scene, statement: Statement, phrase: Described): string {
  const { beside, owner, text } = phrase
  if (beside) {
    const [holder] = scene.cast.holdersOf(beside)
    return holder ? text.replace(/\b(for|of) .*$/, (_, link: string) => `${link} ${holder.name}`) : text
  }
  const full = withFullNames(scene, phrase)
  const known = owner === null || /^(?:its|their)$/.test(owner) ? null : ownerOf(scene, statement, phrase)
  return known ? full.replace(/^\S+/, `${known.name}${scene.cast.apostrophe}s`) : full
}

/** Offsets hold only where the description stands in the text letter for letter, without white space folded. */
function withFullNames({ cast }: Scene, { text, names, start, end }: Described): string {
  if (text.length !== end - start) return text
  return names.reduceRight((words, name) => {
    const [holder, ...others] = cast.holdersOf(name)
    if (others.length > 0 || holder?.kind !== 'person') return words
    return `${words.slice(0, name.start - start)}${holder.name}${words.slice(name.end - start)}`
  }, text)
}

const PRONOUN: Readonly<Record<string, string>> = { his: 'he', her: 'she', my: 'i', our: 'we' }

function ownerOf(scene: Scene, statement: Statement, { owner, start, end }: Described): Member | null {
  const word = PRONOUN[owner ?? '']
  if (!word) return null
  const found = resolvePronoun(scene, statement, { at: { start, end }, word })
  return found.is === 'known' ? scene.cast.memberOf(found.speaker) : null
}
