import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slice } from '../../types/index.js'
import { plainBlocks } from './plain.js'

/** Each block as "kind: words". */
const blocks = (text: string) => plainBlocks(text).map(({ kind, span }) => `${kind}: ${slice(text, span)}`)
const body = 'The mayor of Selby quit on Monday. She did not say why she left.'
const article = (...lines: string[]) => [...lines, body, body, body, body].join('\n\n')
/** The blocks of an article without its plain paragraphs. */
const told = (...lines: string[]) => blocks(article(...lines)).filter((block) => block !== `paragraph: ${body}`)

describe('the head', () => {
  test.each([
    ['a headline', ['Mayor quits over bridge'], ['headline: Mayor quits over bridge']],
    [
      'a headline and a standfirst',
      ['Mayor quits over bridge', 'Voss leaves after nine years. Nobody knows why.'],
      ['headline: Mayor quits over bridge', 'standfirst: Voss leaves after nine years. Nobody knows why.'],
    ],
    [
      'two decks',
      ['Mayor quits over bridge', 'We saw it coming, says engineer'],
      ['headline: Mayor quits over bridge', 'headline: We saw it coming, says engineer'],
    ],
    [
      'a wire with its slugs',
      ['Ostrel | 2026-10-15 16:45 | SELBY', 'sel/mayor/quits-2ndlead', 'Mayor quits over bridge', 'By Rhea Lind'],
      [
        'credit: Ostrel | 2026-10-15 16:45 | SELBY',
        'boilerplate: sel/mayor/quits-2ndlead',
        'headline: Mayor quits over bridge',
        'credit: By Rhea Lind',
      ],
    ],
    ['a heading of Markdown', ['# Mayor quits'], ['headline: Mayor quits']],
    ['no headline', [], []],
    ['a transcript', ['VOSS: I quit.', 'Q: Why?'], ['paragraph: VOSS: I quit.', 'paragraph: Q: Why?']],
  ])('%s', (_, lines, expected) => {
    expect(told(...lines)).toEqual(expected)
  })

  test('one line alone is a paragraph', () => {
    expect(blocks('Mayor quits over bridge')).toEqual(['paragraph: Mayor quits over bridge'])
  })
})

describe('inside', () => {
  const inside = (...lines: string[]) => told('Mayor quits', body, ...lines).slice(1)
  test.each([
    ['a heading', ['What the others say'], ['heading: What the others say']],
    ['a heading of Markdown', ['## Who is Voss?'], ['heading: Who is Voss?']],
    ['a quotation of Markdown', ['> We go on'], ['quote: We go on']],
    [
      'a caption with its credit',
      ['Voss at the bridge. [Ole Brandt/Norda via Agency]'],
      ['caption: Voss at the bridge.', 'credit: [Ole Brandt/Norda via Agency]'],
    ],
    [
      'alt text above its caption',
      ['Ada Voss stands at the bridge\nVoss stands at the bridge on Monday [Brandt/Norda]'],
      [
        'caption: Ada Voss stands at the bridge',
        'caption: Voss stands at the bridge on Monday',
        'credit: [Brandt/Norda]',
      ],
    ],
    ['an advertisement', ['Advertisement'], ['boilerplate: Advertisement']],
    ['a teaser', ['Read more: ‘I lost it all’'], ['boilerplate: Read more: ‘I lost it all’']],
    ['a source', ['Source: Norda and news agencies'], ['credit: Source: Norda and news agencies']],
    ['a list', ['- Tea\n- Fish\nand chips'], ['list-item: - Tea', 'list-item: - Fish\nand chips']],
    ['turns', ['VOSS: I quit.\nQ: Why?'], ['paragraph: VOSS: I quit.', 'paragraph: Q: Why?']],
    [
      'a live blog',
      ['14:05 Voss quits.\n14:10 Falk laughs.'],
      ['paragraph: 14:05 Voss quits.', 'paragraph: 14:10 Falk laughs.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(inside(...lines)).toEqual(expected)
  })

  test('a line that nothing follows heads nothing', () => {
    expect(blocks(`${article('Mayor quits')}\n\nWhat the others say`).at(-1)).toBe('paragraph: What the others say')
  })
})

describe('paragraphs', () => {
  const width =
    'The mayor of Selby quit on Monday because nobody had\nfound the keys to the bridge, and the ferry had sunk in\nthe night, said the clerk.'
  test.each([
    [
      'lines without blank lines',
      'One sentence.\nAnother one.\nA third.',
      ['One sentence.', 'Another one.', 'A third.'],
    ],
    ['lines broken at a width', width, [width]],
    ['lines of Windows', 'One sentence.\r\n\r\nAnother one.\r\n', ['One sentence.', 'Another one.']],
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected.map((words) => `paragraph: ${words}`))
  })
})

test('whatever the text: blocks are sorted, apart, inside it, and hold every word', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Advertisement', '- a', 'Q: b', '> c', '# d', '“e” said F.', 'g [H/I via J]', '', ' '),
  )
  const text = fc.array(line).chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n').map((end) => lines.join(end)))
  fc.assert(
    fc.property(text, (words) => {
      let last = 0
      let rest = ''
      for (const { span } of plainBlocks(words)) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        rest += words.slice(last, span.start)
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(words.length)
      expect((rest + words.slice(last)).replace(/^\s*(?:#{1,6}|>)\s|[#>\s]+/gm, '')).toBe('')
    }),
  )
})

test('a 5 MB paragraph and 200,000 lines take no time', () => {
  const from = performance.now()
  expect(plainBlocks('word and more '.repeat(370_000))).toHaveLength(1)
  expect(plainBlocks('“No,” said Voss.\n'.repeat(200_000))).toHaveLength(200_000)
  expect(performance.now() - from).toBeLessThan(10_000)
})
