import { describe, expect, test } from 'vitest'
import {
  agreement,
  agreementAtMost,
  bagContainment,
  containment,
  cutFrom,
  differing,
  holds,
  wordingOf as of,
  relate,
} from './wording.js'

describe('how another printing stands to the main one', () => {
  const main = '“No boat from either country will be boarded there this winter, and I gave that order.”'
  test.each([
    ['No boat from either country will be boarded there this winter, and I gave that order.', 'same'],
    ['‘No boat from either country, will be boarded there this winter and I gave that order’', 'same'],
    ['No boat from either country will be boarded', 'shorter'],
    ['No boat from either country … and I gave that order', 'cut'],
    ['She said: “No boat from either country will be boarded there this winter, and I gave that order.”', 'longer'],
    ['No vessel from either country will be boarded there this winter', 'other-words'],
  ])('%s: %s', (other, relation) => {
    expect(relate(of(main), of(other))).toBe(relation)
  })
})

describe('the words that the main printing does not have', () => {
  test.each([
    ['we will sign', 'we will sign', []],
    ['we will sign', 'we will not sign', ['not']],
    ['no boat is boarded', 'no vessel is boarded', ['vessel']],
    ['sign it now', 'now sign it', ['now']],
    ['', 'we sign', ['we sign']],
    ['we sign', '', []],
  ])('%j and %j', (main, other, words) => {
    expect(differing(main, other).map(({ start, end }) => other.slice(start, end))).toEqual(words)
  })
})

test.each([
  ['we will sign it', 'will sign', true],
  ['we will sign it', 'Will “sign”', true],
  ['we will sign it', 'ill sign', false],
  ['we will sign it', 'sign will', false],
  ['we will sign it', '', false],
])('whether %j holds %j: %s', (longer, shorter, held) => {
  expect(holds(of(longer), of(shorter))).toBe(held)
})

describe('likeness', () => {
  const quote = 'The two others are a matter for the court at Temmin, and I do not telephone judges'

  test('more shared words in order are more alike', () => {
    const likeness = [
      'The two others are a matter for the court at Temmin, and I do not telephone judges',
      'The others are a matter for the court at Temmin, and I never call judges',
      'The judges of Temmin hold court in a fine old house',
      'Nine fishermen came home on Sunday to their families',
    ].map((other) => containment(of(quote), of(other)))
    expect(likeness).toEqual([...likeness].sort((a, b) => b - a))
    expect([likeness[0], likeness[3]]).toEqual([1, 0])
  })

  test.each([
    ['she wanted more bread', 'she would want more bread', 0],
    ['the train to the coast is late', 'late is the train to the coast', 1],
    ['the court at Temmin will telephone judges', 'judges at Temmin, whom the court will telephone', 1],
    ['fish, trains, power and tea', 'fish, trains, bread and tea', 0.75],
    ['fish, trains, power', 'fish, trains, bread', 0],
    ['', '', 0],
  ])('in any order: %j and %j', (a, b, part) => {
    expect(bagContainment(of(a), of(b))).toBeCloseTo(part, 2)
  })

  test('two words have one pair, and are compared as words', () => {
    expect(containment(of('they would discuss all issues'), of('the pair would discuss all issues'))).toBe(1)
  })
})

test.each([
  ['Nine men … by Sunday', true],
  ['Nine men will ... by Sunday', true],
  ['Nine men […] be home', true],
  ['by Sunday … nine men', false],
  ['Nine men … by Saturday', false],
  ['Nine men', false],
])('whether %j is a marked cut: %s', (shorter, cut) => {
  expect(cutFrom(of('Nine men will be home by Sunday'), of(shorter))).toBe(cut)
})

test.each([
  ['we will sign it', 'we will not sign it', 1],
  ['we will sign it now', 'we will phone it now', 0.8],
  ['we sign', 'sign we', 0.5],
  ['', 'we sign', 0],
])('how far %j and %j agree', (a, b, part) => {
  expect(agreement(of(a), of(b))).toBeCloseTo(part, 2)
  expect(agreementAtMost(of(a), of(b))).toBeGreaterThanOrEqual(part)
})
