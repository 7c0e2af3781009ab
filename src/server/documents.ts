/**
 * The documents of the record, and words of them by their place: who quotes names a place, and the server copies the words.
 * @module
 */
import { notHere, wrongUse } from '../errors.js'
import type { TheRecord } from '../operations/index.js'
import { success } from './envelope.js'
import type { Hono } from './framework.js'

/** Puts the two paths into the application. */
export function documentRoutes(to: Hono, record: TheRecord | null): void {
  to.get('/documents/:id', async (context) => {
    const kept = await record?.find(context.req.param('id'))
    if (!kept) throw notHere('document of this id')
    return context.json(success(kept.record, []))
  })
  to.get('/documents/:id/spans/:span', async (context) => {
    const { id, span } = context.req.param()
    const kept = await record?.find(id)
    if (!kept) throw notHere('document of this id')
    return context.json(success(passageAt(kept.record, span), []))
  })
}

function passageAt({ id, text }: { readonly id: string; readonly text: string }, span: string) {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(span) ?? []
  const from = Number(start)
  const to = Number(end)
  if (start === undefined || from >= to || to > text.length)
    throw wrongUse(
      `"${span.slice(0, 40)}" is no place in a text of ${text.length}.`,
      'Write it as START-END, in UTF-16 units.',
    )
  return { document: id, span: [from, to], text: text.slice(from, to) }
}
