import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponential, fallingPowers, logarithm } from './exponential.js'

test('exp is exp', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12)
    }),
  )
})

test('log is log', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(logarithm(x)).toBeCloseTo(Math.log(x), 9)
    }),
  )
})

test.each([
  [0, 1],
  [-701, 0],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.NaN, 0],
])('exp of %d is %d', (x, value) => {
  expect(exponential(x)).toBe(value)
})

test.each([
  [1, 0],
  [0, -700],
  [-3, -700],
  [Number.NaN, -700],
])('log of %d is %d', (x, value) => {
  expect(logarithm(x)).toBe(value)
})

// These bits were noted on Node 20. Another engine that gives others would give other confidences for the same text.
test('gives the same bits everywhere', () => {
  expect([exponential(-1), exponential(-0.004), logarithm(0.3)]).toEqual([
    0.36787944117144233, 0.9960079893439915, -1.203972804325936,
  ])
})

test('the table falls from 1', () => {
  const powers = fallingPowers(0.5, 4)
  expect([...powers].map((x) => x.toFixed(4))).toEqual(['1.0000', '0.6065', '0.3679', '0.2231'])
})
