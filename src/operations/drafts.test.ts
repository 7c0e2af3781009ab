import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { worldWith } from '../../tests/reading/world.js'
import { type DraftWish, draftsOf } from './drafts.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-drafts-of-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = (name: string) => join(folder, name)
writeFileSync(path('a.md'), '“The mill is *shut* for good,” Marta Quill said.')
writeFileSync(path('lines.ndjson'), '{"id": "one", "draft": "“No,” she said."}\n{"id": "two"}\n')

async function told(wish: Partial<DraftWish>, stdin = ''): Promise<string[]> {
  const found: string[] = []
  const whole = { inputs: [], lines: undefined, allowPrivate: false, ...wish }
  for await (const one of draftsOf(worldWith(stdin), whole))
    found.push(one.ok ? `${one.draft.named ? 'named' : 'line'}: ${one.draft.shown.text}` : one.error.name)
  return found
}

test.each([
  [
    'a file, as its readers see it',
    { inputs: [path('a.md')] },
    ['named: “The mill is shut for good,” Marta Quill said.'],
  ],
  ['one a line', { lines: path('lines.ndjson') }, ['line: “No,” she said.', 'BadLine']],
  [
    'files first',
    { inputs: [path('gone.md')], lines: path('lines.ndjson') },
    ['CannotRead', 'line: “No,” she said.', 'BadLine'],
  ],
  ['nothing', {}, []],
])('%s', async (_, wish, expected) => {
  expect(await told(wish)).toEqual(expected)
})

test.each([
  ['a draft', { inputs: ['-'] }, 'Yes.', ['named: Yes.']],
  ['drafts by the line', { lines: '-' }, '{"id": "one", "draft": "Yes."}', ['line: Yes.']],
])('standard input as %s', async (_, wish, stdin, expected) => {
  expect(await told(wish, stdin)).toEqual(expected)
})

test('a draft from standard input has a name that a report can show; documents in it keep theirs', async () => {
  const ids = async (stdin: string) => {
    const found: string[] = []
    for await (const one of draftsOf(worldWith(stdin), { inputs: ['-'], lines: undefined, allowPrivate: false }))
      found.push(one.ok ? one.draft.read.document.id : one.error.name)
    return found
  }
  expect(await ids('“No,” she said.')).toEqual(['stdin'])
  expect(await ids('{"id": "one", "text": "Yes."}\n{"id": "two", "text": "No."}\n')).toEqual(['one', 'two'])
})
