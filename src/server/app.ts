import { Hono } from 'hono'
import type { Operation, TheRecord } from '../operations/index.js'
import { type Asked, ask, type Host, offered, questionSchema, resultOf, whole } from '../operations/remote/index.js'

/** What further routes are given: the record, and a way to ask an operation as a request would. */
export interface Hosting {
  readonly record: TheRecord | null
  /** The result of an operation, e.g. `ask('search', { words: 'bridge' })`; throws the errors of onrecord. */
  ask(name: string, question: Asked): Promise<unknown>
}

/** Routes of another face, which are put before the answer that there is nothing. */
export type Extra = (to: Hono, hosting: Hosting) => void

/** What the application is made of. */
export interface AppWish {
  /** Null: only what comes with a request can be asked about. */
  readonly record: TheRecord | null
  /** Let requests name addresses to fetch. */
  readonly fetch?: boolean
  /** Who changes the record must send it; null: nobody may. */
  readonly token?: string | null
  readonly extras?: readonly Extra[]
}

/** The application: every operation that can be asked from elsewhere, at a path of its name. Opens no port. */
export function app({ record, fetch = false, extras = [] }: AppWish): Hono {
  const host: Host = { record, fetch }
  const built = new Hono()
  for (const operation of offered) {
    const schema = questionSchema(operation)
    built.post(`/${operation.name}`, async (context) => {
      const asked = schema.parse(await context.req.json()) as Asked
      const found = await whole(ask(operation, asked, host))
      return context.json({ ok: true, result: resultOf(operation, found), messages: found.messages })
    })
  }
  built.get('/health', (context) => context.json({ ok: true }))
  const hosting: Hosting = { record, ask: (name, question) => askNamed(name, question, host) }
  for (const extra of extras) extra(built, hosting)
  return built
}

async function askNamed(name: string, question: Asked, host: Host): Promise<unknown> {
  const operation = offered.find((one) => one.name === name) as Operation
  const asked = questionSchema(operation).parse(question) as Asked
  return resultOf(operation, await whole(ask(operation, asked, host)))
}
