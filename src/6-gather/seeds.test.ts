import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import type { Candidate } from './candidates.js'
import { contextsOf } from './contexts.js'
import { labelOf } from './naming.js'
import { type Profile, profilesOf } from './profiles.js'
import { sectionsOf } from './sections.js'
import { seedsFromLikeness, seedsFromSections } from './seeds.js'
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
// A document each: what stands beside a line would bring it near to its neighbours.
const pile = NAMES.map((name) => record(name, LINES[name], [says(`Speaker ${name}`, LINES[name])]))
const made = profilesOf(gatherUtterances(pile), { sections: [], contexts: contextsOf(pile) })
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
  return { key: label.toLowerCase(), label, members, titled: false, naming: 1, ...more }
}

const seedsOf = (some: readonly Profile[]) => seedsFromLikeness(some).map(({ members }) => named(members).sort())

describe('themes are founded on likeness', () => {
  test('what is like each other founds one', () => {
    expect(seedsOf(profiles)).toEqual([
      ['bank', 'boat', 'net'],
      ['bridge', 'rail', 'train'],
    ])
  })

  test('what is like nothing founds none', () => {
    expect(seedsOf(profiles).flat()).not.toContain('tea')
  })

  test('not in a handful of statements', () => {
    expect(seedsOf(profiles.slice(0, 5))).toEqual([])
  })

  test('there are never more than a page has room for, and one is left for the rest', () => {
    const subjects = 'apples bricks candles donkeys engines flutes gardens harbours islands jackets'.split(' ')
    const lines = subjects.flatMap((what) => [`“We store ${what} dry.”`, `“Nobody buys ${what} now.”`])
    const many = lines.map((line, i) => record(`d${i}`, line, [says(`Speaker ${i}`, line)]))
    const all = profilesOf(gatherUtterances(many), { sections: [], contexts: contextsOf(many) })
    const seeds = seedsFromLikeness(all)
    expect(seeds.length).toBeGreaterThan(1)
    expect(seeds.length).toBeLessThanOrEqual(6)
  })
})

describe('sections of one document are seeds', () => {
  const text = ['Fish', LINES.boat, LINES.bank, 'Rail', LINES.train, 'Empty'].join('\n')
  const headed = record('b', text, [says('A', LINES.boat), says('B', LINES.bank), says('C', LINES.train)], {
    headings: ['Fish', 'Rail', 'Empty'],
  })
  const sections = sectionsOf(headed)
  const inside = profilesOf(gatherUtterances([headed]), { sections, contexts: contextsOf([headed]) })

  test('where something is said in them', () => {
    const seeds = seedsFromSections(inside, sections)
    expect(seeds.map(({ label, members }) => [label, members.length])).toEqual([
      ['Fish', 2],
      ['Rail', 1],
    ])
  })
})

describe('utterances find their theme', () => {
  const seed = (label: string, members: readonly Name[]) => ({ label, members: members.map(profile) })
  const settled = (...seeds: ReturnType<typeof seed>[]) =>
    settle(profiles, seeds).map(({ seed, members }) => [seed.label, named(members.keys()).sort()])

  test('that is nearest, and what is near none stays out', () => {
    expect(settled(seed('Boats', ['boat', 'bank']), seed('Trains', ['train', 'bridge']))).toEqual([
      ['Boats', ['bank', 'boat', 'net']],
      ['Trains', ['bridge', 'rail', 'train']],
    ])
  })

  test('a founder stays where it would not be drawn', () => {
    expect(settled(seed('Boats', ['boat', 'bank', 'tea']))[0]![1]).toContain('tea')
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
  const group = (label: string | null, members: readonly Name[]) => ({
    seed: { label, members: [] },
    members: new Map(members.map((name) => [profile(name), 1])),
  })
  const boats = candidate('Boats', ['boat', 'bank', 'net'])
  const trains = candidate('Trains', ['train', 'bridge', 'rail'])
  const all = candidate('Things', NAMES)

  test.each<[string, string | null, Name[], Candidate[], string[], string | null]>([
    ['as its editor did', 'Seed', ['boat', 'bank'], [boats], [], 'Seed'],
    ['by the words of its utterances', null, ['boat', 'bank', 'net'], [trains, boats], [], 'Boats'],
    ['not by words that are everywhere', null, ['boat', 'bank', 'net'], [all, boats], [], 'Boats'],
    ['nor by a name that is taken', null, ['boat', 'bank', 'net'], [all, boats], ['boat'], 'Things'],
    ['by nothing, if nothing fits', null, ['tea'], [], [], null],
    [
      'by an editor’s section, if most of what stands under it is in the theme',
      null,
      ['boat', 'bank', 'net'],
      [boats, candidate('Fishing', ['boat', 'bank'], [], { titled: true, naming: 3 })],
      [],
      'Fishing',
    ],
  ])('%s', (_, own, members, candidates, taken, label) => {
    expect(labelOf(group(own, members), candidates, new Set(taken))).toBe(label)
  })
})
