import { notHere, type OnrecordError, wrongUse } from '../errors.js'
import { offered } from '../operations/remote/index.js'
import type { Context } from './framework.js'

/** Why there is no answer at a path: nothing is there, or it is asked otherwise. */
export function missing({ req }: Context): OnrecordError {
  const operation = offered.find(({ name }) => req.path === `/${name}`)
  if (operation && req.method === 'GET')
    return wrongUse(`${operation.name} is not asked with GET.`, 'Send the question as JSON, with POST.')
  return notHere(`page ${req.path.slice(0, 100)}`)
}
