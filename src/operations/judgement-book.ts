/**
 * Where judgements are kept: in a file that is only added to, or in a record.
 * @module
 */
import { stat } from 'node:fs/promises'
import type { TheRecord } from '../5-keep/index.js'
import { type OnrecordError, wrongUse } from '../errors.js'
import { anchor, type DocumentId, type Judgement, type PartyReference } from '../types/index.js'
import { appendJudgement, readJudgements } from './judgements-file.js'
import type { Onrecord } from './open.js'

/** Judgements that are there, and a way to add one. */
export interface JudgementBook {
  /** Its place, for people. */
  readonly where: string
  readonly judgements: readonly Judgement[]
  readonly faults: readonly OnrecordError[]
  add(judgement: Judgement): Promise<void>
  /** The text of a document, in which a party is looked up; null where it cannot be had. */
  textOf(document: string): Promise<string | null>
  close(): Promise<void>
}

/** The judgements of a file, which is made when it is not there. */
export async function inFile(path: string, onrecord: Onrecord): Promise<JudgementBook> {
  const { judgements, faults } = await readJudgements(path, true)
  // A file of something else must not get a line: it was named by mistake.
  if (judgements.length === 0 && faults.length > 0)
    throw wrongUse(`${path} holds no judgements.`, 'Name a file of judgements, or a new one.')
  return {
    where: path,
    judgements,
    faults,
    add: (judgement) => appendJudgement(path, judgement),
    textOf: (document) => textOfFile(document, onrecord),
    close: async () => {},
  }
}

/** The judgements of a record. */
export async function inRecord(place: string, { places }: Onrecord): Promise<JudgementBook> {
  return inRecordItself(await places.openRecord(place, { mustExist: true }))
}

/** The judgements of a record that is open. */
export async function inRecordItself(record: TheRecord): Promise<JudgementBook> {
  return {
    where: record.where,
    judgements: await record.judgements(),
    faults: [],
    add: (judgement) => record.judge(judgement),
    async textOf(document) {
      const kept = await record.find(document)
      if (kept) return kept.record.text
      throw wrongUse(
        `The record ${record.where} has no document ${document}.`,
        'Write the party as onrecord speaker prints it.',
      )
    },
    close: () => record.close(),
  }
}

/** The party with the words around its first mention, where the text of its document can be had. */
export async function placed(reference: PartyReference, book: JudgementBook): Promise<PartyReference> {
  const { document, name } = reference
  const text = await book.textOf(document)
  if (text === null) return reference
  const start = firstMention(text, name)
  if (start === null)
    throw wrongUse(`"${name}" does not stand in ${document}.`, 'Write the name as onrecord speaker prints it.')
  const { exact, before, after } = anchor({ id: document as DocumentId, text }, start)
  return { ...reference, at: { exact, before, after } }
}

async function textOfFile(document: string, { now, places }: Onrecord): Promise<string | null> {
  const isFile = await stat(document).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile) return null
  for await (const one of places.read([document], { input: 'auto', readAt: now(), stdin: nothing() }))
    if (one.ok && one.document.id === document) return one.document.text
  return null
}

function firstMention(text: string, name: string) {
  const words = name.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(words.join('[\\s\\u00a0]+'), 'u').exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
