import { expect, test } from 'vitest'
import { byParagraph, clash, finding, touch } from './finding.js'

const at = (start: number, end: number) => ({ start, end })
const found = (paragraph: number, content: readonly [number, number], cue: readonly [number, number][] = []) =>
  finding({ rule: 'says', paragraph, content: [at(...content)], cue: cue.map((one) => at(...one)) })

test.each([
  ['one letter in common', [at(0, 5)], [at(9, 12), at(4, 6)], true],
  ['side by side', [at(0, 5)], [at(5, 6)], false],
  ['nothing to touch', [at(0, 5)], [], false],
])('%s', (_, some, others, touching) => {
  expect(touch(some, others)).toBe(touching)
  expect(touch(others, some)).toBe(touching)
})

test('findings clash over content and cue, not over sources', () => {
  const said = found(0, [10, 20], [[5, 8]])
  expect(clash(said, found(0, [6, 7]))).toBe(true)
  expect(clash(said, found(0, [30, 40], [[19, 22]]))).toBe(true)
  expect(clash({ ...said, source: [at(0, 4)] }, found(0, [1, 3]))).toBe(false)
})

test('findings by paragraph, in their order', () => {
  const [a, b, c] = [found(2, [0, 1]), found(1, [2, 3]), found(2, [4, 5])]
  const all = byParagraph([a, b, c])
  expect(all.get(2)).toEqual([a, c])
  expect(all.get(1)).toEqual([b])
  expect(all.get(0)).toBeUndefined()
})
