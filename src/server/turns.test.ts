import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Turns } from './turns.js'

test('lets so many in, the others in their order', async () => {
  const turns = new Turns({ atOnce: 2, waiting: 5 })
  const order: number[] = []
  const work = async (at: number) => {
    const leave = await turns.enter()
    order.push(at)
    await new Promise((done) => setTimeout(done, 2))
    leave()
  }
  await Promise.all([0, 1, 2, 3, 4].map(work))
  expect(order).toEqual([0, 1, 2, 3, 4])
})

test('refuses who would wait too long, and takes them when there is room again', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1 })
  const leave = await turns.enter()
  const second = turns.enter()
  await expect(turns.enter()).rejects.toMatchObject({ name: 'TooBusy' })
  leave()
  ;(await second)()
  await expect(turns.enter()).resolves.toBeTypeOf('function')
})

test('a turn that is given back twice is given back once', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 0 })
  const leave = await turns.enter()
  leave()
  leave()
  await turns.enter()
  await expect(turns.enter()).rejects.toMatchObject({ name: 'TooBusy' })
})

test('never are more inside than may be, whoever comes and goes', async () => {
  const run = async (pauses: number[], atOnce: number) => {
    const turns = new Turns({ atOnce, waiting: 1000 })
    let inside = 0
    let most = 0
    const work = async (pause: number) => {
      const leave = await turns.enter()
      most = Math.max(most, ++inside)
      for (let at = 0; at < pause; at++) await null
      inside--
      leave()
    }
    await Promise.all(pauses.map(work))
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThanOrEqual(atOnce)
    expect(inside).toBe(0)
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 4 }), run),
    { numRuns: 50 },
  )
})
