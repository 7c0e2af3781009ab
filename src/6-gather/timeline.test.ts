import { expect, test } from 'vitest'
import { record, type Said, says } from '../../tests/records.js'
import { timeline, timeOf } from './timeline.js'
import { gatherUtterances } from './utterances.js'

const paper = (id: string, words: string, published?: string, said: Said = {}) =>
  record(id, words, [says(`Speaker ${id}`, words, said)], published === undefined ? {} : { published })

const order = (...records: ReturnType<typeof paper>[]) =>
  timeline(gatherUtterances(records)).map(({ main }) => main.document.id)

test.each([
  [
    'by publication',
    [paper('b', '“Two sheep ran.”', '2026-05-05'), paper('a', '“One goat sat.”', '2026-05-04')],
    ['a', 'b'],
  ],
  [
    'by the day of saying, which a later paper may tell',
    [paper('b', '“Two sheep ran.”', '2026-05-05'), paper('a', '“One goat sat.”', '2026-05-08', { when: '2026-05-04' })],
    ['a', 'b'],
  ],
  [
    'by the hour within a day',
    [
      paper('b', '“Two sheep ran.”', '2026-05-05T11:00:00Z'),
      paper('a', '“One goat sat.”', '2026-05-05T11:30:00+02:00'),
    ],
    ['a', 'b'],
  ],
  ['undated ones last', [paper('a', '“One goat sat.”'), paper('b', '“Two sheep ran.”', '2026-05-05')], ['b', 'a']],
  ['else by document', [paper('b', '“Two sheep ran.”'), paper('a', '“One goat sat.”')], ['a', 'b']],
  [
    'a date that is none is no date',
    [paper('a', '“One goat sat.”', 'soon'), paper('b', '“Two sheep ran.”', '2026')],
    ['b', 'a'],
  ],
])('%s', (_, records, ids) => {
  expect(order(...records)).toEqual(ids)
})

test('by its first printing', () => {
  const same = '“We will never sign the treaty of Ostrel again.”'
  const early = record('c', same, [says('Mara Lund', same)], { published: '2026-05-01' })
  const late = record('a', same, [says('Mara Lund', same)], { published: '2026-05-09' })
  const between = paper('b', '“One goat sat.”', '2026-05-05')
  expect(timeline(gatherUtterances([late, between, early])).map(({ voices }) => voices[0]!.name)).toEqual([
    'Mara Lund',
    'Speaker b',
  ])
})

test.each([
  [{ when: '2026-05-01' }, '2026-05-04', '2026-05-01'],
  [{}, '2026-05-04', '2026-05-04'],
  [{}, undefined, null],
])('the time of %j in a paper of %s', (said, published, time) => {
  const [utterance] = gatherUtterances([paper('a', '“One goat sat.”', published, said)])
  expect(timeOf(utterance!.main)).toBe(time)
})
