import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../tests/records.js'
import type { DocumentRecord, StatementRecord } from '../types/index.js'
import { quoteChanges } from './revisions.js'

type Said = readonly [who: string | null, words: string, more?: Parameters<typeof says>[2]]

/** A record made by hand: each line of the text, and who says which words of it. */
function reading(lines: readonly string[], said: readonly Said[] = [], change: Partial<StatementRecord> = {}) {
  const made = record(
    'a',
    lines.join('\n'),
    said.map(([who, words, more]) => says(who, words, more ?? {})),
  )
  return { ...made, statements: made.statements.map((one) => ({ ...one, ...change })) }
}
const kinds = (before: DocumentRecord, after: DocumentRecord) => quoteChanges(before, after).map(({ is }) => is)

describe('who said it', () => {
  const LINE = '“The ferry will sail at noon today,” she said.'
  const WORDS = '“The ferry will sail at noon today,”'
  const sourced = (line: string, source: string, made: DocumentRecord): DocumentRecord => {
    const at = made.text.indexOf(source, made.text.indexOf(line))
    return { ...made, statements: made.statements.map((one) => ({ ...one, source: [[at, at + source.length]] })) }
  }
  const BOTH = ['Ada Voss came.', 'Karl Pell left.']

  test('is no change where only our reading of “she” is another', () => {
    const before = sourced(LINE, 'she', reading([...BOTH, LINE], [['Ada Voss', WORDS]]))
    const after = sourced(LINE, 'she', reading([...BOTH.toReversed(), LINE], [['Karl Pell', WORDS]]))
    expect(kinds(before, after)).toEqual([])
  })

  test('is a change where “she” means somebody new', () => {
    const before = sourced(LINE, 'she', reading(['Ada Voss came.', LINE], [['Ada Voss', WORDS]]))
    const after = sourced(LINE, 'she', reading(['Petra Holm came.', LINE], [['Petra Holm', WORDS]]))
    expect(kinds(before, after)).toEqual(['quote-reattributed'])
  })

  test.each([
    ['nobody before', null, 'Ada Voss'],
    ['nobody after', 'Ada Voss', null],
    ['nobody at all', null, null],
    ['a short form of the name', 'Ada Voss', 'Voss'],
    ['a title', 'President Ada Voss', 'Ada Voss'],
  ])('is no claim: %s', (_, old, now) => {
    expect(kinds(reading([LINE], [[old, WORDS]]), reading([LINE], [[now, WORDS]]))).toEqual([])
  })

  test('is no change where the source is told more exactly', () => {
    const [vague, exact] = [
      '“It will sail at noon,” the mayor said.',
      '“It will sail at noon,” the mayor, Ada Voss, said.',
    ]
    const before = sourced(vague, 'the mayor', reading([vague], [['the mayor', '“It will sail at noon,”']]))
    const after = sourced(exact, 'the mayor, Ada Voss,', reading([exact], [['Ada Voss', '“It will sail at noon,”']]))
    expect(kinds(before, after)).toEqual([])
  })

  test('one of several who go on is no other speaker', () => {
    const pair = { ...party('the two'), kind: 'group' as const, members: [party('Ada Voss'), party('Karl Pell')] }
    const before = reading([LINE], [['Ada Voss', WORDS]])
    const after = { ...before, statements: before.statements.map((one) => ({ ...one, speakers: [pair] })) }
    expect(kinds(before, after)).toEqual([])
  })
})

