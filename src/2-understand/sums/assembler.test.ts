import { describe, expect, test } from 'vitest'
import {
  type Code,
  constant,
  does,
  get,
  load,
  moduleOf,
  noughts,
  set,
  storeVector,
  unsigned,
  whileLess,
} from './assembler.js'

/** Runs a body in one page of memory and gives that page. */
function run(code: Code, argument = 0, before: readonly number[] = []): Int32Array {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const numbers = new Int32Array(memory.buffer)
  numbers.set(before)
  const module = new WebAssembly.Module(moduleOf({ numbers: 2, vectors: 1, code }))
  const { exports } = new WebAssembly.Instance(module, { in: { memory } })
  ;(exports.run as (argument: number) => void)(argument)
  return numbers
}

/** Stores the value of local 1 in all lanes at address 0, as numbers of 16 bits. */
const shown = storeVector(constant(0), [...get(1), ...does.spread16], 0)

test.each([
  [0, [0]],
  [127, [127]],
  [128, [0x80, 1]],
  [300, [0xac, 2]],
  [0xffffff, [0xff, 0xff, 0xff, 7]],
])('the number %i', (value, bytes) => {
  expect(unsigned(value)).toEqual(bytes)
})

test.each([0, 1, 63, 64, 65, 8191, 8192, 32767, -1, -64, -65, -32768])('the constant %i', (value) => {
  expect(run([...set(1, constant(value)), ...shown])[0]! & 0xffff).toBe(value & 0xffff)
})

test.each([
  ['adds', does.add, 12],
  ['subtracts', does.subtract, 6],
  ['multiplies', does.multiply, 27],
  ['ands', does.and, 1],
  ['tells what differs', does.exclusiveOr, 10],
  ['shifts to the left', does.shiftLeft, 72],
  ['shifts to the right', does.shiftRight, 1],
  ['compares', does.lessUnsigned, 0],
  ['compares the other way', does.notLessUnsigned, 1],
])('%s', (_, instruction, result) => {
  const code = [...set(1, [...constant(9), ...constant(3), ...instruction]), ...shown]
  expect(run(code)[0]! & 0xffff).toBe(result)
})

describe('a loop', () => {
  const sum = [
    ...whileLess(1, 0, [
      ...set(2, [...get(2), ...load([...get(1), ...constant(4), ...does.multiply]), ...does.add]),
      ...set(1, [...get(1), ...constant(1), ...does.add]),
    ]),
    ...set(1, get(2)),
    ...shown,
  ]

  test.each([
    [0, 0],
    [1, 5],
    [3, 12],
  ])('%i times', (times, result) => {
    expect(run(sum, times, [5, 4, 3, 2])[0]! & 0xffff).toBe(result)
  })
})

test('a choice takes the first where the third is not nothing', () => {
  const chosen = (third: number) => [...constant(7), ...constant(8), ...constant(third), ...does.select]
  expect([1, 0].map((third) => run([...set(1, chosen(third)), ...shown])[0]! & 0xff)).toEqual([7, 8])
})

test('what is stored lies where it should, and nothing beside it', () => {
  const page = run(storeVector(constant(32), noughts, 16), 0, new Array(20).fill(-1))
  expect([...page.subarray(0, 20)]).toEqual([...new Array(12).fill(-1), 0, 0, 0, 0, ...new Array(4).fill(-1)])
})
