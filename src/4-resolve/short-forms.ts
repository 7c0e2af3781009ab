import type { Sighting } from './sighting.js'

/** "PAV", "P.A.V.", "BBCs": two to seven capitals. */
const CAPITALS = /^(?:\p{Lu}\.?){2,7}s?$/u
const SMALL = /^(?:of|the|and|for|de|du|la|a|in|on)$/

/**
 * Abbreviations and the full names that they stand for: "the Port Authority of Vey (PAV)", or "PAV" anywhere, where it
 * spells the initials of exactly one name.
 */
export function shortForms(sightings: readonly Sighting[]): ReadonlyMap<Sighting, Sighting> {
  const full = new Map<string, Sighting | null>()
  for (const sighting of sightings.filter(({ name }) => name.parts.length > 1))
    for (const letters of initialsOf(sighting)) {
      const other = full.get(letters)
      const same = other === undefined || (other !== null && sameParts(other, sighting))
      full.set(letters, same ? (other ?? sighting) : null)
    }
  const found = new Map<Sighting, Sighting>()
  for (const sighting of sightings) {
    if (sighting.name.parts.length !== 1 || !CAPITALS.test(sighting.name.text)) continue
    const long = full.get(lettersOf(sighting.name.text))
    if (long) found.set(sighting, long)
  }
  return found
}

const lettersOf = (text: string): string => text.replace(/s$|\./gu, '').toLowerCase()

/** The initials with and without the small words: "PAOV" and "PAV". */
function initialsOf({ name: { parts } }: Sighting): ReadonlySet<string> {
  const initial = (list: readonly string[]) => list.map((part) => part[0] ?? '').join('')
  return new Set([initial(parts), initial(parts.filter((part) => !SMALL.test(part)))])
}

const sameParts = (a: Sighting, b: Sighting): boolean => a.name.parts.join(' ') === b.name.parts.join(' ')
