import { describe, expect, test } from 'vitest'
import { castOf, memberNamed } from '../../../tests/reading/cast.js'
import type { Anchor, DocumentId, Evidence, MentionId, Statement, StatementId } from '../../types/index.js'
import type { Gender } from '../member.js'
import { Scene } from '../scene.js'
import { type Comparison, questionAt, sentencesBack } from './comparison.js'
import { gender } from './gender.js'
import { hearer } from './hearer.js'
import { insideQuotation } from './inside-quotation.js'
import { namelessRival } from './nameless-rival.js'
import { nearness } from './nearness.js'
import { previousSpeaker } from './previous-speaker.js'
import { standing } from './standing.js'

interface Asked {
  readonly text: string
  readonly gender?: Gender
  /** The words that were said and those they were told to, as they stand in the text. */
  readonly said?: string
  readonly told?: string
  /** Whose words, told before: name and words. */
  readonly turns?: readonly (readonly [name: string, words: string])[]
}

/** What a comparison says of a member, asked at the last "HERE" of the text. */
function told(compare: Comparison, name: string, asked: Asked): Evidence | null {
  const cast = castOf(asked.text)
  const scene = new Scene(cast)
  const { statement, anchor } = makerOf(asked.text)
  for (const [speaker, words] of asked.turns ?? []) {
    const { id } = memberNamed(cast, speaker)
    scene.enter(statement(words), { is: 'known', speaker: id, confidence: 1, because: [], rivals: [] })
  }
  const mention = asked.told && { id: 'm' as MentionId, at: anchor(asked.told), form: 'name' as const, borrowed: null }
  const asking = { ...statement(asked.said ?? 'HERE'), addressees: mention ? [mention] : [] }
  const place = asked.text.lastIndexOf('HERE')
  return compare(questionAt(scene, asking, { place, gender: asked.gender ?? 'unknown' }), memberNamed(cast, name))
}

function makerOf(text: string) {
  const anchor = (words: string): Anchor => {
    const start = text.indexOf(words)
    return { document: 'd' as DocumentId, start, end: start + words.length, exact: words, before: '', after: '' }
  }
  const statement = (words: string): Statement => ({
    id: words as StatementId,
    kind: 'direct',
    mode: 'said',
    content: [anchor(words)],
    cue: [],
    source: { id: `${words}.source` as MentionId, at: null, form: 'implied', borrowed: null },
    addressees: [],
    via: [],
    prompt: [],
    repliesTo: null,
    quotedIn: null,
    echoes: null,
    when: null,
    where: null,
    place: 'body',
    confidence: 1,
    foundBy: 'test',
    reasons: [],
  })
  return { anchor, statement }
}

const weight = (compare: Comparison, name: string, asked: Asked) => told(compare, name, asked)?.weight ?? 0

/** Each row speaks more for its member than the next one does. */
function falling(compare: Comparison, rows: readonly (readonly [name: string, asked: Asked])[]) {
  const weights = rows.map(([name, asked]) => weight(compare, name, asked))
  expect(weights, weights.join(' > ')).toEqual([...weights].sort((a, b) => b - a))
  expect(new Set(weights).size).toBe(weights.length)
}

describe('gender', () => {
  const text = 'Marta Quill met Zeverine Toll. Later Scott came. HERE'
  test('fits, is not known, is not known even to be a person, excludes', () => {
    falling(gender, [
      ['Marta Quill', { text, gender: 'she' }],
      ['Zeverine Toll', { text, gender: 'she' }],
      ['Scott', { text, gender: 'she' }],
      ['Marta Quill', { text, gender: 'he' }],
    ])
  })

  test('asked of nothing says nothing', () => {
    expect(told(gender, 'Marta Quill', { text })).toBeNull()
  })
})

describe('nearness', () => {
  test('the same sentence, the one before, a paragraph before, far off', () => {
    falling(nearness, [
      ['Marta Quill', { text: 'Marta Quill came HERE' }],
      ['Marta Quill', { text: 'Marta Quill came. HERE' }],
      ['Marta Quill', { text: 'Marta Quill came. It rained.\n\nHERE' }],
      ['Marta Quill', { text: `Marta Quill came.${' It rained.'.repeat(20)} HERE` }],
    ])
  })

  test('who spoke is near, too', () => {
    const text = 'Marta Quill came. It rained. It poured.\n\n“It is late.”\n\nHERE'
    const asked = { text, turns: [['Marta Quill', '“It is late.”']] } as const
    expect(weight(nearness, 'Marta Quill', asked)).toBeGreaterThan(weight(nearness, 'Marta Quill', { text }))
  })

  test('far is as far as any further', () => {
    const far = (count: number) =>
      weight(nearness, 'Marta Quill', { text: `Marta Quill came.${' It rained.'.repeat(count)} HERE` })
    expect(far(30)).toBe(far(60))
  })

  test('not named before says nothing', () => {
    expect(told(nearness, 'Marta Quill', { text: 'HERE came Marta Quill.' })).toBeNull()
  })

  test('sentences are counted over paragraphs', () => {
    const text = 'One came. Two came.\n\nThree came. HERE'
    const scene = new Scene(castOf(text))
    const question = questionAt(scene, makerOf(text).statement('HERE'), {
      place: text.indexOf('HERE'),
      gender: 'unknown',
    })
    expect(['One', 'Two', 'Three', 'HERE'].map((word) => sentencesBack(question, text.indexOf(word)))).toEqual([
      3, 2, 1, 0,
    ])
  })
})

