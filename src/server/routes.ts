/**
 * The paths of one operation.
 * @module
 */
import type { Operation } from '../operations/index.js'
import { type Asked, ask, fitsAddress, type Host } from '../operations/remote/index.js'
import { type AnswerLimits, asItIs, lineByLine, together } from './answers.js'
import { inAddress, inBody } from './asked.js'
import type { Telling } from './audit.js'
import { success } from './envelope.js'
import { LINES, PARQUET, typeOf } from './forms.js'
import type { Context, Hono } from './framework.js'
import { entityTag, isKnown, type KeptAnswers } from './kept-answers.js'

/** What the paths of all operations have together. */
export interface Desk {
  readonly host: Host
  readonly limits: AnswerLimits
  readonly audit: Telling
  readonly kept: KeptAnswers
  /** Tells this run of the server from all others: what is written differently after an update must not pass for the same. */
  readonly run: string
}

/** A question is posted as JSON; one that needs no more than an address can be asked with GET, and kept by whoever asks. */
export function operationRoutes(to: Hono, operation: Operation, desk: Desk): void {
  const { name } = operation
  to.post(`/${name}`, async (context) => answer(context, { operation, asked: await inBody(operation, context) }, desk))
  if (!fitsAddress(operation)) return
  to.get(`/${name}`, (context) => unlessKnown(context, { operation, asked: inAddress(operation, context) }, desk))
}

interface Asking {
  readonly operation: Operation
  readonly asked: Asked
  /** The record's state, and the tag of the answer in it, where somebody has looked already. */
  readonly state?: string
  readonly tag?: string
}

/** Whoever has the answer is told so before it is looked for. One address has several forms, which have their own tags. */
async function unlessKnown(context: Context, asking: Asking, desk: Desk): Promise<Response> {
  const { req } = context
  const state = await stateOf(desk)
  const tag = entityTag(desk.run, state, keyOf(asking), req.header('accept') ?? '')
  if (!isKnown(tag, req.header('if-none-match'))) return answer(context, { ...asking, state, tag }, desk)
  return context.body(null, 304, { ...UNSURE, ETag: tag })
}

const stateOf = async ({ host: { record } }: Desk): Promise<string> => (record === null ? '' : record.state())

/** Fields stand in the order of the schema, however they were sent. */
const keyOf = ({ operation, asked }: Asking): string => `${operation.name} ${JSON.stringify(asked)}`

/** One address has several forms, and what it holds may change at any time. */
const UNSURE = { Vary: 'Accept', 'Cache-Control': 'private, no-cache' } as const

async function answer(context: Context, asking: Asking, desk: Desk): Promise<Response> {
  const { operation, asked, tag } = asking
  const accept = context.req.header('accept') ?? ''
  const heads = { ...UNSURE, ...(tag === undefined ? {} : { ETag: tag }) }
  const raw = rawType(operation, asked, accept)
  if (raw !== null) {
    const { body, messages } = await asItIs(ask(operation, asked, desk.host))
    if (body === null) return context.json(success(null, messages), 200, heads)
    return context.body(body, 200, { ...heads, 'Content-Type': raw, 'Content-Security-Policy': NO_SCRIPT })
  }
  if (accept.includes(LINES) && operation.answers === 'many')
    return context.body(await lineByLine(ask(operation, asked, desk.host)), 200, { ...heads, 'Content-Type': LINES })
  if (operation.remote!.writes) return changed(context, asking, desk)
  const body = await wholeBody(asking, desk)
  return context.body(body, 200, { ...heads, 'Content-Type': 'application/json' })
}

/** The answer of before, where the question is about the record alone and the record is as it was. */
async function wholeBody(asking: Asking, desk: Desk): Promise<Uint8Array<ArrayBuffer>> {
  const { operation, asked, state } = asking
  const make = async () => {
    const whole = await together(operation, ask(operation, asked, desk.host), desk.limits)
    return new TextEncoder().encode(JSON.stringify(whole))
  }
  if (asked.documents !== undefined || asked.drafts !== undefined) return make()
  return desk.kept.give(state ?? (await stateOf(desk)), keyOf(asking), make)
}

async function changed(context: Context, { operation, asked }: Asking, desk: Desk): Promise<Response> {
  const body = await together(operation, ask(operation, asked, desk.host), desk.limits)
  const { documents: _, ...question } = asked
  await desk.audit(context, { did: operation.name, asked: question, result: body.result })
  return context.json(body, 200, UNSURE)
}

/** A page that is shown as it is runs nothing, whatever a quotation in it holds. */
const NO_SCRIPT =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; sandbox allow-popups allow-top-navigation-by-user-activation"

/** The type of a text that is given as it is: where whoever asks names it, and not JSON. */
function rawType({ remote }: Operation, { format }: Asked, accept: string): string | null {
  if ('format' in remote!.settled || typeof format !== 'string') return null
  const type = typeOf(format)
  if (type === PARQUET) return type
  const named = type.split(';')[0]!
  return named !== 'application/json' && accept.includes(named) ? type : null
}
