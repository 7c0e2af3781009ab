import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laned, merged } from './lanes.js'

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
async function* counting(name: string, to: number, wait = 0): AsyncGenerator<string> {
  for (let i = 1; i <= to; i++) {
    if (wait > 0) await pause(wait)
    yield `${name}${i}`
  }
}
async function all(run: AsyncGenerator<string>): Promise<string[]> {
  const found: string[] = []
  for await (const one of run) found.push(one)
  return found
}

test('everything comes once, each lane in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(6), { maxLength: 6 }), fc.integer({ min: 1, max: 4 }), async (sizes, most) => {
      const found = await all(
        merged(
          sizes.map((size, i) => counting(`${i}:`, size)),
          most,
        ),
      )
      for (const [i, size] of sizes.entries())
        expect(found.filter((one) => one.startsWith(`${i}:`))).toEqual(await all(counting(`${i}:`, size)))
      expect(found).toHaveLength(sizes.reduce((sum, size) => sum + size, 0))
    }),
  )
})

test('a slow lane keeps no other back', async () => {
  const found = await all(merged([counting('slow', 1, 60), counting('quick', 3, 1)]))
  expect(found).toEqual(['quick1', 'quick2', 'quick3', 'slow1'])
})

test('no more than so many are at work at once', async () => {
  let under = 0
  let most = 0
  async function* working(): AsyncGenerator<string> {
    most = Math.max(most, ++under)
    await pause(5)
    under--
    yield 'x'
  }
  expect(await all(merged(Array.from({ length: 6 }, working), 2))).toHaveLength(6)
  expect(most).toBe(2)
})

test('a lane goes on only when what it gave was taken', async () => {
  let made = 0
  async function* making(): AsyncGenerator<string> {
    for (;;) yield `${++made}`
  }
  const run = merged([making()])
  expect((await run.next()).value).toBe('1')
  await pause(5)
  expect(made).toBe(1)
  await run.return(undefined)
})

test('whoever stops listening ends every lane, and a lane that fails ends the run', async () => {
  const ended: string[] = []
  async function* ending(name: string): AsyncGenerator<string> {
    try {
      for (;;) yield name
    } finally {
      ended.push(name)
    }
  }
  for await (const _ of merged([ending('a'), ending('b')])) break
  expect(ended.sort()).toEqual(['a', 'b'])
  async function* failing(): AsyncGenerator<string> {
    yield 'one'
    throw new Error('no')
  }
  await expect(all(merged([failing(), ending('c')]))).rejects.toThrow('no')
  expect(ended).toContain('c')
})

test('lanes keep the order of what is in them', () => {
  expect(laned(['b1', 'a1', 'b2'], ([name]) => name!)).toEqual([['b1', 'b2'], ['a1']])
  expect(laned([], () => '')).toEqual([])
})
