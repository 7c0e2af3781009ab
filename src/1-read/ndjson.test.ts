import { describe, expect, test } from 'vitest'
import { readNdjson } from './ndjson.js'
import type { ReadOutcome } from './reading.js'

async function outcomes(...lines: string[]): Promise<ReadOutcome[]> {
  const found: ReadOutcome[] = []
  for await (const one of readNdjson(lines, { name: 'a.ndjson', readAt: '2026-10-14T08:00:00Z' })) found.push(one)
  return found
}
const document = async (line: unknown) => {
  const [one] = await outcomes(JSON.stringify(line))
  if (!one?.ok) throw one?.error
  return one.document
}

test('what a line says is kept', async () => {
  const given = {
    id: 'x/1',
    url: 'https://beacon.example/1',
    title: 'T',
    publisher: 'The Beacon',
    byline: 'Rhea Lind',
    published: '2026-10-14',
    language: 'en-GB',
  }
  const text = ' “No,”\r\n said Voss.\ud800\u0000 '
  expect(await document({ ...given, text, extra: [1] })).toMatchObject({
    ...given,
    text,
    readAt: '2026-10-14T08:00:00Z',
  })
})

test.each([
  ['a number as id', { id: 7, text: 'x' }, '7'],
  ['an address instead of an id', { url: 'https://beacon.example/1', text: 'x' }, 'https://beacon.example/1'],
  ['neither: drawn from the text', { text: 'x' }, '2d711642b726b044'],
  ['null is nothing', { id: 'a', title: null, text: 'x' }, 'a'],
])('%s', async (_, line, id) => {
  expect((await document(line)).id).toBe(id)
})

test('a page on a line is read as a page, and keeps its id', async () => {
  const html = '<html lang=fr><title>T</title><p>Non, a dit Voss.</p></html>'
  expect(await document({ id: 'p', html })).toMatchObject({ id: 'p', language: 'fr', text: 'Non, a dit Voss.' })
})

test('the language is found where none is given', async () => {
  const text = 'Die Bürgermeisterin sagte, dass die Brücke bis zum Frühling gesperrt bleibt.'
  expect((await document({ text })).language).toBe('de')
})

describe('a line that is no document costs only itself', () => {
  test.each([
    ['half a line', '{"id": "b", "text"', /line 2: expected one whole JSON object, got \{"id": "b", "text"/],
    ['a list', '[1, 2]', /line 2: expected a JSON object, got \[1, 2\]/],
    ['null', 'null', /expected a JSON object, got null/],
    ['a word', '"no"', /expected a JSON object/],
    ['an empty object', '{}', /expected "text" or "html".*of an empty object/],
    ['a text that is none', '{"text": ["a"]}', /expected "text" or "html" with a string, got the keys text/],
    ['an id that is none', '{"id": {}, "text": "a"}', /expected "id" to be a string, got \{\}/],
    ['a date that is none', '{"published": false, "text": "a"}', /expected "published" to be a string/],
    ['a long line', `"${'x'.repeat(1000)}"`, /got "x{39}…\.$/],
    ['brackets', '['.repeat(10_000), /expected one whole JSON object/],
  ])('%s', async (_, line, problem) => {
    const [first, second, third] = await outcomes('{"id":"a","text":"x"}', line, '{"id":"c","text":"y"}')
    expect([first!.ok, second!.ok, third!.ok]).toEqual([true, false, true])
    if (second!.ok) return
    expect(second!.name).toBe('a.ndjson, line 2')
    expect(second!.error).toMatchObject({ name: 'BadLine', message: expect.stringMatching(problem) })
    expect(second!.error.advice).toMatch(/one JSON object a line/)
  })
})

test('empty lines and a byte order mark are passed over', async () => {
  const all = await outcomes('\ufeff', '', '  ', '\ufeff{"id":"a","text":"x"}', '\t')
  expect(all.map((one) => one.ok && one.document.id)).toEqual(['a'])
})
