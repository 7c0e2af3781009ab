import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AGREEING, agreeing, areCopies, fingerprint } from './fingerprint.js'

const WIRE = `The harbour of Ostrel will close for repairs from Monday, its director Mara Lund said.
"We cannot keep the cranes running for another winter," Lund told reporters on the quay. She put the cost at nine million crowns.
The dockers' union said it had not been asked. "Nobody rang us," its chairman Gil Marsh said, and he called a meeting for Thursday.
Ships for the north will be sent to Wenlow, sixty miles along the coast, where a second berth was opened in spring.
The ministry of transport declined to say who would pay for the longer way. A spokesman said an answer would come "in due course".`

const OTHER = `A late goal gave Halmere the cup on Saturday in front of a record crowd of forty thousand people in the rain.
"I have waited ten years to lift it," captain Ulla Holm said after the match, with the medal already around her neck.
The visitors had led twice, and their trainer spoke of a night on which nothing would go in after the break, however they tried.
Halmere meets the winner of the other league in May, in a city that has yet to be named by the federation and its sponsors.`

const LONG = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ')

const changed = (text: string, from: string, to: string) => text.replace(from, to)
const inBoth = (a: string, b: string) => fingerprint(a).filter((one) => fingerprint(b).includes(one)).length

describe('near-copies', () => {
  test.each([
    ['the same text', WIRE, WIRE],
    ['another first line', WIRE, `OSTREL (Agency A) - Updated at noon.\n${WIRE}`],
    ['other marks and spaces', WIRE, WIRE.replaceAll('"', '”').replaceAll('\n', '\n\n')],
    ['cut at the end', WIRE, WIRE.slice(0, WIRE.indexOf('The ministry'))],
    ['one word exchanged', WIRE, changed(WIRE, 'nine million', 'ten million')],
  ])('%s', (_, one, other) => {
    expect(areCopies(one, other)).toBe(true)
    expect(areCopies(other, one)).toBe(true)
    expect(inBoth(one, other)).toBeGreaterThanOrEqual(AGREEING)
  })

  test.each([
    ['two stories', WIRE, OTHER],
    ['a story that takes over one quotation', WIRE, `${OTHER}\n${WIRE.split('\n')[1]}`],
    ['a story that takes over another as one part of many', WIRE, `${WIRE} ${LONG}`],
    ['a short text and itself', 'She said no.', 'She said no.'],
    ['nothing', '', ''],
  ])('not: %s', (_, one, other) => {
    expect(areCopies(one, other)).toBe(false)
  })
})

describe('the fingerprint', () => {
  test('is the same for the same words, in five sorted 32-bit numbers', () => {
    const made = fingerprint(WIRE)
    expect(made).toHaveLength(5)
    expect([...made].sort((a, b) => a - b)).toEqual(made)
    for (const one of made) expect(one >= 0 && one < 2 ** 32 && Number.isInteger(one)).toBe(true)
    expect(fingerprint(WIRE.toUpperCase())).toEqual(made)
  })

  test('of a short text is empty', () => {
    expect(fingerprint('Mara Lund said no to the plan on Monday.')).toEqual([])
  })

  test('holds the smallest of all, however they are ordered', () => {
    const words = fc.array(fc.constantFrom('quay', 'ship', 'crane', 'north', 'pay', 'rain', 'vote'), {
      minLength: 80,
      maxLength: 120,
    })
    fc.assert(
      fc.property(words, (list) => {
        const whole = fingerprint(list.join(' '))
        const doubled = fingerprint(`${list.join(' ')} ${list.join(' ')}`)
        // What a text gains can only push numbers out at the top.
        if (whole.length > 0) expect(doubled[0]!).toBeLessThanOrEqual(whole[0]!)
      }),
    )
  })

  test('finds nine of ten texts of which a quarter was cut', () => {
    const lists = fc.sample(fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 200, maxLength: 200 }), {
      numRuns: 60,
      seed: 5,
    })
    const found = lists.filter((list) => inBoth(list.join(' '), list.slice(0, 150).join(' ')) >= AGREEING)
    expect(found.length).toBeGreaterThanOrEqual(54)
  })
})

test('texts are worth comparing that share enough shingles, in their own order', () => {
  expect(agreeing([[9, 3], [3, 4, 9], [4], [7]])).toEqual([3, 4, 9])
  expect(agreeing([[1], [2], []])).toEqual([])
})
