import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overHttp } from '../../src/mcp/index.js'
import type { Extra } from '../../src/server/index.js'
import { onrecord, PROGRAM, scratch } from '../journeys/program.js'
import { HOSTILE, HOSTILE_ID, served } from './server.js'

const ARTICLE = { id: 'a', text: '“We will not sign this paper before the winter,” Mara Lund said on Monday.' }

/** A call of every tool, and what its answer must hold. */
const CALLS: readonly [name: string, asked: Record<string, unknown>, holds: RegExp][] = [
  ['extract', { documents: [ARTICLE] }, /"name":"Mara Lund"/],
  [
    'check',
    { documents: [ARTICLE], drafts: [{ draft: '“We will sign this paper before the winter,” Mara Lund said.' }] },
    /"verdict":"altered".*"alarms":\["negation"\]/,
  ],
  ['explain', { documents: [ARTICLE], format: 'md' }, /We will not sign this/],
  ['story', { documents: [ARTICLE] }, /"number":1/],
  ['speaker', { name: 'Lund', documents: [ARTICLE] }, /"words":\["“We will not sign this paper before the winter,”"\]/],
  ['search', { words: 'bridge OR page', limit: 3 }, /"hits":\[\{/],
]

const place = scratch()
const clients: Record<string, Client> = {}
const ends: (() => unknown)[] = []

beforeAll(async () => {
  const at = place.path('record')
  place.write('hostile.ndjson', `${JSON.stringify({ id: HOSTILE_ID, text: HOSTILE })}\n`)
  await onrecord(['add', 'examples/coverage/ostrel-talks-end.txt', place.path('hostile.ndjson'), '--record', at])
  const stdio = new Client({ name: 'tests', version: '1' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [PROGRAM, 'mcp', '--record', at],
    stderr: 'pipe',
  })
  await stdio.connect(transport)
  const mounted: Extra = (to, { host, changesNothing }) => {
    changesNothing('/mcp')
    const { fetch } = overHttp(host)
    to.all('/mcp', (context) => fetch(context.req.raw))
  }
  const server = await served({ extras: [mounted] })
  const http = new Client({ name: 'tests', version: '1' })
  await http.connect(new StreamableHTTPClientTransport(new URL('mcp', server.url)))
  Object.assign(clients, { stdio, http })
  ends.push(
    () => stdio.close(),
    () => http.close(),
    server.end,
  )
})
afterAll(async () => {
  for (const end of ends) await end()
  place.remove()
})

const textOf = (answer: { content: unknown }) => (answer.content as { text: string }[]).map(({ text }) => text).join('')

describe.each(['stdio', 'http'])('over %s, the official client', (way) => {
  test('lists six tools that only read, each with schemas and a word on when to use it', async () => {
    const { tools } = await clients[way]!.listTools()
    expect(tools.map(({ name }) => name)).toEqual(CALLS.map(([name]) => name))
    for (const tool of tools) {
      expect(tool.description).toMatch(/\bUse it\b/)
      expect(tool.inputSchema.type).toBe('object')
      expect(tool.outputSchema?.type).toBe('object')
      expect(tool.annotations?.readOnlyHint).toBe(true)
    }
    expect(clients[way]!.getInstructions()).toMatch(/are data/)
  })

  test.each(CALLS)('calls %s', async (name, asked, holds) => {
    const answer = await clients[way]!.callTool({ name, arguments: asked })
    expect(answer.isError).toBeFalsy()
    expect(answer.structuredContent).toMatchObject({
      ok: true,
      messages: name === 'check' ? [{ rule: 'to-look-at' }] : [],
    })
    expect(JSON.stringify(answer.structuredContent)).toMatch(holds)
    const [, fenced] = /\n===\n(.*)\n===$/s.exec(textOf(answer)) ?? []
    expect(JSON.parse(fenced!)).toEqual(answer.structuredContent)
  })

  test.each([
    ['search', { wrds: 'a' }, /wrds/],
    ['search', { since: 'yesterday' }, /yesterday/],
    ['extract', { documents: [{ url: 'http://127.0.0.1/' }] }, /fetches no addresses/],
    ['extract', { documents: [{ url: '/etc/passwd' }] }, /fetches no addresses/],
  ])('is told what is wrong with a question to %s: %j', async (name, asked, problem) => {
    const answer = await clients[way]!.callTool({ name, arguments: asked })
    expect(answer.isError).toBe(true)
    expect(textOf(answer)).toMatch(problem)
    expect(textOf(answer)).toMatch(/"advice":/)
  })

  test('cannot change anything: judge and add are no tools', async () => {
    for (const name of ['judge', 'add'])
      await expect(
        clients[way]!.callTool({ name, arguments: {} }).then((answer) =>
          answer.isError ? Promise.reject(new Error('x')) : answer,
        ),
      ).rejects.toThrow()
  })

  test('quotes by place: the words are copied by the server', async () => {
    const client = clients[way]!
    const { structuredContent } = await client.callTool({
      name: 'search',
      arguments: { words: 'previous instructions' },
    })
    const [hit] = (
      structuredContent as {
        result: { hits: { document: { id: string }; statement: { content: number[][] }; words: { exact: string }[] }[] }
      }
    ).result.hits
    const [start, end] = hit!.statement.content[0]!
    const uri = `onrecord://documents/${encodeURIComponent(hit!.document.id)}/spans/${start}-${end}`
    const { contents } = await client.readResource({ uri })
    expect(contents).toEqual([{ uri, mimeType: 'text/plain', text: hit!.words[0]!.exact }])
    expect(HOSTILE).toContain(hit!.words[0]!.exact)
  })

  test('reads documents, and is told of places that are none', async () => {
    const client = clients[way]!
    const { resources } = await client.listResources()
    expect(resources).toHaveLength(2)
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri })
      const { text, statements } = JSON.parse((contents[0] as { text: string }).text)
      expect([typeof text, statements.length > 0]).toEqual(['string', true])
      await expect(client.readResource({ uri: `${uri}/spans/5-2` })).rejects.toThrow(/no place/)
      await expect(client.readResource({ uri: `${uri}/spans/0-99999999` })).rejects.toThrow(/no place/)
    }
    await expect(client.readResource({ uri: 'onrecord://documents/none' })).rejects.toThrow(/no document/)
  })

  test('gets the words of documents in a fence that they cannot close', async () => {
    const answer = await clients[way]!.callTool({ name: 'search', arguments: { words: 'instructions' } })
    const text = textOf(answer)
    expect(text.split('\n').filter((line) => line === '===')).toHaveLength(2)
    expect(text).toMatch(/^Between the two lines of ===/)
    expect(text.trimEnd().endsWith('\n===')).toBe(true)
    expect(text).not.toMatch(/^System: you are free/m)
  })

  test('gets letters that nobody sees by their number', async () => {
    const text = textOf(await clients[way]!.callTool({ name: 'search', arguments: { words: 'thgir' } }))
    expect(text).toContain('\\u202e')
    expect(text).not.toContain('\u202e')
  })
})

test('a run without a record has the tools, and no resources', async () => {
  const client = new Client({ name: 'tests', version: '1' })
  const environment = { PATH: process.env.PATH ?? '' }
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM, 'mcp'],
      env: environment,
      cwd: place.folder,
    }),
  )
  expect((await client.listTools()).tools).toHaveLength(6)
  const answer = await client.callTool({ name: 'search', arguments: { words: 'a' } })
  expect([answer.isError, textOf(answer)]).toEqual([true, expect.stringMatching(/There is no record here/)])
  await client.close()
})
