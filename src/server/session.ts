/**
 * A session for people: the token is entered once and kept in a cookie that no script can read and no other site can send.
 * @module
 */
import { notAllowed } from '../errors.js'
import { type Context, deleteCookie, type Hono, setCookie } from './framework.js'
import { isToken, SESSION } from './guard.js'

/** Twelve hours: a day at the desk. */
const SECONDS = 12 * 60 * 60
const YEAR = 365 * 24 * 60 * 60

/** The cookie with the name under which decisions are kept. It opens nothing. */
const NAME = 'onrecord-name'

const KEPT = { httpOnly: true, sameSite: 'Strict', path: '/' } as const

/** Puts the path into the application that begins a session: from a link with the token, or from the form. */
export function sessionRoutes(to: Hono, token: string | null): void {
  const begin = (context: Context, sent: string, back = '/'): Response => {
    if (token === null || !isToken(sent, token)) throw notAllowed('Beginning a session')
    setCookie(context, SESSION, token, { ...KEPT, maxAge: SECONDS })
    return context.redirect(/^\/(?![/\\])[^\s\\]*$/.test(back) ? back : '/', 303)
  }
  to.get('/session', (context) => {
    const sent = context.req.query('token')
    return sent === undefined ? context.html(FORM) : begin(context, sent)
  })
  to.post('/session', async (context) => {
    const { token: sent, by, back, leave } = await context.req.parseBody()
    if (leave !== undefined) {
      deleteCookie(context, SESSION, { path: '/' })
      return context.redirect('/', 303)
    }
    if (typeof by === 'string' && by.trim() !== '')
      setCookie(context, NAME, by.trim().slice(0, 80), { ...KEPT, maxAge: YEAR })
    return begin(context, typeof sent === 'string' ? sent.trim() : '', typeof back === 'string' ? back : '/')
  })
}

const FORM = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>onrecord: session</title>
<form method="post" action="/session">
<p><label for="token">The token of this server</label></p>
<p><input id="token" name="token" type="password" autocomplete="current-password" required autofocus> <button>Begin</button></p>
</form></html>
`
