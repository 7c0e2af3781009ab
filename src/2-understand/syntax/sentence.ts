import { type Forms, NO_FORM } from './forms.js'
import { Kind, kindAt } from './letters.js'
import type { Tokens } from './tokens.js'

/** Places without a word on either side of a sentence, so that no feature must ask whether a neighbour is there. */
export const PAD = 3

/** One sentence on the way through the models; the arrays are used again for the next one. Place `i` is token `first + i - PAD`. */
export class Sentence {
  readonly forms: Forms
  /** The first token of the sentence in the text. */
  first = 0
  /** How many tokens it has. */
  count = 0
  /** The number of each form in `forms`; `NO_FORM` in the padding. */
  form = new Int32Array(256)
  /** Tags plus 1, so that 0 means "no token". */
  tag = new Int32Array(256)

  constructor(forms: Forms) {
    this.forms = forms
  }

  /** Loads the tokens from `first` to before `last`. */
  load(tokens: Tokens, first: number, last: number): void {
    this.first = first
    this.count = last - first
    const size = this.count + 2 * PAD
    if (this.form.length < size) {
      this.form = new Int32Array(size * 2)
      this.tag = new Int32Array(size * 2)
    }
    this.form.fill(NO_FORM, 0, size)
    this.tag.fill(0, 0, size)
    for (let i = 0; i < this.count; i++) this.form[i + PAD] = this.forms.number(directed(tokens, first + i))
  }
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ['"', '“'],
  ["''", '“'],
  ["'", '‘'],
])
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '”'],
  ["''", '”'],
  ["'", '’'],
])

/**
 * The form, with straight quotation marks turned into opening or closing ones by the spaces around them. Folding both
 * into one mark costs the tagger 1.1 points (models.md, part B).
 */
export function directed({ text, start, end, form }: Tokens, i: number): string {
  const word = form[i]!
  const unit = word.charCodeAt(0)
  if ((unit !== 0x22 && unit !== 0x27) || word.length > 2 || !OPENING.has(word)) return word
  const before = start[i]! - 1
  const opens =
    (kindAt(text, before) === Kind.space || '([—–-“‘"'.includes(text.charAt(before))) &&
    kindAt(text, end[i]!) !== Kind.space
  return (opens ? OPENING : CLOSING).get(word)!
}
