import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, prose } from '../../tests/prose.js'
import { workOf } from '../../tests/reading/work.js'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import type { Anchor, Statement } from '../types/index.js'
import { attribute } from './index.js'

const understood = (text: string, language = 'en') =>
  understand(readText(text, { id: 'test', language, readAt: '2026-01-01T00:00:00Z' }).document)
const read = (text: string, language = 'en') => {
  const understanding = understood(text, language)
  return { text: understanding.document.text, ...attribute(understanding) }
}

const rows = ({ content, cue, prompt }: Statement): readonly (readonly Anchor[])[] => [content, cue, prompt]
const mentions = ({ source, addressees, via }: Statement) => [source, ...addressees, ...via]
const holds = (outer: readonly Anchor[], { start, end }: Anchor): boolean =>
  outer.some((one) => one.start <= start && end <= one.end)

/** Asserts something of every statement of many texts, in English and in languages of which only lists are known. */
function always(check: (one: Statement, all: readonly Statement[], text: string) => void, numRuns = 300): void {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'en', 'en', 'de', 'es', 'ja', 'sv'), (words, language) => {
      const { statements, text } = read(words, language)
      for (const one of statements) check(one, statements, text)
    }),
    { numRuns },
  )
}

describe('any text', () => {
  test('is read without a fault in any paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text).messages).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('gives the same statements twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(read(text).statements).toEqual(read(text).statements)
      }),
      { numRuns: 200 },
    )
  })

  test('has statements that are in order of their place', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const first = read(text)
          .statements.filter(({ quotedIn }) => quotedIn === null)
          .map(({ content, cue }) => Math.min(...[...content, ...cue].map(({ start }) => start)))
        expect(first).toEqual([...first].sort((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })
})

describe('any statement of any text', () => {
  test('has words or withholds them', () => {
    always(({ content, mode }) => expect(content.length > 0 || mode === 'withheld').toBe(true))
  })

  test('has places that are not empty, lie inside the text and spell it', () => {
    always((one, _, text) => {
      const places = [
        ...rows(one).flat(),
        ...mentions(one).flatMap(({ at, borrowed }) => [at ?? [], borrowed ?? []].flat()),
      ]
      for (const { start, end, exact } of places) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(exact)
      }
    })
  })

  test('has lists of places that are sorted and apart', () => {
    always((one) => {
      for (const places of rows(one))
        places.forEach((place, at) => {
          if (at > 0) expect(place.start).toBeGreaterThanOrEqual(places[at - 1]!.end)
        })
    })
  })

  test('has an id of its own, and mentions with ids of their own', () => {
    always((one, all) => {
      expect(all.filter(({ id }) => id === one.id)).toHaveLength(1)
      const ids = mentions(one).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => id.startsWith(`${one.id}.`))).toBe(true)
    })
  })

  test('is linked to statements that are there, and never to itself', () => {
    always((one, all) => {
      const others = all.filter(({ id }) => id !== one.id).map(({ id }) => id)
      for (const link of [one.quotedIn, one.echoes, one.repliesTo]) if (link) expect(others).toContain(link)
    })
  })

  test('stands inside the words of the one it is quoted in', () => {
    always((one, all) => {
      const outer = all.find(({ id }) => id === one.quotedIn)
      if (outer) expect(one.content.every((piece) => holds(outer.content, piece))).toBe(true)
    })
  })

  test('echoes the body from above it, and replies to what stands before', () => {
    always((one, all) => {
      const body = all.find(({ id }) => id === one.echoes)
      if (body)
        expect([body.place, one.place]).toEqual([
          expect.stringMatching(/^(?:body|list)$/),
          expect.not.stringMatching(/^body$/),
        ])
      const question = all.find(({ id }) => id === one.repliesTo)
      if (question) expect(question.content[0]!.start).toBeLessThan(one.content[0]!.start)
    })
  })

  test('keeps its cue and its source out of its words', () => {
    always(({ content, cue, source }) => {
      const outside = [...cue, ...(source.at ? [source.at] : [])]
      for (const { start, end } of outside)
        expect(content.some((piece) => piece.start < end && start < piece.end)).toBe(false)
    })
  })

  test('is indirect where no quotation mark stands in it, and never direct beside plain letters', () => {
    always(({ kind, content, foundBy }) => {
      const words = content.map(({ exact }) => exact).join('')
      if (kind === 'mixed') expect(words).toMatch(/["'“”„‟«»‹›‘’‚‛`「」『』]/u)
      if (kind === 'direct' && foundBy === 'says') expect(words).toMatch(/["'“”„‟«»‹›‘’‚‛`「」『』]/u)
    })
  })

  test('is found by a rule that it names as its reason, with a confidence between 0 and 1', () => {
    always(({ foundBy, reasons, confidence }) => {
      expect(reasons.map(({ rule }) => rule)).toContain(foundBy)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    })
  })
})

describe('what stands before a text', () => {
  const told = (text: string) =>
    read(text).statements.map(({ content, source, mode }) => [
      content.map(({ exact }) => exact),
      source.at?.exact,
      mode,
    ])

  test('changes nothing in it: places move, words stay', () => {
    const plain = 'Bo Lind said the dam was safe. “It is,” said Ada Finn.\n\n“No,” she added.'
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){3,12}$/), (words) => {
        expect(told(`It was late when the rain began: ${words}.\n\n${plain}`).slice(-3)).toEqual(told(plain).slice(-3))
      }),
      { numRuns: 50 },
    )
  })
})

describe('twice the text costs twice the work', () => {
  const voice = (n: number) => `Ada ${'abcdefghij'[n % 10]!.toUpperCase()}inn`

  test.each([
    ['plain reports', (n: number) => `${voice(n)} said the dam was safe, adding that it was old.`, '\n\n'],
    ['plain reports in one paragraph', (n: number) => `${voice(n)} said the dam was safe.`, ' '],
    ['quotations in one paragraph', (n: number) => `“It is safe,” ${voice(n)} said. “It is.”`, ' '],
    ['words within words', (n: number) => `“My son said, ‘Go,’ and I went,” said ${voice(n)}.`, '\n\n'],
    ['a speech over paragraphs', () => '“It held for a year and then it fell.', '\n\n'],
    ['a transcript', (n: number) => (n % 2 ? 'KANE: I did, and gladly.' : 'VALE: Who signed it?'), '\n\n'],
    [
      'headings and their echoes',
      (n: number) => `‘Not safe’ ${n}\n\n${voice(n)} said the dam was “not safe” for ${n} days.`,
      '\n\n',
    ],
    ['lone quotations', () => '“Nobody came to help us.”', '\n\n'],
  ] as const)('%s', async (_, sentence, between) => {
    const long = (size: number) => understood(Array.from({ length: size }, (_, n) => sentence(n)).join(between))
    const [once, twice] = [long(60), long(120)]
    const small = await workOf('3-attribute/', () => attribute(once))
    const large = await workOf('3-attribute/', () => attribute(twice))
    expect(small).toBeGreaterThan(1000)
    // Work that grows with the square would be four times as much.
    expect(large / small).toBeLessThan(3)
  })
})
