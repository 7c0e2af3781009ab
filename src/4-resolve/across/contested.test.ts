import { describe, expect, test } from 'vitest'
import { read } from '../../../tests/across/press.js'
import { Contested } from './contested.js'
import { portraitsOf } from './portrait.js'
import { profileOf } from './profile.js'

/** Ana Vek of each text, a day apart. */
const profiles = (...texts: readonly string[]) =>
  texts.map((text, at) => {
    const [portrait] = portraitsOf(read(`d${at}`, text, { published: `2025-03-0${at + 1}` }))
    return profileOf(portrait!, null)
  })

const link = (a: number, b: number, weight: number) => ({ a, b, weight, because: [], judged: null })

const YOUNG = 'Ana Vek, 27, the mayor of Tarn, said the road was shut.'
const OLD = 'Ana Vek, 58, the mayor of Tarn, said the road was open.'
const EITHER = 'Ana Vek, the mayor of Tarn, said the road was long.'

describe('evidence of one strength', () => {
  test('tells nothing where it leads to two who cannot be one', () => {
    const contested = new Contested(profiles(YOUNG, EITHER, OLD), [link(0, 1, 3), link(1, 2, 3)])
    contested.lower(2)
    expect([0, 1, 2].map((party) => contested.has(party))).toEqual([true, true, true])
  })

  test('tells all where it does not', () => {
    const contested = new Contested(profiles(YOUNG, EITHER, YOUNG), [link(0, 1, 3), link(1, 2, 3)])
    contested.lower(2)
    expect([0, 1, 2].map((party) => contested.has(party))).toEqual([false, false, false])
  })

  test('is taken in as far as asked: what is weaker contests nothing yet', () => {
    const contested = new Contested(profiles(YOUNG, EITHER, OLD), [link(0, 1, 4), link(1, 2, 3)])
    contested.lower(3)
    expect(contested.has(1)).toBe(false)
    contested.lower(2.5)
    expect(contested.has(1)).toBe(true)
  })

  test('reaches along a row of any length', () => {
    const row = [YOUNG, EITHER, EITHER, EITHER, EITHER, OLD]
    const links = row.slice(1).map((_, at) => link(at, at + 1, 3))
    const contested = new Contested(profiles(...row), links)
    contested.lower(2)
    expect(row.every((_, party) => contested.has(party))).toBe(true)
  })

  test('does not contest what a person judged', () => {
    const contested = new Contested(profiles(YOUNG, OLD, EITHER), [])
    contested.join(0, 1, true)
    contested.join(1, 2)
    expect(contested.has(2)).toBe(false)
  })
})
