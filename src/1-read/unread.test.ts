import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { listed, warc } from '../../tests/reading/warc.js'
import { read, readOne } from './read.js'
import { unread } from './unread.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-unread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const NOW = { readAt: '2026-10-14T08:00:00Z' }
const words = '“No,” said Ada Voss.'
const inputs = [
  file('a.txt', words),
  file('b.html', `<p>${words}`),
  file('c.ndjson', `{"id":"x","text":"${words}"}\n\nno line\n{"id":"y","html":"<p>${words}"}\n`),
  file('d.warc', warc({ body: `<p>${words}` }, { type: 'resource', url: 'urn:quill:b', body: words })),
  file('e.md', `# No\n\n${words}`),
  file('f.png', Uint8Array.from([0x89, 80, 78, 71, 13, 10])),
  join(folder, 'none.txt'),
]

describe('what was not read yet', () => {
  test('comes one document at a time, with its form and its line', async () => {
    const all = await listed(unread(inputs, NOW))
    expect(all.map((one) => [one.is, one.name.replace(`${folder}/`, ''), 'form' in one ? one.form : null])).toEqual([
      ['bytes', 'a.txt', 'text'],
      ['bytes', 'b.html', 'html'],
      ['line', 'c.ndjson, line 1', null],
      ['line', 'c.ndjson, line 3', null],
      ['line', 'c.ndjson, line 4', null],
      ['bytes', 'd.warc, record 1', 'html'],
      ['bytes', 'd.warc, record 2', 'text'],
      ['bytes', 'e.md', 'markdown'],
      ['bytes', 'f.png', 'text'],
      ['failure', 'none.txt', null],
    ])
  })

  test('is data: another thread reads the same of its copy', async () => {
    const here = await listed(read(inputs, NOW))
    const there = []
    for await (const one of unread(inputs, NOW))
      there.push(await readOne(one.is === 'failure' ? one : structuredClone(one)))
    expect(JSON.stringify(there)).toBe(JSON.stringify(here))
    expect(here.filter(({ ok }) => ok)).toHaveLength(7)
  })
})

test('inputs may come one by one, from a list that never ends', async () => {
  async function* names() {
    for (;;) yield inputs[0]!
  }
  const found: string[] = []
  for await (const one of unread(names(), NOW)) {
    found.push(one.is)
    if (found.length === 3) break
  }
  expect(found).toEqual(['bytes', 'bytes', 'bytes'])
})
