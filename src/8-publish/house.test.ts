import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { gatherUtterances } from '../6-gather/index.js'
import type { Objection } from '../7-check/index.js'
import { isFragment, isObjectedTo } from './house.js'

const objected = (words: string, ...objections: Objection[]) => {
  const [one] = gatherUtterances([record('a', `${words} Lund said.`, [says('Mara Lund', words)])])
  return isObjectedTo(one!, objections)
}

describe('what a house does not want in a quotation', () => {
  test.each<[string, Objection, boolean]>([
    ['“We [the council] will sign it.”', 'brackets', true],
    ['“We […] will sign it.”', 'brackets', false],
    ['“We … will sign it.”', 'ellipses', true],
    ['“We ... will sign it.”', 'ellipses', true],
    ['“We will sign it.”', 'ellipses', false],
    ['“We will sign.”', 'fragments', true],
    ['“We will sign it.”', 'fragments', false],
  ])('%s, %s: %s', (words, objection, is) => {
    expect(objected(words, objection)).toBe(is)
    expect(objected(words)).toBe(false)
  })

  test('is nothing to a report', () => {
    expect(objected('that she … would', 'ellipses', 'fragments')).toBe(false)
  })

  test('nor do so few words stand over a section', () => {
    expect([
      isFragment('We sign', ['fragments']),
      isFragment('We sign', []),
      isFragment('We sign it now', ['fragments']),
    ]).toEqual([true, false, false])
  })
})
