import { describe, expect, test } from 'vitest'
import { wording } from '../../../tests/checking.js'
import { record } from '../../../tests/records.js'
import { changesOf } from '../changes.js'
import { find } from '../find.js'
import { indexSources } from '../index.js'
import { lexiconOf } from '../lexicon.js'
import { alarmRules, alarmsOf } from './index.js'

/** All alarms that a draft raises against a source. */
function alarms(draft: string, source: string, language = 'en'): string[] {
  const words = wording(draft)
  const [found] = find(words, indexSources([record('s', source)]))
  if (!found) throw new Error('The draft is not found in the source at all')
  const changes = changesOf(words, found)
  return [...new Set(changes.flatMap((change) => alarmsOf(change, changes, lexiconOf(language))))]
}

const AROUND = 'and after all that was said and done we went back to the quay'

/** The words in the middle of the same long sentence on both sides. */
const changed = (draft: string, source: string): string[] =>
  alarms(`${AROUND} ${draft} ${AROUND}`, `${AROUND} ${source} ${AROUND}`)

describe('a denial', () => {
  test.each([
    ['left out', 'it is so', 'it is not so'],
    ['put in', 'it is never so', 'it is so'],
    ['in a contraction', 'it does hold', "it doesn't hold"],
    ['in one word', 'we can go', 'we cannot go'],
    ['as a pronoun', 'somebody knew it', 'nobody knew it'],
    ['as a quantity', 'some boats left', 'no boats left'],
    ['as a beginning', 'that is likely', 'that is unlikely'],
    ['as another beginning', 'a possible way', 'an impossible way'],
  ])('%s', (_, draft, source) => {
    expect(changed(draft, source)).toContain('negation')
  })

  test.each([
    ['said otherwise', 'we do not know', "we don't know"],
    ['that stays beside a changed word', 'it is not small', 'it is not tiny'],
  ])('%s is none', (_, draft, source) => {
    expect(changed(draft, source)).not.toContain('negation')
  })

  test.each([
    [
      'de',
      'wir gehen heute abend alle zusammen an den Hafen',
      'wir gehen heute abend nicht alle zusammen an den Hafen',
    ],
    ['ru', 'мы пойдём сегодня вечером все вместе в порт', 'мы не пойдём сегодня вечером все вместе в порт'],
  ])('in %s', (language, draft, source) => {
    expect(alarms(draft, source, language)).toEqual(['negation'])
  })
})

describe('a number', () => {
  test.each([
    ['digits', '30 boats', '50 boats'],
    ['a word', 'three boats', 'seven boats'],
    ['one for two', 'one boat', 'two boats'],
    ['a size', 'five million', 'five billion'],
    ['a share', '10 of them', '10 % of them at 5'],
    ['a day', 'on Monday', 'on Tuesday'],
    ['left out', 'the boats', 'the 40 boats'],
  ])('%s', (_, draft, source) => {
    expect(changed(draft, source)).toContain('number')
  })

  test('is none in "one of them" left out, and in words', () => {
    expect(changed('they left', 'one they left')).not.toContain('number')
    expect(changed('small boats', 'tiny boats')).toEqual([])
  })
})

describe('a name', () => {
  test.each([
    ['replaced', 'with Pell there', 'with Orrin there'],
    ['left out', 'with the mayor there', 'with the mayor Orrin there'],
    ['put in', 'with Orrin there', 'with there'],
    ['of a country', 'the Norse boats', 'the Danish boats'],
  ])('%s', (_, draft, source) => {
    expect(changed(draft, source)).toContain('name')
  })

  test('at the start of a sentence, where the source writes it with a capital only', () => {
    const rest = 'wants the quay closed and has wanted that for a year'
    expect(alarms(`Pell ${rest}`, `Orrin ${rest}`)).toEqual(['name'])
  })

  test.each([
    ['a title', 'with Ms. Orrin there', 'with Mr. Orrin there'],
    ['the speaker', 'and I know', 'and we know'],
    ['a small word', 'with the quay there', 'with the pier there'],
  ])('is not %s', (_, draft, source) => {
    expect(changed(draft, source)).not.toContain('name')
  })

  test('is no common word that begins a sentence', () => {
    const rest = 'boats left the quay at noon and came back at night'
    expect(alarms(`Many ${rest}`, `Some ${rest}. Some of them sank, and some did not.`)).toEqual([])
  })
})

