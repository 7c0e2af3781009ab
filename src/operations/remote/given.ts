/**
 * What a request brings with it, as the places of an operation. Nothing here can reach a file: an input is one of the three
 * names below, or an address.
 * @module
 */
import type { ReadOptions, ReadOutcome } from '../../1-read/index.js'
import type { TheRecord } from '../../5-keep/index.js'
import { cannotRead, OnrecordError, wrongUse } from '../../errors.js'
import { documentOf, type Readable } from '../given-text.js'
import type { Places } from '../places.js'
import type { Asked, GivenDocument, GivenDraft } from './question.js'

/** What the documents, the drafts and the record of a request are called among an operation's inputs. */
export const GIVEN = { documents: 'given:documents', drafts: 'given:drafts', record: 'given:record' } as const

/** What a server puts at the disposal of its requests. */
export interface Hosted {
  /** Null where the server was opened on none. */
  readonly record: TheRecord | null
  /** Whether addresses may be fetched; those of private networks never are. */
  readonly fetch: boolean
}

/** The places of one request. */
export function placesOf({ documents = [], drafts = [] }: Asked, hosted: Hosted): Places {
  return {
    async *read(inputs, options) {
      for await (const input of inputs) {
        if (input !== GIVEN.documents) yield failed(input, cannotRead(input, 'it did not come with the request'))
        else
          for (const [at, one] of documents.entries()) yield* readGiven(one, `document ${at + 1}`, { options, hosted })
      }
    },
    async *readDrafts(_, { readAt }) {
      for (const [at, one] of drafts.entries()) yield readDraft(one, `draft ${at + 1}`, readAt)
    },
    isRecord: async (place) => place === GIVEN.record,
    openRecord: async () => {
      if (hosted.record) return borrowed(hosted.record)
      throw wrongUse(
        'There is no record here.',
        'Start onrecord serve or onrecord mcp with --record, or send documents.',
      )
    },
  }
}

async function* readGiven(
  given: GivenDocument,
  name: string,
  { options, hosted }: { readonly options: ReadOptions; readonly hosted: Hosted },
): AsyncGenerator<ReadOutcome> {
  const { text, html, markdown, url, ...details } = given
  if (text === undefined && html === undefined && markdown === undefined)
    return yield* fetched(url!, { options, hosted })
  const known = { ...details, ...(url === undefined ? {} : { url }) }
  const input: Readable = html !== undefined ? { html } : markdown !== undefined ? { markdown } : { text: text! }
  yield await outcomeOf(name, () => documentOf(input, { ...known, readAt: options.readAt }))
}

/** An address is one of the net and nothing else, whatever it looks like; the fetcher checks where it leads. */
async function* fetched(
  url: string,
  { options, hosted }: { readonly options: ReadOptions; readonly hosted: Hosted },
): AsyncGenerator<ReadOutcome> {
  if (!hosted.fetch || !/^https?:\/\//i.test(url)) {
    const why = hosted.fetch ? 'it is no address of the web' : 'this server fetches no addresses'
    return yield failed(url, cannotRead(url, why))
  }
  const { read } = await import('../../1-read/index.js')
  yield* read([url], { input: 'auto', readAt: options.readAt, fetch: { allowPrivate: false } })
}

async function readDraft(
  { id = 'draft', draft, format }: GivenDraft,
  name: string,
  readAt: string,
): Promise<ReadOutcome> {
  const input = format === 'html' ? { html: draft } : format === 'md' ? { markdown: draft } : { text: draft }
  return outcomeOf(name, () => documentOf(input, { id, readAt }))
}

async function outcomeOf(name: string, read: () => ReturnType<typeof documentOf>): Promise<ReadOutcome> {
  try {
    return { ok: true, ...(await read()) }
  } catch (error) {
    return failed(name, error instanceof OnrecordError ? error : cannotRead(name, (error as Error).message, error))
  }
}

function failed(name: string, error: OnrecordError): ReadOutcome {
  return { ok: false, name, error }
}

/** The record, which stays open when an operation has done with it. */
function borrowed(record: TheRecord): TheRecord {
  return new Proxy(record, {
    get(target, name) {
      if (name === 'close') return async () => {}
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
