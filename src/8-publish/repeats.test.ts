import { expect, test } from 'vitest'
import { record, type Saying, says } from '../../tests/records.js'
import { contentTexts, gatherUtterances } from '../6-gather/index.js'
import { ENGLISH } from './language/en.js'
import { withoutRepeats } from './repeats.js'

const TEXT =
  'Mara Lund said the ferry was on its way to Orrin when the harbour police stopped it and told it to wait.\nJon Aske said nothing.'
const indirect = (who: string, words: string, mode: 'said' | 'withheld' = 'said') =>
  says(who, words, { kind: 'indirect', mode, cue: 'said' })
const whole = indirect('Mara Lund', 'the ferry was on its way to Orrin when the harbour police stopped it')
const scrap = indirect('Mara Lund', 'told it to wait')

test.each<[string, Saying[], string[]]>([
  ['a statement stands in the sentence that is shown for a scrap', [whole, scrap], ['told it to wait']],
  ['two scraps share a sentence', [scrap, indirect('Mara Lund', 'stopped it')], ['told it to wait']],
  [
    'another speaker has a statement of their own',
    [whole, indirect('Jon Aske', 'told it to wait')],
    ['the ferry was on its way to Orrin when the harbour police stopped it', 'told it to wait'],
  ],
  [
    'a refusal is no statement',
    [whole, indirect('Mara Lund', 'told it to wait', 'withheld')],
    ['the ferry was on its way to Orrin when the harbour police stopped it', 'told it to wait'],
  ],
  ['nothing is shown whole', [whole], ['the ferry was on its way to Orrin when the harbour police stopped it']],
])('%s', (_, sayings, left) => {
  const utterances = gatherUtterances([record('a', TEXT, sayings)])
  const kept = withoutRepeats(utterances, ENGLISH).map(({ main }) => contentTexts(main).join(' '))
  expect(kept.sort()).toEqual([...left].sort())
})

test('what another document printed, too, keeps its place', () => {
  const other = record('b', 'The ferry was on its way to Orrin when the harbour police stopped it, Mara Lund said.', [
    says('Mara Lund', 'The ferry was on its way to Orrin when the harbour police stopped it', {
      kind: 'indirect',
      cue: 'said',
    }),
  ])
  const utterances = gatherUtterances([record('a', TEXT, [whole, scrap]), other])
  expect(withoutRepeats(utterances, ENGLISH)).toHaveLength(2)
})
