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
