import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordOf, shown, statementWith } from '../../tests/reading/who.js'
import { workOf } from '../../tests/reading/work.js'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { attribute } from '../3-attribute/index.js'
import { resolve } from './index.js'

function stagesOf(text: string) {
  const { document } = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
  const understanding = understand(document)
  return { understanding, statements: attribute(understanding).statements }
}

const resolution = (text: string) => {
  const { understanding, statements } = stagesOf(text)
  return { statements, ...resolve(understanding, statements) }
}

describe('every statement gets an answer', () => {
  const { statements, attributions, speakers } = resolution(
    '“It floods,” Marta Quill told Arno Pell, according to the Marlow Herald. Officials said it was late. “No,” he said.',
  )

  test('and every mention has one', () => {
    const mentions = statements.flatMap(({ source, addressees, via }) => [source, ...addressees, ...via])
    expect(mentions.filter(({ id }) => !attributions.has(id))).toEqual([])
  })

  test('with reasons', () => {
    for (const answer of attributions.values())
      if (answer.is !== 'unsure') expect(answer.because.length).toBeGreaterThan(0)
  })

  test('by speakers who are listed', () => {
    for (const answer of attributions.values()) {
      const id = answer.is === 'known' ? answer.speaker : answer.is === 'unnamed' ? answer.described : null
      if (id !== null) expect(speakers.get(id)?.id).toBe(id)
    }
  })
})

describe('headlines', () => {
  const text = `Mill ‘late’, inquiry hears

Marta Quill spoke on Monday.

‘It floods’

“It floods,” Quill told the inquiry. “The mill is late and nobody came.”`

  test('take their speaker from the body', () => {
    const record = recordOf(text)
    const headings = record.statements.filter(({ place }) => place === 'heading' || place === 'headline')
    expect(headings.map(({ speakers }) => shown(speakers))).not.toContain('nobody')
  })

  test('with a description only, too', () => {
    const record = recordOf(
      'Judge: mill is late\n\nSofia Amsel, the judge, spoke on Monday. “The mill is late,” she said.',
    )
    expect(shown(statementWith(record, 'mill is late')?.speakers ?? [])).toBe('Sofia Amsel')
  })
})

describe('the same text, the same answer', () => {
  test('twice', () => {
    const text = 'Marta Quill met Arno Pell. The pair said it was late. A man said it floods. “No,” he said.'
    expect(JSON.stringify(recordOf(text))).toBe(JSON.stringify(recordOf(text)))
  })
})

describe('never throws', () => {
  const words = fc.constantFrom(
    ...'Marta Quill Arno Pell Mr. Jr. said told “It ,” . ’s he she they it who the The pair both and of ( ) PAV — : \n\n Q: A mayor 54 al-Zahra van der'.split(
      / (?!\n)/,
    ),
  )

  test('on words in any order', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        resolution(list.join(' '))
      }),
      { numRuns: 300 },
    )
  })

  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        resolution(text)
      }),
      { numRuns: 100 },
    )
  })
})

describe('twice the text, twice the work', () => {
  const NAMES = 'Quill Pell Domm Amsel Marsh Holm Aske Noor Brandt Lund Rhys Caro'.split(' ')
  const FIRST = 'Marta Arno Karl Sofia Gwen Jette Bo Ada Hal Mara Dina Ines'.split(' ')
  const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const name = (n: number) => `${FIRST[n % 12]} ${NAMES[(n * 7) % 12]}${letters(n)}`
  const paragraph = (n: number) =>
    `Mayor ${name(n)} met ${name(n + 1)}. “It is late,” ${name(n).split(' ')[1]} said. “It floods,” he said. The mayor said it was cold. Both leaders said it was dry. Officials said it was wet. It said no.`
  const long = (size: number, between: string) => Array.from({ length: size }, (_, n) => paragraph(n)).join(between)

  test.each([
    ['in many paragraphs', '\n\n', '4-resolve/'],
    ['in one paragraph', ' ', '4-resolve/'],
  ])('%s', async (_, between, part) => {
    const [once, twice] = [stagesOf(long(80, between)), stagesOf(long(160, between))]
    const small = await workOf(part, () => resolve(once.understanding, once.statements))
    const large = await workOf(part, () => resolve(twice.understanding, twice.statements))
    expect(small).toBeGreaterThan(10_000)
    // Every name is compared with the cast so far, so some of the work grows with the square (which would be 4).
    expect(large / small).toBeLessThan(3.5)
  })
})
