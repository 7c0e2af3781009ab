import { describe, expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import type { Anchor, Statement } from '../types/index.js'
import { anchor } from '../types/index.js'
import { antecedent } from './antecedents.js'
import { gatherCast } from './gather.js'
import { idOf, Scene } from './scene.js'

/** Who the first "who" or "which" of a text leans on; the text needs no statement to be found in it. */
function leansOn(text: string): string {
  const { document } = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
  const scene = new Scene(gatherCast(understand(document)))
  const word = /\b(?:who|which)\b/.exec(text)!
  const at: Anchor = anchor(document, { start: word.index, end: word.index + word[0].length })
  const statement = { content: [], cue: [], addressees: [], quotedIn: null, place: 'body' } as unknown as Statement
  const answer = antecedent(scene, statement, at)
  const member = scene.cast.memberOf(idOf(answer))
  if (!member) return answer.is === 'unsure' ? `nobody of ${answer.candidates.length}` : 'nobody'
  return member.members.length > 0 ? member.members.map(({ name }) => name).join(' + ') : member.name
}

describe('a name just before is meant', () => {
  test.each([
    ['They rang Marta Quill, who said the mill was late.', 'Marta Quill', 'with a comma'],
    ['They rang Marta Quill – who said the mill was late.', 'Marta Quill', 'with a dash'],
    ['They met Prime Minister Ines Caro, who said so.', 'Ines Caro', 'with a title'],
    ['The court heard Dr. Asha Menon, who said so.', 'Asha Menon', 'with an honorific'],
    ['It was built by Koen van der Velde, who says so.', 'Koen van der Velde', 'with small words in the name'],
    ['They asked the Harbour Board, which said so.', 'Harbour Board', 'a body, with "which"'],
    ['They wrote to Corvane Steel, which said so.', 'Corvane Steel', 'a firm behind a preposition, with "which"'],
    ['They met Seo Min-jae, who said so.', 'Seo Min-jae', 'a Korean name'],
  ])('%s', (text, name, _remark) => {
    expect(leansOn(text)).toBe(name)
  })
})

describe('the noun before is meant, not the place that hangs on it', () => {
  test.each([
    ['It will calm nervous Democrats on Capitol Hill, who have said so.', 'nervous Democrats on Capitol Hill'],
    ['It angered the residents of Wenlow Road, who said so.', 'the residents of Wenlow Road'],
    ['It pleased a farmer from Orrin County, who said so.', 'a farmer from Orrin County'],
    ['It was opposed by doctors at Marlow Hospital, who said so.', 'doctors at Marlow Hospital'],
    ['The paper named two officials in Halmere, who said so.', 'two officials in Halmere'],
    ['The court heard a witness from the Vey Rail Union, who said so.', 'a witness from the Vey Rail Union'],
  ])('%s', (text, words) => {
    expect(leansOn(text)).toBe(words)
  })
})

describe('the noun just before "who" is meant, however many names stand further off', () => {
  test.each([
    ['Karl Domm refused to pay an architect who said he was cheated.', 'an architect', 'not Domm'],
    ['Ada Noor told a young woman who said so to sit down.', 'a young woman', 'not Noor'],
    ['Mayor Jette Holm thanked the volunteers who said so.', 'the volunteers', 'a definite group'],
    ['Hal Brandt has an aide who said so.', 'an aide', 'with nothing but an article'],
  ])('%s', (text, words, _remark) => {
    expect(leansOn(text)).toBe(words)
  })
})

describe('what stands between commas says more about the name before it', () => {
  test.each([
    ['They rang Karl Domm, a lawyer from Vey, who said so.', 'Karl Domm', 'trade and town'],
    ['They rang Karl Domm, the chair of the Harbour Board, who said so.', 'Karl Domm', 'office and body'],
    ['They rang Odile Pell, his sister, who said so.', 'Odile Pell', 'a relative'],
    ['They rang Corvane Steel, the owner of the mill, which said so.', 'Corvane Steel', 'a firm'],
  ])('%s', (text, name, _remark) => {
    expect(leansOn(text)).toBe(name)
  })
})

describe('somebody of a town or a body is meant, not the town', () => {
  test.each([
    ['They rang Ilse Domm of Vey, who said so.', 'Ilse Domm'],
    ['They rang Hal Brandt of the Marlow Herald, who said so.', 'Hal Brandt'],
    ['They met Sofia Amsel from Orrin Mill, who said so.', 'Sofia Amsel'],
  ])('%s', (text, name) => {
    expect(leansOn(text)).toBe(name)
  })
})

describe('two joined by "and"', () => {
  test.each([
    ['They met Ulla Holm and Gil Marsh, who have said so.', 'Ulla Holm + Gil Marsh', 'the verb is plural'],
    ['They met Ulla Holm and Gil Marsh, who were asked.', 'Ulla Holm + Gil Marsh', 'the verb is plural'],
    ['They met Ulla Holm and Gil Marsh, who both said so.', 'Ulla Holm + Gil Marsh', '"both"'],
    ['They met Ulla Holm and Gil Marsh, who has said so.', 'Gil Marsh', 'the verb is singular'],
    ['They met Ulla Holm and Gil Marsh, who was late.', 'Gil Marsh', 'the verb is singular'],
    ['They met Ulla Holm and Gil Marsh, who said so.', 'nobody of 2', 'the verb does not tell'],
  ])('%s', (text, name, _remark) => {
    expect(leansOn(text)).toBe(name)
  })
})

describe('nobody, where two could be meant or nothing stands there', () => {
  test.each([
    ['They met the sister of Ada Noor, who said so.', 'nobody of 1', 'the sister or Noor'],
    ['They met a spokesman for Arno Pell, who said so.', 'nobody of 1', 'the spokesman or Pell'],
    ['Arno Pell and Dora Pell came. They rang Pell, who said so.', 'nobody of 2', 'two Pells'],
    ['Who said so?', 'nobody of 0', 'a question'],
    ['It is those who said so.', 'nobody of 0', '"those" is nobody known'],
    ['It rained, which said it all.', 'nobody of 0', 'a whole sentence before'],
  ])('%s', (text, name, _remark) => {
    expect(leansOn(text.replace('Who', 'who'))).toBe(name)
  })
})
