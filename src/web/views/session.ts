import { html } from '../../operations/desk/markup.js'
import type { Page } from '../parts/frame.js'

/** What the page of signing in shows. */
export interface SessionForm {
  readonly by: string | null
  readonly back: string
  readonly problem: string | null
}

/** Signing in: the token of the server, and the name under which decisions are kept. */
export function sessionPage({ by, back, problem }: SessionForm): Page {
  return {
    title: 'Sign in',
    place: null,
    look: 'session-page',
    main: html`<header class="top"><h1>Sign in</h1>
<p class="from">Reading needs no name. Decisions are kept with the name of whoever made them, and need the token that <code>onrecord serve</code> printed when it started.</p></header>
${problem === null ? null : html`<p class="problem" role="alert">${problem}</p>`}
<form class="session" method="post" action="/session">
<input type="hidden" name="back" value="${back}">
<label><span>Your name</span><input name="by" required maxlength="80" autocomplete="name" value="${by ?? ''}"></label>
<label><span>Token</span><input name="token" type="password" required autocomplete="current-password"></label>
<button type="submit" class="first">Sign in</button>
</form>
${by === null ? null : html`<form class="session" method="post" action="/session"><input type="hidden" name="leave" value="yes"><button type="submit">Sign out</button></form>`}`,
  }
}

/** A page that says what went wrong, and what to do. */
export function faultPage({
  title,
  problem,
  advice,
}: {
  readonly title: string
  readonly problem: string
  readonly advice: string
}): Page {
  return {
    title,
    place: null,
    main: html`<header class="top"><h1>${title}</h1></header><p>${problem}</p><p>${advice}</p><p><a href="/">Search the record</a></p>`,
  }
}
