import { expect, test } from 'vitest'
import { functionsOf } from './functions.js'

test.each([
  ['a declaration', 'export async function one(a: string, b: number) {\n  return a\n}', [['one', 3, 2]]],
  ['no parameters', 'function one() {\n  return 1\n}', [['one', 3, 0]]],
  [
    'parameters over several lines',
    'export function one(\n  a: string,\n  { b, c }: { b: number; c: number },\n): void {\n  go()\n}',
    [['one', 6, 2]],
  ],
  ['a destructured parameter', 'function one({\n  a,\n  b,\n}: Options): void {\n  go()\n}', [['one', 6, 1]]],
  ['an arrow function', 'const one = (a: Map<string, number>) => {\n  go()\n}', [['one', 3, 1]]],
  ['a method', 'class A {\n  two(a: string): void {\n    go()\n  }\n}', [['two', 3, 1]]],
  [
    'an inner function, too',
    'function one() {\n  each((a) => {\n    go()\n  })\n}',
    [
      ['one', 5, 0],
      ['(anonymous)', 3, 1],
    ],
  ],
  ['no statement with a block', 'if (a) {\n  go()\n}\nfor (const b of c) {\n  go()\n}', []],
  ['no call over several lines', 'go(\n  a,\n  b,\n)', []],
  ['a function type in a parameter', 'function one(a: (b: string) => void, c: number) {\n  go()\n}', [['one', 3, 2]]],
] as const)('measures %s', (_, text, found) => {
  expect(functionsOf(text).map(({ name, lines, parameters }) => [name, lines, parameters])).toEqual(found)
})
