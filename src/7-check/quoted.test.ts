import { describe, expect, test } from 'vitest'
import { record } from '../../tests/records.js'
import { blocksOf, quotedIn } from './quoted.js'

const within = (text: string, from = 0, to = text.length) => {
  const source = record('s', text)
  return quotedIn(source, blocksOf(source), { start: from, end: to }).map(({ start, end }) => text.slice(start, end))
}

describe('what stands in marks', () => {
  test('is found with its marks, the outermost only', () => {
    expect(within('She said “he told us ‘go’” and “left”.')).toEqual(['“he told us ‘go’”', '“left”'])
  })

  test('is looked for in the blocks that a stretch touches', () => {
    const text = '“One.”\n“Two.”\n“Three.”'
    expect(within(text, 7, 9)).toEqual(['“Two.”'])
    expect(within(text, 5, 9)).toEqual(['“One.”', '“Two.”'])
    expect(within(text, text.length, text.length)).toEqual([])
  })

  test('that goes on in the next paragraph is said to', () => {
    const source = record('s', 'She said: “One.\n“Two.”')
    expect(
      quotedIn(source, blocksOf(source), { start: 0, end: 20 }).map(({ goesOn, closed }) => [goesOn, closed]),
    ).toEqual([
      [true, false],
      [false, true],
    ])
  })

  test('of a block that is no paragraph is looked for around the place', () => {
    const text = `“Far away,” she said. ${'And so on. '.repeat(4_000)}“Here,” she said.${' And so on.'.repeat(100)}`
    const at = text.indexOf('Here')
    expect(within(text, at, at + 4)).toEqual(['“Here,”'])
  })
})

test('blocks are lines, where none are given', () => {
  expect(blocksOf({ text: 'One.\n\nTwo.' })).toEqual([
    { start: 0, end: 4 },
    { start: 6, end: 10 },
  ])
})
