import { describe, expect, test } from 'vitest'
import { StoryIndex } from './story-index.js'

const FERRY = new Map([
  ['ferry', 0.8],
  ['rudder', 0.6],
])
const BUDGET = new Map([['budget', 1]])

function two(): StoryIndex {
  const index = new StoryIndex()
  index.add(index.begin(), FERRY, 100)
  index.add(index.begin(), BUDGET, 100)
  return index
}

describe('the nearest story', () => {
  test.each([
    ['by its words', FERRY, 100, 0],
    ['by a part of them', new Map([['ferry', 1]]), 102, 0],
    ['another one', BUDGET, 100, 1],
    ['none by other words', new Map([['orchestra', 1]]), 100, null],
    ['none after years', FERRY, 900, null],
    ['none years before', FERRY, -900, null],
    ['undated', FERRY, null, 0],
  ])('%s', (_, words, day, at) => {
    expect(two().nearest(words, day, 0.2)).toBe(at)
  })

  test('is the mean over its documents, so that a large one draws no more than a small one', () => {
    const index = two()
    for (let more = 0; more < 9; more++) index.add(0, new Map([['harbour', 1]]), 100)
    expect(index.nearest(FERRY, 100, 0.2)).toBeNull()
  })

  test('what was taken out counts no longer', () => {
    const index = two()
    index.remove(0, FERRY)
    expect(index.nearest(FERRY, 100, 0.2)).toBeNull()
  })
})

test.each([
  ['before', [100], [0, 49, 98]],
  ['after', [0], [2, 51, 100]],
])('a long story that stood two days %s a larger one is part of it', (_, large, small) => {
  const index = new StoryIndex()
  const [one, other] = [index.begin(), index.begin()]
  for (let more = 0; more < 4; more++) index.add(one, FERRY, large[0]!)
  for (const day of small) index.add(other, FERRY, day)
  expect(index.joined(0.5)).toEqual([0, 0])
})

test('stories that turn out to be one are joined', () => {
  const index = two()
  index.add(index.begin(), FERRY, 101)
  const [first, second, third] = index.joined(0.2)
  expect(first).toBe(third)
  expect(second).not.toBe(first)
})
