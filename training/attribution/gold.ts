import { CONTENT, CUE, type Run, SOURCE, writeRun } from '../../src/3-attribute/model/labels.js'
import type { TokenRange } from '../../src/3-attribute/model/passage.js'
import type { Article, Pair } from './corpus.js'

/** A gold relation within one paragraph: runs of tokens, counted from the paragraph's first token. */
export interface GoldRelation {
  readonly source: readonly Run[]
  readonly cue: readonly Run[]
  readonly content: readonly Run[]
}

/** The gold of a paragraph: its relations (those with a cue in it), and the label of each token. */
export interface Gold {
  readonly relations: readonly GoldRelation[]
  readonly labels: Uint8Array
}

/** Projects an article's attributions onto the tokens of each paragraph. */
export function goldOf(article: Article): Gold[] {
  const runs = article.attributions.map((one) => ({
    source: one.source.map((pair) => tokensOf(article, pair)),
    cue: one.cue.map((pair) => tokensOf(article, pair)),
    content: one.content.map((pair) => tokensOf(article, pair)),
  }))
  return article.paragraphs.map((range) => {
    const relations = runs.map((one) => ({
      source: within(one.source, range, SOURCE),
      cue: within(one.cue, range, CUE),
      content: within(one.content, range, CONTENT),
    }))
    return { relations: relations.filter((one) => one.cue.length > 0), labels: labelsOf(relations, range) }
  })
}

function tokensOf({ syntax }: Article, [start, end]: Pair): TokenRange {
  let low = 0
  let high = syntax.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (syntax.end[middle]! > start) high = middle
    else low = middle + 1
  }
  let to = low
  while (to < syntax.count && syntax.start[to]! < end) to++
  return { from: low, to }
}

function within(runs: readonly TokenRange[], range: TokenRange, role: number): Run[] {
  return runs
    .map(({ from, to }) => ({
      role,
      from: Math.max(from, range.from) - range.from,
      to: Math.min(to, range.to) - range.from,
    }))
    .filter((run) => run.to > run.from)
}

/** One label a token: where roles collide, cue before source before content, as score-spans.mjs has it. */
function labelsOf(relations: readonly GoldRelation[], { from, to }: TokenRange): Uint8Array {
  const owner = new Int32Array(to - from).fill(-1)
  const all = [
    ...relations.flatMap((one) => one.content),
    ...relations.flatMap((one) => one.source),
    ...relations.flatMap((one) => one.cue),
  ]
  all.forEach((run, number) => {
    owner.fill(number, run.from, run.to)
  })
  const labels = new Uint8Array(to - from)
  for (let t = 0, end = 0; t < owner.length; t = end) {
    end = t + 1
    while (end < owner.length && owner[end] === owner[t]) end++
    if (owner[t]! >= 0) writeRun(labels, { role: all[owner[t]!]!.role, from: t, to: end })
  }
  return labels
}
