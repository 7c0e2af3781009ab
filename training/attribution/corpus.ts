import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Syntax } from '../../src/2-understand/index.js'
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

/** The syntax of one article as training/syntax writes it to build/syntax: predicted by models that have not seen the article. */
interface SyntaxLine {
  readonly id: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly sentence: readonly number[]
  readonly head: readonly number[]
  readonly lemma: readonly string[]
  readonly tag: readonly number[]
  readonly label: readonly number[]
}

/** Where the files are, and which part ("train", "dev") is read. */
export interface Source {
  readonly gold: string
  readonly syntax: string
  /** Names of gold files, without ending; several may tell of the same articles ("id@annotator"). */
  readonly parts: readonly string[]
  readonly split: string
}

/** Reads the gold and the syntax of one split. */
export function readCorpus({ gold, syntax, parts, split }: Source): Corpus {
  const names = JSON.parse(readFileSync(join(syntax, 'lists.json'), 'utf8')) as SyntaxNames
  const lines = new Map(readLines<SyntaxLine>(join(syntax, `${split}.jsonl`)).map((line) => [line.id, line]))
  const articles = parts.flatMap((part) =>
    readLines<GoldLine>(join(gold, `${part}.jsonl`)).flatMap((one) => articleOf(one, lines)),
  )
  return { names, articles }
}

function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as T)
}

/** The article with its syntax; nothing for the few that CoreNLP's files lack. */
function articleOf({ id, text, attributions }: GoldLine, lines: ReadonlyMap<string, SyntaxLine>): Article[] {
  const article = id.split('@')[0]!
  const line = lines.get(article)
  if (!line) return []
  const syntax = syntaxOf(text, line)
  return [{ id, article, syntax, attributions, paragraphs: paragraphsOf(syntax) }]
}

function syntaxOf(text: string, line: SyntaxLine): Syntax {
  const count = line.start.length
  return {
    text,
    count,
    start: Int32Array.from(line.start),
    end: Int32Array.from(line.end),
    form: line.start.map((start, t) => text.slice(start, line.end[t])),
    sentence: Int32Array.from(line.sentence),
    tag: Uint8Array.from(line.tag),
    head: Int32Array.from(line.head),
    label: Uint8Array.from(line.label),
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
