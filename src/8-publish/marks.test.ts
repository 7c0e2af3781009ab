import { describe, expect, test } from 'vitest'
import { innerWords, marksBalanced, nameWords, oneLine, reportedWords } from './marks.js'

describe('the words inside a quotation', () => {
  test.each([
    ['curly marks', '“We will not sign,”', ['We will not sign,']],
    ['straight marks', '"We will not sign."', ['We will not sign.']],
    ['British single marks', '‘We will not sign,’', ['We will not sign,']],
    ['single marks after a stop', '‘We will not sign.’', ['We will not sign.']],
    ['guillemets', '«\u00A0We will not sign\u00A0»', ['We will not sign']],
    ['German marks', '„Wir unterschreiben nicht“', ['Wir unterschreiben nicht']],
    ['an inner quotation', '“He said ‘no’ twice.”', ['He said ‘no’ twice.']],
    ['an inner quotation in double marks', '‘He said “no” twice.’', ['He said ‘no’ twice.']],
    ['an inner quotation at the end', '‘He said “enough”’', ['He said ‘enough’']],
    ['paragraphs, each opened again', '“One.\n\n“Two.”', ['One.', 'Two.']],
    ['a transcript without marks', 'We will not sign.', ['We will not sign.']],
    ['an apostrophe at the end', '“the fishermen’s”', ['the fishermen’s']],
    ['a plural’s apostrophe', 'the fishermens’', ['the fishermens’']],
    ['marks around nothing', '“ ”', []],
    ['white space', '“ We  will\tnot sign ”', ['We will not sign']],
  ])('%s', (_, quotation, words) => {
    expect(innerWords(quotation)).toEqual(words)
  })
})

describe('reported speech', () => {
  test.each([
    ['keeps its own quotations', 'he was "quite sad"', 'he was “quite sad”'],
    ['sets guillemets alike', 'he was «quite sad»', 'he was “quite sad”'],
    ['sets full-width marks alike', 'he was ＂quite sad＂', 'he was “quite sad”'],
    ['nests', '“he said “no” twice”', '“he said ‘no’ twice”'],
    ['drops a mark without a partner', 'he was “quite sad', 'he was quite sad'],
    ['drops a closing mark without a partner', 'quite sad” he was', 'quite sad he was'],
    ['drops the sign for inches', 'a 6" pipe', 'a 6 pipe'],
    ['leaves single marks', 'he was ‘quite sad’', 'he was ‘quite sad’'],
    ['is on one line', 'he was\n  sad', 'he was sad'],
  ])('%s', (_, text, shown) => {
    expect(reportedWords(text)).toBe(shown)
  })

  test.each(['he was “quite sad', 'a "b" c"', '”“', '„a“ “b”', '"', '««a»', 'x "'])('of %j has pairs only', (text) => {
    const shown = reportedWords(text)
    expect(shown.replace(/“[^“”]*”/g, '')).not.toMatch(/["“”„«»]/)
  })
})

test.each([
  ['“a” and “b”', true],
  ['“a and “b”', false],
  ['a” and b', false],
  ['"a" and "b"', true],
  ['no marks', true],
])('whether the marks of %j are balanced: %s', (text, balanced) => {
  expect(marksBalanced(text)).toBe(balanced)
})

test.each([
  ['talks "two".txt', 'talks ‘two’.txt'],
  ['5" pipe', '5 pipe'],
  ['«q» r', '‘q’ r'],
  ['plain.txt', 'plain.txt'],
])('the name %s quotes nobody: %s', (name, shown) => {
  expect(nameWords(name)).toBe(shown)
})

test('one line', () => {
  expect(oneLine('  a\n\n b\u00A0c ')).toBe('a b c')
})
