import { type AlignmentStep, type Change, changesIn } from './alignment.js'
import { dayOf } from './dates.js'
import type { Entry } from './entries.js'
import type { PageLanguage, Phrase } from './language/page-language.js'
import type { Page } from './page.js'

/** More changes than these are told by their number. */
const MOST_CHANGES = 6

/** What another printing cut, added and changed, a line for each: our words, and quoted ones between marks. */
export function changesTold(diff: readonly AlignmentStep[], language: PageLanguage): string[] {
  const all = changesIn(diff)
  const lines = all.slice(0, MOST_CHANGES).map((change) => changeTold(change, language))
  return all.length > MOST_CHANGES ? [...lines, language.variants.moreChanges(all.length - MOST_CHANGES)] : lines
}

function changeTold({ op, main, variant, words }: Change, { variants, counts }: PageLanguage): string {
  const quoted = (text: string | null) => (text === null ? counts.words(words) : `“${text}”`)
  if (op === 'delete') return variants.leavesOut(quoted(main))
  if (op === 'insert') return variants.adds(quoted(variant))
  return main === null || variant === null ? variants.otherWords : variants.has(quoted(variant), quoted(main))
}

/** The way the words came: "reported by Ostrel, citing Kasmora One"; null when the outlet heard them itself. */
export function chainLine({ via }: Entry, { facts }: PageLanguage): string | null {
  const [outlet, ...before] = via
  return outlet === undefined ? null : facts.reportedBy([outlet, ...before])
}

/** What stands beside the speaker: that it is new, and what must not be overlooked. */
export function badgesShown(entry: Entry, language: PageLanguage): string[] {
  const badge = badgeShown(entry, language)
  return [...(entry.fresh ? [language.speaking.badges.NEW] : []), ...(badge === null ? [] : [badge])]
}

/** Whether the badge tells what the verb does not: "declined to say" needs none, "will say" does. */
export function badgeShown({ badge, verb }: Entry, { speaking }: PageLanguage): string | null {
  if (badge === null) return null
  return verb === null || badge === 'NOT YET SAID' || badge === 'BELIEVED' ? speaking.badges[badge] : null
}

/**
 * The verb with those who heard it, where it takes any: "said to Ana", "is expected to tell Ana". How they are shown is the
 * caller's.
 */
export function verbTold<Slot>({ verb, addressees }: Entry, hearers: Slot, { speaking }: PageLanguage): Phrase<Slot> {
  if (verb === null) return []
  if (addressees.length === 0) return [verb]
  // A cue that was kept is the document's own.
  if (/\b(?:tell|told|telling)$/.test(verb)) return speaking.tells(verb, hearers)
  return verb === speaking.verbs.said ? speaking.saidTo(verb, hearers) : [verb]
}

/** Between the verb and reported words: a colon after "said" where the report begins like a sentence. */
export function pauseAfter({ verb, parts }: Entry, { speaking, signs }: PageLanguage): string {
  return verb === speaking.verbs.said && /^\p{Lu}/u.test(parts[0]?.text ?? '') ? signs.colon : ' '
}

/** Up to when the page knows, and what is new on it. */
export function standing({ asOf, since, themes }: Page, language: PageLanguage): string[] {
  const { facts } = language
  const fresh = themes.flatMap(({ entries, more }) => [...entries, ...more]).filter((entry) => entry.fresh).length
  return [
    ...(asOf === null ? [] : [facts.knownOn(dayOf(asOf, language) ?? asOf)]),
    ...(since === null ? [] : [facts.soFar(fresh, dayOf(since, language) ?? since)]),
  ]
}