describe('what is reported', () => {
  const cued = (cue: string, mode: StatementRecord['mode']) =>
    reading([`Voss ${cue} the money was paid in June.`], [['Ada Voss', 'the money was paid in June', { cue, mode }]])

  test('as said and then as denied is another report', () => {
    const [change] = quoteChanges(cued('said', 'said'), cued('denied', 'withheld'))
    expect(change).toMatchObject({ is: 'quote-reworded', differences: [] })
    expect(change?.sentence).toBe(
      '“the money was paid in June” was reported as said and is now reported as denied, or not said.',
    )
  })

  test('with the same words is the same report, whatever our reading makes of it', () => {
    expect(kinds(cued('said', 'said'), cued('said', 'prospective'))).toEqual([])
  })

  test.each([
    ['unsure statements', { confidence: 0.3 }],
    ['thoughts', { mode: 'thought' }],
    ['echoes', { echoes: 'x' }],
    ['what stands inside another statement', { quotedIn: 'x' }],
    ['bare refusals', { content: [] }],
  ] as const)('%s are not compared', (_, change) => {
    const before = reading(
      ['“The ferry will sail,” Voss said.'],
      [['Voss', '“The ferry will sail,”']],
      change as Partial<StatementRecord>,
    )
    expect(kinds(before, reading(['It rained.']))).toEqual([])
  })

  test('two short answers in one place are not taken for each other', () => {
    const before = reading(['“Yes,” said Voss.'], [['Voss', '“Yes,”']])
    const after = reading(['“No,” said Pell.'], [['Pell', '“No,”']])
    expect(kinds(before, after)).toEqual(['quote-removed', 'quote-added'])
  })

  test('of two wordings the more alike is the old one', () => {
    const before = reading(['“We will go to the island in May.”'], [['Voss', '“We will go to the island in May.”']])
    const lines = ['“We will go to the city in June.”', '“We will go to the island in June.”']
    const after = reading(lines, [
      ['Voss', lines[0]!],
      ['Voss', lines[1]!],
    ])
    const found = quoteChanges(before, after)
    expect(found.map(({ is }) => is)).toEqual(['quote-added', 'quote-reworded'])
    expect(found[1]?.differences.at(-1)).toEqual({ op: 'replace', before: 'May', after: 'June' })
  })

  test('a long quotation is told in part', () => {
    const words = `“${'The ferry will sail and sail again. '.repeat(30)}”`
    const [change] = quoteChanges(reading(['It rained.']), reading([words], [['Voss', words]]))
    expect(change!.sentence.length).toBeLessThan(260)
    expect(change!.sentence).toMatch(/ …”\.$/)
  })
})

const line = fc.constantFrom(
  '“The ferry will sail at noon,”',
  '“The bridge is closed for a week,”',
  '“Nobody paid for the harbour,”',
  '“We will not sign,”',
  '“No,”',
)
const who = fc.constantFrom('Ada Voss', 'Karl Pell', null)
const article = fc
  .uniqueArray(fc.tuple(line, who), { maxLength: 5, selector: ([words]) => words })
  .map((all) => all.map(([words, name]) => ({ words, name, text: `${words} ${name ?? 'somebody'} said.` })))
interface Line {
  words: string
  name: string | null
  text: string
}
const made = (all: readonly Line[]) =>
  reading(
    all.map(({ text }) => text),
    all.map(({ words, name }) => [name, words] as const),
  )

describe('for any article', () => {
  test('nothing changed between a reading and itself, nor when its paragraphs move', () => {
    fc.assert(
      fc.property(article, (all) => {
        expect(kinds(made(all), made(all))).toEqual([])
        expect(kinds(made(all), made(all.toReversed()))).toEqual([])
      }),
    )
  })

  test('what was added on the way there was removed on the way back', () => {
    const mirror: Record<string, string> = { 'quote-added': 'quote-removed', 'quote-removed': 'quote-added' }
    fc.assert(
      fc.property(article, article, (a, b) => {
        const there = kinds(made(a), made(b)).map((kind) => mirror[kind] ?? kind)
        expect(there.sort()).toEqual(kinds(made(b), made(a)).sort())
      }),
    )
  })

  test('a quotation that is put in is told once, and nothing else is', () => {
    fc.assert(
      fc.property(article, fc.nat(), (all, at) => {
        const place = at % (all.length + 1)
        const fresh = {
          words: '“My grandmother rowed across every spring,”',
          name: 'Ilse Brandt',
          text: '“My grandmother rowed across every spring,” Ilse Brandt said.',
        }
        expect(kinds(made(all), made([...all.slice(0, place), fresh, ...all.slice(place)]))).toEqual(['quote-added'])
      }),
    )
  })
})
