import { describe, expect, test } from 'vitest'
import { columns, cut, pad, visible } from './terminal-line.js'

test.each([
  ['Ana Vek', 7],
  ['한서', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['🚢', 2],
  ['', 0],
])('%s takes %i columns', (text, count) => {
  expect(columns(text)).toBe(count)
})

describe('a text in a width', () => {
  test.each([
    ['Ana Vek', 7, 'Ana Vek'],
    ['Ana Vek', 6, 'Ana V…'],
    ['Ana Vek', 5, 'Ana…'],
    ['한서한서', 5, '한서…'],
  ])('%s in %i: %s', (text, width, shown) => {
    expect(cut(text, width)).toBe(shown)
    expect(columns(pad(text, width))).toBe(width)
  })
})

test.each([
  ['a\nb\t c ', 'a b c'],
  ['a\u001b[2Jb', 'a[2Jb'],
  ['a\u202eb', 'ab'],
])('%j is shown as %s', (text, line) => {
  expect(visible(text)).toBe(line)
})
