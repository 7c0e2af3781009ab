import { describe, expect, test } from 'vitest'
import { party, record, type Saying, says, type Told } from '../../tests/records.js'
import type { DocumentRecord } from '../types/index.js'
import type { GatheredTheme } from './theme.js'
import { gatherThemes } from './themes.js'
import { gatherUtterances } from './utterances.js'

const gathered = (records: readonly DocumentRecord[]) => gatherThemes(records, gatherUtterances(records))

/** What a theme holds, by the first words of each utterance. */
const holds = ({ utterances }: GatheredTheme) =>
  utterances.map(({ main }) => main.document.text.slice(...main.content[0]!).replace(/[“”]/g, ''))

/** A document in which each line is said, by Lund and Aske in turn; lines that begin with "#" are headings. */
function spoken(id: string, lines: readonly string[], told: Told = {}): DocumentRecord {
  const texts = lines.map((line) => line.replace(/^# /, ''))
  const headings = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2))
  const sayings = lines
    .filter((line) => !line.startsWith('# '))
    .map((line, i): Saying => says(i % 2 === 0 ? 'Mara Lund' : 'Jon Aske', line))
  return record(id, texts.join('\n'), sayings, { ...told, headings })
}

const FISH = [
  '“No boat will be boarded on the Lanner Bank this winter.”',
  '“The Lanner Bank has fed both coasts, and the boats will fish there.”',
  '“Each boat that fishes the Lanner Bank is counted by the fish commission.”',
]
const TRAINS = [
  '“The trains will run over the Sarrow bridge again.”',
  '“The Sarrow bridge is sound enough for trains.”',
  '“We have waited for the trains on the Sarrow bridge.”',
]
const POWER = [
  '“The power cable had a technical fault in the switch.”',
  '“A fault in the cable is a technical matter of power.”',
  '“The cable gives half its power since the fault.”',
]

describe('a document that is divided by headings keeps them', () => {
  const one = spoken('a', ['“Welcome to all of you.”', '# Boats', ...FISH, '# Trains: ‘A promise’', ...TRAINS])
  const themes = gathered([one])

  test('in its own order, with what is under them', () => {
    expect(themes.map(({ label, utterances }) => [label, utterances.length])).toEqual([
      ['Boats', 3],
      ['Trains', 3],
      ['', 1],
    ])
  })

  test('what stands under none is left over', () => {
    expect(themes.at(-1)).toMatchObject({ rest: true, emblem: null })
    expect(holds(themes.at(-1)!)).toEqual(['Welcome to all of you.'])
  })

  test('dozens of headings, as in a live blog, are no division', () => {
    const entries = [...FISH, ...TRAINS, ...POWER].flatMap((line, i) => [`# Entry ${i}`, line])
    expect(gathered([spoken('a', entries)]).map(({ label }) => label)).not.toContain('Entry 0')
  })
})

describe('coverage without headings', () => {
  // Each outlet has one line of each subject, so that only the words can bring them together.
  const papers = [0, 1, 2].map((i) => spoken(`d${i}`, [FISH[i]!, TRAINS[i]!, POWER[i]!]))
  const themes = gathered(papers)

  test('is divided by its words', () => {
    const found = themes.map((theme) => holds(theme).sort())
    for (const subject of [FISH, TRAINS, POWER]) {
      expect(found).toContainEqual(subject.map((line) => line.replace(/[“”]/g, '')).sort())
    }
  })

  test('the words that return name the themes', () => {
    expect(themes.map(({ label }) => label).sort()).toEqual(
      ['The Lanner Bank', 'The Sarrow bridge', 'The cable'].sort(),
    )
  })

  test('the order of documents and statements does not matter', () => {
    const again = gatherThemes([...papers].reverse(), [...gatherUtterances(papers)].reverse())
    expect(again.map((theme) => [theme.label, holds(theme)])).toEqual(
      themes.map((theme) => [theme.label, holds(theme)]),
    )
  })

  test('an editor’s label is better than a word', () => {
    const explainer = spoken('e', [
      '# Electricity: ‘a fault’',
      '“Nobody has told the power cable to fail.”',
      '“A switch failed in the cable, and a switch is a switch.”',
      '# Rail: ‘sound’',
      '“When the trains run over Sarrow, I will visit.”',
      '“I offer you trains over the bridge, not a toast.”',
    ])
    expect(gathered([...papers, explainer]).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Electricity', 'Rail']),
    )
  })

  test('names of people say who, not what', () => {
    const talk = (lines: readonly string[]) => lines.map((line) => line.replace('“', '“As Aske said, '))
    const labels = gathered([0, 1, 2].map((i) => spoken(`d${i}`, talk([FISH[i]!, TRAINS[i]!])))).map(
      ({ label }) => label,
    )
    expect(labels.join()).not.toMatch(/Aske/)
  })
})

