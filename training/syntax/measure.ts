import type { Syntax } from '../../src/2-understand/syntax/tokens.js'
import type { SilverArticle } from '../corpus.js'
import type { Lesson, Lists } from './lesson.js'

/** Agreement with the silver, in percent; see `measure`. */
export interface Figures {
  readonly tokens: number
  readonly tags: number
  readonly uas: number
  readonly las: number
  readonly lemmas: number
  /** F1 of whole names, all kinds and each kind, against the repaired silver. */
  readonly names: Readonly<Record<string, number>>
}

/**
 * Compares what was read from raw text with the silver. Tags, lemmas, heads and labels are counted over ALL silver
 * tokens: one that the own tokeniser cuts otherwise is wrong.
 */
export function measure(
  articles: readonly SilverArticle[],
  lessons: readonly Lesson[],
  { read, lists }: { readonly read: ReadonlyMap<string, Syntax>; readonly lists: Lists },
): Figures {
  const count = { silver: 0, own: 0, same: 0, tag: 0, head: 0, label: 0, lemma: 0 }
  const names = new Map<string, { right: number; found: number; gold: number }>()
  articles.forEach((article, a) => {
    const lesson = lessons[a]!
    const found = read.get(article.id)!
    count.silver += article.start.length
    count.own += found.count
    for (let i = 0; i < found.count; i++) {
      if (lesson.tag[i]! < 0) continue
      count.same++
      if (lesson.tag[i] === found.tag[i]) count.tag++
      if (sameLemma(lesson.lemma[i]!, found.lemma[i]!)) count.lemma++
      if (lesson.head[i] !== found.head[i]) continue
      count.head++
      if (lesson.label[i] === found.label[i]) count.label++
    }
    countNames(lesson, found, { names, lists })
  })
  const share = (part: number) => round((100 * part) / count.silver)
  return {
    tokens: round((200 * count.same) / (count.silver + count.own)),
    tags: share(count.tag),
    uas: share(count.head),
    las: share(count.label),
    lemmas: share(count.lemma),
    names: Object.fromEntries(
      [...names].map(([kind, { right, found, gold }]) => [kind, round((200 * right) / (found + gold))]),
    ),
  }
}

/** Marks have no lemma worth comparing: CoreNLP writes “ as ``. */
function sameLemma(silver: string, own: string): boolean {
  return !/[\p{L}\p{N}]/u.test(own) || silver.toLowerCase() === own.toLowerCase().replaceAll('’', "'")
}

const round = (share: number) => Math.round(share * 100) / 100

interface NameCounts {
  readonly names: Map<string, { right: number; found: number; gold: number }>
  readonly lists: Lists
}

function countNames(lesson: Lesson, found: Syntax, { names, lists }: NameCounts): void {
  const own = spansOf(found.name, lists)
  const gold = spansOf(lesson.name, lists)
  const add = (span: string, what: 'right' | 'found' | 'gold') => {
    for (const kind of ['ALL', span.split(' ')[2]!]) {
      const counts = names.get(kind) ?? { right: 0, found: 0, gold: 0 }
      counts[what]++
      names.set(kind, counts)
    }
  }
  for (const span of gold) add(span, 'gold')
  for (const span of own) add(span, 'found')
  for (const span of own) if (gold.has(span)) add(span, 'right')
}

/** The whole names among BILOU classes, as "first last kind". */
function spansOf(name: ArrayLike<number>, lists: Lists): Set<string> {
  const spans = new Set<string>()
  let first = 0
  for (let i = 0; i < name.length; i++) {
    const [part, kind] = (lists.names[name[i]!] ?? 'O').split('-')
    if (part === 'B') first = i
    if (part === 'U') spans.add(`${i} ${i} ${kind}`)
    if (part === 'L') spans.add(`${first} ${i} ${kind}`)
  }
  return spans
}
