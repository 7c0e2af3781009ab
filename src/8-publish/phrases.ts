import type { Entry, VariantEntry } from './entries.js'

/** How another printing stands to the one shown, as a reader is told. */
export const RELATIONS: Readonly<Record<VariantEntry['relation'], string>> = {
  same: 'the same words',
  shorter: 'a part of it',
  cut: 'with words left out',
  longer: 'with more around it',
  'other-words': 'in other words',
  reported: 'as a report, not a quotation',
}

/** The way the words came: "reported by Ostrel, citing Kasmora One"; null when the outlet heard them itself. */
export function chainLine({ via }: Entry): string | null {
  if (via.length === 0) return null
  const [last, ...before] = via
  return ['reported by ', last!, ...before.map((name) => `, citing ${name}`)].join('')
}

/** Whether the badge tells what the verb does not: "declined to say" needs none, "will say" does. */
export function badgeShown({ badge, verb }: Entry): string | null {
  if (badge === null) return null
  return verb === null || badge === 'NOT YET SAID' || badge === 'BELIEVED' ? badge.toLowerCase() : null
}

/** How the verb takes the hearers: "said to Ana", "is expected to tell Ana"; null where it takes none. */
export function towards({ verb, addressees }: Entry): 'to' | 'straight' | null {
  if (addressees.length === 0 || verb === null) return null
  if (/\b(?:tell|told|telling)$/.test(verb)) return 'straight'
  return verb === 'said' ? 'to' : null
}

/** Between the verb and reported words: a colon after "said" where the report begins like a sentence. */
export function pauseAfter({ verb, parts }: Entry): string {
  return verb === 'said' && /^\p{Lu}/u.test(parts[0]?.text ?? '') ? ': ' : ' '
}

/** The question an answer answers: "Asked whether …". The words of the question are the document's. */
export function promptLine(prompt: string): string {
  const reported = /^(?:whether|if|about|when|why|what|who|whom|whose|how|where|which|for|to)\b/i.test(prompt)
  return reported ? `Asked ${prompt.charAt(0).toLowerCase()}${prompt.slice(1)}` : `Asked: ${prompt}`
}

/** "1 statement", "12 statements"; a noun with a plural of its own brings it. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
