import { describe, expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { QUOTED, understand } from '../2-understand/index.js'
import { framesOf, masked } from './frames.js'

const languageOf = (code: string) => understand(readText('.', { id: 'test', language: code }).document).language

test('a quotation is masked unit by unit, so that every place stays', () => {
  const text = 'a «b» c'
  expect(masked(text, [{ start: 12, end: 15 }], 10)).toBe(`a ${QUOTED.repeat(3)} c`)
  expect(masked(text, [], 10)).toBe(text)
})

test('English and unknown languages have no frames', () => {
  expect(framesOf(languageOf('en'))).toBeNull()
  expect(framesOf(languageOf('sv'))).toBeNull()
})

/** Milliseconds: many times what it takes on one slow core, and far below what anything but linear time would. */
const PATIENCE = 8000

describe.each(['ar', 'cs', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh'])('%s', (code) => {
  const frames = framesOf(languageOf(code))!

  test('is compiled once', () => {
    expect(framesOf(languageOf(code))).toBe(frames)
  })

  test('leaves no gap unfilled', () => {
    for (const { source } of [...frames.beside, ...frames.inside, ...frames.dialogue])
      expect(source).not.toMatch(/<(?:V|S|L|THAT|ACC|acc|LINK|STOP|ART|TO|ALONE|AND)>/)
  })

  test.each(['a', 'A a ', `${QUOTED} `, 'A, ', 'said: ', 'Ab Cd, '])(
    '20 000 characters of %s are read in linear time',
    (piece) => {
      const text = piece.repeat(20_000 / piece.length)
      const start = performance.now()
      for (const frame of frames.beside) for (const _ of text.matchAll(frame)) break
      expect(performance.now() - start).toBeLessThan(PATIENCE)
    },
  )
})
