import { once } from 'node:events'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entityTag, isKnown, KeptAnswers } from './kept-answers.js'

const bytes = (size: number) => new Uint8Array(size)

/** Answers of one size, and how often each question was worked on. */
function working(kept: KeptAnswers, size = 1000) {
  const worked: string[] = []
  const ask = (question: string, state = 'a') =>
    kept.give(state, question, async () => {
      worked.push(question)
      return bytes(size)
    })
  return { ask, worked }
}

describe('answers that were given', () => {
  test('are given again in the same state, and worked out anew in another', async () => {
    const { ask, worked } = working(new KeptAnswers(100_000))
    const first = await ask('one')
    expect(await ask('one')).toBe(first)
    expect(await ask('one', 'b')).not.toBe(first)
    await ask('one', 'a')
    expect(worked).toEqual(['one', 'one', 'one'])
  })

  test('are waited for by all who ask meanwhile', async () => {
    const { ask, worked } = working(new KeptAnswers(100_000))
    await Promise.all([ask('one'), ask('one'), ask('one')])
    expect(worked).toEqual(['one'])
  })

  test('give way when the room is taken, the one asked for longest ago first', async () => {
    const kept = new KeptAnswers(20_000)
    const { ask, worked } = working(kept)
    for (let at = 0; at < 16; at++) await ask(`q${at}`)
    await ask('q0')
    await ask('more')
    await ask('q0')
    await ask('q1')
    expect(worked.slice(16)).toEqual(['more', 'q1'])
    expect(kept.bytes).toBeLessThanOrEqual(20_000)
  })

  test('that are large are not kept', async () => {
    const kept = new KeptAnswers(10_000)
    const { ask, worked } = working(kept)
    await ask('one')
    await ask('one')
    expect([worked, kept.bytes]).toEqual([['one', 'one'], 0])
  })

  test('that failed are tried again', async () => {
    const kept = new KeptAnswers(100_000)
    await expect(
      kept.give('a', 'one', async () => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect((await working(kept).ask('one')).byteLength).toBe(1000)
  })

  test('made in a state that is over are not kept for the next', async () => {
    const kept = new KeptAnswers(100_000)
    const end = new AbortController()
    const slow = kept.give('a', 'one', async () => {
      await once(end.signal, 'abort')
      return bytes(10)
    })
    await working(kept).ask('two', 'b')
    end.abort()
    await slow
    const { ask, worked } = working(kept)
    await ask('one', 'b')
    expect(worked).toEqual(['one'])
  })

  test('never take more room than there is, whatever is asked', async () => {
    const asked = fc.array(fc.tuple(fc.nat(30), fc.nat(3000), fc.nat(1)), { maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(asked, async (questions) => {
        const kept = new KeptAnswers(20_000)
        for (const [question, size, state] of questions) {
          await kept.give(`${state}`, `${question}`, async () => bytes(size))
          expect(kept.bytes).toBeGreaterThanOrEqual(0)
          expect(kept.bytes).toBeLessThanOrEqual(20_000)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('an entity tag', () => {
  test('differs with each part', () => {
    const tags = [entityTag('a', 'b'), entityTag('a', 'c'), entityTag('ab', ''), entityTag('a', 'b', '')]
    expect(new Set(tags).size).toBe(4)
  })

  test.each([
    ['W/"1"', true],
    ['"1"', true],
    ['"0", W/"1"', true],
    ['"0"', false],
    ['', false],
    [undefined, false],
  ])('is found in %s: %s', (known, is) => {
    expect(isKnown('W/"1"', known)).toBe(is)
  })
})
