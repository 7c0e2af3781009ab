import { splitSentences } from '../../6-gather/index.js'
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

/** The cut runs over the end of a sentence into the next, and the draft goes on in its middle: its subject is gone. */
function swallowsStart({ source, passage, kind }: Change): boolean {
  if (kind === 'bracket') return false
  const { text } = passage.source
  const [from, to] = [source[0]!.start, source.at(-1)!.end]
  const behind = text
    .slice(to, to + LOOK)
    .split(/\s+/)
    .slice(0, 3)
    .join(' ')
  // The sentence in which the draft goes on began in what was cut, and is not over with it.
  const sentences = splitSentences(text.slice(from, to) + behind)
  const last = sentences.at(-1)
  if (!last || last[1] <= to - from) return false
  if (last[0] > 0) return last[0] < to - from
  // "By any definition," is no subject; what no comma sets apart may be.
  return beginsSentence(text, from) && !/^\s*[,;:—–-]/.test(text.slice(to, to + 3))
}

/** Units behind the cut that tell whether its last sentence goes on. */
const LOOK = 60

function beginsSentence(text: string, at: number): boolean {
  return (
    /[.?!…][”’"')\]]*\s+[“‘"'([]*$/u.test(text.slice(Math.max(0, at - 6), at)) &&
    !/\b\p{L}\.\p{L}\.\s+$/u.test(text.slice(Math.max(0, at - 6), at))
  )
}
