import { describe, expect, test } from 'vitest'
import { nameFrom } from '../name.js'
import { isFullName, namesAgree } from './compare-names.js'

describe('names that may be one', () => {
  test.each([
    ['Ana Vek', 'Ana Vek', 'full-name', 0],
    ['Łukasz Nowak', 'Lukasz Nowak', 'full-name', 0],
    ['Ana VEK', 'Ana Vek', 'full-name', 0],
    ['William Keller', 'Bill Keller', 'nickname', -0.25],
    ['J. Holm', 'Jette Holm', 'initial', -0.75],
    ['Ana Vek', 'Ana Maria Vek', 'middle-name', -0.25],
    ['John A. Holm', 'John Holm', 'middle-name', -0.25],
    ['Orbel Vikor', 'Vikor Orbel', 'name-order', -0.5],
    ['Ryoo Min-hae', 'Min-hae Ryoo', 'name-order', -0.5],
    ['Karl Domm Jr.', 'Karl Domm', 'full-name', -1],
    ['Karl Domm Jr.', 'Karl Domm Jr', 'full-name', 0],
  ])('%s and %s: %s', (a, b, test, weight) => {
    const found = namesAgree(nameFrom(a), nameFrom(b))
    expect(found).toMatchObject({ test, weight })
    expect(namesAgree(nameFrom(b), nameFrom(a))).toMatchObject({ test, weight })
  })
})

describe('names that cannot', () => {
  test.each([
    ['Ana Vek', 'Ida Vek', 'another first name'],
    ['Ana Vek', 'Ana Holm', 'another family name'],
    ['Karl Domm Jr.', 'Karl Domm Sr.', 'father and son'],
    ['John A. Holm', 'John B. Holm', 'another initial'],
    ['Vek', 'Ana Vek', 'no first name'],
    ['Vek', 'Vek', 'no first name in either'],
    ['Karl Domm', 'Karl D. Pell', 'a family name is no initial'],
    ['A. V.', 'Ana Vek', 'nothing but initials'],
  ])('%s and %s: %s', (a, b) => {
    expect(namesAgree(nameFrom(a), nameFrom(b))).toBeNull()
    expect(namesAgree(nameFrom(b), nameFrom(a))).toBeNull()
  })
})

test.each([
  ['Ana Vek', true],
  ['Vek', false],
  ['A. Vek', true],
  ['A. V.', false],
  ['Ana V.', false],
  ['Kim Jong Un', true],
])('%s is a full name: %s', (name, full) => {
  expect(isFullName(nameFrom(name))).toBe(full)
})
