import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { ledeOf } from './lede.js'

const voices = ['Mara Lund', 'Jon Aske'].map((name) => ({ name, kind: 'person' as const, key: name }))
const lede = (...texts: string[]) =>
  ledeOf(
    texts.map((text, i) => record(`d${i}`, text)),
    voices,
  ).map(({ document, span }) => document.text.slice(...span))

const MET = 'Mara Lund and Jon Aske met for seven hours in the town of Ostrel on Monday.'

describe('the facts of the lede', () => {
  test.each([
    ['a sentence with the people and the event', [MET], [MET]],
    ['without its dateline', [`OSTREL, May 4 (Vell) - ${MET}`], [MET]],
    ['not an opinion', [`${MET.slice(0, -1)}, which is terrible, I think.`], []],
    ['not with words in marks', [MET.replace('seven', '“seven”')], []],
    ['not a question', [MET.replace('.', '?')], []],
    [
      'not a sentence that leans on another',
      [MET.replace('Mara Lund and Jon Aske', 'It was here that Mara Lund and Jon Aske')],
      [],
    ],
    ['not one without people', ['The ships of the two nations met off the coast of Ostrel on Monday.'], []],
    ['not one without an event', ['Mara Lund and Jon Aske are two people with a dog and a cat each at home.'], []],
    ['not too long a one', [MET.replace('.', ` and ${'so on '.repeat(20)}.`)], []],
    ['nothing', [''], []],
  ])('%s', (_, texts, facts) => {
    expect(lede(...texts)).toEqual(facts)
  })

  test('from several documents, but not the same fact twice', () => {
    const again = 'Jon Aske met Mara Lund in the town of Ostrel on Monday.'
    const other = 'Mara Lund signed the fish treaty with Jon Aske after their talks had ended.'
    const facts = lede(MET, again, other)
    expect(facts).toContain(other)
    expect(facts).toHaveLength(2)
  })

  test('"they" may follow a sentence that names them', () => {
    const they = 'The two leaders held talks about fish, trains and the power cable all day.'
    expect(lede(`${MET} ${they}`)).toEqual([MET, they])
    expect(lede(they)).toEqual([])
  })

  test('three at most, and none that a reader must go far to find', () => {
    const facts = ['fish quotas', 'train lines', 'power prices', 'tea and bread', 'border posts'].map(
      (what, i) => `Mara Lund and Jon Aske agreed on ${what} for the year ${2026 + i}.`,
    )
    expect(lede(...facts)).toHaveLength(3)
    const late = `${'This is background that takes its time. '.repeat(20)}${MET}`
    expect(lede(late)).toEqual([])
  })

  test('what somebody is reported to have said is no fact', () => {
    const one = record('d', `${MET.slice(0, -1)}, the ministry said.`, [
      says('the ministry', MET.slice(0, -1), { cue: 'said' }),
    ])
    expect(ledeOf([one], voices)).toEqual([])
  })
})
