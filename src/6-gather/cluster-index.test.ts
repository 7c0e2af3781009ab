import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ClusterIndex } from './cluster-index.js'
import { wordingOf } from './wording.js'

const LINES = [
  'We did not come here to redraw a line in the water.',
  'I offer you a timetable, and a timetable is a promise.',
  'We will not be there.',
  'The cable is whole; what is missing is a signature.',
]

/** An index of these lines, each its own cluster, and a question to it. */
function near(question: string): number[] {
  const wordings = LINES.map(wordingOf)
  const asked = wordingOf(question)
  const index = new ClusterIndex([...wordings, asked])
  for (const [at, wording] of wordings.entries()) index.add(at, wording)
  return index.near(asked)
}

describe('what a printing may be one with', () => {
  test.each([
    ['the same words', LINES[0]!, 0],
    ['a part', 'a line in the water', 0],
    ['a longer one', `Today he said: ${LINES[3]} And so it is.`, 3],
    ['a cut one', 'We did not come here … a line in the water', 0],
    ['one with another word', 'We did not come here to draw a line in the water', 0],
    ['one of small words only', 'We will not be there.', 2],
  ])('%s', (_, question, at) => {
    expect(near(question)).toContain(at)
  })

  test('nothing like it', () => {
    expect(near('Eleven ferries sank.')).toEqual([])
  })
})

test('any piece of a wording leads to it, and any wording to its pieces', () => {
  const word = fc.constantFrom(
    ...'boat bank line water timetable promise cable signature kettle the a of not we'.split(' '),
  )
  const text = fc.array(word, { minLength: 3, maxLength: 20 })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.array(text, { maxLength: 8 }), (words, from, length, others) => {
      const start = from % words.length
      const piece = words.slice(start, start + 1 + (length % (words.length - start)))
      const [whole, part, ...rest] = [words, piece, ...others].map((list) => wordingOf(list.join(' ')))
      for (const [kept, asked] of [
        [whole!, part!],
        [part!, whole!],
      ] as const) {
        const index = new ClusterIndex([whole!, part!, ...rest])
        for (const [at, wording] of [kept, ...rest].entries()) index.add(at, wording)
        expect(index.near(asked)).toContain(0)
      }
    }),
  )
})
