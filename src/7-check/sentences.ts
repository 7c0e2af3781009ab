import type { Alarm, MessageRecord, PartyRecord, Stretch } from '../types/index.js'
import type { Change } from './changes.js'
import type { Weighed } from './judge.js'
import { type HouseStyle, styleRules } from './style.js'
import type { Wording } from './wording.js'

/** What an alarm says to a reader, behind the sentence about the words. */
const MEANING: Readonly<Record<Alarm, string>> = {
  negation: 'That may turn the meaning round.',
  number: 'A number or a date differs.',
  name: 'A name differs.',
  modal: 'That changes how sure or how bound the speaker was.',
  tense: 'That changes the time.',
  order: 'The order differs.',
  cut: 'The rest may hang on what was left out.',
  distance: 'The pieces are far from each other.',
}

/** One plain sentence for each change that a reader should know of. */
export function sentencesOf(wording: Wording, weighed: readonly Weighed[], { name }: HouseStyle): MessageRecord[] {
  return weighed.flatMap(({ change, alarms, tolerated }) => {
    const said = sentence(change)
    if (!said) return []
    const { rule, text } = said
    const meaning = alarms[0] === undefined ? '' : ` ${MEANING[alarms[0]]}`
    const span = spanOf(wording, change)
    if (tolerated)
      return [
        {
          rule: 'style-allows',
          text: `${text} By the rules of ${name}: ${styleRules[tolerated]}`,
          span,
          severity: 'info',
        },
      ]
    const grave = change.kind === 'words' || change.kind === 'case' || rule === 'words-joined'
    const severity = grave ? 'error' : alarms.length > 0 || change.kind === 'letters' ? 'warning' : 'info'
    return [{ rule, text: text + meaning, span, severity }]
  })
}

/** Where in the draft: the words, or the gap before the word that follows. */
function spanOf({ words }: Wording, { quote, at }: Change): [number, number] {
  if (quote.length > 0) return [quote[0]!.start, quote.at(-1)!.end]
  const before = words[at - 1]
  const after = words[at]
  return [before?.end ?? after!.start, after?.start ?? before!.end]
}

function sentence(change: Change): { rule: string; text: string } | null {
  const [draft, source] = [shown(change.quote), shownSource(change)]
  switch (change.kind) {
    case 'words':
      return { rule: 'words-differ', text: differing(draft, source) }
    case 'case':
      return { rule: 'capitals-differ', text: `The source writes “${source}”, the draft “${draft}”.` }
    case 'letters':
      return {
        rule: 'mixed-scripts',
        text: `“${draft}” holds letters of another script that look like those of “${source}”.`,
      }
    case 'cut':
      return source === '' ? null : { rule: 'words-cut', text: `The ellipsis stands for “${source}”.` }
    case 'bracket':
      return { rule: 'words-bracketed', text: bracketed(draft, source) }
    case 'join':
      return {
        rule: change.leap!.marked && change.leap!.to === 'forward' ? 'words-cut' : 'words-joined',
        text: joined(change),
      }
    default:
      return null
  }
}

function differing(draft: string, source: string): string {
  if (source === '') return `The draft adds “${draft}”; the source does not have it.`
  if (draft === '') return `The draft leaves out “${source}” without a mark.`
  return `The source says “${source}”, the draft “${draft}”.`
}

function bracketed(draft: string, source: string): string {
  if (source === '') return `“${draft}” is not in the source; the brackets say so.`
  return draft === ''
    ? `The draft leaves out “${source}” beside its brackets.`
    : `In the source, “${draft}” is “${source}”.`
}

function joined({ leap }: Change): string {
  if (leap!.to === 'elsewhere') return 'What follows stands in another source.'
  if (leap!.to === 'backward') return 'What follows stands before it in the source.'
  return leap!.marked
    ? `The ellipsis stands for ${leap!.distance} characters of the source.`
    : `What follows stands ${leap!.distance} characters further on in the source, and no mark says so.`
}

function shown(words: Change['quote']): string {
  return words.map(({ form }) => form).join(' ')
}

function shownSource({ source, passage }: Change): string {
  if (source.length === 0) return ''
  return passage.source.text.slice(source[0]!.start, source.at(-1)!.end).replace(/\s+/gu, ' ')
}

/** The names of speakers in a row, for a sentence. */
export function namesOf(parties: readonly PartyRecord[]): string {
  return parties.map(({ name }) => name).join(', ')
}

/** A message about the whole quotation. */
export function aboutQuote(
  rule: string,
  text: string,
  { span, severity }: { span: Stretch; severity: MessageRecord['severity'] },
): MessageRecord {
  return { rule, text, span: [span.start, span.end], severity }
}
