import { describe, expect, test } from 'vitest'
import { record, says, type Told } from '../../tests/records.js'
import { candidatesOf } from './candidates.js'
import { contextsOf } from './contexts.js'
import { profilesOf } from './profiles.js'
import { sectionsOf } from './sections.js'
import { gatherUtterances } from './utterances.js'

/** Documents in which each line is said by somebody; lines that begin with "#" are headings. */
function candidates(documents: readonly (readonly string[])[], taboo: readonly string[] = []) {
  const records = documents.map((lines, d) => {
    const texts = lines.map((line) => line.replace(/^# /, ''))
    const told: Told = { headings: lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2)) }
    const said = lines.filter((line) => !line.startsWith('# '))
    return record(
      `d${d}`,
      texts.join('\n'),
      said.map((line, i) => says(`Speaker ${d} ${'abcdefgh'[i]}`, line)),
      told,
    )
  })
  const sections = records.flatMap(sectionsOf)
  const profiles = profilesOf(gatherUtterances(records), { sections, contexts: contextsOf(records) })
  return candidatesOf(profiles, sections, new Set(taboo))
}

const labels = (...args: Parameters<typeof candidates>) => candidates(...args).map(({ label }) => label)

describe('words that could name a theme', () => {
  test.each<[string, string[][], string[], string[]]>([
    ['return in several statements', [['“We sign the treaty.”'], ['“The treaty is dead.”']], ['The treaty'], []],
    ['and not in one', [['“We sign the treaty.”'], ['“The goat is dead.”']], [], ['The treaty', 'The goat']],
    ['may be pairs', [['“We like the Sarrow bridge.”'], ['“The Sarrow bridge fell.”']], ['The Sarrow bridge'], []],
    ['are nouns, as far as small words before them tell', [['“We often swim.”'], ['“They swim badly.”']], [], ['Swim']],
    [
      'have "the" where the coverage has it',
      [['“A goat ate my goat.”'], ['“Every goat sleeps.”']],
      ['Goat'],
      ['The goat'],
    ],
    [
      'are no verbs, though a noun looks like one',
      [
        ['“They hope to swim.”', '“The hope!”'],
        ['“I hope so.”', '“We hope for it.”', '“You will hope.”', '“A hope.”'],
      ],
      [],
      ['Hope', 'The hope'],
    ],
    [
      'nor adjectives',
      [['“The federal court.”', '“A federal law.”'], ['“No federal money.”']],
      [],
      ['Federal', 'The federal'],
    ],
    ['are no numbers', [['“On the 15 boats.”'], ['“The 15 goats.”']], [], ['The 15', '15']],
    ['are no flat words', [['“The question is a lot.”'], ['“That question of a lot.”']], [], ['Question', 'Lot']],
    [
      'but may have one in them',
      [['“The ferry question.”'], ['“That ferry question.”']],
      ['Ferry question'],
      ['Question'],
    ],
    ['are no offices', [['“The president left.”'], ['“I saw the president.”']], [], ['The president']],
  ])('%s', (_, documents, some, none) => {
    const found = labels(documents)
    expect(found).toEqual(expect.arrayContaining(some))
    for (const label of none) expect(found).not.toContain(label)
  })

  test('are no names of people', () => {
    const documents = [['“The plan of the Lund men.”'], ['“The plan is the Lund plan.”']]
    expect(labels(documents, ['lund'])).toEqual(['The plan'])
  })

  test('count less where they only begin a name: "former mayors", "the former coach"', () => {
    const all = candidates([['“The former mayors of the harbour.”'], ['“A former coach left the harbour.”']])
    const naming = (label: string) => all.find((one) => one.label === label)!.naming
    expect(naming('Former')).toBeLessThan(naming('The harbour') / 2)
  })

  test('count less where they leave open which: "the committee", beside "the ferry committee"', () => {
    const all = candidates([
      ['“Every ferry committee met.”', '“A ferry committee!”'],
      ['“A committee is late.”', '“No committee!”', '“Our harbour.”', '“A harbour!”'],
    ])
    const naming = (label: string) => all.find((one) => one.label === label)!.naming
    expect(naming('Committee')).toBeLessThan(naming('Harbour') / 2)
    expect(naming('Ferry committee')).toBeGreaterThan(naming('Harbour'))
  })

  test('know who holds them, and who only stands beside them', () => {
    const one = record(
      'a',
      '“We sign the treaty,” Lund said.\nOf the treaty she said: “It is dead.”\n“The treaty lives.”',
      [
        says('Mara Lund', '“We sign the treaty,”'),
        says('Jon Aske', '“It is dead.”'),
        says('Ola Dahl', '“The treaty lives.”'),
      ],
    )
    const profiles = profilesOf(gatherUtterances([one]), { sections: [], contexts: contextsOf([one]) })
    const [treaty] = candidatesOf(profiles, [], new Set())
    const strengths = [...treaty!.members].map(([{ utterance }, strength]) => [
      utterance.voices[0]!.name,
      strength > 0.9,
    ])
    expect(strengths.sort()).toEqual([
      ['Jon Aske', false],
      ['Mara Lund', true],
      ['Ola Dahl', true],
    ])
  })
})

describe('headings that could name a theme', () => {
  const under = (...headings: string[]) =>
    headings.flatMap((heading, i) => [`# ${heading}`, `“Line ${'xyz'[i]} of the goat.”`])

  test.each<[string, string[][], string[], string[]]>([
    ['an explainer’s', [under('Fishing: ‘a line’', 'Rail: ‘a timetable’')], ['Fishing', 'Rail'], []],
    ['not a quotation', [under('‘I do not telephone judges’', 'Other')], [], ['I do not telephone judges']],
    [
      'a plain one, if what is said in two documents takes it up',
      [under('The treaty', 'Goats'), ['“The treaty is dead.”'], ['“A treaty!”']],
      ['The treaty'],
      ['Goats'],
    ],
  ])('%s', (_, documents, some, none) => {
    const found = candidates(documents)
      .filter(({ titled }) => titled)
      .map(({ label }) => label)
    expect(found).toEqual(expect.arrayContaining(some))
    for (const label of none) expect(found).not.toContain(label)
  })

  test('count more than words, and an explainer’s more than others', () => {
    const found = candidates([
      under('Fishing: ‘a line’', 'The treaty'),
      ['“The treaty is dead.”'],
      ['“The treaty, and the goat!”'],
    ])
    const weight = (label: string) => found.find((one) => one.label === label)!.naming
    expect(weight('Fishing')).toBeGreaterThan(weight('The treaty'))
    expect(weight('The treaty')).toBeGreaterThan(weight('The goat'))
  })

  test('not those of a live blog, which name moments', () => {
    const moments = 'abcdefghi'.split('').map((letter) => `Moment ${letter}: ‘so it goes’`)
    const lines = moments.flatMap((heading, i) => [`# ${heading}`, `“Line ${'abcdefghi'[i]} of the goat.”`])
    expect(candidates([lines]).filter(({ titled }) => titled)).toEqual([])
  })

  test('nor names of people', () => {
    const found = candidates([under('Lund: ‘a line’', 'Rail: ‘a timetable’')], ['lund'])
    expect(found.filter(({ titled }) => titled).map(({ label }) => label)).toEqual(['Rail'])
  })

  test('the same heading in two documents is one', () => {
    const found = candidates([under('Fishing: ‘a line’', 'A'), under('FISHING: ‘a net’', 'B')])
    const fishing = found.filter(({ key, titled }) => titled && key === 'fish')
    expect(fishing.map(({ members }) => [...members.values()].filter((strength) => strength === 1).length)).toEqual([2])
  })
})
