/**
 * onrecord over HTTP: everything that can be asked from elsewhere, as JSON. `app` builds it and opens no port; `listen` does.
 *
 * ```ts
 * import { openRecord } from 'onrecord/record'
 * import { app } from 'onrecord/server'
 *
 * const built = app({ record: await openRecord('onrecord-record') })
 * const response = await built.fetch(new Request('http://localhost/search?words=bridge'))
 * ```
 * @module
 */
export { type AppWish, app, type Extra, type Hosting, type Limits } from './app.js'
export type { Audit } from './audit.js'
export { type Context, Hono } from './framework.js'
export { type Listening, type ListenWish, listen } from './listen.js'
