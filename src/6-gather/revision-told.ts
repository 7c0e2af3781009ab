import type { Mode, StatementRecord } from '../types/index.js'
import type { QuoteChange, QuotePlace, WordChange } from './revisions.js'

/** Longer quotations are cut at a word, with an ellipsis. */
const SHOWN = 160
/** So many differences are told; the rest is counted. */
const MOST = 3

const MODES: Readonly<Record<Mode, string>> = {
  said: 'said',
  asked: 'asked',
  thought: 'thought',
  shown: 'shown by a document',
  withheld: 'denied, or not said',
  prospective: 'not yet said',
}

/** A change in one plain sentence. */
export function sentenceFor(
  { is, before, after, differences }: Omit<QuoteChange, 'sentence'>,
  statements: { readonly before: StatementRecord | undefined; readonly after: StatementRecord | undefined },
): string {
  const statement = (statements.after ?? statements.before)!
  const quoted = statement.kind === 'indirect' ? 'What the article reports of' : 'A quotation of'
  const of = `${quoted} ${speakersOf((after ?? before)!)}`
  if (is === 'quote-added') return `${of} was added: ${shown(after!)}.`
  if (is === 'quote-removed') return `${of} was removed: ${shown(before!)}.`
  if (is === 'quote-reattributed')
    return `${shown(after!)} was given to ${speakersOf(before!)} and is now given to ${speakersOf(after!)}.`
  const changed = differences.filter(({ op }) => op !== 'same')
  if (changed.length > 0) return `${of} was reworded: ${changesOf(changed)}.`
  const [old, now] = [MODES[statements.before!.mode], MODES[statements.after!.mode]]
  return `${shown(after!)} was reported as ${old} and is now reported as ${now}.`
}

function speakersOf({ speakers }: QuotePlace): string {
  return speakers.length === 0 ? 'a speaker whom it does not name' : speakers.join(' and ')
}

/** The words in one pair of marks; marks that the text has are not doubled. */
function shown({ texts }: QuotePlace): string {
  const words = texts.map(bare).join(' … ')
  if (words.length <= SHOWN) return `“${words}”`
  return `“${words.slice(0, SHOWN).replace(/\s+\S*$/, '')} …”`
}

function bare(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“„«]+|[\s"”“»]+$/g, '')
    .replace(/[.,;]+$/, '')
}

function changesOf(changed: readonly WordChange[]): string {
  const told = changed.slice(0, MOST).map(({ op, before, after }) => {
    if (op === 'insert') return `“${cut(after)}” was put in`
    if (op === 'delete') return `“${cut(before)}” was taken out`
    return `“${cut(before)}” became “${cut(after)}”`
  })
  const rest = changed.length - told.length
  return [...told, ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'place' : 'places'} changed`] : [])].join('; ')
}

function cut(words: string): string {
  const whole = words.replace(/\s+/g, ' ')
  return whole.length <= SHOWN ? whole : `${whole.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`
}
