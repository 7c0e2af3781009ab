import { describe, expect, test } from 'vitest'
import { record, type Said, says } from '../../tests/records.js'
import type { DocumentRecord } from '../types/index.js'
import { differsByChoice, isTranslated } from './translations.js'
import { gatherUtterances } from './utterances.js'

const paper = (
  id: string,
  language: string,
  before: string,
  words: string,
  more: Said & { who?: string; day?: string } = {},
) =>
  record(id, `${before}: ${words}`, [says(more.who ?? 'Levan Darosh', words, more)], {
    language,
    published: more.day ?? '2026-10-15',
  })

/** Of each utterance its document, and those that print it otherwise, with how. */
const gathered = (...records: readonly DocumentRecord[]) =>
  gatherUtterances(records).map(({ main, variants }) =>
    [main.document.id, ...variants.map(({ document, relation }) => `${document.id} ${relation}`)].join(', '),
  )

describe('a document that says it translates', () => {
  test.each([
    ['Speaking in Georgian, Darosh said', true],
    ['Darosh said through an interpreter', true],
    ['Darosh said, speaking via his official translator', true],
    ['Darosh said, in remarks translated from Russian', true],
    ['Darosh told a Korean-language station', true],
    ['Darosh said in Russian cities', false],
    ['Darosh, the Russian president, said', false],
    ['Darosh said in Geneva', false],
  ])('%s: %s', (before, is) => {
    const one = paper('a', 'en', before, '“We will sign.”')
    const [utterance] = gatherUtterances([one])
    expect(isTranslated(utterance!.main)).toBe(is)
  })

  test('also by naming an interpreter among those who passed it on', () => {
    const [utterance] = gatherUtterances([
      paper('a', 'en', 'Darosh said', '“We will sign.”', { via: ['an interpreter'] }),
    ])
    expect(isTranslated(utterance!.main)).toBe(true)
  })

  test('but not when the words themselves speak of one', () => {
    const [utterance] = gatherUtterances([
      paper('a', 'en', 'Darosh said', '“I wrote it in Russian, through an interpreter.”'),
    ])
    expect(isTranslated(utterance!.main)).toBe(false)
  })
})

describe('two translations into one language', () => {
  const one = '“The boats of both countries will be left in peace this winter.”'
  const other = '“This winter nobody will trouble the boats of the two countries.”'

  test('are one utterance, and no alteration of each other', () => {
    expect(
      gathered(
        paper('a', 'en', 'Speaking in Russian, Darosh said', one),
        paper('b', 'en', 'Darosh said through an interpreter', other),
      ),
    ).toEqual(['a, b translation'])
  })

  test.each([
    ['where only one document says so', paper('b', 'en', 'Darosh said', other)],
    ['on another day', paper('b', 'en', 'Darosh said in Russian', other, { day: '2026-10-16' })],
    ['of another speaker', paper('b', 'en', 'Aldred said in Russian', other, { who: 'Sunneva Aldred' })],
    ['of other words', paper('b', 'en', 'Darosh said in Russian', '“I do not telephone judges, and I never will.”')],
    ['as a question', paper('b', 'en', 'Darosh asked in Russian', other, { mode: 'asked' })],
  ])('are two %s', (_, second) => {
    expect(gathered(paper('a', 'en', 'Speaking in Russian, Darosh said', one), second)).toHaveLength(2)
  })

  test('that differ in a word are told as translations', () => {
    const long = '“Nine men will be home by Sunday, and I do not telephone judges about it.”'
    const slip = long.replace('telephone', 'phone')
    expect(gathered(paper('a', 'en', 'Darosh said', long), paper('b', 'en', 'Darosh said', slip))).toEqual([
      'a, b other-words',
    ])
    expect(gathered(paper('a', 'en', 'Darosh said', long), paper('b', 'en', 'Darosh said in Russian', slip))).toEqual([
      'a, b translation',
    ])
  })
})

describe('two translations may differ', () => {
  const one = 'Nine men will be home by Sunday, and Halmere will not telephone judges. They know it.'
  test.each([
    ['in the choice of words', one.replace('telephone', 'phone'), true],
    ['in what they leave out', 'Nine men will be home by Sunday.', true],
    ['in a sentence that they leave out', one.replace(' They know it.', ''), true],
    ['not in a day', one.replace('Sunday', 'Saturday'), false],
    ['not in a number', one.replace('Nine', '11'), false],
    ['not in a name', one.replace('Halmere', 'Kasmora'), false],
    ['not in a denial', one.replace('not ', ''), false],
  ])('%s', (_, other, may) => {
    expect(differsByChoice(one, other)).toBe(may)
  })
})

describe('two languages', () => {
  const english = '“On 15 October the ships of Halmere will leave the Lanner Bank.”'
  const german = '„Am 15. Oktober werden die Schiffe von Halmere die Bank verlassen, die Lanner heißt.“'

  const twin = '„Halmere wird am 15. Oktober nicht fahren, und Lanner wird eine Bank bleiben.“'

  test('with the same names and numbers, by one speaker on one day', () => {
    const said = { kind: 'direct' } as const
    const third = paper('c', 'en', 'Darosh said', '“I do not telephone judges.”')
    expect(
      gathered(paper('a', 'de', 'Darosh sagte', german, said), paper('b', 'en', 'Darosh said', english), third),
    ).toEqual(['b, a translation', 'c'])
  })

  test.each([
    ['that share no names', paper('a', 'de', 'Darosh sagte', '„Wir werden nicht telefonieren, und das bleibt so.“')],
    ['of two speakers', paper('a', 'de', 'Aldred sagte', german, { who: 'Sunneva Aldred' })],
    [
      'where two fit as well',
      record(
        'a',
        `Darosh sagte: ${german} Er sagte: ${twin}`,
        [says('Levan Darosh', german, { kind: 'direct' }), says('Levan Darosh', twin, { kind: 'direct' })],
        { language: 'de', published: '2026-10-15' },
      ),
    ],
  ])('%s stay apart', (_, one) => {
    expect(gathered(one, paper('b', 'en', 'Darosh said', english)).some((told) => told.includes('translation'))).toBe(
      false,
    )
  })
})
