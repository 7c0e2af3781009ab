import { expect, test } from 'vitest'
import { wrongUse } from '../../errors.js'
import { failure, tellable } from './failure.js'

test('an error of ours is told as it is', () => {
  const error = wrongUse('No.', 'Yes.')
  expect(tellable(error)).toBe(error)
  expect(failure(error)).toEqual({ ok: false, error: { name: 'WrongUse', problem: 'No.', advice: 'Yes.' } })
})

test.each([
  new Error('/srv/secret'),
  new URIError('secret'),
  'secret',
  undefined,
  { name: 'WrongUse', message: 'secret' },
])('of any other only that there was one: %o', (error) => {
  expect(failure(error)).toMatchObject({ ok: false, error: { name: 'Fault' } })
  expect(JSON.stringify(failure(error))).not.toContain('secret')
})
