/**
 * onrecord over HTTP: what everything of `onrecord` answers, as JSON. `app` builds it and opens no port; `listen` does.
 * @module
 */
export { type AppWish, app, type Extra, type Hosting } from './app.js'
export { type Listening, listen } from './listen.js'
