/**
 * Syntactic tokens of one stretch of text, as parallel arrays: entry `i` of each array tells about token `i`.
 * Quotation marks, clitics ('s, n't), $ and % are tokens of their own, as in the Penn Treebank.
 */
export interface Tokens {
  /** The whole text that `start` and `end` point into, not only the stretch that was cut. */
  readonly text: string
  readonly count: number
  /** Where each token starts in `text`, in UTF-16 units: ascending, no overlap. */
  readonly start: Int32Array
  /** Where each token ends in `text`, in UTF-16 units, exclusive. */
  readonly end: Int32Array
  /** The letters of each token as they stand in `text`. */
  readonly form: readonly string[]
  /** The index of the sentence of each token: from 0, ascending without gaps. */
  readonly sentence: Int32Array
}

/** Tokens with what the models say about them. Numbers in `tag`, `label` and `name` are places in the model's lists. */
export interface Syntax extends Tokens {
  /** Part of speech: a place in `SyntaxModel.tags` (Penn Treebank tags). */
  readonly tag: Uint8Array
  /**
   * The token that each token depends on, as an index into these same arrays; -1 for a root (a sentence may
   * have several: forcing one costs 0.1 UAS), or if not parsed.
   */
  readonly head: Int32Array
  /** How it depends: a place in `SyntaxModel.labels` (Universal Dependencies 1); 0 (`none`) if not parsed. */
  readonly label: Uint8Array
  /** The dictionary form, in lower case except for names. */
  readonly lemma: readonly string[]
  /** Names: a place in `SyntaxModel.names` (`O`, then B-, I-, L-, U- of each kind of name). */
  readonly name: Uint8Array
}

/** What to leave out of a reading, and what to remember from before. */
export interface ReadingChoice {
  /** Which sentences are parsed; all, if not given. Parsing costs more than all the rest together. */
  readonly parse?: (sentence: number) => boolean
  /**
   * What earlier parts of the same document said of its names, for a document that is read in parts: give the same new
   * Map with each part, in order. "Orr" is known from "Ada Orr" three paragraphs before.
   */
  readonly seen?: Map<number, number>
}

/** The trained models of one language. It keeps caches: the same model should read text after text. */
export interface SyntaxModel {
  /** Names of the parts of speech, by number. */
  readonly tags: readonly string[]
  /** Names of the dependency labels, by number. */
  readonly labels: readonly string[]
  /** Names of the BILOU classes of names, by number: `O`, `B-PERSON`, `I-PERSON` ... */
  readonly names: readonly string[]
  /** Tags, parses, lemmatises and finds names. The answer is new; the tokens stay as they are. */
  read(tokens: Tokens, choice?: ReadingChoice): Syntax
}
