import { describe, expect, test } from 'vitest'
import { languageOf } from '../../2-understand/index.js'
import { wordsBehind } from './around.js'
import { partiesAgree, partyIn } from './parties.js'
import { membership, roleIn } from './role.js'

const { language } = languageOf('en')

/** The party in a description; "of …" is a body without a post. */
function partyOf(words: string): readonly string[] {
  const near = wordsBehind(words, 0)
  const role = words.startsWith('of ') ? membership(words, near.slice(1)) : roleIn(language, words, near)
  if (!role) throw new Error(`no role in ${words}`)
  return role.party
}

describe('the party in a description', () => {
  test.each([
    ['leader of the Social Democrats', 'democr social'],
    ['a Charter League lawmaker', 'charte league'],
    ['an MP for the Unity Party', 'unity'],
    ['the House Republican leader', 'republ'],
    ['of the Farmers Alliance', 'allian farmer'],
    ['of D-Ohio', 'democr'],
    ['a Tory councillor', 'conser'],
    ['leader of the National Party', 'nation party'],
    ['leader of the Labor Party', 'labour'],
    ['leader of the Labour Party', 'labour'],
    ['secretary of the Communist Party', 'commun'],
    ['of D', 'democr'],
    ['of R', 'republ'],
  ])('%s: %s', (words, party) => {
    expect(partyOf(words).join(' ')).toBe(party)
  })

  test.each([
    ['a baker at the Green Alliance mill'],
    ['finance minister of Halmere'],
    ['mayor of Tarn'],
    ['chief executive of Corvane Steel'],
    ['the U.S. labor secretary'],
    ['Kasmoran Labour Minister'],
    ['Green Bay Mayor'],
    ['leader of the Party'],
    ['of R Division'],
  ])('none in %s', (words) => {
    expect(partyOf(words)).toEqual([])
  })

  test('leaves the place beside it', () => {
    const words = 'Halmere’s Charter League'
    const { party, others } = partyIn('lawmaker', wordsBehind(words, 0))
    expect([party, others.map(({ key }) => key)]).toEqual([['charte', 'league'], ['halmere']])
  })
})

describe('two parties', () => {
  test.each([
    ['leader of the Social Democrats', 'of the Social Democratic Party', 'same'],
    ['a Unity Party lawmaker', 'a Halmeran Unity Party lawmaker', 'same'],
    ['leader of the Conservative Party', 'a Tory councillor', 'same'],
    ['leader of the Social Democrats', 'leader of the Christian Democrats', 'different'],
    ['of D-Ohio', 'of R-Ohio', 'different'],
    ['of D', 'of R-Ohio', 'different'],
    ['leader of the Labour Party', 'Labor Party leader', 'same'],
    ['leader of the National Party', 'National Party leader', 'same'],
    ['a lawmaker for the Socialist Party', 'a lawmaker for the Social Democrats', 'different'],
    ['a Socialist lawmaker', 'a lawmaker for the Socialists', 'same'],
    ['mayor of Tarn', 'a Tory councillor', 'unknown'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(partiesAgree(partyOf(a), partyOf(b))).toBe(expected)
    expect(partiesAgree(partyOf(b), partyOf(a))).toBe(expected)
  })
})
