import type { Judgement } from './speaker.js'

const SAYS = ['same', 'different', 'unsure', 'withdrawn']

/** The judgement that the JSON of a line is, or why it is none. */
export function judgementIn(value: unknown): Judgement | string {
  if (typeof value !== 'object' || value === null) return 'expected a JSON object'
  const { party, speaker, says, by, at, because = [] } = value as Record<string, unknown>
  const { document, name } = (typeof party === 'object' && party !== null ? party : {}) as Record<string, unknown>
  if (typeof document !== 'string' || typeof name !== 'string') return 'expected "party" with a "document" and a "name"'
  if (typeof speaker !== 'string' || speaker === '') return 'expected "speaker", as "document#name" or a Q-id'
  if (typeof says !== 'string' || !SAYS.includes(says)) return `expected "says" to be one of ${SAYS.join(', ')}`
  if (typeof by !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at)))
    return 'expected "by" with a name and "at" with a time'
  if (!Array.isArray(because)) return 'expected "because" to be a list'
  return { ...(value as Judgement), because: because as Judgement['because'] }
}
