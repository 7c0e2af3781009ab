/**
 * The documents of the record, and words of them by their place: who quotes names a place, and the server copies the words.
 * @module
 */
import type { TheRecord } from '../operations/index.js'
import { documentIn, passageAt } from '../operations/remote/index.js'
import { success } from './envelope.js'
import type { Hono } from './framework.js'

/** Puts the two paths into the application. */
export function documentRoutes(to: Hono, record: TheRecord | null): void {
  to.get('/documents/:id', async (context) =>
    context.json(success(await documentIn(record, context.req.param('id')), [])),
  )
  to.get('/documents/:id/spans/:span', async (context) => {
    const { id: asked, span } = context.req.param()
    const { id, text } = await documentIn(record, asked)
    return context.json(success({ document: id, ...passageAt(text, span) }, []))
  })
}