describe('standing', () => {
  test('leads this sentence, leads one before, owns its subject, stands elsewhere, owns something else', () => {
    falling(standing, [
      ['Marta Quill', { text: 'Marta Quill came HERE' }],
      ['Marta Quill', { text: 'Marta Quill came. HERE' }],
      ['Marta Quill', { text: 'Marta Quill’s mill burned. HERE' }],
      ['Marta Quill', { text: 'He met with Marta Quill. HERE' }],
      ['Marta Quill', { text: 'He sold Marta Quill’s mill. HERE' }],
    ])
  })

  test('a partner leads as well', () => {
    const text = 'Marta Quill and Arno Pell came. HERE'
    expect(weight(standing, 'Arno Pell', { text })).toBe(weight(standing, 'Marta Quill', { text }))
  })

  test.each([
    ['after a preposition', 'With Marta Quill it rained. HERE'],
    ['in a clause that hangs on another', 'While Marta Quill slept it rained. HERE'],
    ['behind another name', 'Arno Pell met Marta Quill. HERE'],
  ])('%s nobody leads', (_, text) => {
    expect(weight(standing, 'Marta Quill', { text })).toBeLessThanOrEqual(0)
  })

  test('a verb of saying makes a subject', () => {
    expect(weight(standing, 'Marta Quill', { text: '“No,” Marta Quill said. HERE' })).toBeGreaterThan(0)
  })
})

describe('previous speaker', () => {
  const said = (text: string) => ({ text, turns: [['Marta Quill', '“It is late.”']] }) as const
  test('this paragraph, the one before, two before, with a rival since', () => {
    falling(previousSpeaker, [
      ['Marta Quill', said('Marta Quill came. “It is late.” HERE')],
      ['Marta Quill', said('Marta Quill came. “It is late.”\n\nHERE')],
      ['Marta Quill', said('Marta Quill came. “It is late.”\n\nIt rained.\n\nHERE')],
      ['Marta Quill', said('Marta Quill came. “It is late.” Arno Pell sat down. HERE')],
    ])
  })

  test.each([
    ['somebody else', 'Arno Pell', 'Arno Pell met Marta Quill. “It is late.” HERE'],
    ['long ago', 'Marta Quill', `Marta Quill came. “It is late.”${'\n\nIt rained.'.repeat(4)}\n\nHERE`],
  ])('%s: nothing', (_, name, text) => {
    expect(told(previousSpeaker, name, said(text))).toBeNull()
  })

  test('a name with a verb of saying counts as a turn', () => {
    expect(
      weight(previousSpeaker, 'Arno Pell', said('Marta Quill came. “It is late.” Arno Pell said no. HERE')),
    ).toBeGreaterThan(0)
  })

  test.each([
    ['the owner of a subject is a rival', 'Marta Quill came. “It is late.” Arno Pell’s mill burned. HERE', false],
    ['any other owner is none', 'Marta Quill came. “It is late.” They sold Arno Pell’s mill. HERE', true],
  ])('%s', (_, text, goesOn) => {
    expect(weight(previousSpeaker, 'Marta Quill', said(text)) > 1).toBe(goesOn)
  })
})

describe('inside the quotation', () => {
  test.each([
    ['named in the words', 'Marta Quill came. “Quill is late,” HERE', '“Quill is late,”', -3],
    ['named only in quotations', '“Marta Quill is late.” HERE', undefined, -3],
    ['named outside, too', 'Marta Quill came. “Quill is late.” HERE', undefined, 0],
    ['named after', 'HERE came Marta Quill.', undefined, 0],
  ])('%s', (_, text, words, expected) => {
    expect(weight(insideQuotation, 'Marta Quill', { text, ...(words ? { said: words } : {}) })).toBe(expected)
  })
})

describe('hearer', () => {
  const text = 'Marta Quill met Arno Pell. HERE he told Mr. Pell.'
  test.each([
    ['told to', 'Arno Pell', -4],
    ['not told to', 'Marta Quill', 0],
  ])('%s', (_, name, expected) => {
    expect(weight(hearer, name, { text, told: 'Mr. Pell' })).toBe(expected)
  })
})

describe('the woman without a name', () => {
  test.each([
    ['since', 'Marta Quill came. The woman sat down. HERE', 'she', true],
    ['owner', 'Marta Quill came. The woman’s son sat down. HERE', 'she', true],
    ['before', 'The woman sat down. Marta Quill came. HERE', 'she', false],
    ['a man', 'Marta Quill came. The man sat down. HERE', 'she', false],
    ['either', 'Marta Quill came. The driver sat down. HERE', 'she', true],
    ['long ago', `Marta Quill came. The woman sat down.${'\n\nIt rained.'.repeat(4)}\n\nHERE`, 'she', false],
    ['no pronoun', 'Marta Quill came. The woman sat down. HERE', 'unknown', false],
  ] as const)('%s', (_, text, asked, rival) => {
    expect(weight(namelessRival, 'Marta Quill', { text, gender: asked }) < 0).toBe(rival)
  })
})
