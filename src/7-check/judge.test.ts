import { describe, expect, test } from 'vitest'
import { document, wording } from '../../tests/checking.js'
import { indexSources } from './index.js'
import { judgeWords } from './judge.js'
import { lexiconOf } from './lexicon.js'
import { houseStyles, noStyle } from './style.js'

const by = (style = noStyle) => ({ lexicon: lexiconOf('en'), style })

/** The verdicts on the words alone, of each passage that holds them best. */
function verdicts(words: string, ...texts: string[]): string[] {
  const index = indexSources(texts.map((text, at) => document(`s${at}`, text)))
  return judgeWords(wording(words), index, by()).map(({ verdict }) => verdict)
}

const SOURCE = 'Nobody at the harbour had seen the ice come in, and when it came the pilots were asleep in their beds.'

describe('how close is close', () => {
  test.each([
    ['one word of nine', 'Nobody at the harbour had seen the snow come in', 'altered'],
    ['two words of nine', 'Somebody at the harbour had seen the snow come in', 'altered'],
    ['one of six', 'when it came the pilots slept', 'altered'],
    ['most words', 'Nobody at the station had heard that train leave it', 'not-found'],
    ['scattered words', 'the pilots had come to the harbour and were in it', 'not-found'],
    [
      'three words of a long sentence',
      'when it came to the vote on the northern bridge all hands went up',
      'not-found',
    ],
  ])('%s', (_, words, verdict) => {
    expect(verdicts(words, SOURCE)).toEqual([verdict])
  })

  test('a run of words left out is a splice, one word is not', () => {
    expect(verdicts('Nobody at the harbour had seen the pilots asleep in their beds', SOURCE)).toEqual(['spliced'])
    expect(verdicts('Nobody at the harbour seen the ice come in', SOURCE)).toEqual(['altered'])
  })
})

describe('of several passages', () => {
  test('all that hold the words are judged', () => {
    expect(verdicts('when it came the pilots were asleep', SOURCE, SOURCE, 'when it came they were awake')).toEqual([
      'verbatim',
      'verbatim',
    ])
  })

  test('each knows the others', () => {
    const index = indexSources([document('a', SOURCE), document('b', SOURCE)])
    const judged = judgeWords(wording('when it came the pilots were asleep'), index, by())
    expect(judged.map(({ others }) => others.map(({ segments }) => segments[0]!.passage.source.id))).toEqual([
      ['b'],
      ['a'],
    ])
  })

  test('the same words twice in one document are two places', () => {
    expect(
      verdicts('when it came the pilots were asleep', `${SOURCE} ${'And then nothing. '.repeat(40)} ${SOURCE}`),
    ).toHaveLength(2)
  })
})

describe('an ellipsis at an end', () => {
  test.each([
    ['that the source has not', '… and when it came the pilots were asleep', SOURCE, 'marked'],
    [
      'that the source has',
      '... and when it came the pilots were asleep',
      `He paused... and ${SOURCE.slice(48)}`,
      'verbatim',
    ],
    ['behind the last word', 'Nobody at the harbour had seen the ice come in …', SOURCE, 'marked'],
  ])('%s', (_, words, text, verdict) => {
    expect(verdicts(words, text)).toEqual([verdict])
  })
})

test('nothing found is one answer, with nothing shown', () => {
  const [judged, ...rest] = judgeWords(wording('The tunnel was a mistake'), indexSources([document('s', SOURCE)]), by())
  expect(judged).toEqual({ verdict: 'not-found', found: null, others: [], changes: [] })
  expect(rest).toEqual([])
})

test('what a house lets pass raises no alarm', () => {
  const index = indexSources([document('s', 'We was all asleep in our beds that night.')])
  const [judged] = judgeWords(wording('We were all asleep in our beds that night'), index, by(houseStyles.reuters))
  expect(judged!.verdict).toBe('verbatim')
  expect(judged!.changes.map(({ tolerated, alarms }) => [tolerated, alarms])).toEqual([['grammar', []]])
})
