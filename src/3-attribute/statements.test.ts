import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../tests/told.js'

test.each([
  ['all within marks', '“The dam is safe,” Holt said.', 'direct'],
  ['single marks', '‘The dam is safe,’ Holt said.', 'direct'],
  ['two pieces', '“The dam,” Holt said, “is safe.”', 'direct'],
  ['original and gloss', '“Le fleuve” (“the river”), Holt said.', 'direct'],
  ['no marks', 'Holt said the dam was safe.', 'indirect'],
  ['some marks', 'Holt said the dam was “safe”.', 'mixed'],
  ['words inside words', '“My mother said, ‘Go,’ and I went,” Holt said.', 'direct'],
] as const)('%s are %s', (_, text, kind) => {
  expect(statementsOf(text)[0]?.kind).toBe(kind)
})

test('speech without marks is direct', () => {
  const kinds = statementsOf('VALE: Who signed? ¶ KANE: I did. ¶ VALE: Twice? ¶ KANE: Twice.').map(({ kind }) => kind)
  expect(kinds).toEqual(['direct', 'direct', 'direct', 'direct'])
})

test.each([
  ['a name', 'Bo Holt said it was late.', 'name'],
  ['a pronoun', 'She said it was late.', 'pronoun'],
  ['a description', 'The engineer said it was late.', 'description'],
] as const)('%s is told by its form', (_, text, form) => {
  expect(statementsOf(text)[0]?.source.form).toBe(form)
})

test('a label is told by its form', () => {
  const [one] = statementsOf('VALE: Who signed? ¶ KANE: I did. ¶ VALE: Twice? ¶ KANE: Twice.')
  expect(one?.source.form).toBe('label')
})

describe('ids', () => {
  const text = '“Yes,” Holt said. ¶ “Yes,” Finn said.'

  test('are the same for the same text', () => {
    expect(statementsOf(text).map(({ id }) => id)).toEqual(statementsOf(text).map(({ id }) => id))
  })

  test('differ within a document', () => {
    const ids = statementsOf(text).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('on any text', () => {
  const pieces = [
    '“',
    '”',
    '‘',
    '’',
    '"',
    ' said ',
    ' told ',
    'Holt',
    'Ada Finn',
    ', ',
    '. ',
    ' ¶ ',
    'the dam',
    ': ',
    '— ',
    'asked ',
    '?',
    'Q: ',
    'according to ',
    ' and ',
    'who ',
    '14:05 ',
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

  test('pieces are in order, apart, and spell the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = text.replaceAll(' ¶ ', '\n\n')
        for (const { content } of statementsOf(text))
          content.forEach((piece, at) => {
            expect(whole.slice(piece.start, piece.end)).toBe(piece.exact)
            if (at > 0) expect(piece.start).toBeGreaterThanOrEqual(content[at - 1]!.end)
          })
      }),
      { numRuns: 300 },
    )
  })

  test('links lead to statements of the document', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = statementsOf(text)
        const ids = new Set(all.map(({ id }) => id))
        for (const { repliesTo, quotedIn, echoes } of all)
          for (const link of [repliesTo, quotedIn, echoes]) if (link) expect(ids.has(link)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
