import { describe, expect, test } from 'vitest'
import { clashes, keyOf } from './naming.js'

const beside = (label: string, ...taken: readonly string[]) => clashes(keyOf(label), new Set(taken.map(keyOf)))

describe('a label beside another', () => {
  test.each([
    ['Rail', 'Rail', true],
    ['Cable', 'The cable', true],
    ['Railroad', 'Rail', true],
    ['Rail', 'Railways', true],
    ['Fishing', 'Fish', true],
    ['The ferry question', 'Ferry', true],
    ['Tax returns', 'Tax', true],
    ['Care', 'Car', false],
    ['Fishing', 'Rail', false],
    ['Health issue', 'The court', false],
  ])('%s, %s: says it again %s', (label, taken, is) => {
    expect(beside(label, taken)).toBe(is)
  })

  test('is compared with all', () => {
    expect(beside('Railroad', 'Fishing', 'Rail')).toBe(true)
    expect(beside('Railroad')).toBe(false)
  })
})
