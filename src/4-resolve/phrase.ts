import type { Paragraph, Word } from '../2-understand/index.js'
import type { Anchor, Stretch } from '../types/index.js'
import { type Cast, namesWithin } from './cast.js'
import type { Sighting } from './sightings.js'

/** The words of a source, read: a name, a pronoun, or a description with its head noun. */
export type Phrase =
  | { readonly is: 'name'; readonly at: Sighting }
  | { readonly is: 'pronoun'; readonly word: string }
  | Described
  | { readonly is: 'several'; readonly parts: readonly Stretch[] }

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
  /** Names inside: "a spokesman for Domberg", "Pell's office". */
  readonly names: readonly Sighting[]
  /** A name set beside it by a comma that does not name the whole: "a spokeswoman for the buyer, Corran Steel,". */
  readonly beside: Sighting | null
}

const LINKS =
  /^(?:of|for|from|at|in|on|with|by|to|about|near|who|which|that|whose|familiar|involved|close|mimicking|signed|seen|written|pushed)$/
const NUMBERS = /^(?:two|three|four|five|six|seven|several|some|many|most|both|all|other|few|dozens|hundreds|more)$/

/** Reads the words of a source, an addressee or a link of a chain. */
export function readPhrase(cast: Cast, at: Stretch): Phrase {
  const paragraph = paragraphAt(cast, at)
  const words = paragraph?.words.filter(({ start, end }) => start >= at.start && end <= at.end) ?? []
  const { document } = cast.understanding
  const first = words[0]
  if (!paragraph || !first) return described(cast, { at, words: [] })
  if (words.length === 1 && PRONOUNS.test(first.key)) return { is: 'pronoun', word: first.key.replace(/'.*/, '') }
  const segments = segmentsOf(document.text, paragraph, words)
  const named = nameOf(cast, segments)
  if (named) return { is: 'name', at: named }
  return coordinated(segments[0]!) ?? described(cast, { at, words: segments[0]!, beside: besideOf(cast, segments) })
}

const PRONOUNS =
  /^(?:he|she|it|they|i|we|you|who|him|her|them|us|me|himself|herself|themselves)(?:'(?:s|ve|d|ll|re|m))?$/

/** The paragraph that holds a stretch. */
export function paragraphAt({ understanding }: Cast, at: Stretch): Paragraph | undefined {
  return understanding.paragraphs.find(({ start, end }) => start <= at.start && at.start < end)
}

/** Pieces between commas and brackets; the first is the core, the others say more. */
function segmentsOf(text: string, _paragraph: Paragraph, words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]]
  for (const word of words) {
    if (/^[,(—–]$/.test(text.slice(word.start, word.end))) segments.push([])
    else if (word.text !== ')') segments.at(-1)!.push(word)
  }
  const filled = segments.filter((segment) => segment.length > 0)
  return filled.length > 0 ? filled : [[...words]]
}

const stretch = (words: readonly Word[]): Stretch => ({ start: words[0]!.start, end: words.at(-1)!.end })

/** The name that heads the core, or stands alone in a later segment beside a description. */
function nameOf(cast: Cast, segments: readonly Word[][]): Sighting | null {
  const core = segments[0]!
  const head = headName(cast, core)
  if (head) return head
  if (core.some(({ key }) => /^(?:for|of)$/.test(key)) && /^an?$/.test(core[0]!.key) && !endsInRole(cast, core)) {
    const beside = besideOf(cast, segments)
    const holder = beside && cast.holders.get(beside)?.[0]
    return holder?.kind === 'person' && holder.gender !== 'unknown' ? beside : null
  }
  if (
    core.some(({ key }) => cast.understanding.language.documents.has(key)) &&
    !core.some(({ key }) => cast.understanding.language.roles.has(key))
  )
    return null
  return besideOf(cast, segments)
}

const endsInRole = (cast: Cast, core: readonly Word[]): boolean =>
  cast.understanding.language.roles.has(core.at(-1)!.key) && core.length < 3

/** A later segment that is nothing but a name: "Pell's lawyer, Ada Noor,". */
function besideOf(cast: Cast, segments: readonly Word[][]): Sighting | null {
  for (const segment of segments.slice(1)) {
    const at = stretch(segment)
    const name = namesWithin(cast, { start: at.start, end: at.end + 1 })[0]
    if (
      name &&
      !name.possessor &&
      name.end >= at.end - 2 &&
      segment.length <= name.name.parts.length + name.title.length + 2
    )
      return name
  }
  return null
}

/** A name in the core that no preposition links and that owns nothing. */
function headName(cast: Cast, core: readonly Word[]): Sighting | null {
  const link = core.findIndex(
    ({ key }, at) =>
      at > 0 &&
      LINKS.test(key) &&
      !namesWithin(cast, stretch(core)).some((one) => one.start < core[at]!.start && core[at]!.end < one.end),
  )
  const and = core.findIndex(({ key }) => key === 'and' || key === 'or')
  const names = namesWithin(cast, stretch(core)).filter(({ possessor }) => !possessor)
  const name = names.findLast(({ start }) => link < 0 || start < core[link]!.start)
  if (!name || (and >= 0 && (names.length > 1 || core[and]!.start > name.end))) return null
  const rest = core.filter(({ start }) => start >= name.end + 1)
  const follows = rest[0]
  if (follows && !LINKS.test(follows.key) && follows.is === 'word') return null
  return name
}

/** "Washington and its allies", "Ulla Holm and Gil Marsh". */
function coordinated(core: readonly Word[]): Phrase | null {
  const and = core.findIndex(({ key }) => key === 'and')
  if (and < 1 || and === core.length - 1) return null
  const left = core.slice(0, and)
  const right = core.slice(and + 1)
  const capital = ({ text }: Word) => /^\p{Lu}/u.test(text)
  if (!left.some(capital)) return null
  if (left.some(({ key }) => LINKS.test(key)) || right.some(({ key }) => LINKS.test(key))) return null
  return { is: 'several', parts: [stretch(left), stretch(right)] }
}

interface Core {
  readonly at: Stretch
  readonly words: readonly Word[]
  readonly beside?: Sighting | null
}

function described(cast: Cast, { at, words, beside = null }: Core): Described {
  const { text } = cast.understanding.document
  const span = words.length > 0 ? stretch(words) : at
  const link = words.findIndex(({ key }, index) => index > 0 && LINKS.test(key))
  const inner = (link < 0 ? words : words.slice(0, link)).filter(({ is }) => is === 'word')
  const possessor = inner.findLastIndex(({ text: word }, index) => /['’]s?$/u.test(word) && index < inner.length - 1)
  const head = inner.at(-1)?.key.replace(/'s?$/, '') ?? ''
  const start = words[0]?.key ?? ''
  return {
    is: 'description',
    ...span,
    text: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    head,
    modifiers: inner
      .slice(0, -1)
      .map(({ key }) => key.replace(/'s?$/, ''))
      .filter((key) => !/^(?:the|a|an|this|that)$/.test(key)),
    definite: /^(?:the|this|that|both|his|her|their|its)$/.test(start) || possessor >= 0,
    plural: isPlural(cast, head) || NUMBERS.test(start),
    owner: /^(?:his|her|their|its|my|our)$/.test(start) ? start : null,
    names: namesWithin(cast, span),
    beside,
  }
}

function isPlural(cast: Cast, head: string): boolean {
  const { groups, roles, bodies } = cast.understanding.language
  return groups.has(head) || (head.endsWith('s') && (roles.has(head.slice(0, -1)) || bodies.has(head.slice(0, -1))))
}

/** The stretch of a mention, or of the words it borrows. */
export function stretchOf({ start, end }: Anchor): Stretch {
  return { start, end }
}
