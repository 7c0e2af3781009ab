import type { FindVoice } from '../6-gather/index.js'
import type { DocumentRecord, SpanRecord } from '../types/index.js'
import { type Archive, placeIn } from './archive.js'
import type { PageLanguage } from './language/page-language.js'
import { linkTo } from './links.js'
import { outletOf } from './outlet.js'

/** Where words stand: the document's number in the list of sources, an address that opens at them, the place. */
export interface Linked {
  readonly source: number
  readonly outlet: string
  /** The page alone, where it has changed and holds the words no more. */
  readonly link: string | null
  readonly span: SpanRecord
  /** Then the id of the passage on this page that shows them as they were read. */
  readonly archived: string | null
}

/** What entries need to know about the whole page. */
export interface Context {
  readonly numbers: ReadonlyMap<DocumentRecord, number>
  readonly findVoice: FindVoice
  readonly archive: Archive
  readonly language: PageLanguage
  /** The day from which on things are marked as new. */
  readonly since?: string
}

/** The place of words, with an address where the document has one. */
export function linked(document: DocumentRecord, span: SpanRecord, { numbers, archive }: Context): Linked {
  const source = numbers.get(document) ?? 0
  const place = { source, outlet: outletOf(document), span }
  const now = archive.changed(document)
  if (now === null || linkTo(document, null) === null) return { ...place, link: linkTo(document, span), archived: null }
  const there = placeIn(now.text, document.text.slice(...span))
  if (there !== null) return { ...place, link: linkTo({ ...document, text: now.text }, there), archived: null }
  return { ...place, link: linkTo(document, null), archived: archive.keep({ document, source, span }) }
}
