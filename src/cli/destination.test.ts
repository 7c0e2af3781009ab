import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { file, standardOutput } from './destination.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A stream that keeps what it is given, and is as slow or as broken as it is told. */
function sink({ slow = false, breaks }: { slow?: boolean; breaks?: string } = {}) {
  const taken: string[] = []
  const stream = new Writable({
    highWaterMark: 4,
    write(chunk: Buffer, _, done) {
      taken.push(chunk.toString())
      const error = breaks === undefined ? null : Object.assign(new Error(breaks), { code: breaks })
      if (slow) setTimeout(() => done(error), 5)
      else done(error)
    },
  })
  return { stream, text: () => taken.join('') }
}

describe('standard output', () => {
  test('takes everything, in order, and ends when it has left', async () => {
    const { stream, text } = sink({ slow: true })
    const output = standardOutput(stream)
    for (const part of ['one ', '', 'two ', 'three']) expect(await output.write(part)).toBe(true)
    await output.close(true)
    expect(text()).toBe('one two three')
  })

  test.each([{ slow: false }, { slow: true }])('a reader who has gone is no failure: %j', async ({ slow }) => {
    const output = standardOutput(sink({ slow, breaks: 'EPIPE' }).stream)
    await output.write('a longer piece of text')
    await new Promise((done) => setTimeout(done, 20))
    expect(await output.write('more')).toBe(false)
    await output.close(true)
  })

  test('a stream that is closed takes no more', async () => {
    const { stream } = sink()
    const output = standardOutput(stream)
    stream.destroy()
    await new Promise((done) => setTimeout(done, 5))
    expect(await output.write('more')).toBe(false)
    await output.close(true)
  })
})

describe('a file', () => {
  const path = join(folder, 'answer.ndjson')
  const left = () => readdirSync(folder).sort()

  test('appears when it is whole', async () => {
    const answer = await file(path)
    await answer.write('one\n')
    expect(left()).not.toContain('answer.ndjson')
    await answer.write('two\n'.repeat(50_000))
    await answer.close(true)
    expect(readFileSync(path, 'utf8')).toBe(`one\n${'two\n'.repeat(50_000)}`)
    expect(left()).toEqual(['answer.ndjson'])
  })

  test('does not appear when it is not to be kept, and the old one stays', async () => {
    writeFileSync(path, 'old')
    const answer = await file(path)
    await answer.write('half')
    await answer.close(false)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(left()).toEqual(['answer.ndjson'])
  })

  test.each([
    ['in no folder', join(folder, 'no', 'answer'), /its folder does not exist/],
    ['in a file', join(path, 'answer'), /a part of its path is not a folder/],
  ])('%s cannot be written', async (_, where, problem) => {
    await expect(file(where)).rejects.toMatchObject({
      name: 'CannotWrite',
      message: expect.stringMatching(problem),
      advice: 'Name another file with -o.',
    })
  })

  test('that is a folder cannot be replaced, and nothing is left beside it', async () => {
    const answer = await file(folder)
    await answer.write('x')
    await expect(answer.close(true)).rejects.toMatchObject({ name: 'CannotWrite' })
    expect(readdirSync(join(folder, '..')).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
