import { cutTokens } from '../../src/2-understand/syntax/cut.js'
import { directed } from '../../src/2-understand/syntax/sentence.js'
import type { Tokens } from '../../src/2-understand/syntax/tokens.js'
import type { SilverArticle } from '../corpus.js'
import { repairNames, repairTag } from './repair.js'

/** What is not known of a token: its CoreNLP counterpart has other ends. */
export const UNKNOWN = -2

/** The names of tags, labels and name classes, by number. */
export interface Lists {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly names: readonly string[]
}

/** One article to learn from: own tokens, with CoreNLP's annotation carried over where the token is the same. */
export interface Lesson {
  readonly id: string
  readonly tokens: Tokens
  /** First token and end of each sentence. */
  readonly sentences: readonly (readonly [first: number, last: number])[]
  /** Number of the tag, or UNKNOWN. */
  readonly tag: Int8Array
  /** Token depended on, -1 for a root, or UNKNOWN. */
  readonly head: Int32Array
  readonly label: Int8Array
  /** BILOU class; UNKNOWN where the ends of a name do not match. */
  readonly name: Int8Array
  readonly lemma: readonly (string | null)[]
}

/** The kinds of name that are learnt, as CoreNLP calls them and as onrecord does. */
export const NAME_KINDS = ['PERSON', 'ORG', 'LOC', 'MISC'] as const
const NAMED = new Map<string, (typeof NAME_KINDS)[number]>([
  ['PERSON', 'PERSON'],
  ['ORGANIZATION', 'ORG'],
  ['LOCATION', 'LOC'],
  ['MISC', 'MISC'],
])

/** Collects the lists from the silver: tags and labels sorted by name, so that their numbers never depend on order. */
export function listsOf(articles: readonly SilverArticle[]): Lists {
  const tags = new Set(articles.flatMap(({ pos }) => [...new Set(pos)]))
  const labels = new Set(articles.flatMap(({ deprel }) => [...new Set(deprel)]))
  const names = NAME_KINDS.flatMap((kind) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${kind}`))
  return { tags: [...tags].sort(), labels: ['none', ...[...labels].sort()], names: ['O', ...names] }
}

/** Cuts the article into own tokens and carries the silver annotation over by offsets. */
export function lessonOf(article: SilverArticle, lists: Lists): Lesson {
  const tokens = cutTokens(article.text, 0, article.text.length)
  const own = new Map<number, number>()
  for (let i = 0; i < tokens.count; i++) own.set(tokens.start[i]!, i)
  const place = article.start.map((start, j) => {
    const i = own.get(start)
    return i !== undefined && tokens.end[i] === article.end[j] ? i : UNKNOWN
  })
  const lesson = {
    id: article.id,
    tokens,
    sentences: sentencesOf(tokens),
    tag: new Int8Array(tokens.count).fill(UNKNOWN),
    head: new Int32Array(tokens.count).fill(UNKNOWN),
    label: new Int8Array(tokens.count),
    name: new Int8Array(tokens.count),
    lemma: new Array<string | null>(tokens.count).fill(null),
  }
  const tagNumber = new Map(lists.tags.map((tag, number) => [tag, number]))
  const labelNumber = new Map(lists.labels.map((label, number) => [label, number]))
  place.forEach((i, j) => {
    if (i === UNKNOWN) return
    const head = article.head[j]!
    lesson.tag[i] = tagNumber.get(repairTag(article.pos[j]!, directed(tokens, i))) ?? UNKNOWN
    lesson.head[i] = head < 0 ? -1 : place[head]!
    lesson.label[i] = labelNumber.get(article.deprel[j]!) ?? 0
    lesson.lemma[i] = article.lemma[j]!
  })
  carryNames(article, place, lesson.name)
  return lesson
}

function sentencesOf({ count, sentence }: Tokens): [number, number][] {
  const sentences: [number, number][] = []
  for (let first = 0, i = 1; i <= count; i++)
    if (i === count || sentence[i] !== sentence[first]) {
      sentences.push([first, i])
      first = i
    }
  return sentences
}

function carryNames(article: SilverArticle, place: readonly number[], name: Int8Array): void {
  const kinds = repairNames(article).map((kind) => NAMED.get(kind))
  for (let j = 0; j < kinds.length; j++) {
    const kind = kinds[j]
    if (kind === undefined) continue
    let last = j
    while (kinds[last + 1] === kind && article.sentence[last + 1] === article.sentence[j]) last++
    writeName(name, place.slice(j, last + 1), NAME_KINDS.indexOf(kind))
    j = last
  }
}

function writeName(name: Int8Array, places: readonly number[], kind: number): void {
  const known = places.every((i, n) => i !== UNKNOWN && i === places[0]! + n)
  places.forEach((i, n) => {
    if (i === UNKNOWN) return
    const first = n === 0
    const last = n === places.length - 1
    name[i] = known ? 1 + kind * 4 + (first ? (last ? 3 : 0) : last ? 2 : 1) : UNKNOWN
  })
}
