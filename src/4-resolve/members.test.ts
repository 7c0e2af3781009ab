import { describe, expect, test } from 'vitest'
import { castOf, memberNamed } from '../../tests/reading/cast.js'
import { introduce, type Member, speakerOf } from './member.js'

/** The only member of a text, or the one whose name ends so. */
function member(text: string, family = ''): Member {
  const found = castOf(text).members.filter(({ name }) => name.endsWith(family))
  if (found.length !== 1) throw new Error(`${found.length} members in ${text}`)
  return found[0]!
}

describe('he or she', () => {
  test.each([
    ['Mrs Pell left.', 'she', 'a title'],
    ['Mr. Pell left.', 'he', 'a title with a stop'],
    ['Dr. Pell left.', 'unknown', 'a title for both'],
    ['Sir Robin Pell left.', 'he', 'a title, whatever the first name'],
    ['Lady Robin Pell left.', 'she', 'a title, whatever the first name'],
    ['Marta Quill left.', 'she', 'a first name'],
    ['Arno Pell left.', 'he', 'a first name'],
    ['Zeverine Quast left.', 'unknown', 'a first name nobody lists'],
    ['Quast, a businessman, left.', 'he', 'a trade'],
    ['Quast, the actress, left.', 'she', 'a trade'],
    ['Quast, a nurse, left.', 'unknown', 'a trade for both'],
    ['Arno Quast, the widow, left.', 'she', 'what is told outranks a first name'],
    ['Mary-Jane Quast left.', 'she', 'half a first name'],
    ['Later Melanie said so.', 'she', 'a first name alone'],
    ['Domm left.', 'unknown', 'a family name alone'],
    ['Dominika Wójcik left.', 'she', 'a Polish name'],
    ['Aparna Velankar left.', 'she', 'an Indian name'],
  ])('%s', (text, gender, _remark) => {
    expect(member(text).gender).toBe(gender)
  })

  test('a body is neither', () => {
    expect(member('The Marta Foundation met.').gender).toBe('unknown')
  })
})

describe('what somebody is called', () => {
  const called = (text: string, family?: string) =>
    member(text, family).descriptions.map(({ modifiers, head }) => [...modifiers, head].join(' '))

  test.each([
    ['Harbour master Ilse Domm left.', 'Domm', ['harbour master'], 'a trade of two words before'],
    ['Ilse Domm, 54, left.', 'Domm', ['54-year-old'], 'an age'],
    ['Ilse Domm, a lawyer, left.', 'Domm', ['lawyer'], 'a trade behind'],
    ['Ilse Domm, 54, a retired lawyer, left.', 'Domm', ['54-year-old', 'retired lawyer'], 'both'],
    ['The judge, Ilse Domm, left.', 'Domm', ['judge'], 'a trade beside'],
    ['The witness was Ilse Domm.', 'Domm', ['witness'], '"was"'],
    ['Ilse Domm is a lawyer.', 'Domm', ['lawyer'], '"is"'],
    ['Ilse Domm became mayor in May.', 'Domm', ['mayor'], '"became"'],
    ['Gwen Marsh (D) left.', 'Marsh', ['democrat'], 'a party in brackets'],
    ['Pell’s lawyer, Ada Noor, left.', 'Noor', ['lawyer'], 'an owner is left out'],
    ['Ilse Domm, tired and cold, left.', 'Domm', [], 'how she felt'],
    ['The Ministry of the Sea met.', 'Sea', ['of the sea ministry'], 'a body by the noun in its name'],
  ])('%s', (text, family, words, _remark) => {
    expect(called(text, family)).toEqual(words)
  })

  test.each([
    ['In Chelsea, the mayor left.', 'a town is not its mayor'],
    ['He met Ilse Domm, the mayor said.', 'who speaks next is not who was met'],
  ])('%s', (text, _remark) => {
    const all = castOf(text).members.flatMap(({ descriptions }) => descriptions)
    expect(all.map(({ head }) => head)).not.toContain('mayor')
  })
})

