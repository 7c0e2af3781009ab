import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import type { Candidate } from './candidates.js'
import { contextsOf } from './contexts.js'
import { labelOf } from './naming.js'
import { type Profile, profilesOf } from './profiles.js'
import { sectionsOf } from './sections.js'
import { seedsFromSections, seedsFromWords } from './seeds.js'
import { divide, settle } from './settle.js'
import { gatherUtterances } from './utterances.js'

const LINES = {
  boat: '“Boats fish on the Lanner Bank.”',
  bank: '“The bank has fish for all boats.”',
  net: '“Nets and boats lie on the bank.”',
  train: '“Trains run over the Sarrow bridge.”',
  bridge: '“The bridge carries trains again.”',
  rail: '“Rails and trains need a bridge.”',
  tea: '“Nobody offered any cake.”',
}
type Name = keyof typeof LINES

const NAMES = Object.keys(LINES) as Name[]
const one = record(
  'a',
  Object.values(LINES).join('\n'),
  NAMES.map((name) => says(`Speaker ${name}`, LINES[name])),
)
const made = profilesOf(gatherUtterances([one]), [], contextsOf([one]))
const profile = (name: Name): Profile => made.find(({ utterance }) => utterance.voices[0]?.name === `Speaker ${name}`)!
const profiles = NAMES.map(profile)

/** Which utterances these are, by their names. */
const named = (some: Iterable<Profile>): Name[] => [...some].map((each) => NAMES[profiles.indexOf(each)]!)

function candidate(
  label: string,
  firm: readonly Name[],
  weak: readonly Name[] = [],
  more: Partial<Candidate> = {},
): Candidate {
  const members = new Map([
    ...firm.map((name) => [profile(name), 1] as const),
    ...weak.map((name) => [profile(name), 0.35] as const),
  ])
  return { key: label.toLowerCase(), label, members, weight: 1, titled: false, naming: 1, ...more }
}

const seedsOf = (...candidates: Candidate[]) =>
  seedsFromWords(profiles, candidates).map(({ label, members }) => [label, named(members).sort()])

describe('themes are founded on words', () => {
  test('that gather most, one after the other', () => {
    expect(seedsOf(candidate('Trains', ['train', 'bridge']), candidate('Boats', ['boat', 'bank', 'net']))).toEqual([
      ['Boats', ['bank', 'boat', 'net']],
      ['Trains', ['bridge', 'train']],
    ])
  })

  test.each<[string, Candidate[], [string, Name[]][]]>([
    ['not on one utterance', [candidate('Tea', ['tea'])], []],
    [
      'not on those that are covered',
      [candidate('Boats', ['boat', 'bank', 'net']), candidate('Nets', ['net', 'bank'])],
      [['Boats', ['bank', 'boat', 'net']]],
    ],
    [
      'not on what is another name for the same',
      [
        candidate('Boats', ['boat', 'bank'], [], { weight: 3 }),
        candidate('Nets', ['net', 'bank', 'boat'], [], { weight: 0.1 }),
      ],
      [['Boats', ['bank', 'boat']]],
    ],
    [
      'not on what gathers little beside the first',
      [candidate('Boats', ['boat', 'bank', 'net'], [], { weight: 9 }), candidate('Trains', ['train', 'bridge'])],
      [['Boats', ['bank', 'boat', 'net']]],
    ],
    [
      'first on an editor’s, if its weight says so',
      [
        candidate('Boats', ['boat', 'bank', 'net']),
        candidate('Rail', ['train', 'bridge'], [], { weight: 3, titled: true }),
      ],
      [
        ['Rail', ['bridge', 'train']],
        ['Boats', ['bank', 'boat', 'net']],
      ],
    ],
    ['not without candidates', [], []],
  ])('%s', (_, candidates, seeds) => {
    expect(seedsOf(...candidates)).toEqual(seeds)
  })

  test('not in a handful of statements', () => {
    expect(seedsFromWords(profiles.slice(0, 5), [candidate('Boats', ['boat', 'bank', 'net'])])).toEqual([])
  })
})

