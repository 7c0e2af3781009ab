import type { Word } from '../2-understand/index.js'
import type { Attribution, Statement, Stretch } from '../types/index.js'
import { evidence, known, tied, unsure } from './answers.js'
import { isPerson } from './candidates.js'
import { describedBy } from './described.js'
import { resolveDescription } from './description.js'
import { groupOf } from './groups.js'
import type { Member } from './member.js'
import { lastBefore, paragraphAt } from './order.js'
import type { Scene } from './scene.js'
import { stretchOf } from './segments.js'
import type { Sighting } from './sighting.js'

/** The words before "who", as far as they are one noun phrase. */
interface Before {
  readonly scene: Scene
  readonly statement: Statement
  readonly words: readonly Word[]
  /** Index of the last word before "who" and its comma. */
  readonly last: number
  /** A comma stands between. */
  readonly comma: boolean
  readonly relative: Word
  /** The word after "who". */
  readonly next: string
}

/**
 * ", who said": the whole noun phrase before. A name is meant itself; of "Democrats on Capitol Hill, who …" the Democrats
 * are, of "Karl Domm, a lawyer from Vey, who …" Domm is. Where two could be meant ("the sister of Ada Noor, who …"),
 * nobody.
 */
export function antecedent(scene: Scene, statement: Statement, { start }: Stretch): Attribution {
  const words = paragraphAt(scene.cast.understanding, start)?.words ?? []
  const at = lastBefore(words, start + 1)
  const comma = /^[,–—-]$/.test(words[at - 1]?.text ?? '')
  const last = at - (comma ? 2 : 1)
  const relative = words[at]
  if (!relative || last < 0 || words[last]!.is !== 'word') return unsure([])
  const before = { scene, statement, words, last, comma, relative, next: words[at + 1]?.key ?? '' }
  const opening = comma ? appositionFrom(before) : null
  const beside = opening === null ? null : endingAt(scene, words[opening - 2])
  if (beside) return named({ ...before, last: opening! - 2 }, beside)
  const name = endingAt(scene, words[last])
  return name ? named(before, name) : described(before, last)
}

const ARTICLE = /^(?:the|a|an|his|her|their|its|our|my|one|two|three|both)$/
const PREPOSITION = /^(?:of|for|on|in|at|from|with|by|to|near|across|inside|behind)$/
/** How many words an apposition may have: "a lawyer from the town of Vey". */
const MOST = 9

/** Index of the first word of ", a lawyer from Vey" where a comma closes it; null where there is none. */
function appositionFrom({ words, last }: Before): number | null {
  let from = last
  while (from > 0 && last - from < MOST && words[from - 1]!.is === 'word') from--
  return words[from - 1]?.text === ',' && ARTICLE.test(words[from]!.key) ? from : null
}

/** The name whose last word this is, genitives left out. */
function endingAt({ cast }: Scene, word: Word | undefined): Sighting | null {
  const found = word && cast.sightings[lastBefore(cast.sightings, word.end)]
  return found && !found.possessor && found.end >= word.end ? found : null
}

/** A name stands before "who": it is meant, unless somebody hangs it on themselves or it is one of two. */
function named(before: Before, name: Sighting): Attribution {
  const { scene, words, relative } = before
  const holders = scene.cast.holdersOf(name)
  const [holder, ...others] = holders
  if (!holder || others.length > 0) return tied(holders)
  let first = name.words.from - name.title.length
  if (ARTICLE.test(words[first - 1]?.key ?? '')) first--
  const link = words[first - 1]?.key ?? ''
  if (link === 'and') return joined(before, holder, endingAt(scene, words[first - 2]))
  const above = first > 1 && PREPOSITION.test(link) && relative.key !== 'which' ? words[first - 2]! : null
  const bearer = above ? scene.cast.holdersOf(endingAt(scene, above))[0] : undefined
  // Nobody is "of" or "from" a person: Sofia Amsel from Orrin Mill is Amsel.
  if (bearer && isPerson(bearer) && (!isPerson(holder) || /^(?:of|from|at|in)$/.test(link))) return meant(bearer)
  if (!above || bearer || !(isHuman(scene, above) || (!isPerson(holder) && isNoun(above)))) return meant(holder)
  if (!isPerson(holder) || /^(?:on|in|at|across|inside)$/.test(link)) return described(before, first - 2)
  return /^(?:of|for)$/.test(link) ? tied([holder]) : meant(holder)
}