describe('a modal', () => {
  test.each([
    ['will', 'we may go', 'we will go'],
    ['must', 'they should pay', 'they must pay'],
    ['left out', 'they pay', 'they would pay'],
    ['in a contraction', "they'd pay", "they'll pay"],
  ])('%s', (_, draft, source) => {
    expect(changed(draft, source)).toContain('modal')
  })

  test('that stays is none', () => {
    expect(changed('we will walk', 'we will drive')).not.toContain('modal')
  })
})

describe('a tense', () => {
  test.each([
    ['of to be', 'it was ours', 'it is ours'],
    ['in a contraction', 'they were ours', "they're ours"],
    ['irregular', 'they went home', 'they go home'],
    ['regular', 'they wanted it', 'they want it'],
    ['with a doubled letter', 'they stopped it', 'they stop it'],
    ['with a y', 'they tried it', 'they try it'],
    ['with an e', 'they hoped so', 'they hope so'],
    ['running', 'they are mending it', 'they are mended it'],
  ])('%s', (_, draft, source) => {
    expect(changed(draft, source)).toContain('tense')
  })

  test.each([
    ['another verb', 'they sold it', 'they bought it'],
    ['a plural', 'the boats there', 'the boat there'],
  ])('is not %s', (_, draft, source) => {
    expect(changed(draft, source)).not.toContain('tense')
  })
})

describe('the order', () => {
  test.each([
    ['of two words', 'the fees of spring', 'the spring of fees'],
    ['of neighbours', 'the policy decisions here', 'the decisions policy here'],
  ])('%s', (_, draft, source) => {
    expect(changed(draft, source)).toContain('order')
  })

  test('of small words is none', () => {
    expect(changed('they it gave', 'they gave it')).not.toContain('name')
  })

  test('of sentences', () => {
    const [one, other] = ['The quay is gone for good.', 'The boats are safe at last.']
    expect(alarms(`${other} ${one}`, `${one} ${other}`)).toEqual(['order'])
  })
})

describe('a cut', () => {
  test.each([
    ['a denial', 'The plan … meant for us and was never paid', 'The plan was not meant for us and was never paid'],
    ['a condition', 'We go back to sea … the ice is gone by then', 'We go back to sea only if the ice is gone by then'],
    [
      'a number',
      'It took boats … and the whole of the quay',
      'It took boats, all 17 of them, and the whole of the quay',
    ],
    [
      'the start of a sentence',
      'It was cold … wanted to go home',
      'It was cold and dark. Nobody there wanted to go home',
    ],
    [
      'a denial under a bracket',
      'The plan [was] meant for us and was never paid',
      'The plan was not meant for us and was never paid',
    ],
  ])('that holds %s', (_, draft, source) => {
    expect(alarms(draft, source)).toContain('cut')
  })

  test.each([
    ['an aside', 'It took boats … and the whole of the quay', 'It took boats, and I saw it, and the whole of the quay'],
    ['whole sentences', 'It was cold and dark. … We wanted to go', 'It was cold and dark. It rained. We wanted to go'],
    ['initials', 'The fleet … left the quay at noon', 'The fleet of the U.S. Navy left the quay at noon'],
    ['an opening phrase', 'It was cold. … this is a good quay', 'It was cold. By any measure, this is a good quay'],
  ])('of %s rings nothing', (_, draft, source) => {
    expect(alarms(draft, source)).toEqual([])
  })
})

describe('a distance', () => {
  const far = 'It rained for a while and the boats stayed where they were. '.repeat(9)

  test('behind an ellipsis', () => {
    expect(
      alarms('The quay is gone for good … and so we went', `The quay is gone for good. ${far}and so we went home`),
    ).toContain('distance')
  })

  test('is none within a sentence or two', () => {
    expect(
      alarms('The quay is gone … and so we went home', 'The quay is gone, they told me, and so we went home'),
    ).toEqual([])
  })
})

test('every alarm is described, once', () => {
  expect(alarmRules.map(({ alarm }) => alarm)).toEqual([
    'negation',
    'number',
    'name',
    'modal',
    'tense',
    'order',
    'cut',
    'distance',
  ])
  for (const { description } of alarmRules) expect(description).toMatch(/^[A-Z].*\.$/)
})

describe('a month', () => {
  test('that is spelt like a modal is none', () => {
    expect(changed('it takes until March', 'it takes until May')).not.toContain('modal')
    expect(changed('it takes until March', 'it takes until May')).toContain('number')
  })

  test('leaves the modal as it is', () => {
    expect(changed('it will take long', 'it may take long')).toContain('modal')
  })
})
