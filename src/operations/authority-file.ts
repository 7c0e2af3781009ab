/**
 * The file of an authority, such as a part of Wikidata: NDJSON with an id, labels, aliases and descriptions a line. The user
 * supplies it; nothing is fetched.
 * @module
 */
import { Authority, type AuthorityEntry } from '../4-resolve/index.js'
import { badEntry, type OnrecordError } from '../errors.js'
import { readEntries } from './entry-lines.js'

/** The entries of a file, ready to be looked up, and its lines that are none. */
export interface AuthorityRead {
  readonly authority: Authority
  readonly faults: readonly OnrecordError[]
}

/** Reads a file of entries; a line that is none costs only itself. */
export async function readAuthority(path: string): Promise<AuthorityRead> {
  const { entries, faults } = await readEntries(path, { entryIn, fault: badEntry })
  return { authority: new Authority(entries), faults }
}

function entryIn(value: unknown): AuthorityEntry | string {
  const told = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (typeof told.id !== 'string' || !/^Q\d+$/.test(told.id)) return 'expected "id" with a Q-id'
  const labels = words(told.labels ?? told.label)
  if (labels.length === 0) return 'expected "labels" with at least one name'
  return {
    id: told.id,
    labels,
    aliases: words(told.aliases),
    descriptions: words(told.descriptions ?? told.description),
  }
}

/** Words as Wikidata's own dumps and simpler files hold them: a string, a list, by language, or `{"value": "…"}`. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(words)
  if (typeof value !== 'object' || value === null) return []
  const held = value as Record<string, unknown>
  return 'value' in held ? words(held.value) : Object.values(held).flatMap(words)
}
