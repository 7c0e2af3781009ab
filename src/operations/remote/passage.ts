/**
 * Documents of the record, and words of them by their place: who quotes names a place, and the words are copied.
 * @module
 */
import type { TheRecord } from '../../5-keep/index.js'
import { notHere, wrongUse } from '../../errors.js'
import type { DocumentRecord, SpanRecord } from '../../types/index.js'

/** The document of an id; throws where the record, or the server, has none. */
export async function documentIn(record: TheRecord | null, id: string): Promise<DocumentRecord> {
  const kept = await record?.find(id)
  if (kept) return kept.record
  throw notHere('document of this id', 'Search: each hit names its document by its id.')
}

/** The words at START-END of a text, letter by letter. */
export function passageAt(text: string, place: string): { readonly span: SpanRecord; readonly text: string } {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(place) ?? []
  const [from, to] = [Number(start), Number(end)]
  if (start === undefined || from >= to || to > text.length)
    throw wrongUse(
      `"${place.slice(0, 40)}" is no place in a text of ${text.length}.`,
      'Write it as START-END, in UTF-16 units.',
    )
  return { span: [from, to], text: text.slice(from, to) }
}
