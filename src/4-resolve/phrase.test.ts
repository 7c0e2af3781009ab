import { describe, expect, test } from 'vitest'
import { castOf } from '../../tests/reading/cast.js'
import { type Phrase, readPhrase } from './phrase.js'

/** Reads the part of a text between [ and ]. */
function read(marked: string): { phrase: Phrase; text: string } {
  const text = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  return { phrase: readPhrase(castOf(text), { start, end: marked.indexOf(']') - 1 }), text }
}

describe('a name', () => {
  test.each([
    ['alone', 'Then [Marta Quill] said so.', 'Marta Quill'],
    ['with a title', 'Then [Prime Minister Ines Caro] said so.', 'Ines Caro'],
    ['with what follows a comma', 'Then [Marta Quill, a nurse from Vey,] said so.', 'Marta Quill'],
    ['with where they are from', 'Then [Marta Quill of the Vey Union] said so.', 'Marta Quill'],
    ['with a relative clause', 'Then [Marta Quill, who led the study,] said so.', 'Marta Quill'],
    ['beside a description', 'Then [the judge, Sofia Amsel,] said so.', 'Sofia Amsel'],
    ['beside an owner', 'Then [Pell’s lawyer, Ada Noor,] said so.', 'Ada Noor'],
    ['behind a place', '[In Vey, Mayor Ada Noor] said so.', 'Ada Noor'],
    ['in brackets behind', 'Then [Gwen Marsh (D-Orrin)] said so.', 'Gwen Marsh'],
    ['a genitive alone', 'It was [Marta Quill’s] claim.', 'Marta Quill'],
    ['a body', 'Then [the Ministry of the Sea] said so.', 'Ministry of the Sea'],
  ])('%s', (_, marked, name) => {
    const { phrase } = read(marked)
    expect(phrase.is === 'name' && phrase.at.name.text).toBe(name)
  })
})

describe('a pronoun', () => {
  test.each([
    ['Then [she] said so.', 'she'],
    ['Then [She’s] said so.', 'she'],
    ['Then [they] said so.', 'they'],
    ['It was [his] claim.', 'his'],
    ['The board, [which] said so, met.', 'which'],
  ])('%s', (marked, word) => {
    expect(read(marked).phrase).toEqual({ is: 'pronoun', word })
  })
})

describe('several', () => {
  test.each([
    ['two names', 'Then [Ulla Holm and Gil Marsh] said so.', ['Ulla Holm', 'Gil Marsh']],
    ['three names', 'Then [Ulla Holm, Gil Marsh and Bo Aske] said so.', ['Ulla Holm', 'Gil Marsh', 'Bo Aske']],
    ['a name and a description', 'Then [Oslund and its allies] said so.', ['Oslund', 'its allies']],
  ])('%s', (_, marked, parts) => {
    const { phrase, text } = read(marked)
    expect(phrase.is === 'several' && phrase.parts.map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  })

  test.each([
    ['of one body', 'Then [the Ministry of Trade and Industry] said so.'],
    ['behind a preposition', 'Then [a spokesman for Holm and Marsh] said so.'],
    ['of nobody named', 'Then [doctors and nurses] said so.'],
  ])('%s: no', (_, marked) => {
    expect(read(marked).phrase.is).not.toBe('several')
  })
})

describe('a description', () => {
  const described = (marked: string) => {
    const { phrase } = read(marked)
    return phrase.is === 'description' ? phrase : null
  }

  test.each([
    ['head and modifiers', 'Then [a senior Vey official] said so.', 'official', 'senior vey'],
    ['up to what hangs on it', 'Then [the mayor of Vey] said so.', 'mayor', ''],
    ['up to a relative clause', 'Then [a man who saw it] said so.', 'man', ''],
    ['an age', 'Then [the 54-year-old] said so.', '54-year-old', ''],
    ['an owner is a modifier', 'Then [Pell’s lawyer] said so.', 'lawyer', 'pell'],
    ['without its fate', 'Then [a Vey poll released in May] said so.', 'poll', 'vey'],
  ])('%s', (_, marked, head, modifiers) => {
    const found = described(marked)
    expect([found?.head, found?.modifiers.join(' ')]).toEqual([head, modifiers])
  })

  test.each([
    ['the', 'Then [the official] said so.', { definite: true, plural: false, complete: false }],
    ['a', 'Then [an official] said so.', { definite: false, plural: false, complete: false }],
    ['many', 'Then [two officials] said so.', { definite: false, plural: true, complete: false }],
    ['his', 'Then [his wife] said so.', { definite: true, owner: 'his', complete: false }],
    ['of', 'Then [the head of the union] said so.', { definite: true, complete: true }],
    ['somebody’s', 'Then [Pell’s lawyer] said so.', { definite: true, complete: true }],
    ['closing mark', 'Then [a letter signed “a friend”] said so.', { text: 'a letter signed “a friend”' }],
  ])('%s', (_, marked, parts) => {
    expect(described(marked)).toMatchObject(parts)
  })
})
