import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { sectionOf, sectionsOf } from './sections.js'
import { gatherUtterances } from './utterances.js'

const under = (...headings: string[]) =>
  sectionsOf(record('a', headings.map((heading) => `${heading}\nText.`).join('\n'), [], { headings }))

describe('what a heading names', () => {
  test.each([
    ['Fishing: ‘We did not come here’', 'Fishing', 'surely'],
    ['The crew: "I do not telephone judges"', 'The crew', 'surely'],
    [
      'Ukraine war and tensions with the West: Russia’s ‘just fight’',
      'Ukraine war and tensions with the West',
      'perhaps',
    ],
    ['The cable', 'The cable', 'perhaps'],
    ['CABLE', 'Cable', 'perhaps'],
    ['THE CABLE:', 'The cable', 'perhaps'],
    ['RAIL', 'Rail', 'perhaps'],
    ['‘I do not telephone judges’', 'I do not telephone judges', 'not'],
    ['Foreign Minister on ‘a good Thursday’', 'Foreign Minister on', 'not'],
    ['Ostrel, Thursday 15 October 2026', 'Ostrel, Thursday 15 October 2026', 'not'],
    ['On the quay', 'On the quay', 'not'],
    ['By Ann Bel', 'By Ann Bel', 'not'],
    ['Rivals open first talks in five years', 'Rivals open first talks in five years', 'not'],
    ['Tea first, then trains', 'Tea first, then trains', 'not'],
  ])('%s: %s (%s)', (heading, label, names) => {
    const [section] = under(heading, 'Another heading')
    expect([section!.label, section!.names]).toEqual([
      label,
      names === 'perhaps' && label.split(' ').length > 3 ? 'not' : names,
    ])
  })
})

describe('the sections of a document', () => {
  test('run from heading to heading', () => {
    const [first, second] = under('Fish', 'Trains')
    expect([first!.start, first!.end, second!.end]).toEqual([4, 11, 23])
  })

  test.each([[[]], [['Only one']]])('are none with %j', (headings) => {
    expect(under(...headings)).toEqual([])
  })

  test('hold what is said in them', () => {
    const text = 'Before.\nFish\n“We fish all day.”\nTrains\n“We ride all night.”'
    const sayings = ['Before.', '“We fish all day.”', '“We ride all night.”'].map((words) => says('Mara Lund', words))
    const one = record('a', text, sayings, { headings: ['Fish', 'Trains'] })
    const sections = sectionsOf(one)
    const places = gatherUtterances([one]).map(({ main }) => [
      main.statement.id,
      sectionOf(main, sections)?.label ?? null,
    ])
    expect(places.sort()).toEqual([
      ['s1', null],
      ['s2', 'Fish'],
      ['s3', 'Trains'],
    ])
  })
})
