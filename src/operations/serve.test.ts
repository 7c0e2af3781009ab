import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import { onThisMachine } from './places.js'
import { type ServeWish, serve } from './serve.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-serve-'))
const tokenFile = join(folder, 'token')
writeFileSync(tokenFile, '  a-long-random-word-0123\n')
const shortFile = join(folder, 'short')
writeFileSync(shortFile, 'short')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  delete process.env.ONRECORD_TOKEN
})

/** What the server would have been started with, and what was printed. */
async function started(told: object) {
  const wishes: ServeWish[] = []
  const doors = {
    serve: async (_: unknown, wish: ServeWish) => {
      wishes.push(wish)
      return { url: 'http://127.0.0.1:4180/', ended: Promise.resolve() }
    },
    mcp: async () => {},
  }
  const input = { inputs: [], 'allow-host': [], fetch: false, ...told }
  const places = { ...onThisMachine, isRecord: async (place: string) => place !== 'mistyped' }
  const { output } = await outcomeOf(serve.run(worldWith('', { doors, places }), input as never))
  return { wish: wishes[0]!, output }
}

test('by itself, this machine only, with a token for this run that the link holds', async () => {
  const { wish, output } = await started({})
  expect(wish).toMatchObject({ port: 4180, host: '127.0.0.1', closed: false, fresh: true, fetch: false, hosts: [] })
  expect(wish.token).toMatch(/^[\w-]{32}$/)
  expect(output).toContain(`http://127.0.0.1:4180/session?token=${wish.token}`)
  expect((await started({})).wish.token).not.toBe(wish.token)
})

test('a record that was not there is told, with its place', async () => {
  const { output } = await started({ record: 'mistyped' })
  expect(output).toMatch(/^There was no record at \/.*\/mistyped, so an empty one was made\.\n/)
  expect(output).toContain('onrecord add FILES --record mistyped')
  expect((await started({ record: 'newsroom' })).output).not.toContain('empty')
})

describe('a token of one’s own', () => {
  test('comes from a file or the environment, and is not printed', async () => {
    process.env.ONRECORD_TOKEN = 'another-long-random-word'
    expect((await started({})).wish.token).toBe('another-long-random-word')
    const { wish, output } = await started({ 'token-file': tokenFile })
    expect([wish.token, wish.fresh]).toEqual(['a-long-random-word-0123', false])
    expect(output).not.toContain(wish.token)
  })

  test.each([
    [shortFile, 'WrongUse', /16 letters/],
    [join(folder, 'none'), 'CannotRead', /no such file/],
  ])('that cannot be used is refused: %s', async (path, name, problem) => {
    await expect(started({ 'token-file': path })).rejects.toMatchObject({
      name,
      message: expect.stringMatching(problem),
    })
  })
})

describe('beyond this machine', () => {
  test.each(['0.0.0.0', '::', '192.168.1.7', 'desk.example', '127.0.0.1.evil.example', '1.127.0.0'])(
    '%s is refused without a token, with what to do',
    async (host) => {
      await expect(started({ host })).rejects.toMatchObject({
        name: 'WrongUse',
        message: expect.stringMatching(/no token/),
        advice: expect.stringMatching(/--token-file/),
      })
      const { wish } = await started({ host, 'token-file': tokenFile })
      expect(wish).toMatchObject({ closed: true, host })
    },
  )

  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('%s is this machine', async (host) => {
    expect((await started({ host })).wish.closed).toBe(false)
  })
})

test.each([
  [{ port: '70000' }, /no port/],
  [{ port: 'http' }, /no port/],
  [{ inputs: ['a.txt'] }, /takes no input/],
])('wrong use: %j', async (told, problem) => {
  await expect(started(told)).rejects.toThrow(problem)
})
