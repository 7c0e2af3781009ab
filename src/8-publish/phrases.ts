import { type AlignmentStep, type Change, changesIn } from './alignment.js'
import { dayOf } from './dates.js'
import type { Entry, VariantEntry } from './entries.js'
import type { Page } from './page.js'

/** How another printing stands to the one shown, as a reader is told. */
export const RELATIONS: Readonly<Record<VariantEntry['relation'], string>> = {
  same: 'the same words',
  shorter: 'a part of it',
  cut: 'with words left out',
  longer: 'with more around it',
  'other-words': 'in other words',
  reported: 'as a report, not a quotation',
  translation: 'in another translation',
}

/** Where a printing stands, when that is not the text itself. */
export const PLACES: Readonly<Partial<Record<VariantEntry['place'], string>>> = {
  headline: 'headline',
  heading: 'heading',
  standfirst: 'standfirst',
  caption: 'caption',
}

/** More changes than these are told by their number. */
const MOST_CHANGES = 6

/** What another printing cut, added and changed, a line for each: our words, and quoted ones between marks. */
export function changesTold(diff: readonly AlignmentStep[]): string[] {
  const all = changesIn(diff)
  const lines = all.slice(0, MOST_CHANGES).map(changeTold)
  return all.length > MOST_CHANGES ? [...lines, `and ${counted(all.length - MOST_CHANGES, 'more change')}`] : lines
}

function changeTold({ op, main, variant, words }: Change): string {
  const quoted = (text: string | null) => (text === null ? counted(words, 'word') : `“${text}”`)
  if (op === 'delete') return `leaves out ${quoted(main)}`
  if (op === 'insert') return `adds ${quoted(variant)}`
  return main === null || variant === null ? 'has other words' : `has ${quoted(variant)} for ${quoted(main)}`
}

/** The way the words came: "reported by Ostrel, citing Kasmora One"; null when the outlet heard them itself. */
export function chainLine({ via }: Entry): string | null {
  if (via.length === 0) return null
  const [last, ...before] = via
  return ['reported by ', last!, ...before.map((name) => `, citing ${name}`)].join('')
}

/** What stands beside the speaker: that it is new, and what must not be overlooked. */
export function badgesShown(entry: Entry): string[] {
  const badge = badgeShown(entry)
  return [...(entry.fresh ? ['new'] : []), ...(badge === null ? [] : [badge])]
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

/** Up to when the page knows, and what is new on it. */
export function standing({ asOf, since, themes }: Page): string[] {
  const fresh = themes.flatMap(({ entries, more }) => [...entries, ...more]).filter((entry) => entry.fresh).length
  return [
    ...(asOf === null ? [] : [`What was known on ${dayOf(asOf) ?? asOf}; what was published later is left out.`]),
    ...(since === null
      ? []
      : [`So far: ${counted(fresh, 'statement')} new since ${dayOf(since) ?? since}, marked as new.`]),
  ]
}

/** "1 statement", "12 statements"; a noun with a plural of its own brings it. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
