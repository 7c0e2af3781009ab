import type { BlockKind } from '../../types/index.js'
import { folded, type Part, type SourceRange } from './parts.js'

/** A block of a page before it has its place in the text. */
export interface Piece {
  readonly kind: BlockKind
  readonly text: string
  readonly at: SourceRange | null
  /** The element's class and itemprop: what the page itself calls it. */
  readonly marks: string
}

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot
   th thead tr ul`.split(/\s+/),
)
/** Elements whose content is not read. */
const SILENT = new Set('script style noscript template iframe object embed head select textarea datalist'.split(' '))
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
}

interface Open {
  readonly kind: BlockKind
  readonly marks: string
  readonly block: boolean
  readonly pre: boolean
  readonly at: SourceRange | null
}

/**
 * Collects the blocks of a page from its parts: every word that is read ends up in exactly one block. The cells of a
 * table's row share a block, with a tab between them; nothing is put between words that the page does not hold.
 */
export function gather(parts: Iterable<Part>): Piece[] {
  const gathering = new Gathering()
  let silent = 0
  for (const part of parts) {
    if (part.is !== 'text' && SILENT.has(part.tag)) silent += part.is === 'open' ? 1 : -1
    else if (silent > 0) continue
    else if (part.is === 'text') gathering.text(part.text, part.at)
    else if (part.is === 'open') gathering.open(part)
    else gathering.close(part.tag)
  }
  gathering.end()
  return gathering.pieces
}

class Gathering {
  readonly pieces: Piece[] = []
  readonly #opened: Open[] = [{ kind: 'paragraph', marks: '', block: true, pre: false, at: null }]
  #words: string[] = []
  #at: SourceRange | null = null

  open(part: Part & { is: 'open' }): void {
    if (part.tag === 'br') this.#break()
    const above = this.#opened.at(-1)!
    const own = `${part.attribute('class') ?? ''} ${part.attribute('itemprop') ?? ''}`.trim()
    const kind = kindOf(part.tag, own, above.kind)
    const credit = kind === 'credit' && above.kind !== 'credit'
    const cell = part.tag === 'td' || part.tag === 'th'
    const block = credit || (BLOCKS.has(part.tag) && !cell)
    if (block) this.end()
    if (cell && this.#words.some((word) => /\S/.test(word))) this.#words.push('\t')
    const at = part.at ?? (block ? null : above.at)
    this.#opened.push({ kind, marks: own || above.marks, block, pre: above.pre || part.tag === 'pre', at })
  }

  close(tag: string): void {
    if (this.#opened.at(-1)!.block) this.end()
    if (this.#opened.length > 1) this.#opened.pop()
    if (tag === 'tr') this.end()
  }

  text(text: string, at: SourceRange | null): void {
    const { pre } = this.#opened.at(-1)!
    const lines = pre ? text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*(?=\n)/) : [text]
    lines.forEach((line, i) => {
      if (i > 0) this.end()
      const words = pre ? line.replace(/[^\S\n]+/g, ' ') : folded(line)
      if (words !== '') this.#words.push(words)
      if (!/\S/.test(words)) return
      const range = at ?? this.#opened.at(-1)!.at
      if (range) this.#at = this.#at ? join(this.#at, range) : range
    })
  }

  /** Ends the block that is being collected, if it has any words. */
  end(): void {
    const text = this.#words
      .join('')
      .replace(/ *([\n\t]) */g, '$1')
      .replace(/ {2,}/g, ' ')
      .trim()
    const { kind, marks } = this.#opened.at(-1)!
    const row = kind === 'paragraph' && text.includes('\t')
    if (text) this.pieces.push({ kind: row ? 'list-item' : kind, text, at: this.#at, marks })
    this.#words = []
    this.#at = null
  }

  /** One <br> ends a line; a second one, with nothing between, ends the paragraph. */
  #break(): void {
    const last = this.#words.findLast((word) => word !== ' ')
    if (last === '\n') this.end()
    else if (last !== undefined) this.#words.push('\n')
  }
}

function kindOf(tag: string, marks: string, above: BlockKind): BlockKind {
  if (above === 'caption' && /credit|copyright|attribution|photographer/i.test(marks)) return 'credit'
  const kind = KINDS[tag]
  if (kind) return kind
  return BLOCKS.has(tag) && above === 'paragraph' && /(?:^|[\s_-])caption(?:$|[\s_-])/i.test(marks) ? 'caption' : above
}

function join(a: SourceRange, b: SourceRange): SourceRange {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
