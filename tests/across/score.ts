import { identify } from '../../src/4-resolve/index.js'
import { type Press, pressOf } from './press.js'

/** How one press was sorted into speakers. */
export interface Score {
  /** Speakers that hold the parties of two people and more: by person, the parties. */
  readonly wrong: readonly (readonly (readonly [string, readonly string[]])[])[]
  /** Parties that were found as speakers, and those that the articles name. */
  readonly parties: number
  readonly named: number
  /** Links that a reader who knows everything would make, and those that were made. */
  readonly possible: number
  readonly made: number
  /** People who stand as several speakers: the parties of each. */
  readonly split: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** How many parties of one person stand with their like, and how many stand with somebody else. */
export function scored({ records, truth }: Press): Score {
  const identities = identify(records)
  const people = new Map<string, Map<string, string[]>>()
  const speakers = new Map<string, Map<string, string[]>>()
  for (const [key, person] of truth) {
    const [document, name] = key.split('#') as [string, string]
    const speaker = identities.speakerOf(document, name)
    if (!speaker) continue
    added(people, [person, speaker.id], key)
    added(speakers, [speaker.id, person], key)
  }
  const parties = [...people.values()].reduce((all, groups) => all + [...groups.values()].flat().length, 0)
  const made = parties - [...people.values()].reduce((all, groups) => all + groups.size, 0)
  return {
    wrong: [...speakers.values()].filter((held) => held.size > 1).map((held) => [...held.entries()]),
    parties,
    named: truth.size,
    possible: parties - people.size,
    made,
    split: new Map(
      [...people].filter(([, groups]) => groups.size > 1).map(([one, groups]) => [one, [...groups.values()]]),
    ),
  }
}

function added(to: Map<string, Map<string, string[]>>, [one, other]: readonly [string, string], key: string): void {
  const groups = to.get(one) ?? new Map<string, string[]>()
  to.set(one, groups.set(other, [...(groups.get(other) ?? []), key]))
}

/** The words of a press about one party, to be read by whoever asks why. */
export function words({ records }: Press, key: string): string {
  const [document, name] = key.split('#') as [string, string]
  const record = records.find(({ id }) => id === document)!
  const family = name.split(' ').at(-1)!
  const told = record.text.split('\n\n').filter((line) => line.includes(family))
  return `${document} ${record.published} ${told.join(' ')}`
}

export { pressOf }
