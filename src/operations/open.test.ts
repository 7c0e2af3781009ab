import { describe, expect, test } from 'vitest'
import { open } from './open.js'

describe('a pause', () => {
  test('lasts as long as it was asked for', async () => {
    const from = performance.now()
    await open().sleep(30, new AbortController().signal)
    expect(performance.now() - from).toBeGreaterThanOrEqual(28)
  })

  test.each([
    ['before it began', 0],
    ['while it lasts', 10],
  ])('ends when the run is to end: %s', async (_, after) => {
    const stop = new AbortController()
    if (after === 0) stop.abort()
    else setTimeout(() => stop.abort(), after)
    const from = performance.now()
    await open().sleep(10_000, stop.signal)
    expect(performance.now() - from).toBeLessThan(2000)
  })
})

describe('the signal to end', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('comes with %s, once; the next one ends the program as ever', (name) => {
    const before = process.listenerCount(name)
    const signal = open().stopSignal()
    expect(signal.aborted).toBe(false)
    expect(process.listenerCount(name)).toBe(before + 1)
    process.emit(name)
    expect(signal.aborted).toBe(true)
    expect(['SIGINT', 'SIGTERM'].map((one) => process.listenerCount(one))).toEqual([before, before])
  })

  test('is asked for by those who end in good order only', () => {
    const before = process.listenerCount('SIGINT')
    open()
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})
