import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failed } from './envelope.js'
import { Hono } from './framework.js'
import { hostCheck, isToken, originCheck, tokenCheck } from './guard.js'

const guarded = (closed: boolean, token: string | null = 'secret') => {
  const app = new Hono()
  app.onError((error, context) => failed(context, error))
  app.use(
    hostCheck({ hosts: ['Desk.example'] }),
    originCheck(),
    tokenCheck({ token, closed, hosts: [] }, new Set(['/read'])),
  )
  app.all('*', (context) => context.text('in'))
  return async (method: string, path: string, headers: Record<string, string> = {}) =>
    (await app.fetch(new Request(`http://localhost${path}`, { method, headers }))).status
}

describe('a token', () => {
  test.each([
    ['secret', true],
    ['secret ', false],
    ['Secret', false],
    ['', false],
    ['secretsecret', false],
  ])('%j', (sent, is) => {
    expect(isToken(sent, 'secret')).toBe(is)
  })

  test('is itself and nothing else', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => isToken(a, b) === (a === b)))
  })
})

describe('who needs the token', () => {
  test.each([
    [false, 'GET', '/anything', 200],
    [false, 'HEAD', '/anything', 200],
    [false, 'POST', '/read', 200],
    [false, 'POST', '/write', 401],
    [false, 'PUT', '/write', 401],
    [false, 'DELETE', '/anything', 401],
    [false, 'POST', '/read/', 401],
    [false, 'POST', '/session', 200],
    [true, 'GET', '/anything', 401],
    [true, 'POST', '/read', 401],
    [true, 'GET', '/health', 200],
    [true, 'GET', '/session', 200],
  ])('closed %j: %s %s %i', async (closed, method, path, status) => {
    expect(await guarded(closed)(method, path)).toBe(status)
    expect(await guarded(closed)(method, path, { authorization: 'Bearer secret' })).toBe(200)
    expect(await guarded(closed)(method, path, { authorization: 'bearer  secret' })).toBe(200)
    expect(await guarded(closed)(method, path, { cookie: 'a=b; onrecord-session=secret' })).toBe(200)
    expect(await guarded(closed)(method, path, { cookie: 'onrecord-session=other' })).toBe(status)
    expect(await guarded(closed, null)(method, path, { authorization: 'Bearer secret' })).toBe(status)
  })
})

describe('the names under which it answers', () => {
  test.each([
    ['desk.example', 200],
    ['DESK.EXAMPLE:80', 200],
    ['10.0.0.7:4180', 200],
    ['[fe80::1]', 200],
    ['desk.example.evil.example', 421],
    ['evil.example', 421],
    ['2130706433', 421],
    ['0x7f.1', 421],
    ['', 421],
  ])('%j: %i', async (host, status) => {
    expect(await guarded(false)('GET', '/a', { host })).toBe(status)
  })
})
