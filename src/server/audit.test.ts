import { expect, test } from 'vitest'
import { tellingTo } from './audit.js'
import type { Context } from './framework.js'

const from = (env: unknown) => ({ env }) as Context

test.each([
  [{ incoming: { socket: { remoteAddress: '10.0.0.7' } } }, '10.0.0.7'],
  [{ incoming: { socket: {} } }, 'unknown'],
  [{}, 'unknown'],
  [undefined, 'unknown'],
])('a change is told with the time and the address: %j', (env, address) => {
  const lines: unknown[] = []
  tellingTo((line) => lines.push(line))(from(env), { did: 'judge', asked: { a: 1 } })
  expect(lines).toEqual([{ at: expect.stringMatching(/^\d{4}-.*Z$/), did: 'judge', asked: { a: 1 }, from: address }])
  expect(Object.keys(lines[0] as object)).toEqual(['at', 'did', 'asked', 'from'])
})

test('a change is done when it was told', async () => {
  await expect(tellingTo(() => Promise.reject(new Error('the disk is full')))(from({}), {})).rejects.toThrow('the disk')
})