describe('sections of one document are seeds', () => {
  const text = ['Fish', LINES.boat, LINES.bank, 'Rail', LINES.train, 'Empty'].join('\n')
  const headed = record('b', text, [says('A', LINES.boat), says('B', LINES.bank), says('C', LINES.train)], {
    headings: ['Fish', 'Rail', 'Empty'],
  })
  const sections = sectionsOf(headed)
  const inside = profilesOf(gatherUtterances([headed]), sections, contextsOf([headed]))

  test('where something is said in them', () => {
    const seeds = seedsFromSections(inside, sections)
    expect(seeds.map(({ label, titled, members }) => [label, titled, members.length])).toEqual([
      ['Fish', true, 2],
      ['Rail', true, 1],
    ])
  })
})

describe('utterances find their theme', () => {
  const seed = (label: string, members: readonly Name[], hints: readonly Name[] = []) => ({
    label,
    titled: true,
    members: members.map(profile),
    hints: new Map(hints.map((name) => [profile(name), 1])),
  })
  const settled = (...seeds: ReturnType<typeof seed>[]) =>
    settle(profiles, seeds).map(({ seed, members }) => [seed.label, named(members.keys()).sort()])

  test('that is nearest, and what is near none stays out', () => {
    expect(settled(seed('Boats', ['boat', 'bank']), seed('Trains', ['train', 'bridge']))).toEqual([
      ['Boats', ['bank', 'boat', 'net']],
      ['Trains', ['bridge', 'rail', 'train']],
    ])
  })

  test('a word of the theme brings what likeness would not', () => {
    expect(settled(seed('Boats', ['boat', 'bank'], ['tea']))[0]![1]).toContain('tea')
  })

  test('a theme that keeps one only is given up', () => {
    expect(settled(seed('Boats', ['boat', 'bank']), seed('Tea', ['tea'])).map(([label]) => label)).toEqual(['Boats'])
  })

  test('but what an editor divided stays, however few', () => {
    const groups = divide(profiles, [seed('Boats', ['boat', 'train']), seed('Tea', ['tea'])])
    expect(
      groups.map(({ seed, members }) => [seed.label, named(members.keys()).slice(0, seed.members.length)]),
    ).toEqual([
      ['Boats', ['boat', 'train']],
      ['Tea', ['tea']],
    ])
  })

  test('and only what is clearly near joins it', () => {
    const [boats] = divide(profiles, [seed('Boats', ['boat', 'bank'])])
    expect(named(boats!.members.keys())).not.toContain('tea')
    expect([...boats!.members.values()].every((near) => near >= 0.4)).toBe(true)
  })
})

describe('a theme is named', () => {
  const group = (titled: boolean, members: readonly Name[]) => ({
    seed: { label: 'Seed', titled, members: [], hints: new Map() },
    members: new Map(members.map((name) => [profile(name), 1])),
  })
  const boats = candidate('Boats', ['boat', 'bank', 'net'])
  const trains = candidate('Trains', ['train', 'bridge', 'rail'])
  const all = candidate('Things', NAMES)

  test.each<[string, boolean, Name[], Candidate[], string[], string]>([
    ['as its editor did', true, ['boat', 'bank'], [boats], [], 'Seed'],
    ['by the words of its utterances', false, ['boat', 'bank', 'net'], [trains, boats], [], 'Boats'],
    ['not by words that are everywhere', false, ['boat', 'bank', 'net'], [all, boats], [], 'Boats'],
    ['nor by a name that is taken', false, ['boat', 'bank', 'net'], [all, boats], ['boat'], 'Things'],
    ['as it began, if nothing fits', false, ['tea'], [], [], 'Seed'],
  ])('%s', (_, titled, members, candidates, taken, label) => {
    expect(labelOf(group(titled, members), candidates, new Set(taken))).toBe(label)
  })
})
