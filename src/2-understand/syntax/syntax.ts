import { settle } from '../sums/workspace.js'
import { Forms } from './forms.js'
import { Layer } from './layer.js'
import { Lemmas } from './lemmas.js'
import { findNames, NAME_FEATURES, OUTSIDE, type Spot } from './names.js'
import { LABEL_FEATURES, MOVE_FEATURES } from './parse-features.js'
import { ParseState } from './parse-state.js'
import { parseSentence } from './parser.js'
import { PAD, Sentence } from './sentence.js'
import { TAG_FEATURES, tagSentence } from './tagger.js'
import type { ReadingChoice, Syntax, SyntaxModel, Tokens } from './tokens.js'
import { readWeights, type TableName, type Weights } from './weights.js'

/** Makes the models of one language from their weights file (`models/syntax-en.bin`). Throws a RangeError on other bytes. */
export function loadSyntax(bytes: Uint8Array): SyntaxModel {
  return new Reader(readWeights(bytes))
}

/** The columns of an answer, while it is written. */
type Answer = Syntax & { readonly lemma: string[] }

class Reader implements SyntaxModel {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly names: readonly string[]
  readonly #forms: Forms
  readonly #sentence: Sentence
  readonly #state: ParseState
  readonly #lemmas: Lemmas
  readonly #tagger: Layer
  readonly #parser: { readonly moves: Layer; readonly labels: Layer }
  readonly #finder: { readonly layer: Layer; readonly rows: Int32Array }
  readonly #rows = new Int32Array(Math.max(TAG_FEATURES, MOVE_FEATURES, LABEL_FEATURES, NAME_FEATURES))

  constructor({ head, tables }: Weights) {
    const layer = (name: TableName, leftOut = 0) => {
      const { classes, bits } = head.tables.find((table) => table.name === name)!
      return new Layer(tables.get(name)!, classes + leftOut, bits)
    }
    this.tags = head.tags
    this.labels = head.labels
    this.names = head.names
    this.#forms = new Forms(
      new Map(
        Object.entries(head.onlyTags).flatMap(([tag, forms]) => forms.split(' ').map((form) => [form, Number(tag)])),
      ),
    )
    this.#state = new ParseState(head.tags)
    this.#sentence = new Sentence(this.#forms)
    this.#lemmas = new Lemmas(new Map(head.lemmas.map(exception)), head.tags)
    this.#tagger = layer('tagger')
    this.#parser = { moves: layer('moves', 1), labels: layer('labels') }
    this.#finder = { layer: layer('names'), rows: this.#rows }
    settle([this.#tagger, this.#parser.moves, this.#parser.labels, this.#finder.layer])
  }

  read(tokens: Tokens, choice: ReadingChoice = {}): Syntax {
    const { count, sentence } = tokens
    const answer: Answer = {
      ...tokens,
      tag: new Uint8Array(count),
      head: new Int32Array(count).fill(-1),
      label: new Uint8Array(count),
      lemma: new Array<string>(count),
      name: new Uint8Array(count),
    }
    this.#forms.prepare(count)
    const spot: Spot = {
      sentence: this.#sentence,
      seen: choice.seen ?? new Map(),
      i: 0,
      before: OUTSIDE,
      before2: OUTSIDE,
    }
    for (let first = 0; first < count; ) {
      let last = first + 1
      while (last < count && sentence[last] === sentence[first]) last++
      this.#sentence.load(tokens, first, last)
      tagSentence(this.#sentence, this.#tagger, this.#rows)
      this.#writeWords(answer)
      findNames(spot, this.#finder, answer.name)
      if (choice.parse === undefined || choice.parse(sentence[first]!)) this.#parse(answer)
      first = last
    }
    return answer
  }

  #writeWords({ tag, lemma, form }: Answer): void {
    const { first, count, tag: found } = this.#sentence
    for (let i = 0; i < count; i++) {
      const number = found[i + PAD]! - 1
      tag[first + i] = number
      lemma[first + i] = this.#lemmas.of(form[first + i]!, number)
    }
  }

  #parse({ head, label }: Answer): void {
    const state = this.#state
    const { first, count } = this.#sentence
    state.begin(this.#sentence)
    parseSentence(state, this.#parser, this.#rows)
    for (let i = 0; i < count; i++) {
      const place = state.head[i + PAD]!
      head[first + i] = place === state.root ? -1 : place - PAD + first
      label[first + i] = state.label[i + PAD]!
    }
  }
}

function exception(line: string): [string, string] {
  const end = line.lastIndexOf(' ')
  return [line.slice(0, end), line.slice(end + 1)]
}
