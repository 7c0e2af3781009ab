import { describe, expect, test } from 'vitest'
import { castOf, memberNamed } from '../../tests/reading/cast.js'

const names = (text: string) => castOf(text).members.map(({ name }) => name)

describe('who is named', () => {
  test.each([
    ['nobody', 'It rained all day. The mill was shut.', []],
    ['one, three ways', 'Marta Quill came. Quill sat. Ms. Quill left.', ['Marta Quill']],
    ['two of one surname', 'Marta Quill met Arno Quill.', ['Marta Quill', 'Arno Quill']],
    ['days and months', 'On Monday in June it rained.', []],
    ['a word that starts a sentence', 'Prices rose. Later, prices fell.', []],
    ['a title alone', 'The Prime Minister came.', []],
    ['title left out', 'Prime Minister Ines Caro came.', ['Ines Caro']],
    ['a trade before a firm', 'Shipbuilder Corvane plans to hire. The shipbuilder grew.', ['Corvane']],
    ['a party member', 'The Republican came.', []],
    ['of', 'The Ministry of the Sea met.', ['Ministry of the Sea']],
    ['of a town', 'Karl Domm of Vey came.', ['Karl Domm', 'Vey']],
    ['a paper and a surname', 'Karl Domm told the Marlow Post Domm was late.', ['Karl Domm', 'Marlow Post']],
    [
      'in a headline of capitals only what the text knows',
      'Quill Says Mill Will Open\n\nMarta Quill spoke of it.',
      ['Marta Quill'],
    ],
    ['abbreviation', 'The Vey Rail Union (VRU) met. VRU is old.', ['Vey Rail Union']],
  ])('%s', (_, text, expected) => {
    expect(names(text).sort()).toEqual([...expected].sort())
  })
})

describe('person or body', () => {
  test.each([
    ['two capitals', 'Zeverine Toll came.', 'Zeverine Toll', 'person'],
    ['title', 'Judge Toll came.', 'Toll', 'person'],
    ['trade', 'Toll, a nurse, came.', 'Toll', 'person'],
    ['age', 'Toll, 54, came.', 'Toll', 'person'],
    ['speaks, and is he', 'Toll said he was late.', 'Toll', 'person'],
    ['speaks, and is it', 'Corvane said it was late. Its docks flood.', 'Corvane', 'organisation'],
    ['speaks, and is neither', 'Corvane said so.', 'Corvane', 'organisation'],
    ['speaks', 'Later Toll said it was late.', 'Toll', 'person'],
    ['a family name that marks bodies', 'Adam West came.', 'Adam West', 'person'],
    ['a first name that marks laws', 'Bill Aske came.', 'Bill Aske', 'person'],
    ['a body that begins like a title', 'The Foreign Office met.', 'Foreign Office', 'organisation'],
    ['ministry', 'The Ministry of Trade met.', 'Ministry of Trade', 'organisation'],
    ['firm', 'The firm Corvane met.', 'Corvane', 'organisation'],
    ['article', 'The Orrins met.', 'Orrins', 'organisation'],
    ['place', 'It rained in Vey.', 'Vey', 'organisation'],
    ['capitals', 'Then PAV met.', 'PAV', 'organisation'],
    ['capital city', 'Moscow said it was late.', 'Moscow', 'organisation'],
    ['report', 'The Pellham Report is out.', 'Pellham Report', 'document'],
    ['a family name that is a place’s word', 'Park Ji-won, the trade minister, came.', 'Park Ji-won', 'person'],
    ['a place’s word alone', 'Park Corvane came.', 'Park Corvane', 'organisation'],
  ])('%s', (_, text, name, kind) => {
    expect(memberNamed(castOf(text), name).kind).toBe(kind)
  })
})

describe('he or she', () => {
  test.each([
    ['first name', 'Marta Quill came.', 'Marta Quill', 'she'],
    ['accents', 'Inés Robles came.', 'Inés Robles', 'she'],
    ['double first name', 'Anna-Lena Holm came.', 'Anna-Lena Holm', 'she'],
    ['title outranks it', 'Mr. Marta Quill came.', 'Marta Quill', 'he'],
    ['title', 'Lady Quill came.', 'Lady Quill', 'she'],
    ['noun', 'Quill, a businesswoman, came.', 'Quill', 'she'],
    ['relative', 'His wife, Quill, came.', 'Quill', 'she'],
    ['noun outranks the first name', 'The actress Karl Domm came.', 'Karl Domm', 'she'],
    ['unisex', 'Kim Aske came.', 'Kim Aske', 'unknown'],
    ['unlisted', 'Zeverine Toll came.', 'Zeverine Toll', 'unknown'],
    ['surname alone', 'Later Scott said so.', 'Scott', 'unknown'],
    ['a woman’s first name alone', 'Later Melanie said so.', 'Melanie', 'she'],
    ['two that differ', 'Mr. Quill came. Mrs. Quill left. Quill sat.', 'Quill', 'he'],
    ['a body', 'The Marta Foundation met.', 'Marta Foundation', 'unknown'],
  ])('%s', (_, text, name, gender) => {
    const found = castOf(text).members.filter((member) => member.name === name)
    expect(found[0]?.gender).toBe(gender)
  })
})

describe('what they are called', () => {
  const called = (text: string, name: string) =>
    memberNamed(castOf(text), name).descriptions.map(({ head, modifiers }) => [...modifiers, head].join(' '))

  test.each([
    ['before', 'Harbour master Ilse Domm came.', 'Ilse Domm', ['harbour master']],
    ['title', 'Prime Minister Ines Caro came.', 'Ines Caro', ['prime minister']],
    ['behind', 'Ilse Domm, a lawyer from Vey, came.', 'Ilse Domm', ['lawyer']],
    ['age and trade', 'Ilse Domm, 54, a lawyer, came.', 'Ilse Domm', ['54-year-old', 'lawyer']],
    ['is', 'Ilse Domm is a lawyer.', 'Ilse Domm', ['lawyer']],
    ['the other way round', 'The lawyer was Ilse Domm.', 'Ilse Domm', ['lawyer']],
    ['set beside', 'The mayor of Vey, Ilse Domm, came.', 'Ilse Domm', ['mayor']],
    ['set beside, with a body', 'The chair of the Vey Commission, Ilse Domm, came.', 'Ilse Domm', ['chair']],
    ['of somebody else', 'Ilse Domm, the Prime Minister’s lawyer, came.', 'Ilse Domm', ['lawyer']],
    ['not set beside', 'After meeting the mayor, Ilse Domm came.', 'Ilse Domm', []],
    ['party', 'Sen. Ilse Domm (R-Vey) came.', 'Ilse Domm', ['sen', 'republican']],
    ['the next subject', 'In Vey, the mayor said so.', 'Vey', []],
    ['owner', 'Domm’s lawyer came.', 'Domm', []],
    ['own noun', 'The Ministry of Trade met.', 'Ministry of Trade', ['of trade ministry']],
    ['no noun for speakers', 'Ilse Domm, a friend of old things, came.', 'Ilse Domm', []],
  ])('%s', (_, text, name, expected) => {
    expect(called(text, name)).toEqual(expected)
  })
})
