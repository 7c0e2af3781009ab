import type { Language } from '../2-understand/index.js'
import type { Gender, Member } from './member.js'

/**
 * What a name's title, description and first name tell about "he" or "she"; "unknown" when they tell nothing or
 * contradict each other. Titles outrank descriptions, and both outrank first names.
 */
export function genderOf(
  language: Language,
  { sightings, descriptions, names }: Pick<Member, 'sightings' | 'descriptions' | 'names'>,
): Gender {
  const titles = sightings.flatMap(({ title }) => title)
  const nouns = descriptions.map(({ head }) => head)
  // "Mary-Jane" is looked up as Mary.
  const first = names.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts[0]!.split('-')[0]!)
  // "Melanie" alone is a woman; "Scott" or "Clinton" alone may be anybody's family name.
  const alone = names.filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0]!)
  const women = alone.filter((name) => language.firstNames.get(name) === 'she')
  for (const told of [
    agreed(titles, language.gendered),
    agreed(nouns, language.gendered),
    agreed(first, language.firstNames),
    agreed(women, language.firstNames),
  ])
    if (told !== null) return told
  return 'unknown'
}

/** What a title tells: "Mrs" is she, "Senator" unknown. */
export function genderOfTitle(language: Language, title: readonly string[]): Gender {
  return agreed(title, language.gendered) ?? 'unknown'
}

/** The one gender of all words that have one; "unknown" where they differ; null where none has. */
function agreed(words: readonly string[], list: ReadonlyMap<string, 'he' | 'she'>): Gender | null {
  const found = new Set(words.flatMap((word) => list.get(word.replace(/\.$/, '')) ?? []))
  return found.size === 0 ? null : found.size === 1 ? [...found][0]! : 'unknown'
}
