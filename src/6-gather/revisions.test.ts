import { describe, expect, test } from 'vitest'
import { extract } from '../operations/library.js'
import type { DocumentRecord } from '../types/index.js'
import { isRewritten, quoteChanges } from './revisions.js'

const texts = (text: string) => text.replaceAll(' ¶ ', '\n\n')
const read = (text: string): Promise<DocumentRecord> => extract(texts(text), { id: 'a', language: 'en' })
/** The changes between two wordings of an article, by the real reading of both: "kind: sentence". */
async function told(before: string, after: string): Promise<string[]> {
  return quoteChanges(await read(before), await read(after)).map(({ is, sentence }) => `${is}: ${sentence}`)
}

const START = 'The council met in Tarn Bay on Monday.'
const SIGN = '“We will not sign the harbour agreement this year,” Mara Lund said.'
const PAY = 'The mayor, Ivo Brandt, said: “The town cannot pay for two ferries and a bridge.”'

describe('a quotation', () => {
  test.each([
    [
      'added',
      `${START} ¶ ${SIGN}`,
      `${START} ¶ ${SIGN} ¶ ${PAY}`,
      ['quote-added: A quotation of Ivo Brandt was added: “The town cannot pay for two ferries and a bridge”.'],
    ],
    [
      'removed',
      `${START} ¶ ${SIGN} ¶ ${PAY}`,
      `${START} ¶ ${PAY}`,
      ['quote-removed: A quotation of Mara Lund was removed: “We will not sign the harbour agreement this year”.'],
    ],
    [
      'that lost its “not”',
      `${START} ¶ ${SIGN}`,
      `${START} ¶ ${SIGN.replace('not ', '')}`,
      ['quote-reworded: A quotation of Mara Lund was reworded: “not” was taken out.'],
    ],
    [
      'that got one',
      `${START} ¶ ${SIGN.replace('not ', '')}`,
      `${START} ¶ ${SIGN}`,
      ['quote-reworded: A quotation of Mara Lund was reworded: “not” was put in.'],
    ],
    [
      'with another word',
      `${START} ¶ ${SIGN}`,
      `${START} ¶ ${SIGN.replace('this', 'next')}`,
      ['quote-reworded: A quotation of Mara Lund was reworded: “this” became “next”.'],
    ],
    [
      'given to another',
      `${START} ¶ ${SIGN}`,
      `${START} ¶ ${SIGN.replace('Mara Lund', 'Petra Holm')}`,
      [
        'quote-reattributed: “We will not sign the harbour agreement this year” was given to Mara Lund and is now given to Petra Holm.',
      ],
    ],
    [
      'reworded and given to another',
      `${START} ¶ ${SIGN}`,
      `${START} ¶ ${SIGN.replace('Mara Lund', 'Petra Holm').replace('this', 'next')}`,
      [
        'quote-reworded: A quotation of Petra Holm was reworded: “this” became “next”.',
        'quote-reattributed: “We will not sign the harbour agreement next year” was given to Mara Lund and is now given to Petra Holm.',
      ],
    ],
    [
      'of one word, in its place',
      `${START} ¶ Asked whether he would resign, Ivo Brandt said: “Yes.”`,
      `${START} ¶ Asked whether he would resign, Ivo Brandt said: “No.”`,
      ['quote-reworded: A quotation of Ivo Brandt was reworded: “Yes” became “No”.'],
    ],
    [
      'from an official to a name',
      `${START} ¶ ${SIGN.replace('Mara Lund', 'a senior official')}`,
      `${START} ¶ ${SIGN}`,
      [
        'quote-reattributed: “We will not sign the harbour agreement this year” was given to a senior official and is now given to Mara Lund.',
      ],
    ],
  ])('%s', async (_, before, after, changes) => {
    expect(await told(before, after)).toEqual(changes)
  })
})

describe('what is no change of a quotation', () => {
  test.each([
    ['nothing', `${START} ¶ ${SIGN}`, `${START} ¶ ${SIGN}`],
    ['paragraphs that moved', `${START} ¶ ${SIGN} ¶ ${PAY}`, `${START} ¶ ${PAY} ¶ ${SIGN}`],
    [
      'typography',
      `${START} ¶ ${SIGN}`,
      `${START} ¶ ${SIGN.replace(/[“”]/g, '"').replace('harbour', 'har\u00ADbour')}`,
    ],
    ['the reporter’s own words', `${START} ¶ ${SIGN}`, `${START.replace('Monday', 'Tuesday')} It rained. ¶ ${SIGN}`],
    [
      'a fuller name',
      `${START} ¶ Mara Lund came late. ¶ ${SIGN.replace('Mara ', '')}`,
      `${START} ¶ Mara Lund came late. ¶ ${SIGN}`,
    ],
    ['a title', `${START} ¶ ${SIGN}`, `${START} ¶ ${SIGN.replace('Mara', 'Dr Mara')}`],
    ['another verb of saying', `${START} ¶ ${SIGN}`, `${START} ¶ ${SIGN.replace('said', 'told reporters')}`],
    [
      'a report that interrupts',
      `${START} ¶ “We will not sign the harbour agreement this year. The money is spent,” Mara Lund said.`,
      `${START} ¶ “We will not sign the harbour agreement this year,” Mara Lund said. “The money is spent.”`,
    ],
    [
      'the words once more, pulled out',
      `${START} ¶ ${SIGN}`,
      `${START} ¶ “We will not sign the harbour agreement this year” ¶ ${SIGN}`,
    ],
  ])('%s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
    expect(await told(after, before)).toEqual([])
  })
})

describe('a text', () => {
  test.each([
    ['that is the same', START, START, false],
    ['in other type', '“No,” she said.', '"No", she said.', false],
    ['whose paragraphs moved', `${START} ¶ ${SIGN}`, `${SIGN} ¶ ${START}`, false],
    ['whose paragraphs are cut otherwise', `${START} ¶ ${SIGN}`, `${START} ${SIGN}`, false],
    ['with a word more', START, `${START} Again`, true],
    ['with another figure', 'It cost 3.5 million.', 'It cost 35 million.', true],
  ])('%s', async (_, before, after, rewritten) => {
    expect(isRewritten(await read(before), await read(after))).toBe(rewritten)
  })
})

test('each change has its places in both texts', async () => {
  const [before, after] = [await read(`${START} ¶ ${SIGN}`), await read(`It rained. ¶ ${SIGN.replace('this', 'next')}`)]
  const [change] = quoteChanges(before, after)
  const cut = ({ text }: DocumentRecord, spans: readonly (readonly [number, number])[] = []) =>
    spans.map(([start, end]) => text.slice(start, end))
  expect(cut(before, change?.before?.spans)).toEqual(change?.before?.texts)
  expect(cut(after, change?.after?.spans)).toEqual(change?.after?.texts)
  expect(change?.after?.texts.join()).toContain('next year')
  expect(change?.before?.speakers).toEqual(['Mara Lund'])
  expect(change?.differences.filter(({ op }) => op !== 'same')).toEqual([
    { op: 'replace', before: 'this', after: 'next' },
  ])
})