const meant = (member: Member): Attribution => known(member, 0.95, [evidence('antecedent', 3, 'the name before "who"')])

/** "Ulla Holm and Gil Marsh, who have …" are both; "who has" is the last; "who said" may be either. */
function joined({ scene, next }: Before, last: Member, first: Sighting | null): Attribution {
  const [other, ...rivals] = scene.cast.holdersOf(first)
  if (!other || rivals.length > 0 || other === last) return meant(last)
  if (/^(?:has|is|was|says|does)$/.test(next)) return meant(last)
  if (/^(?:have|are|were|both|together|say|do|jointly|all)$/.test(next))
    return known(groupOf(scene, [other, last]), 0.9, [evidence('antecedent', 3, 'the two before "who"')])
  return tied([other, last])
}

/** "An architect who", "nervous Democrats on Capitol Hill, who": the noun and what belongs to it. */
function described(before: Before, noun: number): Attribution {
  const { scene, statement, words, last, relative } = before
  const { cast } = scene
  const { bodies, documents } = cast.understanding.language
  const key = words[noun]!.key
  const fits = relative.key === 'which' ? bodies.has(key) || documents.has(key) : !STOPS.test(key) && !bodies.has(key)
  if (!fits) return unsure([])
  const from = firstOf(before, noun)
  const phrase = words.slice(from, last + 1)
  return resolveDescription(scene, statement, describedBy(cast, { at: stretchOf(phrase), words: phrase, beside: null }))
}

/** Index of the first word of a noun's phrase: by the parse, where there is one; else back to an article, or one word. */
function firstOf({ scene, words }: Before, noun: number): number {
  const { syntax } = paragraphAt(scene.cast.understanding, words[noun]!.start) ?? {}
  if (syntax) {
    const own = syntax.start.indexOf(words[noun]!.start)
    let first = own
    while (first > 0 && syntax.head[first - 1] === own) first--
    let at = words.findIndex(({ start }) => start === syntax.start[first])
    // "From an architect": the parse hangs the preposition on the noun, too.
    while (at >= 0 && at < noun && (words[at]!.is !== 'word' || PREPOSITION.test(words[at]!.key))) at++
    return own < 0 || at < 0 ? noun : at
  }
  let from = noun
  while (from > 0 && noun - from < 4 && isPlain(words[from - 1]!)) from--
  if (ARTICLE.test(words[from - 1]?.key ?? '')) return from - 1
  return Math.max(from, noun - 1)
}

const STOPS =
  /^(?:and|or|but|those|people|anyone|everyone|someone|somebody|anybody|everybody|one|man|all|not|it|that|than|as)$/

/** A word that may stand before the noun: no small word, mark or verb of saying. */
const isPlain = ({ key, is }: Word): boolean =>
  is === 'word' &&
  !PREPOSITION.test(key) &&
  !ARTICLE.test(key) &&
  !/(?:ed|ing)$/.test(key) &&
  !/^(?:and|or|but|that|who|which|when|while|as|than|is|was|are|were|be|been|not|said|says|told|met|saw|about|against|into|after|before|between|had|has|have|did|will|would|because|if)$/.test(
    key,
  )

/** "Backbenchers in Marlow, who": a town is no "who", so that any noun before it is likelier meant. */
const isNoun = ({ key, text, is }: Word): boolean =>
  is === 'word' &&
  /^\p{Ll}{4,}/u.test(text) &&
  !/(?:ed|ing|ly)$|^(?:lives|works|born|back|away|home|held|spent|down|over|here|there)$/.test(key)

/** Whether a noun stands for people: "Democrats", "officials", "sister". */
function isHuman({ cast }: Scene, { key }: Word): boolean {
  const { roles, groups, gendered } = cast.understanding.language
  const one = key.replace(/s$/, '')
  return groups.has(key) || roles.has(key) || roles.has(one) || gendered.has(key) || gendered.has(one)
}
