import type { DocumentRecord, Instant, SpanRecord } from '../types/index.js'
import { reportedWords } from './marks.js'
import { landing } from './text-fragment.js'

/** What stands at a document's address now, where that is not what was read. */
export interface ChangedPage {
  readonly text: string
  /** When it was seen to have changed. */
  readonly seen: Instant
}

/** The paragraphs of one source that are shown as they were read, because its page holds their words no more. */
export interface ArchivedSource {
  readonly source: number
  readonly seen: Instant
  readonly passages: readonly Passage[]
}

/** One such paragraph. */
export interface Passage {
  readonly id: string
  readonly span: SpanRecord
  readonly text: string
}

interface Kept {
  readonly document: DocumentRecord
  readonly source: number
  readonly span: SpanRecord
}

/**
 * Collects the paragraphs that live pages hold no more. Only what the page quotes is kept: the rest of an article is its
 * publisher's.
 */
export class Archive {
  readonly #pages: ReadonlyMap<string, ChangedPage>
  readonly #kept = new Map<number, ArchivedSource & { readonly passages: Passage[] }>()

  /** @param pages by the ids of documents */
  constructor(pages: ReadonlyMap<string, ChangedPage> = new Map()) {
    this.#pages = pages
  }

  /** What the document's page holds now; null where it is not known to have changed. */
  changed({ id, text }: DocumentRecord): ChangedPage | null {
    const page = this.#pages.get(id)
    return page === undefined || page.text === text ? null : page
  }

  /** Keeps the paragraph around a span, once, and says under which id the page shows it. */
  keep({ document, source, span }: Kept): string {
    const { seen } = this.changed(document)!
    const kept = this.#kept.get(source) ?? { source, seen, passages: [] }
    this.#kept.set(source, kept)
    const around = paragraphAround(document, span)
    const known = kept.passages.find(({ span: [start, end] }) => start <= around[0] && around[1] <= end)
    if (known !== undefined) return known.id
    const id = `archived-${source}-${kept.passages.length + 1}`
    kept.passages.push({ id, span: around, text: reportedWords(document.text.slice(...around)) })
    return id
  }

  /** All that was kept, in the order of the sources. */
  get sources(): ArchivedSource[] {
    return [...this.#kept.values()].sort((a, b) => a.source - b.source)
  }
}

/** Where a later text has the same words; null where it has not. */
export function placeIn(text: string, words: string): SpanRecord | null {
  return landing(text, { prefix: '', start: words.trim(), end: '', suffix: '' })
}

function paragraphAround({ text, blocks }: DocumentRecord, [start, end]: SpanRecord): SpanRecord {
  const around = blocks.filter((block) => block.start < end && block.end > start)
  if (around.length > 0) return [Math.min(start, around[0]!.start), Math.max(end, around.at(-1)!.end)]
  const until = text.indexOf('\n', end)
  return [text.lastIndexOf('\n', start - 1) + 1, until < 0 ? text.length : until]
}
