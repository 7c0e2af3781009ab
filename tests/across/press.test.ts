import { describe, expect, test } from 'vitest'
import { identify } from '../../src/4-resolve/index.js'
import type { DocumentRecord } from '../../src/types/index.js'
import { chance } from './people.js'
import { type Press, pressOf } from './press.js'

/** How many parties of one person stand with their like, and how many stand with somebody else. */
function counted({ records, truth }: Press) {
  const found = new Map<string, Map<string, number>>()
  const speakers = new Map<string, Map<string, string[]>>()
  for (const [key, person] of truth) {
    const [document, name] = key.split('#') as [string, string]
    const speaker = identities(records).speakerOf(document, name)
    if (!speaker) continue
    const groups = found.get(person) ?? new Map<string, number>()
    groups.set(speaker.id, (groups.get(speaker.id) ?? 0) + 1)
    found.set(person, groups)
    const held = speakers.get(speaker.id) ?? new Map<string, string[]>()
    held.set(person, [...(held.get(person) ?? []), key])
    speakers.set(speaker.id, held)
  }
  const sizes = [...found.values()].map((groups) => [...groups.values()].reduce((all, one) => all + one, 0))
  const parties = sizes.reduce((all, one) => all + one, 0)
  const wrong = [...speakers.values()].filter((held) => held.size > 1).map((held) => [...held.entries()])
  const possible = parties - found.size
  const made = parties - [...found.values()].reduce((all, groups) => all + groups.size, 0)
  return { wrong, parties, named: truth.size, possible, made, right: made / possible }
}

let last: { records: readonly DocumentRecord[]; found: ReturnType<typeof identify> } | null = null

function identities(records: readonly DocumentRecord[]) {
  if (last?.records !== records) last = { records, found: identify(records) }
  return last.found
}

describe('200 articles about sixty people, many of one name', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'seed %i: nobody is taken for somebody else, and 95 % of the links are made',
    (seed) => {
      const press = pressOf(seed)
      const { wrong, parties, named, right } = counted(press)
      expect(wrong).toEqual([])
      expect(parties / named).toBeGreaterThan(0.9)
      expect(right).toBeGreaterThanOrEqual(0.95)
    },
  )
})
