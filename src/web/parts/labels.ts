import type { Kind, Mode, PartyRecord } from '../../types/index.js'

/** How much of the words stands in quotation marks, for readers who know nothing of kinds. */
export const KINDS: Readonly<Record<Kind, string>> = { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported' }

/** Whether it was said at all, for readers. */
export const MODES: Readonly<Record<Mode, string>> = {
  said: 'said',
  asked: 'asked',
  thought: 'believed',
  shown: 'shown',
  withheld: 'declined',
  prospective: 'not yet said',
}

/** What a calibrated figure means: of ten such answers, about so many are right. */
export function sureness(confidence: number): string {
  if (confidence >= 0.995) return 'settled'
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.75 ? 'fairly sure' : confidence >= 0.5 ? 'unsure' : 'doubtful'
}

/** A figure from 0 to 1 as readers know it. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** The names of parties in a row, or what to say where there are none. */
export function namesOf(parties: readonly PartyRecord[], none = 'Nobody named'): string {
  return parties.length === 0 ? none : parties.map(({ name }) => name).join(', ')
}

/** "1 statement", "1,204 statements"; a noun with a plural of its own brings it. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}

/** The name of a rule in words: "full-name" as "full name". */
export const ruleWords = (rule: string): string => rule.replaceAll('-', ' ')
