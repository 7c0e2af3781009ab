/**
 * What the pages know of whoever asks: whether they may decide, under which name, and that a form came from these pages.
 * @module
 */
import { createHash } from 'node:crypto'
import { wrongUse } from '../errors.js'
import { html, type Markup } from '../operations/desk/markup.js'
import type { Context } from './mount.js'

/** The cookie that the server's session is kept in; it holds the token, and no script can read it. */
const SESSION = 'onrecord-session'

/** The cookie with the name under which decisions are kept. It opens nothing. */
export const NAME = 'onrecord-name'

/** The value of a cookie; null where there is none. */
export function cookieIn({ req }: Context, name: string): string | null {
  const pairs = (req.raw.headers.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split(/=(.*)/s))
  const value = pairs.find(([key]) => key === name)?.[1]
  if (value === undefined) return null
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

/** The name that was last decided under. */
export const nameIn = (context: Context): string | null => cookieIn(context, NAME)

/** A name to be remembered for a year. */
export function nameCookie(name: string): string {
  return `${NAME}=${encodeURIComponent(name)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`
}

/** A hidden field that only these pages can fill: other sites cannot read the cookie that it is made from. */
export function formField(context: Context): Markup {
  return html`<input type="hidden" name="form" value="${keyOf(context)}">`
}

/** Refuses a form that was not filled in on these pages. A program that sends the token itself needs no field. */
export function checkForm(context: Context, form: FormData): void {
  if (cookieIn(context, SESSION) === null) return
  if (form.get('form') !== keyOf(context))
    throw wrongUse('The form was not filled in on a page of this server.', 'Open the page again, and decide there.')
}

function keyOf(context: Context): string {
  const session = cookieIn(context, SESSION) ?? ''
  return createHash('sha256').update(`onrecord form ${session}`).digest('hex').slice(0, 32)
}
