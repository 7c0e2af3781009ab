/**
 * The web pages: a face for readers, made on the server, complete without a script. They ask the desk of operations in the same
 * process, and are hung into the application of the server by whoever starts it.
 * @module
 */
import { notHere } from '../errors.js'
import { deskOf } from '../operations/desk/index.js'
import { open } from '../operations/index.js'
import { assets } from './assets.js'
import type { Context, Hosting, Routes } from './mount.js'
import { answered, faultOf } from './respond.js'
import { checkRoutes } from './routes/check.js'
import { readRoutes } from './routes/read.js'
import { reviewRoutes } from './routes/review.js'
import type { Answering, Site } from './routes/site.js'
import { faultPage, sessionPage } from './views/session.js'

export type { Context, Hosting, Routes } from './mount.js'

/** Hangs the pages into an application. */
export function pages(to: Routes, hosting: Hosting): void {
  for (const { path, type, text } of Object.values(assets))
    to.get(path, async () => new Response(text, { headers: { 'Content-Type': type, 'Cache-Control': KEPT } }))
  const { record, version } = hosting
  const guarded = (answering: Answering) => async (context: Context) => {
    const how = { version, signedIn: hosting.holdsToken(context) }
    try {
      const made = await answering(context, how.signedIn)
      return made instanceof Response ? made : answered(context, made, how)
    } catch (error) {
      const { page, status } = faultOf(error)
      return answered(context, page, { ...how, status })
    }
  }
  const site: Site = {
    get: (path, answering) => to.get(path, guarded(answering)),
    post: (path, answering) => to.post(path, guarded(answering)),
    hosting,
  }
  site.get('/sign-in', async ({ req }) => {
    const asked = new URL(req.raw.url).searchParams
    return sessionPage({ by: null, back: asked.get('back') ?? '/', problem: null })
  })
  hosting.missing(
    guarded(async ({ req }) => {
      throw notHere(
        `page ${new URL(req.raw.url).pathname.slice(0, 100)}`,
        'Look for the words, or go by one of the links above.',
      )
    }),
  )
  if (record === null) {
    site.get('/', async () => faultPage(NO_RECORD))
    return
  }
  const desk = deskOf(record, open({ version }))
  readRoutes(site, desk)
  checkRoutes(site, desk)
  reviewRoutes(site, desk)
}

/** A year: the address changes when the content does. */
const KEPT = 'public, max-age=31536000, immutable'

const NO_RECORD = {
  title: 'No record',
  problem: 'This server was started without a record, so there is nothing to show.',
  advice: 'Start it with onrecord serve --record PLACE.',
}
