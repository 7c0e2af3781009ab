import { describe, expect, test } from 'vitest'
import { wrongUse } from '../errors.js'
import { offered, type Piece } from '../operations/remote/index.js'
import { asItIs, lineByLine, together } from './answers.js'

const LIMITS = { milliseconds: 1000, length: 100 }
const extract = offered.find(({ name }) => name === 'extract')!
const exporting = offered.find(({ name }) => name === 'export')!
const message = { rule: 'a-rule', text: 'A remark.', severity: 'info' as const }

/** Pieces that come one after the other; whether they were asked for to the end, or given up. */
function pieces(...all: (Piece | Error)[]) {
  const seen = { given: 0, closed: false }
  async function* run(): AsyncGenerator<Piece> {
    try {
      for (const one of all) {
        seen.given++
        if (one instanceof Error) throw one
        yield one
      }
    } finally {
      seen.closed = true
    }
  }
  return { run: run(), seen }
}

const value = (of: unknown): Piece => ({ is: 'value', value: of })
const words = (text: string): Piece => ({ is: 'text', text })
const said: Piece = { is: 'message', message }

describe('a whole answer', () => {
  test('holds values and messages', async () => {
    const { run } = pieces(value(1), said, value(2))
    expect(await together(extract, run, LIMITS)).toEqual({ ok: true, result: [1, 2], messages: [message] })
  })

  test('may be text', async () => {
    expect((await together(exporting, pieces(words('a'), words('b')).run, LIMITS)).result).toBe('ab')
  })

  test('is not longer than allowed', async () => {
    const { run, seen } = pieces(words('a'.repeat(60)), words('b'.repeat(60)), words('c'))
    await expect(together(exporting, run, LIMITS)).rejects.toMatchObject({ name: 'TooLarge' })
    expect(seen).toEqual({ given: 2, closed: true })
  })

  test('does not take longer than allowed, and the work is given up', async () => {
    let closed = false
    async function* slow(): AsyncGenerator<Piece> {
      try {
        for (let at = 0; ; at++) {
          await new Promise((done) => setTimeout(done, 10))
          yield value(at)
        }
      } finally {
        closed = true
      }
    }
    await expect(together(extract, slow(), { ...LIMITS, milliseconds: 50 })).rejects.toMatchObject({
      name: 'TookTooLong',
    })
    expect(closed).toBe(true)
  })

  test('lets others have their turn between two pieces', async () => {
    const order: string[] = []
    async function* two(): AsyncGenerator<Piece> {
      yield value(1)
      order.push('second')
      yield value(2)
    }
    setImmediate(() => order.push('other'))
    await together(extract, two(), LIMITS)
    expect(order).toEqual(['other', 'second'])
  })
})

describe('line by line', () => {
  const linesOf = async (stream: ReadableStream<Uint8Array>) =>
    (await new Response(stream).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  test('an answer ends with a line that says it is whole', async () => {
    const stream = await lineByLine(pieces(value({ a: 1 }), said, words('no'), value(2)).run)
    expect(await linesOf(stream)).toEqual([{ result: { a: 1 } }, { message }, { result: 2 }, { ok: true, results: 2 }])
  })

  test('a fault is the last line, and nothing of ours is told where it is not ours to tell', async () => {
    const known = await linesOf(await lineByLine(pieces(value(1), wrongUse('No.', 'Yes.')).run))
    expect(known.at(-1)).toEqual({ ok: false, error: { name: 'WrongUse', problem: 'No.', advice: 'Yes.' } })
    const unknown = await linesOf(await lineByLine(pieces(value(1), new TypeError('/srv/secret/path')).run))
    expect(unknown.at(-1)).toMatchObject({ ok: false, error: { name: 'Fault' } })
    expect(JSON.stringify(unknown)).not.toContain('secret')
  })

  test('what is wrong before the first line is an error like any other', async () => {
    await expect(lineByLine(pieces(wrongUse('No.', 'Yes.')).run)).rejects.toMatchObject({ name: 'WrongUse' })
    expect(await linesOf(await lineByLine(pieces().run))).toEqual([{ ok: true, results: 0 }])
  })

  test('what nobody reads any longer is given up', async () => {
    const { run, seen } = pieces(...Array.from({ length: 100 }, (_, at) => value(at)))
    const reader = (await lineByLine(run)).getReader()
    await reader.read()
    await reader.cancel()
    expect(seen.closed).toBe(true)
    expect(seen.given).toBeLessThan(10)
  })
})

describe('as it is', () => {
  test('text is given, and nothing else', async () => {
    const { body } = await asItIs(pieces(value(1), words('a'), said, words('b')).run)
    expect(await new Response(body).text()).toBe('ab')
  })

  test('where there is none, what was said comes instead', async () => {
    expect(await asItIs(pieces(said).run)).toEqual({ body: null, messages: [message] })
  })

  test('a fault before the first word is thrown; after it, the answer breaks off', async () => {
    await expect(asItIs(pieces(wrongUse('No.', 'Yes.')).run)).rejects.toMatchObject({ name: 'WrongUse' })
    const { body } = await asItIs(pieces(words('a'), new Error('no')).run)
    await expect(new Response(body).text()).rejects.toThrow()
  })
})
