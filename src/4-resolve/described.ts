import type { Word } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'
import type { Cast } from './cast.js'
import { LINKS, stretchOf } from './segments.js'
import type { Sighting } from './sighting.js'

/** "the mayor of Vey", "a spokesman for Domberg", "his wife". */
export interface Described extends Stretch {
  readonly is: 'description'
  /** The words before the first comma, as written. */
  readonly text: string
  readonly head: string
  readonly modifiers: readonly string[]
  readonly definite: boolean
  readonly plural: boolean
  /** "his", "her", "my": who the described person belongs to. */
  readonly owner: string | null
  /** Something hangs on it ("of Vey", "for Domberg", "Pell's"): it needs no earlier words to be understood. */
  readonly complete: boolean
  /** Names inside: "a spokesman for Domberg", "Pell's office". */
  readonly names: readonly Sighting[]
  /** A name set beside it by a comma that does not name the whole: "a spokeswoman for the buyer, Corran Steel,". */
  readonly beside: Sighting | null
}

/** The first segment of a phrase, and the name beside it. */
interface Core {
  readonly at: Stretch
  readonly words: readonly Word[]
  readonly beside: Sighting | null
}

const NUMBERS = /^(?:two|three|four|five|six|seven|several|some|many|most|both|all|other|few|dozens|hundreds|more)$/
/** What happened to a document is no part of what it is called: "a poll released in May" is "a poll". */
const FATE = /^(?:released|published|conducted|issued|filed|sent|posted|obtained|circulated|pushed|seen)$/

const SAYS =
  /^(?:says?|said|shows?|showed|suggests?|suggested|argues?|argued|warns?|warned|adds|added|told|tells|finds|found)$/

/** A description, read word by word. */
export function describedBy(cast: Cast, { at, words, beside }: Core): Described {
  const fate = words.findIndex(({ key }, index) => index > 1 && FATE.test(key) && !/^\p{Lu}/u.test(words[index]!.text))
  const told = fate < 0 ? words : words.slice(0, fate)
  // "Another slide shows": the verb, where a source was cut behind it, is no part of the party.
  const core = told.length > 1 && SAYS.test(told.at(-1)!.key) ? told.slice(0, -1) : told
  const span = core.length > 0 ? withMark(cast, stretchOf(core), at) : at
  const link = core.findIndex(({ key }, index) => index > 0 && LINKS.test(key))
  const inner = (link < 0 ? core : core.slice(0, link)).filter(({ is }) => is !== 'point')
  const owns = inner.findLastIndex(({ text }, index) => /['’]s?$/u.test(text) && index < inner.length - 1)
  const head = bare(inner.at(-1)?.key ?? '')
  const start = core[0]?.key ?? ''
  return {
    is: 'description',
    ...span,
    text: cast.understanding.document.text
      .slice(span.start, span.end)
      .replace(/\s+/gu, ' ')
      .replace(/['’]s$/u, ''),
    head,
    modifiers: inner
      .slice(0, -1)
      .map(({ key }) => bare(key))
      .filter((key) => !/^(?:the|a|an|this|that)$/.test(key)),
    definite: /^(?:the|this|that|both|his|her|their|its)$/.test(start) || owns >= 0,
    plural: isPlural(cast, head) || NUMBERS.test(start) || isBarePlural(start, head),
    owner: /^(?:his|her|their|its|my|our)$/.test(start) ? start : null,
    complete: link >= 0 || owns >= 0,
    names: cast.namesWithin(span),
    beside,
  }
}

/** A closing mark is no word: "a letter signed only “a neighbour”" keeps its own. */
function withMark({ understanding }: Cast, { start, end }: Stretch, at: Stretch): Stretch {
  const { text } = understanding.document
  return end < at.end && /[”"’»]/.test(text[end]!) && /[“"‘«]/.test(text.slice(start, end))
    ? { start, end: end + 1 }
    : { start, end }
}

const bare = (key: string): string => key.replace(/'s?$/, '')

/** "Nervous backbenchers": no article, and a noun of many. */
const isBarePlural = (start: string, head: string): boolean =>
  !/^(?:the|a|an|this|that|his|her|their|its|my|our|one|another|each|every)$/.test(start) &&
  /\p{L}{3,}[^su]s$/u.test(head) &&
  !/^(?:news|press|congress|class|process|series|data|analysis|census)$/.test(head)

function isPlural({ understanding }: Cast, head: string): boolean {
  const { groups, roles, bodies } = understanding.language
  if (groups.has(head)) return true
  return head.endsWith('s') && (roles.has(head.slice(0, -1)) || bodies.has(head.slice(0, -1)))
}
