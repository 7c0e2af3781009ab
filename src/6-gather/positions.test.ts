import { describe, expect, test } from 'vitest'
import { record, type Said, says } from '../../tests/records.js'
import { positionsOf } from './positions.js'
import { gatherUtterances } from './utterances.js'

type Turn = readonly [day: string, words: string, more?: Said]

/** What Lund said, each in a paper of its own day. */
function turns(...said: readonly Turn[]) {
  const records = said.map(([day, words, more], i) =>
    record(`d${i}`, `${more?.cue ?? ''} ${words}`, [says('Mara Lund', words, more)], { published: day }),
  )
  return positionsOf(gatherUtterances(records)).flatMap(({ steps }) => steps.map(({ turn }) => turn))
}

const OPEN = '“We will open the harbour mill to visitors.”'

describe('one person on one thing over time', () => {
  test.each<[string, Turn[], (string | null)[]]>([
    [
      'a denial',
      [
        ['2026-05-01', OPEN],
        ['2026-05-04', '“The harbour mill will not open to visitors.”'],
      ],
      [null, 'denial'],
    ],
    [
      'another number',
      [
        ['2026-05-01', '“The mill will cost 40 million crowns.”'],
        ['2026-05-04', '“It is 70 million crowns that the mill will cost.”'],
      ],
      [null, 'number'],
    ],
    [
      'another matter',
      [
        ['2026-05-01', OPEN],
        ['2026-05-04', '“Nobody has ever seen a wolf near Ostrel.”'],
      ],
      [null, null],
    ],
    [
      'the same again',
      [
        ['2026-05-01', OPEN],
        ['2026-05-04', '“Visitors will see the harbour mill, we open it.”'],
      ],
      [null, null],
    ],
    [
      'one day is no course',
      [
        ['2026-05-01', OPEN],
        ['2026-05-01', '“The harbour mill will not open to visitors.”'],
      ],
      [],
    ],
  ])('%s', (_, said, expected) => {
    expect(turns(...said)).toEqual(expected)
  })

  test('a question or a refusal takes no position', () => {
    expect(turns(['2026-05-01', OPEN], ['2026-05-04', '“Will the mill open?”', { mode: 'asked' }])).toEqual([])
  })

  test('nobody without a name has one', () => {
    const records = ['2026-05-01', '2026-05-04'].map((day, i) =>
      record(`d${i}`, OPEN, [says('an official', OPEN)], { published: day }),
    )
    expect(positionsOf(gatherUtterances(records))).toEqual([])
  })

  test('the turn names what it turns against', () => {
    const records = [
      record('d1', OPEN, [says('Mara Lund', OPEN)], { published: '2026-05-01' }),
      record(
        'd2',
        '“The harbour mill will not open to visitors.”',
        [says('Mara Lund', '“The harbour mill will not open to visitors.”')],
        {
          published: '2026-05-04',
        },
      ),
    ]
    const [position] = positionsOf(gatherUtterances(records))
    expect(position!.steps[1]!.against?.main.document.id).toBe('d1')
  })
})