describe('at most seven themes', () => {
  test('however many subjects there are', () => {
    const subjects = 'apples bricks candles donkeys engines flutes gardens harbours islands jackets'.split(' ')
    const shapes = [
      (what: string) => `“We store ${what} in a dark cellar.”`,
      (what: string) => `“Nobody buys ${what} on winter evenings.”`,
      (what: string) => `“Send more ${what} to my sister.”`,
    ]
    const papers = shapes.map((shape, i) => spoken(`d${i}`, subjects.map(shape)))
    const themes = gathered(papers)
    expect(themes.length).toBeLessThanOrEqual(7)
    expect(themes.flatMap(holds)).toHaveLength(30)
    expect(new Set(themes.map(({ label }) => label)).size).toBe(themes.length)
  })

  test.each([
    ['none in nothing', [], []],
    ['one for a few', FISH.slice(0, 2), ['']],
  ])('%s', (_, lines, labels) => {
    expect(gathered([spoken('a', lines)]).map(({ label }) => label)).toEqual(labels)
  })
})

describe('the words that stand for a theme', () => {
  const TITLE = 'Boats: ‘No boat will be boarded’'
  const document = (sayings: readonly Saying[], lines: readonly string[]) =>
    record(
      'a',
      [TITLE, ...lines, 'Trains', '“We ride all night.”'].join('\n'),
      [...sayings, says('Jon Aske', '“We ride all night.”')],
      {
        headings: [TITLE, 'Trains'],
      },
    )
  const emblem = (sayings: readonly Saying[], lines: readonly string[]) => {
    const found = gathered([document(sayings, lines)])[0]!.emblem
    return found?.printing.document.text.slice(...found.span) ?? null
  }

  test('are those that an editor set over it, where somebody said them', () => {
    const line = '“The Lanner Bank is wide. No boat will be boarded there, not one.”'
    const sayings = [
      says('Mara Lund', line, { id: 'x' }),
      says('Mara Lund', '‘No boat will be boarded’', { place: 'heading', echoes: 'x' }),
    ]
    expect(emblem(sayings, [line])).toBe('No boat will be boarded')
  })

  test.each<[string, string, Parameters<typeof says>[2], string | null]>([
    ['else a whole sentence', '“The Lanner Bank is wide and ours.”', {}, 'The Lanner Bank is wide and ours.'],
    ['not a scrap', '“Wide, ours.”', {}, null],
    ['not a speech', `“The ${'wide '.repeat(20)}bank.”`, {}, null],
    ['not words with a cut', '“The Lanner Bank … is wide and ours.”', {}, null],
    ['not words with an insertion', '“The [Lanner] Bank is wide and ours.”', {}, null],
    ['not a headline’s capitals', '“THE BANK IS WIDE AND OURS”', {}, null],
    ['not a question', '“Is the Lanner Bank wide and ours?”', { mode: 'asked' }, null],
    ['not a report', 'the Lanner Bank was wide and theirs', { kind: 'indirect' }, null],
  ])('%s', (_, words, said, found) => {
    expect(emblem([says('Mara Lund', words, said)], [words])).toBe(found)
  })

  test.each([
    ['nobody known', null],
    ['somebody without a name', 'an official'],
    ['an office', 'The Prime Minister'],
  ])('not those of %s', (_, who) => {
    const words = '“The Lanner Bank is wide and ours.”'
    expect(emblem([says(who === null ? null : party(who), words)], [words])).toBeNull()
  })

  test('end without marks and commas', () => {
    expect(
      emblem(
        [says('Mara Lund', '‘The fish are on the bank,’', { kind: 'direct' })],
        ['‘The fish are on the bank,’ she said.'],
      ),
    ).toBe('The fish are on the bank')
  })
})
