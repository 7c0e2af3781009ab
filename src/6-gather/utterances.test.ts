import { describe, expect, test } from 'vitest'
import { party, record, type Said, says } from '../../tests/records.js'
import type { DocumentRecord, PartyRecord } from '../types/index.js'
import { contentTexts, position, printings } from './printing.js'
import { type GatherOptions, gatherUtterances } from './utterances.js'

const WHOLE = '“We did not come here to redraw a line in the water, and we never will.”'

type Who = string | PartyRecord | null
/** A document in which one party says one thing. */
const paper = (id: string, who: Who, words: string, said: Said = {}) => record(id, words, [says(who, words, said)])

/** What was gathered, one line each: who, in how many documents, and how the others stand to the main one. */
function gathered(records: readonly DocumentRecord[], options: GatherOptions = {}): string[] {
  return gatherUtterances(records, options).map(({ main, variants, voices }) => {
    const relations = variants.map(({ document, relation }) => ` ${document.id}:${relation}`).join('')
    return `${voices[0]?.name ?? '?'} in ${main.document.id}${relations}`
  })
}

describe('the same words in many outlets are one utterance', () => {
  test.each<[string, [Who, string, Said?], string[]]>([
    ['the same', ['Mara Lund', WHOLE], ['Mara Lund in a b:same']],
    ['under a part of the name', ['Lund', WHOLE], ['Mara Lund in a b:same']],
    [
      'under other marks',
      ['Mara Lund', "'We did not come here to redraw a line in the water, and we never will.'", { kind: 'direct' }],
      ['Mara Lund in a b:same'],
    ],
    ['a part', ['Mara Lund', '“We did not come here to redraw a line in the water”'], ['Mara Lund in a b:shorter']],
    ['a cut', ['Mara Lund', '“We did not come here … and we never will”'], ['Mara Lund in a b:cut']],
    [
      'another word',
      ['Mara Lund', '“We did not come here to redraw a border in the water”'],
      ['Mara Lund in a b:other-words'],
    ],
    ['a report', ['Mara Lund', 'she had not come to redraw a line in the water'], ['Mara Lund in a b:reported']],
    ['nobody named, but word for word', ['an official', WHOLE], ['Mara Lund in a b:same']],
    ['nobody known, but word for word', [null, WHOLE], ['Mara Lund in a b:same']],
    ['only an office named, but word for word', ['The Prime Minister', WHOLE], ['Mara Lund in a b:same']],
    [
      'only an office named, and a slip',
      ['The Prime Minister', WHOLE.replace('redraw a line', 'redraw the line')],
      ['Mara Lund in a b:other-words'],
    ],
    [
      'only an office named, and a denial less',
      ['The Prime Minister', WHOLE.replace('never will', 'will')],
      ['Mara Lund in a', 'The Prime Minister in b'],
    ],
    ['another name: a finding, not a variant', ['Jon Aske', WHOLE], ['Jon Aske in b', 'Mara Lund in a']],
    ['a question is no answer', ['Mara Lund', WHOLE, { mode: 'asked' }], ['Mara Lund in a', 'Mara Lund in b']],
    ['a short word of nobody’s', [null, '“We never will”'], ['Mara Lund in a', '? in b']],
    ['other words', ['Mara Lund', '“Nine men will be home by Sunday.”'], ['Mara Lund in a', 'Mara Lund in b']],
  ])('%s', (_, [who, words, said], lines) => {
    expect(gathered([paper('a', 'Mara Lund', WHOLE), paper('b', who, words, said)]).sort()).toEqual([...lines].sort())
  })

  const ferry = '“We will not sell the ferry to Orrin.”'
  test.each<[string, string, Said['kind'], string, number]>([
    ['without the denial, another day', '“We will sell the ferry to Orrin.”', 'direct', '2026-05-04', 2],
    ['the opposite in a report, another day', 'she would sell the ferry to Orrin', 'indirect', '2026-05-04', 2],
    ['without it on the same day: a slip', '“We will sell the ferry to Orrin.”', 'direct', '2026-05-01', 1],
    ['short for the same', '“We won’t sell the ferry to Orrin.”', 'direct', '2026-05-04', 1],
    ['a part of it', '“not sell the ferry to Orrin”', 'direct', '2026-05-04', 1],
    ['a report of it', 'she would never sell the ferry to Orrin', 'indirect', '2026-05-04', 1],
  ])('a denial and its opposite are not: %s', (_, words, kind, published, count) => {
    const said = (id: string, words: string, published: string, kind: Said['kind']) =>
      record(id, words, [says('Mara Lund', words, { ...(kind ? { kind } : {}) })], { published })
    const records = [said('a', ferry, '2026-05-01', 'direct'), said('b', words, published, kind)]
    expect(gatherUtterances(records)).toHaveLength(count)
    expect(gatherUtterances([...records].reverse())).toHaveLength(count)
  })

  test('the name of one printing is the name of all', () => {
    const [one] = gatherUtterances([
      paper('a', 'an official', `${WHOLE.slice(0, -1)} Ever.”`),
      paper('b', 'Mara Lund', WHOLE),
    ])
    expect(one!.voices.map(({ name }) => name)).toEqual(['Mara Lund'])
  })

  test('the order of the documents does not matter', () => {
    const records = [
      paper('a', 'Lund', WHOLE),
      paper('b', 'Mara Lund', WHOLE),
      paper('c', 'Mara Lund', '“We never will, never.”'),
    ]
    expect(gathered([...records].reverse())).toEqual(gathered(records))
  })

  test('direct words stand for reported ones, however short', () => {
    const records = [
      paper('a', 'Mara Lund', 'she had never in her life come anywhere to redraw a line in the water'),
      paper('b', 'Mara Lund', '“I came to redraw no line in the water.”'),
    ]
    expect(gathered(records)).toEqual(['Mara Lund in b a:reported'])
  })
})

