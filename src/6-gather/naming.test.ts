import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { candidatesOf } from './candidates.js'
import { contextsOf } from './contexts.js'
import { clashes, keyOf, labelOf } from './naming.js'
import { contentTexts } from './printing.js'
import { type Profile, profilesOf } from './profiles.js'
import { gatherUtterances } from './utterances.js'

const beside = (label: string, ...taken: readonly string[]) => clashes(keyOf(label), new Set(taken.map(keyOf)))

describe('a label beside another', () => {
  test.each([
    ['Rail', 'Rail', true],
    ['Cable', 'The cable', true],
    ['Railroad', 'Rail', true],
    ['Rail', 'Railways', true],
    ['Fishing', 'Fish', true],
    ['The ferry question', 'Ferry', true],
    ['Tax returns', 'Tax', true],
    ['Care', 'Car', false],
    ['Fishing', 'Rail', false],
    ['Health issue', 'The court', false],
  ])('%s, %s: says it again %s', (label, taken, is) => {
    expect(beside(label, taken)).toBe(is)
  })

  test('is compared with all', () => {
    expect(beside('Railroad', 'Fishing', 'Rail')).toBe(true)
    expect(beside('Railroad')).toBe(false)
  })
})

describe('the label of a theme', () => {
  /** Documents in which each line is said by somebody; the theme holds what begins with one of these words. */
  function label(
    documents: readonly (readonly string[])[],
    inside: RegExp,
    taken: readonly string[] = [],
  ): string | null {
    const records = documents.map((lines, d) =>
      record(
        `d${d}`,
        lines.map((line) => `“${line}”`).join('\n'),
        lines.map((line, i) => says(`Speaker ${d} ${'abcdefgh'[i]}`, `“${line}”`)),
      ),
    )
    const profiles = profilesOf(gatherUtterances(records), { sections: [], contexts: contextsOf(records) })
    const said = ({ utterance: { main } }: Profile) => contentTexts(main).join(' ').replace(/[“”]/g, '')
    const members = new Map(profiles.filter((one) => inside.test(said(one))).map((one) => [one, 1]))
    return labelOf(
      { seed: { label: null, members: [] }, members },
      candidatesOf(profiles, [], new Set()),
      new Set(taken.map(keyOf)),
    )
  }
  const REST = ['The goats are gone.', 'Who fed the goats?', 'A goat is a goat.']

  test.each<[string, string[][], RegExp, string]>([
    [
      'is what its statements say and others do not',
      [['We need the ferry.', 'A ferry must sail.', 'No ferry, no island.', ...REST]],
      /ferry/i,
      'Ferry',
    ],
    [
      'is the longer of two that the same ones say',
      [['We need the ferry line.', 'A ferry line must pay.', 'No ferry, no island.', ...REST]],
      /ferry/i,
      'Ferry line',
    ],
    [
      'is rather what several say than what one says and all stand beside',
      [['The harbour silts up.', 'A dredger for the harbour!', 'The mud stinks.', ...REST]],
      /harbour|mud/i,
      'The harbour',
    ],
  ])('%s', (_, documents, inside, expected) => {
    expect(label(documents, inside)).toBe(expected)
  })

  test('is none where no two of many statements say any word of it', () => {
    const lines = [
      'We row.',
      'They sail.',
      'Ana swims.',
      'Ciro dives.',
      'Eva floats.',
      'The goats sink, and a goat bleats.',
    ]
    const goats = ['Who fed the goats?', 'A goat is a goat.']
    expect(label([lines, goats], /row|sail|swims|dives|floats|sink/)).toBeNull()
    expect(label([lines, goats], /dives|floats|sink/)).toBe('Goat')
  })

  test('says nothing again that another says', () => {
    const lines = ['We need the ferry.', 'A ferry must sail.', 'No ferry, no island.', ...REST]
    expect(label([lines], /ferry/i, ['The ferry'])).not.toBe('Ferry')
  })

  test('is an editor’s, where one gave it', () => {
    expect(labelOf({ seed: { label: 'The quay', members: [] }, members: new Map() }, [], new Set())).toBe('The quay')
  })
})
