import type { Block, Document, Message, Stretch } from '../types/index.js'
import type { Language } from './languages/language.js'
import type { Syntax } from './syntax/tokens.js'

/** A token: a word, a number, or one punctuation mark. Quotation marks are not tokens; they are Quotations. */
export interface Word extends Stretch {
  /** The letters as written. */
  readonly text: string
  /** For look-up only: lower case, invisible letters dropped, lookalikes of other scripts folded, ’ as '. */
  readonly key: string
  readonly is: 'word' | 'number' | 'point'
}

/** Words between an opening mark and its closing mark. `start` and `end` include the marks. */
export interface Quotation extends Stretch {
  /** What stands between the marks. */
  readonly inner: Stretch
  /** Null when no closing mark was found in the paragraph. */
  readonly closed: boolean
  readonly mark: 'double' | 'single' | 'guillemet' | 'corner'
  /** Index, among the paragraph's quotations, of the one it stands in; -1 outside. */
  readonly parent: number
  /** It goes on in the next paragraph that opens with a mark (no closing mark here, by convention). */
  readonly goesOn: boolean
}

/** A sentence outside quotation: a quotation counts as one unit of the sentence it stands in. */
export interface Sentence extends Stretch {
  /** Tokens of the sentence that stand outside every quotation, in order. */
  readonly words: readonly Word[]
  /** Indices of the paragraph's outermost quotations that belong to this sentence. */
  readonly quotations: readonly number[]
}

/** One block, read: its words, its sentences, its quotations. */
export interface Paragraph extends Stretch {
  readonly block: Block
  readonly index: number
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Tags, heads and names of its tokens; null where no model of the language was given. */
  readonly syntax: Syntax | null
}

/** A document with its language made visible; what stages 3 and 4 read. */
export interface Understanding {
  readonly document: Document
  readonly language: Language
  /** The blocks that may hold statements; credits and boilerplate are left out. */
  readonly paragraphs: readonly Paragraph[]
  /** Names of the parts of speech that `syntax.tag` counts (Penn Treebank); empty without a model. */
  readonly tags: readonly string[]
  readonly messages: readonly Message[]
}
