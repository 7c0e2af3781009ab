import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { check, type DocumentRecord, explain, extract, readSources, speakers, stories } from '../../src/index.js'
import type { Asked, GivenDocument } from '../../src/operations/remote/index.js'
import { search, type TheRecord } from '../../src/record.js'
import { app } from '../../src/server/index.js'
import { onrecord, PROGRAM, scratch } from '../journeys/program.js'
import type { Asking } from './questions.js'

/** A face: takes a question, gives the result as plain JSON. */
export type Face = (question: Asking) => Promise<unknown>

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The functions that programs import. */
export function library(record: TheRecord): Face {
  return async ({ name, asked }) => plain(await LIBRARY[name](asked, record))
}

type Verbs = { readonly [Name in Asking['name']]: (asked: Asked, record: TheRecord) => Promise<unknown> }

const LIBRARY: Verbs = {
  async extract({ documents, speech }) {
    const all = await extracted(documents!)
    return speech ? all.map(speechOnly) : all
  },
  async check({ drafts, documents, style }) {
    const sources = await readSources(documents as never)
    const wish = style === undefined ? {} : { style: style as string }
    return Promise.all(
      drafts!.map(({ id, draft, format }) =>
        check(format === 'html' ? { html: draft } : { text: draft }, sources, { id: id!, ...wish }),
      ),
    )
  },
  async explain({ documents, format, title }) {
    const wish = {
      format: format as 'html' | 'md' | 'json',
      ...(title === undefined ? {} : { title: title as string }),
    }
    const page = await explain(await extracted(documents!), wish)
    return { format, page: format === 'json' ? JSON.parse(page) : page }
  },
  async story({ documents, story, since }, record) {
    const all = await stories(documents ? await extracted(documents) : await published(record, since as string))
    return story === undefined ? all : [all[Number(story) - 1]]
  },
  speaker: async ({ name, documents }) => speakers(name as string, await extracted(documents!)),
  search: async (asked, record) => search(record, asked as never),
}

/** What the record holds of a time, by asking for all of it. */
async function published(record: TheRecord, since = ''): Promise<DocumentRecord[]> {
  const all: DocumentRecord[] = []
  for await (const { record: one } of record.all()) all.push(one)
  const { hits } = await record.search({ limit: 10_000, ...(since === '' ? {} : { since }) })
  const order = [...new Set(hits.map(({ document }) => document.id))]
  return since === '' ? all : order.map((id) => all.find((one) => one.id === id)!)
}

function extracted(documents: readonly GivenDocument[]): Promise<DocumentRecord[]> {
  return Promise.all(
    documents.map(({ text, html, markdown: _, ...details }) =>
      extract(html === undefined ? { text: text! } : { html }, details as never),
    ),
  )
}

/** What `--speech` leaves, told once more: a caller of the library filters as they like. */
function speechOnly(record: DocumentRecord): DocumentRecord {
  return { ...record, statements: record.statements.filter(({ mode }) => mode === 'said' || mode === 'asked') }
}

/** The real program, in a process of its own for each question, with what is sent in files. */
export function command(place: string): Face & { remove(): void } {
  const folder = scratch()
  const lines = (all: readonly object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('')
  const ask: Face = async ({ name, asked }) => {
    const { documents, drafts, words, name: who, ...options } = asked
    if (documents) folder.write('documents.ndjson', lines(documents))
    if (drafts) folder.write('drafts.ndjson', lines(drafts))
    const given = documents ? ['documents.ndjson'] : []
    const sources = drafts ? ['--drafts', 'drafts.ndjson', '--against', ...given] : given
    const before = [who, words].filter((one): one is string => typeof one === 'string')
    const told = Object.entries(options).flatMap(([option, value]) =>
      value === true ? [`--${option}`] : [`--${option}`, String(value)],
    )
    const record = name === 'search' || (name === 'story' && !documents) ? ['--record', place] : []
    const { out, err } = await onrecord(
      [name, ...before, ...(drafts ? [] : sources), ...told, ...record, '--json', ...(drafts ? sources : [])],
      { folder: folder.folder },
    )
    const values = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown)
    if (values.length === 0 && err !== '' && !/^Nothing found/.test(err)) throw new Error(err)
    return name === 'search' || name === 'explain' ? values[0] : values
  }
  return Object.assign(ask, { remove: () => folder.remove() })
}

/** The application, as a request finds it. */
export function http(record: TheRecord): Face {
  const built = app({ record })
  return async ({ name, asked }) => {
    const body = JSON.stringify(asked)
    const request = new Request(`http://localhost/${name}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    const answer = (await (await built.fetch(request)).json()) as { ok: boolean; result: unknown }
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return answer.result
  }
}

/** The official client, talking to the real program. */
export async function agent(place: string): Promise<Face & { close(): Promise<void> }> {
  const client = new Client({ name: 'faces', version: '1' })
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [PROGRAM, 'mcp', '--record', place] }),
  )
  const ask: Face = async ({ name, asked }) => {
    const answer = await client.callTool({ name, arguments: asked as Record<string, unknown> })
    if (answer.isError) throw new Error(JSON.stringify(answer.content))
    return (answer.structuredContent as { result: unknown }).result
  }
  return Object.assign(ask, { close: () => client.close() })
}
