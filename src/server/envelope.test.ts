import { describe, expect, test } from 'vitest'
import * as errors from '../errors.js'
import { failure } from '../operations/remote/index.js'
import { failed, success } from './envelope.js'
import { Hono } from './framework.js'

async function told(error: unknown) {
  const app = new Hono()
  app.get('/', () => {
    throw error
  })
  app.onError((thrown, context) => failed(context, thrown))
  const response = await app.fetch(new Request('http://localhost/'))
  return { status: response.status, headers: response.headers, body: await response.json() }
}

describe('an error has a status', () => {
  test.each([
    [errors.wrongUse('No.', 'Yes.'), 400],
    [errors.notAllowed('Judging'), 401],
    [errors.notHere('page'), 404],
    [errors.tooLarge(10), 413],
    [errors.wrongHost('evil.example'), 421],
    [errors.cannotRead('a', 'it is not there'), 422],
    [errors.cannotFetch('a', 'it is slow', 'Wait.'), 422],
    [errors.badJudgement('a', 'it is none'), 422],
    [errors.unprovenPage(['a']), 500],
    [errors.fault(), 500],
    [errors.cannotKeep('a', 'the disk is full', 'Make room.'), 503],
    [errors.tooBusy(), 503],
    [errors.tookTooLong(1000), 504],
  ])('%s: %i', async (error, status) => {
    const { status: sent, body } = await told(error)
    expect(sent).toBe(status)
    expect(body).toEqual({ ok: false, error: { name: error.name, problem: error.message, advice: error.advice } })
  })

  test('and says how to come in, or when to come again', async () => {
    expect((await told(errors.notAllowed('Judging'))).headers.get('www-authenticate')).toBe('Bearer realm="onrecord"')
    expect((await told(errors.tooBusy())).headers.get('retry-after')).toBe('1')
  })
})

test.each([new TypeError('secret'), Object.assign(new Error('secret'), { advice: 'secret' })])(
  'what is no error of ours tells nothing of the inside: %s',
  async (error) => {
    const { status, body } = await told(error)
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(body).toEqual(failure(errors.fault()))
  },
)

test('a name in an error is cut where it could fill the screen', () => {
  expect(errors.wrongHost('a'.repeat(10_000)).message.length).toBeLessThan(200)
})

test('a success is its result and its messages', () => {
  expect(success([1], [])).toEqual({ ok: true, result: [1], messages: [] })
})
