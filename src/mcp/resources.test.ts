import { Client } from '@modelcontextprotocol/client'
import { InMemoryTransport } from '@modelcontextprotocol/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../index.js'
import { inMemory, keep } from '../record.js'
import { serverFor } from './server.js'

const TEXT = 'TARN — “Nobody sails in this wind,” harbour master Ines Varga said.\n\n“Ni modo 👍,” she added.'
const ODD = 'a/b c?d#e%2Ff&“g”'

const client = new Client({ name: 'tests', version: '1' })
const server = await (async () => {
  const record = inMemory()
  await keep(record, [await extract(TEXT, { id: ODD, title: 'Wind' }), await extract('Nothing.', { id: 'tide' })])
  return serverFor({ record, fetch: false })
})()
beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(there), client.connect(here)])
})
afterAll(() => client.close())

const at = (id: string, span?: string) =>
  `onrecord://documents/${encodeURIComponent(id)}${span === undefined ? '' : `/spans/${span}`}`

test('documents are listed by their headline, else by their id', async () => {
  const { resources } = await client.listResources()
  expect(resources.map(({ name, uri }) => [name, uri])).toEqual([
    ['Wind', at(ODD)],
    ['tide', at('tide')],
  ])
})

describe('words are copied letter by letter', () => {
  test.each([
    [0, 4],
    [7, 35],
    [TEXT.indexOf('👍'), TEXT.indexOf('👍') + 2],
    [0, TEXT.length],
  ])('from %i to %i', async (start, end) => {
    const { contents } = await client.readResource({ uri: at(ODD, `${start}-${end}`) })
    expect(contents).toMatchObject([{ mimeType: 'text/plain', text: TEXT.slice(start, end) }])
  })

  test.each(['4-4', '9-3', '0-9999', '-1-4', 'a-b', '1', '1.5-3', '0-4-8', '00000000000-4'])(
    '%s is no place',
    async (span) => {
      await expect(client.readResource({ uri: at(ODD, span) })).rejects.toThrow(/no place.*START-END/)
    },
  )
})

test('a document is its record', async () => {
  const { contents } = await client.readResource({ uri: at(ODD) })
  const record = JSON.parse((contents[0] as { text: string }).text)
  expect(record).toMatchObject({ id: ODD, text: TEXT, title: 'Wind' })
  expect(record.statements.length).toBeGreaterThan(0)
})

test.each(['none', '../tide', '/etc/passwd', '*'])('there is no document %s', async (id) => {
  await expect(client.readResource({ uri: at(id) })).rejects.toThrow(/no document.*Search/)
})

test.each(['%', '%ff', '%E0%A4%A'])('an id that is not percent-encoded, %s, is told, and what to write', async (id) => {
  for (const uri of [`onrecord://documents/${id}`, `onrecord://documents/${id}/spans/0-4`])
    await expect(client.readResource({ uri })).rejects.toThrow(/is not percent-encoded.*encodeURIComponent/)
})

test('a fault of the record tells nothing of the inside', async () => {
  const broken = { ...inMemory(), find: () => Promise.reject(new Error('/srv/secret/record.sqlite')) }
  const [here, there] = InMemoryTransport.createLinkedPair()
  const other = new Client({ name: 'tests', version: '1' })
  await Promise.all([serverFor({ record: broken as never, fetch: false }).connect(there), other.connect(here)])
  await expect(other.readResource({ uri: at('tide') })).rejects.toThrow(/could not be answered\..*please report/)
  await other.close()
})
