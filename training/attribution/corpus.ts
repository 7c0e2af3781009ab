import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Syntax } from '../../src/2-understand/syntax/tokens.js'
import type { TokenRange } from '../../src/3-attribute/model/passage.js'
import type { SyntaxNames } from '../../src/3-attribute/model/scheme.js'

/** `[start, end)` in UTF-16 units, as the gold has it. */
export type Pair = readonly [number, number]

/** One gold attribution, in letters. */
export interface GoldAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** One annotation of one article, with its syntax. Several annotations of the same article share `article`. */
export interface Article {
  readonly id: string
  readonly article: string
  readonly syntax: Syntax
  readonly attributions: readonly GoldAttribution[]
  /** Token ranges of the paragraphs. */
  readonly paragraphs: readonly TokenRange[]
}

/** Articles and the names of the tags and labels in their syntax. */
export interface Corpus {
  readonly names: SyntaxNames
  readonly articles: readonly Article[]
}

interface GoldLine {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/** The syntax of one article as training/syntax writes it to build/syntax, jackknifed. */
interface SyntaxLine {
  readonly id: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly sentence: readonly number[]
  readonly head: readonly number[]
  readonly lemma: readonly string[]
  readonly tag?: readonly (number | string)[]
  readonly pos?: readonly string[]
  readonly label?: readonly (number | string)[]
  readonly deprel?: readonly string[]
}

/** Reads gold and syntax files; several gold files may tell of the same articles ("id@annotator"). */
export function readCorpus(golds: readonly string[], syntaxFile: string): Corpus {
  const tags: string[] = []
  const labels: string[] = []
  const syntaxes = new Map(readLines<SyntaxLine>(syntaxFile).map((line) => [line.id, line]))
  const articles = golds.flatMap((file) =>
    readLines<GoldLine>(file).flatMap((gold) => {
      const article = gold.id.split('@')[0]!
      const line = syntaxes.get(article)
      if (!line) return []
      const syntax = syntaxOf(gold.text, line, { tags, labels })
      return [{ id: gold.id, article, syntax, attributions: gold.attributions, paragraphs: paragraphsOf(syntax) }]
    }),
  )
  return { names: { tags, labels }, articles }
}

function readLines<T>(file: string): T[] {
  const bytes = existsSync(file) ? readFileSync(file) : readFileSync(`${file}.gz`)
  const text = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes
  return text
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

function syntaxOf(text: string, line: SyntaxLine, names: { tags: string[]; labels: string[] }): Syntax {
  const count = line.start.length
  const number = (list: string[]) => (name: number | string) => {
    const text = String(name)
    if (!list.includes(text)) list.push(text)
    return list.indexOf(text)
  }
  return {
    text,
    count,
    start: Int32Array.from(line.start),
    end: Int32Array.from(line.end),
    form: line.start.map((start, t) => text.slice(start, line.end[t])),
    sentence: Int32Array.from(line.sentence),
    tag: Uint8Array.from((line.tag ?? line.pos)!, number(names.tags)),
    head: Int32Array.from(line.head),
    label: Uint8Array.from((line.label ?? line.deprel)!, number(names.labels)),
    lemma: line.lemma,
    name: new Uint8Array(count),
  }
}

function paragraphsOf({ text, count, start, end }: Syntax): TokenRange[] {
  const ranges: TokenRange[] = []
  let from = 0
  for (let t = 1; t <= count; t++) {
    if (t < count && !text.slice(end[t - 1], start[t]).includes('\n')) continue
    ranges.push({ from, to: t })
    from = t
  }
  return ranges.filter((range) => range.to > range.from)
}
