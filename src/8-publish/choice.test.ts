import { describe, expect, test } from 'vitest'
import { record, type Said, says } from '../../tests/records.js'
import { type GatheredTheme, gatherUtterances, type Utterance } from '../6-gather/index.js'
import { chosen, isScrap } from './choice.js'

/** One utterance for each line, each by its own speaker, so that none joins another. */
function utterancesOf(lines: readonly (readonly [string, string, Said?])[]): readonly Utterance[] {
  const one = record(
    'a',
    lines.map(([, words]) => words).join('\n'),
    lines.map(([who, words, said]) => says(who, words, said)),
  )
  return gatherUtterances([one])
}

function theme(utterances: readonly Utterance[], rest = false): GatheredTheme {
  return { label: 'Fish', rest, emblem: null, terms: [], utterances, nearness: new Map() }
}

const wordsOf = (utterances: readonly Utterance[]): string[] =>
  utterances.map(({ main }) => main.document.text.slice(...main.content[0]!))

const plain = (count: number) =>
  utterancesOf(
    Array.from(
      { length: count },
      (_, i) =>
        [
          `Ann Bel${'x'.repeat(i)}`,
          `“${'abcdefghijklmnop'[i]!.repeat(4)} will do ${'abcdefghijklmnop'[i]!.repeat(6)} with us here.”`,
        ] as const,
    ),
  )

describe('how many are shown', () => {
  test.each([
    ['few are all shown', 8, false, 8, 0],
    ['many are cut', 9, false, 6, 3],
    ['fewer of what fits nowhere', 9, true, 4, 5],
  ])('%s', (_, count, rest, shown, folded) => {
    const choice = chosen(theme(plain(count), rest))
    expect([choice.shown.length, choice.folded.length]).toEqual([shown, folded])
  })

  test('what is not worth reading is folded, but for three', () => {
    const dull = utterancesOf(
      Array.from({ length: 9 }, (_, i) => [
        `an official of ward ${i}`,
        `it was ${'abcdefghi'[i]!.repeat(5)} and so on`,
      ]),
    )
    const choice = chosen(theme(dull))
    expect([choice.shown.length, choice.folded.length]).toEqual([3, 6])
  })

  test('both keep the order of the theme', () => {
    const all = plain(12)
    const { shown, folded } = chosen(theme(all))
    for (const list of [shown, folded]) expect([...list].sort((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(list)
  })
})

describe('which are shown', () => {
  const dull = Array.from(
    { length: 8 },
    (_, i) => [`an official of ward ${i}`, `it was ${'abcdefgh'[i]!.repeat(5)} and so on`] as const,
  )
  const first = (...lines: (readonly [string, string, Said?])[]) =>
    wordsOf(chosen(theme(utterancesOf([...dull, ...lines]))).shown)

  test.each([
    ['a person’s own words', ['Mara Lund', '“We will not sign this year.”']],
    ['an answer', ['Mara Lund', 'she would not sign it', { prompt: 'it was aaaaa' }]],
    ['a refusal by a person', ['Mara Lund', 'whether she would sign it', { mode: 'withheld' }]],
  ] as const)('%s', (_, line) => {
    expect(first(line)).toContain(line[1])
  })

  test('not the same thing twice, if there is something else', () => {
    const same = ['We will sign the treaty of Ostrel tomorrow', 'we sign the Ostrel treaty here tomorrow'].map(
      (words) => `“${words}.”`,
    )
    const others = 'bread candles bridges harbours winter engines timetables'
      .split(' ')
      .map((what) => `“${what[0]!.toUpperCase()}${what.slice(1)} are what ${what.slice(1)} makes of ${what.slice(2)}.”`)
    const all = utterancesOf([...same, ...others].map((words, i) => [`Ann Bel${'x'.repeat(i)}`, words]))
    const shown = wordsOf(chosen(theme(all)).shown)
    expect(same.filter((words) => shown.includes(words))).toHaveLength(1)
  })

  test('what is near the middle of the theme', () => {
    const all = plain(9)
    const near = new Map(all.map((one, i) => [one, i === 8 ? 0.9 : 0.1]))
    expect(chosen({ ...theme(all), nearness: near }).shown).toContain(all[8])
  })
})

describe('a scrap', () => {
  test.each<[string, string, Said, boolean]>([
    ['is a word or two', '“Next question.”', {}, true],
    ['is no answer', '“Never.”', { prompt: 'Never' }, false],
    ['is no question', '“Why?”', { mode: 'asked' }, false],
    ['is no sentence', '“We will not sign.”', {}, false],
    ['is no report', 'next week', {}, false],
  ])('%s', (_, words, said, scrap) => {
    expect(utterancesOf([['Mara Lund', words, said]]).map(isScrap)).toEqual([scrap])
  })

  test('is nothing that two outlets print', () => {
    const lines = ['a', 'b'].map((id) => record(id, '“There was tea.”', [says('Mara Lund', '“There was tea.”')]))
    expect(gatherUtterances(lines).map(isScrap)).toEqual([false])
  })
})

describe('what the house objects to', () => {
  const all = utterancesOf([
    ['Ann Bel', '“We will sign it in the harbour.”'],
    ['Ciro Dun', '“We … will never sign it here.”'],
  ])
  const folded = (...args: [ReadonlySet<string>?, ('ellipses' | 'brackets')[]?]) =>
    wordsOf(chosen(theme(all), ...args).folded)

  test('is shown on demand', () => {
    expect(folded(new Set(), ['ellipses'])).toEqual(['“We … will never sign it here.”'])
    expect(folded(new Set(), ['brackets'])).toEqual([])
  })

  test('unless it is pinned', () => {
    expect(folded(new Set(['s2']), ['ellipses'])).toEqual([])
  })
})
