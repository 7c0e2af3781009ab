/**
 * What a Markdown file shows its readers, piece by piece, and where each letter of it stands in the file. The grammar is
 * micromark's; here is only what is text and what is form.
 * @module
 */
import { parse, postprocess, preprocess } from 'micromark'
import type { BlockKind } from '../../types/index.js'
import { characterNamed } from './references.js'

/** Letters that are shown together: `text` stands at `[start, end)` of the file, letter for letter where both are equally long. */
export interface Shown {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One paragraph, heading or list item as its readers see it. */
export interface MarkdownPiece {
  readonly kind: BlockKind
  readonly shown: readonly Shown[]
}

type Event = ReturnType<typeof postprocess>[number]
type Token = Event[1]

/** Blocks whose words are collected. */
const BLOCKS = new Set(['paragraph', 'atxHeading', 'setextHeading', 'htmlFlow'])
/** Form: addresses, pictures, definitions, and code in blocks, which is nobody's prose. */
const UNREAD = new Set(['image', 'resource', 'reference', 'definition', 'codeFenced', 'htmlText'])
/** Words as they stand. An escaped sign stands without its backslash. */
const WORDS = new Set(['data', 'characterEscapeValue', 'lineEnding', 'autolinkProtocol', 'autolinkEmail'])
/** Indented lines are prose more often than code where people write by hand, and a quotation must not get lost. */
const INDENTED_IS_PROSE = { disable: { null: ['codeIndented'] } }
/** Code that holds quotation marks would be taken for speech; other code within a sentence is a word of it. */
const MARKED = /["“”„«»]/

/** What one walk over a Markdown text gives. */
export interface MarkdownShown {
  readonly pieces: readonly MarkdownPiece[]
  /** Blocks of code that were left out. */
  readonly code: number
}

/** The pieces of a Markdown text; `from` is where in the file the text begins. */
export function markdownPieces(text: string, from = 0): MarkdownShown {
  const walk = new Walk(text, from)
  const events = postprocess(
    parse({ extensions: [INDENTED_IS_PROSE] })
      .document()
      .write(preprocess()(text, null, true)),
  )
  for (const [way, token] of events) {
    if (way === 'enter') walk.enter(token)
    else walk.exit(token)
  }
  return walk
}

class Walk implements MarkdownShown {
  readonly pieces: MarkdownPiece[] = []
  code = 0
  readonly #text: string
  readonly #from: number
  readonly #within: string[] = []
  #unread = 0
  #shown: Shown[] | null = null

  constructor(text: string, from: number) {
    this.#text = text
    this.#from = from
  }

  enter(token: Token): void {
    const { type } = token
    this.#within.push(type)
    if (UNREAD.has(type)) this.#unread++
    if (type === 'codeFenced') this.code++
    if (BLOCKS.has(type)) this.#shown = []
    if (this.#unread > 0 || this.#shown === null) return
    const words = this.#text.slice(token.start.offset, token.end.offset)
    if (WORDS.has(type)) this.#show(words, token)
    else if (type === 'characterReference') this.#show(characterNamed(words), token)
    else if (type === 'codeTextData' && !MARKED.test(words)) this.#show(words, token)
    else if (type === 'htmlFlowData') this.#showBetweenTags(words, token)
  }

  exit({ type }: Token): void {
    this.#within.pop()
    if (UNREAD.has(type)) this.#unread--
    if (!BLOCKS.has(type) || this.#shown === null) return
    if (this.#shown.some(({ text }) => /\S/.test(text)))
      this.pieces.push({ kind: this.#kind(type), shown: this.#shown })
    this.#shown = null
  }

  #show(text: string, { start, end }: { start: { offset: number }; end: { offset: number } }): void {
    this.#shown!.push({ text, start: this.#from + start.offset, end: this.#from + end.offset })
  }

  /** Elements written out in Markdown are form, the words between them are not. */
  #showBetweenTags(words: string, { start }: Token): void {
    const within = this.#text.slice(0, start.offset)
    if (within.lastIndexOf('<!--') > within.lastIndexOf('-->')) return
    for (const { index, 0: text } of words.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)/g, blank).matchAll(/[^\0]+/g)) {
      const offset = start.offset + index
      this.#show(text, { start: { offset }, end: { offset: offset + text.length } })
    }
  }

  #kind(type: string): BlockKind {
    if (type.endsWith('Heading')) return 'heading'
    if (this.#within.includes('blockQuote')) return 'quote'
    return this.#within.some((one) => one.startsWith('list')) ? 'list-item' : 'paragraph'
  }
}

function blank(words: string): string {
  return '\0'.repeat(words.length)
}
