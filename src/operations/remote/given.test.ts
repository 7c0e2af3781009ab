import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inMemory } from '../../5-keep/index.js'
import { GIVEN, placesOf } from './given.js'
import type { Asked } from './question.js'

const readAt = '2026-11-25T00:00:00Z'
async function outcomes(asked: Asked, inputs: readonly string[], fetch = false) {
  const all: string[] = []
  for await (const one of placesOf(asked, { record: null, fetch }).read(inputs, { readAt }))
    all.push(one.ok ? `${one.document.id}: ${one.document.text}` : `${one.error.name}: ${one.error.message}`)
  return all
}

describe('what came with a request is read, and nothing else', () => {
  test('documents, in their order', async () => {
    const documents = [
      { id: 'a', text: 'One.' },
      { id: 'b', html: '<p>Two.</p>' },
      { id: 'c', markdown: '*Three.*' },
    ]
    expect(await outcomes({ documents }, [GIVEN.documents])).toEqual(['a: One.', 'b: Two.', 'c: *Three.*'])
  })

  test.each(['/etc/passwd', '-', 'examples/coverage', 'https://a.example/', '../package.json', 'file:///etc/passwd'])(
    'an input called %s reaches nothing',
    async (input) => {
      expect(await outcomes({ documents: [{ text: 'a' }] }, [input])).toEqual([
        expect.stringMatching(/^CannotRead: .*did not come with the request/),
      ])
    },
  )

  test('drafts, in their forms', async () => {
    const drafts = [
      { id: 'a', draft: '<p>One.</p>', format: 'html' as const },
      { draft: 'Two.', format: 'text' as const },
    ]
    const all: string[] = []
    for await (const one of placesOf({ drafts }, { record: null, fetch: false }).readDrafts('', {
      readAt,
      stdin: nothing(),
    }))
      all.push(one.ok ? `${one.document.id}: ${one.document.text}` : '')
    expect(all).toEqual(['a: One.', 'draft: Two.'])
  })
})

describe('the record', () => {
  test('stays open when an operation closes it', async () => {
    const record = inMemory()
    let closed = 0
    record.close = async () => void closed++
    const { openRecord, isRecord } = placesOf({}, { record, fetch: false })
    const borrowed = await openRecord(undefined, {})
    await borrowed.close()
    expect(closed).toBe(0)
    expect((await borrowed.about()).documents).toBe(0)
    expect([await isRecord(GIVEN.record), await isRecord('/tmp')]).toEqual([true, false])
  })

  test('that is not there is told', async () => {
    await expect(placesOf({}, { record: null, fetch: false }).openRecord(undefined, {})).rejects.toMatchObject({
      name: 'WrongUse',
    })
  })
})

describe('an address', () => {
  let url = ''
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end('secret')
  })
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    url = `http://127.0.0.1:${(server.address() as { port: number }).port}/`
  })
  afterAll(() => server.close())

  test.each([false, true])('of this machine is never asked (fetching allowed: %j)', async (fetch) => {
    const { port } = new URL(url)
    const names = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0.0.0.0']
    const documents = names.map((name) => ({ url: `http://${name}:${port}/` }))
    const found = await outcomes({ documents }, [GIVEN.documents], fetch)
    expect(found.filter((one) => !/^Cannot(?:Read|Fetch): /.test(one))).toEqual([])
    expect(asked).toBe(0)
  })

  test.each([
    'file:///etc/passwd',
    '/etc/passwd',
    'ftp://a.example/',
    'gopher://a.example/',
    '-',
    'javascript:alert(1)',
  ])('%s is none of the web', async (address) => {
    expect(await outcomes({ documents: [{ url: address }] }, [GIVEN.documents], true)).toEqual([
      expect.stringMatching(/no address of the web/),
    ])
  })
})

async function* nothing(): AsyncGenerator<Uint8Array> {}
