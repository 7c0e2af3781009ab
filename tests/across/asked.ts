import { describe, expect, test } from 'vitest'
import { identify } from '../../src/4-resolve/index.js'
import { read } from './press.js'

/** An article, with its day and paper where they tell. */
export interface Told {
  readonly text: string
  readonly day?: string
  readonly outlet?: string
}

const story = (told: string | Told): Told => (typeof told === 'string' ? { text: told } : told)

/** What two articles' speakers of these names are to each other: "one", "different", "unsure" or "strangers". */
export function asked(a: string | Told, b: string | Told, names: readonly [string, string]): string {
  const records = [a, b]
    .map(story)
    .map(({ text, day = '2025-03-03', outlet }, index) =>
      read(`d${index + 1}`, text, { published: day, ...(outlet ? { publisher: outlet } : {}) }),
    )
  const found = identify(records)
  const [one, other] = [found.speakerOf('d1', names[0]), found.speakerOf('d2', names[1])]
  if (!one || !other)
    return `not found: ${records.map(({ statements }) => statements.flatMap(({ speakers }) => speakers.map(({ name }) => name)).join(', ')).join(' / ')}`
  if (one === other) return 'one'
  return one.namesakes.find(({ speaker }) => speaker === other.id)?.says ?? 'strangers'
}

/** What a pair shows, two articles, the name in the first, and that in the second where it is another. */
export type Pair = readonly [string, string | Told, string | Told, string, string?]

/** Of each pair the speakers must be told apart, or nobody says that they are one. */
export function areTwo(title: string, pairs: readonly Pair[]): void {
  describe(title, () => {
    test.each(named(pairs))('%s', (_, a, b, name, other) => {
      expect(asked(a, b, [name, other])).toMatch(/^(?:different|unsure|strangers)$/)
    })
  })
}

/** Of each pair the speakers must be one. */
export function areOne(title: string, pairs: readonly Pair[]): void {
  describe(title, () => {
    test.each(named(pairs))('%s', (_, a, b, name, other) => {
      expect(asked(a, b, [name, other])).toBe('one')
    })
  })
}

const named = (pairs: readonly Pair[]) =>
  pairs.map(([what, a, b, name, other = name]) => [what, a, b, name, other] as const)
