import { describe, expect, test } from 'vitest'
import { offered } from '../operations/remote/index.js'
import { inAddress } from './asked.js'
import { failed } from './envelope.js'
import { Hono } from './framework.js'

const operationNamed = (name: string) => offered.find((one) => one.name === name)!

/** What the question in an address is, or the error about it. */
async function read(name: string, query: string): Promise<unknown> {
  const app = new Hono()
  app.get('/', (context) => context.json(inAddress(operationNamed(name), context)))
  app.onError((error, context) => failed(context, error))
  return (await app.fetch(new Request(`http://localhost/?${query}`))).json()
}

describe('a question in an address', () => {
  test.each([
    ['search', 'words=cable+OR+boat%2A', { words: 'cable OR boat*' }],
    ['search', 'limit=3', { limit: 3 }],
    ['search', 'counts', { counts: true }],
    ['search', 'counts=', { counts: true }],
    ['search', 'counts=true', { counts: true }],
    ['search', 'counts=false', { counts: false }],
    ['search', 'words=%3Cscript%3E', { words: '<script>' }],
    ['explain', 'as-of=2026-10-15&format=md', { 'as-of': '2026-10-15', format: 'md' }],
    ['speaker', 'name=7', { name: '7' }],
  ])('to %s: %s', async (name, query, asked) => {
    expect(await read(name, query)).toMatchObject(asked)
  })

  test.each([
    ['search', 'limit=three', /limit/],
    ['search', 'limit=-1', /limit/],
    ['search', 'counts=perhaps', /counts/],
    ['search', 'words=a&words=b', /"words" was given 2 times/],
    ['search', 'documents=a', /documents/],
    ['search', 'record=/tmp', /record/],
    ['speaker', '', /name/],
  ])('to %s that cannot be used: %s', async (name, query, problem) => {
    expect(await read(name, query)).toMatchObject({
      ok: false,
      error: { name: 'WrongUse', problem: expect.stringMatching(problem) },
    })
  })
})
