import type { Change } from '../changes.js'
import type { Lexicon } from '../lexicon.js'
import type { AlarmRule } from './alarm.js'

/** An ellipsis (or a bracket) that swallows what the rest hangs on. */
export const cut: AlarmRule = {
  alarm: 'cut',
  description:
    'What an ellipsis leaves out holds a denial, a condition or a number, or begins a sentence that the draft goes on with.',
  rings: ({ change, lexicon }) => {
    if (change.source.length === 0 || !isMarked(change)) return false
    return hangsOn(change, lexicon) || swallowsStart(change)
  },
}

const isMarked = ({ kind, leap }: Change): boolean =>
  kind === 'cut' || kind === 'bracket' || (kind === 'join' && leap!.marked)

function hangsOn({ source, quote }: Change, lexicon: Lexicon): boolean {
  const kept = new Set(quote.map(({ key }) => key))
  return source.some(
    ({ key }) =>
      !kept.has(key) &&
      (lexicon.negations.has(key) ||
        key.endsWith("n't") ||
        lexicon.conditions.has(key) ||
        lexicon.numbers.has(key) ||
        /\p{N}/u.test(key)),
  )
}

const SENTENCE_END = /[.?!…][”’"')\]]*\s+[“‘"'([]*(?=\S)/gu

/** The cut runs over the end of a sentence into the next, and the draft goes on in its middle: its subject is gone. */
function swallowsStart({ source, passage, kind }: Change): boolean {
  if (kind === 'bracket') return false
  const { text } = passage.source
  const [first, last] = [source[0]!, source.at(-1)!]
  const left = text.slice(first.start, last.end)
  const crosses = [...text.slice(Math.max(0, first.start - 4), first.start).matchAll(SENTENCE_END)].length > 0
  const within = [...left.matchAll(SENTENCE_END)].length > 0
  const resumes = /[.?!…][”’"')\]]*\s*[“‘"'([]*\s*$/u.test(
    text.slice(last.end, last.end + 8).match(/^[^\p{L}\p{N}]*/u)![0],
  )
  return (crosses || within) && !resumes
}
