import { describe, expect, test } from 'vitest'
import { passage } from '../../tests/checking.js'
import { record, says } from '../../tests/records.js'
import { standingOf } from './reported.js'

const TEXT = 'Domm said the pier was gone. “We will not mend it,” she said. The port is shut.'

function standing(words: string, kind?: 'direct' | 'indirect' | 'mixed'): string {
  const start = TEXT.indexOf(words)
  const statement = kind ? record('s', TEXT, [says('Domm', words, { kind })]).statements[0]! : null
  return standingOf(passage(TEXT), [{ start, end: start + words.length }], statement)
}

describe('words of a source are', () => {
  test.each([
    ['spoken, in marks', 'We will not mend it', undefined, 'spoken'],
    ['spoken, in marks, whatever the statement', 'We will not mend it', 'mixed', 'spoken'],
    ['a turn, spoken without marks', 'The port is shut', 'direct', 'turn'],
    ['reported', 'the pier was gone', 'indirect', 'reported'],
    ['the source’s own', 'The port is shut', undefined, 'plain'],
  ] as const)('%s', (_, words, kind, expected) => {
    expect(standing(words, kind)).toBe(expected)
  })

  test('not spoken, where one half stands outside the marks', () => {
    expect(standing('We will not mend it,” she said', 'mixed')).toBe('reported')
  })
})
