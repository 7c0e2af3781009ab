import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readDrafts } from './drafts.js'
import type { ReadOutcome } from './reading.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-drafts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function* none(): AsyncGenerator<Uint8Array> {}
async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

async function outcomes(lines: string, path = join(folder, 'drafts.ndjson')): Promise<ReadOutcome[]> {
  if (path !== '-') writeFileSync(path, lines)
  const stdin = path === '-' ? bytes(lines) : none()
  return all(readDrafts({ path, stdin, readAt: '2026-11-25T00:00:00Z' }))
}

async function all(reading: AsyncGenerator<ReadOutcome>): Promise<ReadOutcome[]> {
  const found: ReadOutcome[] = []
  for await (const one of reading) found.push(one)
  return found
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`

test.each([
  ['text', '“No,” *she* said.', '“No,” *she* said.', undefined],
  ['md', '“No,” *she* said.', '“No,” *she* said.', '“No,” she said.'],
  ['markdown', '> No', '> No', 'No'],
  ['html', '<p>“No,” <b>she</b> said.</p>', '“No,” she said.', undefined],
  [undefined, '“No”', '“No”', undefined],
])('a draft in the format %s', async (format, draft, text, view) => {
  const [one] = await outcomes(line({ id: 'a/1', draft, ...(format ? { format } : {}) }))
  expect(one).toMatchObject({ ok: true, document: { id: 'a/1', text } })
  expect(one?.ok && one.view?.text).toBe(view)
})

test('lines in their order, from standard input, too; empty ones are passed over', async () => {
  const lines = `${line({ id: 1, draft: 'a' })}\n${line({ id: 'b', draft: 'b' })}`
  const found = await outcomes(lines, '-')
  expect(found.map((one) => one.ok && one.document.id)).toEqual(['1', 'b'])
})

test.each([
  ['no JSON', '{"id": "a"', /line 1: expected one whole JSON object/],
  ['no object', '[1]', /line 1: expected a JSON object/],
  ['no id', line({ draft: 'a' }), /it has no "id"/],
  ['no draft', line({ id: 'a', text: 'a' }), /it has no "draft"/],
  [
    'a format nobody knows',
    line({ id: 'a', draft: 'a', format: 'docx' }),
    /"format" is one of text, md, html, not "docx"/,
  ],
])('a line with %s costs only itself', async (_, bad, message) => {
  const [first, second] = await outcomes(`${bad.trimEnd()}\n${line({ id: 'b', draft: 'b' })}`)
  const error = { name: 'BadLine', message: expect.stringMatching(message), advice: expect.stringContaining('"draft"') }
  expect(first).toMatchObject({ ok: false, error })
  expect(second).toMatchObject({ ok: true, document: { id: 'b' } })
})

test('a file that is not there is one failure', async () => {
  const path = join(folder, 'gone.ndjson')
  const found = await all(readDrafts({ path, stdin: none(), readAt: '2026-11-25T00:00:00Z' }))
  expect(found).toMatchObject([
    { ok: false, error: { name: 'CannotRead', message: expect.stringMatching(/no such file/) } },
  ])
})