describe('one member or two', () => {
  test.each([
    ['Marta Quill came. Ms Quill sat. Quill left.', ['Marta Quill'], 'three ways to write one'],
    ['William Aske came. Bill Aske left.', ['William Aske'], 'a short form'],
    ['Bill Aske came. Bob Aske left.', ['Bill Aske', 'Bob Aske'], 'two short forms'],
    ['J. Holm came. Jette Holm left.', ['Jette Holm'], 'an initial'],
    ['Jette Holm came. Jens Holm left.', ['Jens Holm', 'Jette Holm'], 'one initial of two names'],
    ['Mr. Pell came. Mrs. Pell left.', ['Pell', 'Pell'], 'husband and wife'],
    ['Hal Brandt Sr. came. Hal Brandt Jr. left.', ['Hal Brandt Jr.', 'Hal Brandt Sr.'], 'father and son'],
    ['Huda al-Zahra came. Zahra left.', ['Huda al-Zahra'], 'without the article'],
    ['Arno and Dora Pell came.', ['Arno Pell', 'Dora Pell'], 'a couple with one family name'],
    ['Marta and Quill came.', ['Marta', 'Quill'], 'two, of whom one may be a family name'],
    ['Corvane Steel grew. Corvane hired.', ['Corvane Steel'], 'a firm without its last word'],
    ['The Marlow Herald closed. Marlow wept.', ['Marlow', 'Marlow Herald'], 'a paper and its town'],
    ['The Vey Rail Union (VRU) met. The V.R.U. sued.', ['Vey Rail Union'], 'letters with stops'],
    ['Det Insp Sunil Rao came. PC Rao left.', ['Sunil Rao'], 'ranks are no part of the name'],
    ['Mum-of-three Kelly Doyle came. Doyle left.', ['Kelly Doyle'], 'nor is what tabloids call her'],
  ])('%s', (text, names, _remark) => {
    expect(
      castOf(text)
        .members.map(({ name }) => name)
        .sort(),
    ).toEqual(names)
  })
})

describe('a title for two', () => {
  test.each([
    ['Senators Gwen Marsh and Lyle Hagg met.', ['Gwen Marsh', 'Lyle Hagg'], '"and"'],
    ['Senators Gwen Marsh of Orrin and Lyle Hagg met.', [], 'a town between: not told apart from a third'],
    [
      'Senators Gwen Marsh, a Republican, and Lyle Hagg met at noon to talk it over.',
      ['Gwen Marsh', 'Lyle Hagg'],
      'party between',
    ],
    ['Senator Gwen Marsh and Lyle Hagg met.', ['Gwen Marsh'], 'one senator, and somebody'],
  ])('%s', (text, names, _remark) => {
    const senators = [...castOf(text).called('senator')].map(({ name }) => name)
    expect(senators).toEqual(names)
  })
})

describe('as the record shows them', () => {
  test('every other name once, the shown one not', () => {
    const cast = castOf('Marta Quill came. Ms Quill sat. Quill left. M. Quill wrote.')
    const { name, otherNames, kind, members } = speakerOf(memberNamed(cast, 'Marta Quill'))
    expect({ name, kind, members }).toEqual({ name: 'Marta Quill', kind: 'person', members: [] })
    expect([...otherNames].sort()).toEqual(['M. Quill', 'Quill'])
  })

  test('ids are numbers in the order of introduction', () => {
    const list: Member[] = []
    const ids = ['Quill', 'Pell', 'Domm'].map((name) => introduce(list, { name, kind: 'person', described: false }).id)
    expect(ids).toEqual(['p1', 'p2', 'p3'])
    expect(list.map(({ name }) => name)).toEqual(['Quill', 'Pell', 'Domm'])
  })

  test('a group tells its members', () => {
    const list: Member[] = []
    const [a, b] = ['Quill', 'Pell'].map((name) => introduce(list, { name, kind: 'person', described: false }))
    const pair = introduce(list, { name: 'the pair', kind: 'group', described: true, members: [a!, b!] })
    expect(speakerOf(pair).members).toEqual(['p1', 'p2'])
  })
})
