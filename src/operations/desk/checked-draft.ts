/**
 * A draft that somebody pasted or dropped, held against all that the record holds. It is read here and kept nowhere.
 * @module
 */
import { type Format, read } from '../../1-read/index.js'
import type { TheRecord } from '../../5-keep/index.js'
import type { CheckedDraft } from '../../8-publish/index.js'
import { notText, wrongUse } from '../../errors.js'
import { checked } from '../checked.js'
import { houseStyleOf } from '../house-style.js'
import type { Onrecord } from '../open.js'
import { shownRecord } from '../pipeline.js'
import { Shelf } from '../shelf.js'

/** What is to be checked, by which house's rules. */
export interface DraftWish {
  /** Its ending tells the format, as that of a file does. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly style?: string
}

/** The houses whose rules are known by name; a file of rules is for the command, which may read files. */
export const HOUSES = ['ap', 'reuters', 'guardian'] as const

/** The check of a draft. Throws where the draft cannot be read, or the record holds nothing. */
export async function checkedDraft(
  record: TheRecord,
  { name, bytes, style }: DraftWish,
  { now }: Onrecord,
): Promise<CheckedDraft> {
  if (style !== undefined && !HOUSES.some((house) => house === style))
    throw wrongUse(`The house "${style}" is none of ${HOUSES.join(', ')}.`, 'Choose one of these, or none.')
  const draft = await draftOf(name, bytes, now())
  const shelf = new Shelf([draft.shown])
  for await (const { record: document } of record.all()) shelf.addRecord(document)
  if (shelf.index.sources.length === 0)
    throw wrongUse('The record holds nothing to check against.', 'Add coverage first: onrecord add FILES.')
  return checked(draft, shelf, await houseStyleOf(style))
}

/** What a name's ending tells; all else is told by the first bytes. */
const FORMS: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
}

async function draftOf(name: string, bytes: Uint8Array, readAt: string) {
  const once = (async function* () {
    yield bytes
  })()
  const input = FORMS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'auto'
  for await (const one of read(['-'], { input, stdin: once, stdinId: name, readAt })) {
    if (!one.ok) throw one.error
    return { read: one, shown: shownRecord(one), named: false }
  }
  throw notText(name, 'it holds no text')
}
