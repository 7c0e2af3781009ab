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
    expect(within(text, 7, 9)).not.toContain('“Three.”')
    expect(within(text.replaceAll('\n', '\n\n'), 8, 10)).toEqual(['“Two.”'])
    expect(within(text, 5, 9)).toEqual(['“One.”', '“Two.”'])
    expect(within('“One.”\n\nTwo.', 13, 13)).toEqual([])
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

  test.each([
    ['over lines broken by hand', 'She said “we will go\nhome and stay” today.', ['“we will go\nhome and stay”']],
    ['over Windows lines', 'She said “we will go\r\nhome and stay” today.', ['“we will go\r\nhome and stay”']],
    ['over three lines, with more behind', 'A “b\nc\nd” e “f” g.', ['“b\nc\nd”', '“f”']],
    ['not over a blank line', 'She said “we will go\n\nhome and stay” today.', ['“we will go']],
    ['not over another quotation', 'She said “we will go\nand “stay” today.', ['“we will go', '“stay”']],
  ])('is found %s', (_, text, expected) => {
    expect(within(text)).toEqual(expected)
  })

  test('is found from one of its later lines', () => {
    const text = 'She said “we will go\nhome and stay\nthere” today.'
    expect(within(text, text.indexOf('there'), text.indexOf('today'))).toEqual(['“we will go\nhome and stay\nthere”'])
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
