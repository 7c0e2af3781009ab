import type { Syntax } from '../../2-understand/index.js'
import { Columns } from './columns.js'
import { CANDIDATE, type CueLexicon, OTHER } from './lexicon.js'
import { markQuotes } from './quoting.js'
import type { Scheme } from './scheme.js'
import { growTree, type Tree } from './tree.js'
import { COMMA, type WordTable } from './words.js'

/** Tokens `from` to `to` (not included) of a text: one paragraph, or a piece of one. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** What is needed to read passages: made once for a model. */
export interface PassageReader {
  readonly words: WordTable
  readonly scheme: Scheme
  readonly lexicon: CueLexicon
}

/** So many empty tokens stand before and after: the reach of the widest feature. */
export const PAD = 3

/**
 * A paragraph as the features see it: arrays by position, with PAD empty positions at either end (value 0) so that no
 * feature has to ask whether it is at the edge. Position `i` is token `from + i - PAD` of the text.
 */
export interface Passage {
  /** How many tokens it has; the positions of tokens are PAD to PAD + count - 1. */
  readonly count: number
  readonly from: number
  /** Hashes of the word in lower case, its lemma, its first three, last three and last two letters, its shape and its tag. */
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly prefix: Int32Array
  readonly suffix: Int32Array
  readonly ending: Int32Array
  readonly shape: Int32Array
  readonly tag: Int32Array
  readonly mark: Uint8Array
  readonly wordClass: Uint8Array
  /** How often the lemma is a cue: a class of lexicon.ts. */
  readonly cueClass: Uint8Array
  /** 1 for verbs and nouns that may be a cue. */
  readonly candidate: Uint8Array
  /** The nearest candidate before and after, as a position; -1 if none. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Where it stands to quotation marks: see quoting.ts. */
  readonly quote: Uint8Array
  /** How many commas and quotation marks stand before it. */
  readonly commas: Int32Array
  readonly marks: Int32Array
  /** The sentence's number within the passage. */
  readonly sentence: Int32Array
  readonly tree: Tree
}

/** Reads tokens as a passage. */
export function readPassage(reader: PassageReader, syntax: Syntax, { from, to }: TokenRange): Passage {
  const count = to - from
  const size = count + 2 * PAD
  const columns = new Columns(size, { ints: 12, bytes: 5 })
  const passage = {
    count,
    from,
    word: columns.ints(),
    lemma: columns.ints(),
    prefix: columns.ints(),
    suffix: columns.ints(),
    ending: columns.ints(),
    shape: columns.ints(),
    tag: columns.ints(),
    left: columns.ints(),
    right: columns.ints(),
    commas: columns.ints(),
    marks: columns.ints(),
    sentence: columns.ints(),
    mark: columns.bytes(),
    wordClass: columns.bytes(),
    cueClass: columns.bytes(),
    candidate: columns.bytes(),
    quote: columns.bytes(),
  }
  for (let t = from; t < to; t++) readWord({ reader, syntax, passage }, t, t - from + PAD)
  markQuotes(passage)
  countCommas(passage)
  findCandidates(passage)
  return { ...passage, tree: growTree(reader.scheme, syntax, passage) }
}

interface Job {
  readonly reader: PassageReader
  readonly syntax: Syntax
  readonly passage: Omit<Passage, 'tree'>
}

function readWord({ reader, syntax, passage }: Job, t: number, i: number): void {
  const { words, scheme, lexicon } = reader
  const form = words.numberOf(syntax.form[t]!)
  passage.word[i] = words.word[form]!
  passage.prefix[i] = words.prefix[form]!
  passage.suffix[i] = words.suffix[form]!
  passage.ending[i] = words.ending[form]!
  passage.shape[i] = words.shape[form]!
  passage.mark[i] = words.mark[form]!
  const lemma = words.word[words.numberOf(syntax.lemma[t]!)]!
  const tag = syntax.tag[t]!
  const wordClass = scheme.wordClass[tag] ?? OTHER
  passage.lemma[i] = lemma
  passage.tag[i] = scheme.tag[tag] ?? 0
  passage.wordClass[i] = wordClass
  const cueClass = lexicon.classOf(lemma, wordClass)
  passage.cueClass[i] = cueClass
  passage.candidate[i] = cueClass >= CANDIDATE && wordClass !== OTHER ? 1 : 0
  passage.sentence[i] = syntax.sentence[t]! - syntax.sentence[passage.from]!
}

function countCommas({ commas, mark, count }: Omit<Passage, 'tree'>): void {
  for (let i = 1; i < count + 2 * PAD; i++) commas[i] = commas[i - 1]! + (mark[i - 1] === COMMA ? 1 : 0)
}

function findCandidates({ candidate, left, right, count }: Omit<Passage, 'tree'>): void {
  let near = -1
  for (let i = 0; i < count + 2 * PAD; i++) {
    left[i] = near
    if (candidate[i]) near = i
  }
  near = -1
  for (let i = count + 2 * PAD - 1; i >= 0; i--) {
    right[i] = near
    if (candidate[i]) near = i
  }
}
