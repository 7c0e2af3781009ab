import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { listen } from './listen.js'

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

async function opened(fetch: (request: Request) => Promise<Response>, farewell = 2000) {
  const stop = new AbortController()
  const wish = { port: 0, host: '127.0.0.1', stop: stop.signal, patience: { farewell } }
  return { ...(await listen({ fetch }, wish)), stop: () => stop.abort() }
}

describe('the end', () => {
  test('waits for answers under way, and takes nothing new', async () => {
    const { url, ended, stop } = await opened(async () => {
      await pause(200)
      return new Response('whole')
    })
    const answer = fetch(url)
    await pause(50)
    stop()
    await pause(20)
    await expect(fetch(url)).rejects.toThrow()
    expect(await (await answer).text()).toBe('whole')
    await ended
  })

  test('does not wait for who says nothing', async () => {
    const { url, ended, stop } = await opened(async () => new Response('a'))
    const silent = connect(Number(new URL(url).port), '127.0.0.1')
    await once(silent, 'connect')
    await fetch(url)
    const from = performance.now()
    stop()
    silent.destroy()
    await ended
    expect(performance.now() - from).toBeLessThan(1500)
  })

  test('comes after some time even where an answer does not', async () => {
    const { url, ended, stop } = await opened(() => new Promise(() => {}), 100)
    const answer = fetch(url).catch((error: Error) => error)
    await pause(50)
    stop()
    await ended
    expect(await answer).toBeInstanceOf(Error)
  })

  test('may have come before it began', async () => {
    const wish = { port: 0, host: '127.0.0.1', stop: AbortSignal.abort() }
    const { ended } = await listen({ fetch: async () => new Response('a') }, wish)
    await ended
  })
})

describe('where it cannot listen', () => {
  test('another program does', async () => {
    const { url, stop, ended } = await opened(async () => new Response('a'))
    const wish = { port: Number(new URL(url).port), host: '127.0.0.1', stop: new AbortController().signal }
    await expect(listen({ fetch: async () => new Response('b') }, wish)).rejects.toMatchObject({
      name: 'WrongUse',
      message: expect.stringMatching(/another program does/),
      advice: expect.stringMatching(/--port/),
    })
    stop()
    await ended
  })

  test('an address that is not this machine’s', async () => {
    const wish = { port: 0, host: '203.0.113.9', stop: new AbortController().signal }
    await expect(listen({ fetch: async () => new Response('b') }, wish)).rejects.toMatchObject({ name: 'WrongUse' })
  })
})

test('an address of the sixth version is written in brackets', async () => {
  const stop = new AbortController()
  const { url, ended } = await listen(
    { fetch: async () => new Response('a') },
    { port: 0, host: '::1', stop: stop.signal },
  )
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+\/$/)
  stop.abort()
  await ended
})
