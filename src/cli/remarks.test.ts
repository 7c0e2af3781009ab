import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { complain, complainOf, pace, progress, remark, wipe } from './remarks.js'

const CLEAR = '\r\u001b[2K'
let err = ''
beforeEach(() => {
  err = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
})
afterEach(() => {
  watched(false)
  wipe()
  vi.restoreAllMocks()
})

function watched(terminal: boolean, columns = 40): void {
  Object.defineProperty(process.stderr, 'isTTY', { value: terminal, configurable: true })
  Object.defineProperty(process.stderr, 'columns', { value: columns, configurable: true })
}

test.each([
  ['a complaint', () => complain('No.'), 'onrecord: No.\n'],
  ['an error', () => complainOf({ message: 'No.', advice: 'Try yes.' }), 'onrecord: No. Try yes.\n'],
  ['a remark', () => remark('Wrote a.'), 'Wrote a.\n'],
  ['no progress', () => progress({ done: 1, name: 'a' }), ''],
])('into a file: %s', (_, say, words) => {
  watched(false)
  say()
  expect(err).toBe(words)
})

describe('at a terminal', () => {
  beforeEach(() => watched(true))

  test('progress is one line, written over itself, no longer than the terminal', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(100)
    progress({ done: 0, name: 'a\nb' })
    progress({ done: 1, name: 'too soon to be read' })
    clock.mockReturnValue(120)
    progress({ done: 1, name: 'c'.repeat(100) })
    clock.mockRestore()
    expect(err).toBe(`${CLEAR}1  a b${CLEAR}${`2  ${'c'.repeat(100)}`.slice(0, 39)}`)
  })

  test('it goes before anything else is said, once', () => {
    progress({ done: 0, name: 'a' })
    remark('One.')
    remark('Two.')
    expect(err).toBe(`${CLEAR}1  a${CLEAR}One.\nTwo.\n`)
  })
})

test.each([
  [0, 10, 5000, ''],
  [3, 10, 1000, ''],
  [10, 100, 5000, ', 2.0/s, 45 s left'],
  [1000, 100_000, 10_000, ', 100/s, 17 min left'],
  [1000, 1_000_000, 10_000, ', 100/s, 3 h left'],
])('after %i of %i in %i ms the pace is %j', (done, of, milliseconds, told) => {
  expect(pace(done, of, milliseconds)).toBe(told)
})
