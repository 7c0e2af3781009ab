import type { Language } from '../2-understand/index.js'
import type { Member } from './cast.js'

/**
 * What a name's title, description and first name tell about "he" or "she"; "unknown" when they tell nothing or
 * contradict each other. Titles outrank descriptions, and both outrank first names.
 */
export function genderOf(language: Language, member: Member): Member['gender'] {
  const titles = member.sightings.flatMap(({ title }) => title.map((word) => word.replace(/\.$/, '')))
  const described = member.descriptions.map(({ head }) => head)
  const first = member.names.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts[0]!)
  for (const [words, list] of [
    [titles, language.gendered],
    [described, language.gendered],
    [first, language.firstNames],
  ] as const) {
    const found = new Set(words.flatMap((word) => list.get(word) ?? []))
    if (found.size === 1) return [...found][0]!
    if (found.size > 1) return 'unknown'
  }
  return 'unknown'
}
