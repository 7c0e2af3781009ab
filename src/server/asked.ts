/**
 * From a request to the question that an operation takes.
 * @module
 */
import { wrongUse } from '../errors.js'
import type { Operation } from '../operations/index.js'
import { type Asked, questionIn } from '../operations/remote/index.js'
import type { Context } from './framework.js'

/** The question in the body of a POST. */
export async function inBody(operation: Operation, { req }: Context): Promise<Asked> {
  // A form of another site can send text that happens to be JSON; it cannot say that it is JSON.
  if (!/^application\/json\b/i.test(req.header('content-type') ?? ''))
    throw wrongUse('The body is not said to be JSON.', 'Send it with "Content-Type: application/json".')
  const text = await req.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw wrongUse('The body is not JSON.', 'Send one JSON object; /openapi.json says which fields it may have.')
  }
  return questionIn(operation, body)
}

/** The question in the address of a GET: lists are named once for each value, flags are "true". */
export function inAddress(operation: Operation, { req }: Context): Asked {
  const told = req.queries()
  const values = Object.entries(told).map(([name, values]) => [name, valueIn(operation, name, values)] as const)
  return questionIn(operation, Object.fromEntries(values))
}

function valueIn({ options }: Operation, name: string, values: readonly string[]): unknown {
  const option = options.find((one) => one.name === name)
  if (option?.kind === 'list') return values
  if (values.length > 1) throw wrongUse(`"${name}" was given ${values.length} times.`, 'Give it once.')
  const [value] = values as [string]
  if (option?.kind === 'flag') return FLAGS[value] ?? value
  const isNumber = option?.kind === 'text' && option.value === 'NUMBER' && /^\d+$/.test(value)
  return isNumber ? Number(value) : value
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false, '': true }
