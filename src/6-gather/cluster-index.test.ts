import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ClusterIndex, type Company } from './cluster-index.js'
import { wordingOf } from './wording.js'

const LINES = [
  'We did not come here to redraw a line in the water.',
  'I offer you a timetable, and a timetable is a promise.',
  'We will not be there.',
  'The cable is whole; what is missing is a signature.',
]

const lund = { circles: ['person lund'], anybody: false }
const nobody = { circles: [], anybody: true }

/** An index of these lines, each its own cluster, and a question to it. */
function near(question: string, company: Company = lund): number[] {
  const wordings = LINES.map(wordingOf)
  const asked = wordingOf(question)
  const index = new ClusterIndex([...wordings, asked])
  for (const [at, wording] of wordings.entries()) index.add(at, index.indexed(wording), lund)
  return index.near(index.indexed(asked), company)
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

  test.each([
    ['all words', LINES[0]!, [0]],
    ['of many words all but one', LINES[0]!.replace('redraw', 'draw'), [0]],
    ['of few words all but one', LINES[2]!.replace('there', 'here'), []],
    ['half of the words', 'We did not come here to fish.', []],
  ])('of somebody without a name: %s', (_, question, found) => {
    expect(near(question, nobody)).toEqual(found)
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
      for (const [kept, asked, company, asking] of [
        [whole!, part!, lund, lund],
        [part!, whole!, lund, lund],
        [whole!, part!, nobody, lund],
        [part!, whole!, nobody, lund],
        [whole!, part!, lund, nobody],
        [part!, whole!, lund, nobody],
      ] as const) {
        const index = new ClusterIndex([whole!, part!, ...rest])
        for (const [at, wording] of [kept, ...rest].entries()) index.add(at, index.indexed(wording), company)
        expect(index.near(index.indexed(asked), asking)).toContain(0)
      }
    }),
  )
})

describe('company', () => {
  const aske = { circles: ['person aske'], anybody: false }
  const wordings = LINES.map(wordingOf)
  const many = Array.from({ length: 120 }, (_, i) => wordingOf(`Kettle number${i} sings of a boat on the line`))
  const index = new ClusterIndex([...wordings, ...many])
  for (const [at, wording] of wordings.entries()) index.add(at, index.indexed(wording), at === 3 ? nobody : lund)
  for (const [i, wording] of many.entries()) index.add(10 + i, index.indexed(wording), lund)
  const words = (line: string) => index.indexed(wordingOf(line))

  test('two who are named share a circle, or are not compared', () => {
    expect(index.near(words(LINES[0]!), aske)).toEqual([])
    expect(index.near(words(LINES[0]!), lund)).toContain(0)
  })

  test('whoever is not named is compared with all, but word for word only', () => {
    expect(index.near(words(LINES[1]!), nobody)).toEqual([1])
    expect(index.near(words('a timetable is a promise'), nobody)).toEqual([1])
    expect(index.near(words('a timetable is a kettle'), nobody)).toEqual([])
    expect(index.near(words(LINES[3]!), aske)).toEqual([3])
  })

  test('of many clusters the same ones are found as of few', () => {
    expect(index.near(words('Kettle number77 sings of a boat'), lund)).toContain(87)
    expect(index.near(words('Nothing of the sort, number77'), lund)).toEqual([87])
  })

  test('a cluster that learns its name is found in its company from then on', () => {
    const grown = new ClusterIndex(wordings)
    grown.add(0, grown.indexed(wordings[0]!), nobody)
    const asked = grown.indexed(wordingOf('We did not sail here to draw lines in the sand'))
    expect(grown.near(asked, lund)).toEqual([])
    grown.add(0, grown.indexed(wordings[0]!), lund)
    expect(grown.near(asked, lund)).toEqual([0])
  })
})
