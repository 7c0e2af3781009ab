import { describe, expect, test } from 'vitest'
import { who } from '../../tests/reading/who.js'

describe('somebody named elsewhere', () => {
  test.each([
    ['title before', 'Judge Sofia Amsel sat down. “It is late,” the judge said.', 'Sofia Amsel'],
    ['a word that means the same', 'Justice Sofia Amsel sat down. “It is late,” the judge said.', 'Sofia Amsel'],
    ['set beside', 'Sofia Amsel, a judge from Vey, sat down. “It is late,” the judge said.', 'Sofia Amsel'],
    ['set before', 'The judge, Sofia Amsel, sat down. “It is late,” the judge said.', 'Sofia Amsel'],
    ['is', 'The judge was Sofia Amsel. “It is late,” the judge said.', 'Sofia Amsel'],
    ['who is', 'Sofia Amsel, who is a judge, met Karl Domm. “It is late,” the judge said.', 'Sofia Amsel'],
    [
      'the body of an office before or after it',
      'Sofia Amsel, chair of the Harbour Board, met Karl Domm, chair of the Ferry Trust. “It is late,” the ferry chair said.',
      'Karl Domm',
    ],
    ['told later', '“It is late,” the judge said. Sofia Amsel, the judge, sat down.', 'Sofia Amsel'],
    ['age', 'Sofia Amsel, 54, sat down. “It is late,” the 54-year-old said.', 'Sofia Amsel'],
    ['age and trade', 'Sofia Amsel, 54, a nurse, sat down. “It is late,” the nurse said.', 'Sofia Amsel'],
    ['another age', 'Sofia Amsel, 54, and Karl Domm, 61, sat. “It is late,” the 61-year-old said.', 'Karl Domm'],
    [
      'party in brackets',
      'Sen. Gwen Marsh (R-Orrin) met Sen. Arno Pell (D-Vey). “It is late,” the Republican said.',
      'Gwen Marsh',
    ],
    ['party before', 'Democratic Sen. Gwen Marsh met Arno Pell. “It is late,” the Democrat said.', 'Gwen Marsh'],
    [
      'two judges, one chief',
      'Chief Judge Sofia Amsel met Judge Karl Domm. “It is late,” the chief judge said.',
      'Sofia Amsel',
    ],
    ['two judges', 'Judge Sofia Amsel met Judge Karl Domm. “It is late,” the judge said.', 'nobody'],
    ['not the vice', 'Vice President Karl Domm sat down. “It is late,” the president said.', 'the president'],
    [
      'not the other ministry',
      'Finance Minister Karl Domm sat down. “It is late,” the defence minister said.',
      'the defence minister',
    ],
    ['minister', 'Finance Minister Karl Domm sat down. “It is late,” the minister said.', 'Karl Domm'],
    ['mayor of a town', 'The mayor of Vey, Jette Holm, came. “It is late,” the mayor said.', 'Jette Holm'],
    [
      'a spokesman is not the minister',
      'Karl Domm, the Prime Minister’s spokesman, sat. “It is late,” the Prime Minister said.',
      'the Prime Minister',
    ],
    ['a place is not its mayor', 'In Vey, the mayor said it was late. Vey is old.', 'the mayor'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})

describe('words that stand for whoever is spoken of', () => {
  test.each([
    ['a player', 'Captain Lee Trask missed twice. “It is late,” the midfielder said.', 'Lee Trask'],
    ['of a country', 'Coach Unai Echarri left. “It is late,” the Spaniard said.', 'Unai Echarri'],
    ['a parent', 'Dawn Pritchard, 42, wept. “It is late,” the mother of two said.', 'Dawn Pritchard'],
    ['a father is no mother', 'Dawn Pritchard met with Gary Rudge. “It is late,” the father of two said.', 'nobody'],
    ['a noun for anybody', 'Captain Lee Trask missed twice. “It is late,” the builder said.', 'the builder'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})

describe('somebody brought in without a name', () => {
  test.each([
    ['a teacher', 'One teacher wept. “It is late,” the teacher said.', 'One teacher'],
    [
      'more words',
      'A senior government official came. “It is late,” the official said.',
      'A senior government official',
    ],
    ['the last of two', 'A tall man sat. A short man came. “It is late,” the man said.', 'A short man'],
    ['brought in later', '“It is late,” the teacher said. A teacher wept.', 'the teacher'],
    ['what is said of a name', 'Karl Domm is a teacher. “It is late,” the teacher said.', 'Karl Domm'],
    ['set beside a name', 'Karl Domm, a teacher, came. “It is late,” the teacher said.', 'Karl Domm'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})

describe('a lead that tells who before it names', () => {
  test.each([
    [
      'one is named below',
      'A former night guard said it was late.\n\nCarla Munro, a former guard, wept.',
      'Carla Munro',
    ],
    [
      'another trade below',
      'A former night guard said it was late.\n\nCarla Munro, a nurse, wept.',
      'A former night guard',
    ],
    ['nothing in common', 'A tall guard said it was late.\n\nCarla Munro, a former guard, wept.', 'A tall guard'],
    [
      'named above',
      'Carla Munro, a former guard, wept. A former night guard said it was late.',
      'A former night guard',
    ],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})

describe('bodies called by their noun', () => {
  test.each([
    ['ministry', 'The Ministry of the Sea met. The ministry said it was late.', 'Ministry of the Sea'],
    ['court', 'The Vey High Court sat. The court said it was late.', 'Vey High Court'],
    ['agency', 'The Vey Border Agency met. The agency said it was late.', 'Vey Border Agency'],
    ['company', 'The shipbuilder Corvane met. The company said it was late.', 'Corvane'],
    ['firm by its name', 'Corvane Steel met. The company said it was late.', 'Corvane Steel'],
    ['two of a kind', 'The Ministry of the Sea met the Ministry of Trade. The ministry said it was late.', 'nobody'],
    ['none of the kind', 'The Vey Border Agency met. The court said it was late.', 'The court'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})

describe('nobody named', () => {
  test.each([
    ['indefinite', '“It is late,” a senior official said.', 'a senior official'],
    ['taken up', 'A senior official said it floods. The official said it was late.', 'A senior official'],
    ['not merged', 'An official said it floods. An official said it was late.', 'an official'],
    ['the words in full', 'A man from Vey said it was late.', 'A man from Vey'],
    ['plural', 'Two people familiar with the talks said it was late.', 'Two people familiar with the talks'],
    ['plural taken up', 'Residents of Vey said it floods. The residents said it was late.', 'The residents'],
    ['a poll without its dates', 'A Vey University poll released in May said it was late.', 'A Vey University poll'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late').toLowerCase()).toBe(name.toLowerCase())
  })
})

describe('a definite description that fits nobody', () => {
  test.each([
    ['nobody near', 'It rained. The senator said it was late.', 'The senator'],
    ['one person clearly spoken of', '“It floods,” Gwen Marsh said. The senator said it was late.', 'Gwen Marsh'],
    ['several people near', 'Gwen Marsh met Arno Pell and Karl Domm. The senator said it was late.', 'nobody'],
    ['complete in itself', 'Gwen Marsh spoke. The head of the union said it was late.', 'The head of the union'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})