describe('what is no utterance of its own', () => {
  test.each<[string, Said, number]>([
    ['a thought', { mode: 'thought' }, 0],
    ['an echo in a heading', { echoes: 's9', place: 'heading' }, 0],
    ['what stands in another statement', { quotedIn: 's9' }, 0],
    ['speech', {}, 1],
    ['a question', { mode: 'asked' }, 1],
    ['a refusal', { mode: 'withheld' }, 1],
    ['a plan', { mode: 'prospective' }, 1],
    ['a finding', { mode: 'shown' }, 1],
  ])('%s', (_, said, count) => {
    expect(gatherUtterances([paper('a', 'Mara Lund', WHOLE, said)])).toHaveLength(count)
  })

  test('thoughts, unless asked for', () => {
    expect(gathered([paper('a', 'Mara Lund', WHOLE, { mode: 'thought' })], { thoughts: true })).toEqual([
      'Mara Lund in a',
    ])
  })

  test('a headline’s words by nobody', () => {
    expect(gathered([paper('a', null, WHOLE, { place: 'headline' })])).toEqual([])
    expect(gathered([paper('a', 'Mara Lund', WHOLE, { place: 'headline' })])).toEqual(['Mara Lund in a'])
  })
})

describe('a speech', () => {
  const paragraphs = ['fish', 'trains', 'power'].map(
    (what) => `“On ${what} we have ${`${what} and more `.repeat(6)}to say.`,
  )
  const speech = record('a', paragraphs.join('\n\n'), [says('Mara Lund', paragraphs.join('\n\n'))])
  const paragraph = `${paragraphs[1]!}”`
  const other = record('b', paragraph, [says('Mara Lund', paragraph)])

  test('is taken apart where another outlet may quote a paragraph', () => {
    const found = gatherUtterances([speech, other])
    expect(found.map(({ main, variants }) => [main.part, variants.length])).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ])
    expect(found.map(({ id }) => id)).toEqual(['a#s1', 'a#s1.1', 'a#s1.2'])
    expect(contentTexts(found[1]!.main)).toEqual([paragraphs[1]])
  })

  test('is one in a document of its own', () => {
    expect(gatherUtterances([speech]).map(({ main }) => contentTexts(main))).toEqual([[paragraphs.join('\n\n')]])
  })
})

test('a document’s words are one utterance, whatever each outlet calls it, and whether it says or shows them', () => {
  const words = 'the boats “shall keep away from the weir until the end of March”'
  const told = (id: string, name: string, mode: Said['mode']) =>
    record(id, words, [says(party(name, 'document'), words, { kind: 'mixed', ...(mode ? { mode } : {}) })])
  expect(gathered([told('a', 'The accord', 'said'), told('b', 'A four-page text', 'shown')])).toEqual([
    'The accord in a b:same',
  ])
})

test('a group’s words are one utterance under two names of the group', () => {
  const pair = (name: string) => party(name, 'group')
  expect(gathered([paper('a', pair('the pair'), WHOLE), paper('b', pair('the two leaders'), WHOLE)])).toHaveLength(1)
})

test('a printing knows its place; a bare refusal stands where its cue does', () => {
  const text = 'The office declined to comment.'
  const refusal = record('a', text, [says('The office', '', { cue: 'declined', mode: 'withheld' })])
  const [one] = gatherUtterances([refusal])
  expect([position(one!.main), printings(one!).length, contentTexts(one!.main)]).toEqual([11, 1, []])
})

describe('headlines', () => {
  const words = '“We will not sign the fish treaty this year or next.”'
  const short = '‘We will not sign the fish treaty’'
  const tied = record(
    'tied',
    `Lund: ${short}\n${words} Lund said.`,
    [says('Mara Lund', short, { place: 'headline', echoes: 's2' }), says('Mara Lund', words)],
    { published: '2026-05-02' },
  )
  const loose = record('loose', `Lund: ${short}\nNothing else.`, [says('Mara Lund', short, { place: 'headline' })], {
    published: '2026-05-01',
  })

  test('that have the words are tied to them, in order of days', () => {
    const [utterance, ...others] = gatherUtterances([tied, loose])
    expect(others).toEqual([])
    expect(utterance!.variants).toEqual([])
    expect(utterance!.headlines.map(({ document, relation }) => [document.id, relation])).toEqual([
      ['loose', 'shorter'],
      ['tied', 'shorter'],
    ])
  })

  test('of other words are not', () => {
    const other = record('other', 'Lund: ‘The eels are all gone’\nx', [
      says('Mara Lund', '‘The eels are all gone’', { place: 'headline' }),
    ])
    expect(gatherUtterances([tied, other]).map(({ headlines }) => headlines.length)).toEqual([1, 0])
  })
})
