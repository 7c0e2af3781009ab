import { titles, type Word } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'
import type { Cast } from './cast.js'
import type { Sighting } from './sighting.js'

/** Words that hang something on a noun: what follows them says more, and is not the head. */
export const LINKS =
  /^(?:of|for|from|at|in|on|with|by|to|about|near|who|which|that|whose|familiar|involved|close|mimicking|signed|seen|written|pushed|released|published|conducted|issued|filed|sent|posted|obtained|circulated)$/

/** From the first of these words to the last. */
export const stretchOf = (words: readonly Word[]): Stretch => ({ start: words[0]!.start, end: words.at(-1)!.end })

/** Pieces between commas, brackets and dashes; the first is the core, the others say more. */
export function segmentsOf(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]]
  for (const word of words) {
    if (/^[,(—–]$/.test(word.text)) segments.push([])
    else if (word.text !== ')') segments.at(-1)!.push(word)
  }
  const filled = segments.filter((segment) => segment.length > 0)
  // "At the Heron, the pub by the bridge, a man in a green jacket": where it was comes first, who it was last.
  if (filled.length > 1 && /^(?:at|in|on|near|outside|inside)$/.test(filled[0]![0]!.key)) return [filled.at(-1)!]
  return filled.length > 0 ? filled : [[...words]]
}

/** The name that heads the core, or stands alone in a later segment beside a description. */
export function nameOf(cast: Cast, segments: readonly Word[][]): Sighting | null {
  const core = segments[0]!
  const head = lastOfTwo(cast, core) ?? headName(cast, core)
  if (head) return head
  const { documents, roles } = cast.understanding.language
  const beside = nameBeside(cast, segments)
  // "a spokeswoman for the buyer, Corran Steel,": the name beside it is the buyer's unless it is known as a person's.
  const hangs = core.some(({ key }) => /^(?:for|of)$/.test(key)) && /^an?$/.test(core[0]!.key)
  if (hangs && !(core.length < 3 && roles.has(core.at(-1)!.key))) {
    const [holder] = cast.holdersOf(beside)
    return holder?.kind === 'person' && holder.gender !== 'unknown' ? beside : null
  }
  const isDocument = core.some(({ key }) => documents.has(key)) && !core.some(({ key }) => roles.has(key))
  return isDocument ? null : beside
}

/** "A meeting with the editors of the Marlow Post Pell": a person's name right behind another name is the subject. */
function lastOfTwo(cast: Cast, core: readonly Word[]): Sighting | null {
  const names = cast.namesWithin(stretchOf(core))
  const [before, last] = names.slice(-2)
  if (!before || !last || last.possessor || last.end < core.at(-1)!.end || last.start - before.end > 1) return null
  const [holder, ...others] = cast.holdersOf(last)
  return holder?.kind === 'person' && others.length === 0 ? last : null
}

/** A later segment that is nothing but a name: "Pell's lawyer, Ada Noor,". */
export function nameBeside(cast: Cast, segments: readonly Word[][]): Sighting | null {
  for (const segment of segments.slice(1)) {
    const at = stretchOf(segment)
    const [found] = cast.namesWithin({ start: at.start, end: at.end + 1 })
    if (!found || found.possessor || found.end < at.end - 2) continue
    if (segment.length <= found.name.parts.length + found.title.length + 2) return found
  }
  return null
}

/** A name in the core that no preposition links and that owns nothing. */
function headName(cast: Cast, core: readonly Word[]): Sighting | null {
  const within = cast.namesWithin(stretchOf(core))
  const isInName = (word: Word) => within.some(({ start, end }) => start < word.start && word.end < end)
  const link = core.findIndex((word, at) => at > 0 && LINKS.test(word.key) && !isInName(word))
  const and = core.findIndex((word) => /^(?:and|or)$/.test(word.key) && !isInName(word))
  // "Donald Trump's" with nothing behind it is the name alone.
  const names = within.filter(({ possessor, end }) => !possessor || end >= core.at(-1)!.end - 2)
  const name =
    names.findLast(({ start }) => link < 0 || start < core[link]!.start) ??
    names.find((one) => core[link]?.key === 'of' && endsTitle(cast, core, one))
  if (!name || (and >= 0 && (names.length > 1 || core[and]!.start > name.end))) return null
  const follows = core.find(({ start }) => start > name.end)
  return follows && !LINKS.test(follows.key) && follows.is === 'word' ? null : name
}

/** "Secretary of State Ada Noor": the office reaches into the capitals before the name; "aide of Mayor Ada Noor" does not. */
function endsTitle(cast: Cast, core: readonly Word[], { title, end }: Sighting): boolean {
  const { roles } = cast.understanding.language
  if (title.length === 0 || end < core.at(-1)!.end - 2) return false
  const office = core.slice(
    0,
    core.findIndex(({ key }) => key === 'of'),
  )
  return office.some(({ key }) => roles.has(key)) && !title.some((word) => titles.has(word) || roles.has(word))
}
