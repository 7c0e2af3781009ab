import { describe, expect, test } from 'vitest'
import { failed } from './envelope.js'
import { Hono } from './framework.js'
import { holdsToken } from './guard.js'
import { sessionRoutes } from './session.js'

function opened(token: string | null) {
  const app = new Hono()
  app.onError((error, context) => failed(context, error))
  sessionRoutes(app, token)
  app.get('/may', (context) => context.json(holdsToken(context, token)))
  return (path: string, init?: RequestInit) => app.fetch(new Request(`http://localhost${path}`, init))
}

const form = (token: string): RequestInit => ({ method: 'POST', body: new URLSearchParams({ token }) })

describe('a session', () => {
  test.each([
    ['the link', '/session?token=the-secret-word', undefined],
    ['the form', '/session', form('the-secret-word')],
    ['the form, with the line break that was copied along', '/session', form(' the-secret-word\n')],
  ])('begins with %s', async (_, path, init) => {
    const ask = opened('the-secret-word')
    const begun = await ask(path, init)
    expect([begun.status, begun.headers.get('location')]).toEqual([303, '/'])
    const cookie = begun.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
    const may = await ask('/may', { headers: { cookie: cookie.split(';')[0]! } })
    expect(await may.json()).toBe(true)
  })

  test.each([
    ['another word', '/session?token=another', undefined],
    ['no word', '/session?token=', undefined],
    ['a form without one', '/session', { method: 'POST', body: new URLSearchParams() }],
    ['a body that is no form', '/session', { method: 'POST', body: '{"token":"the-secret-word"}' }],
  ])('does not begin with %s', async (_, path, init) => {
    const refused = await opened('the-secret-word')(path, init)
    expect([refused.status, refused.headers.get('set-cookie')]).toEqual([401, null])
  })

  test('cannot begin where there is no token', async () => {
    for (const word of ['', 'null', 'undefined'])
      expect((await opened(null)(`/session?token=${word}`)).status).toBe(401)
  })

  test('is asked for with a form that needs no script', async () => {
    const page = await (await opened('the-secret-word')('/session')).text()
    expect(page).toMatch(/<form method="post" action="\/session">/)
    expect(page).toMatch(/<label for="token">/)
    expect(page).not.toContain('the-secret-word')
    expect(page).not.toContain('<script')
  })
})
