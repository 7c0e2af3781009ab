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
  const byTitle = sightings.flatMap(({ title }) => title)
  const byNoun = descriptions.map(({ head }) => head)
  const told = agreed(byTitle, language.gendered) ?? agreed(byNoun, language.gendered)
  if (told !== null) return told
  // "Mary-Jane" is looked up as Mary.
  const first = names.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts[0]!.split('-')[0]!)
  // "Melanie" alone is a woman; "Scott" or "Clinton" alone may be anybody's family name.
  const alone = names.filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0]!)
  const women = alone.filter((name) => language.firstNames.get(name) === 'she')
  return agreed(first, language.firstNames) ?? agreed(women, language.firstNames) ?? 'unknown'
}

/** What a title tells: "Mrs" is she, "Senator" unknown. */
export function genderOfTitle(language: Language, title: readonly string[]): Gender {
  return agreed(title, language.gendered) ?? 'unknown'
}

/** The one gender of all words that have one; "unknown" where they differ; null where none has. */
function agreed(words: readonly string[], list: ReadonlyMap<string, 'he' | 'she'>): Gender | null {
  let all: Gender | null = null
  for (const word of words) {
    const told = list.get(word.endsWith('.') ? word.slice(0, -1) : word)
    if (told === undefined) continue
    if (all !== null && all !== told) return 'unknown'
    all = told
  }
  return all
}
