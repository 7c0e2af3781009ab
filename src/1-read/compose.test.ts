import { describe, expect, test } from 'vitest'
import { nothing } from '../../tests/reading/page-facts.js'
import { slice } from '../types/index.js'
import { compose, type Head, withHead } from './compose.js'
import type { Piece } from './formats/gather.js'

const piece = (text: string, change: Partial<Piece> = {}): Piece => ({
  kind: 'paragraph',
  text,
  at: null,
  marks: '',
  ...change,
})
const found = (text: string) => ({ text, at: { start: 7, end: 9 } })
const body = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => piece(text))
const told = (pieces: readonly Piece[]) =>
  pieces.filter((one) => !body.includes(one)).map(({ kind, text }) => `${kind}: ${text}`)
const head = (change: Partial<Head> = {}): Head => ({ title: null, descriptions: [], shown: () => [], ...change })

describe('pieces become a text', () => {
  const at = { start: 3, end: 8 }
  const { text, blocks, origin } = compose([
    piece('Mayor quits', { kind: 'headline' }),
    piece('Voss. [A/B via C]', { kind: 'caption', at }),
    piece('Advertisement'),
    piece('By Rhea Lind'),
    piece('“No,” said Voss.', { at: { start: 20, end: 40 } }),
  ])

  test('with an empty line between them', () => {
    expect(text).toBe('Mayor quits\n\nVoss. [A/B via C]\n\nAdvertisement\n\nBy Rhea Lind\n\n“No,” said Voss.')
  })

  test('and blocks that are what their words say', () => {
    expect(blocks.map(({ kind, span }) => `${kind}: ${slice(text, span)}`)).toEqual([
      'headline: Mayor quits',
      'caption: Voss.',
      'credit: [A/B via C]',
      'boilerplate: Advertisement',
      'credit: By Rhea Lind',
      'paragraph: “No,” said Voss.',
    ])
  })

  test('that lead back to the page', () => {
    expect(origin.map(({ start, end, ...source }) => [text.slice(start, end), source])).toEqual([
      ['Voss. [A/B via C]', { sourceStart: 3, sourceEnd: 8 }],
      ['“No,” said Voss.', { sourceStart: 20, sourceEnd: 40 }],
    ])
  })

  test('nothing becomes nothing', () => {
    expect(compose([])).toEqual({ text: '', blocks: [], origin: [] })
  })
})

describe('the headline', () => {
  const h2 = piece('Mayor quits over bridge', { kind: 'heading' })
  test.each([
    [
      'is put in front',
      [],
      { headlines: [found('Mayor quits over bridge')] },
      'Mayor quits over bridge',
      ['headline: Mayor quits over bridge'],
    ],
    ['is marked where it stands', [h2], {}, 'Mayor quits over bridge', ['headline: Mayor quits over bridge']],
    ['is known by its words', [h2], {}, 'MAYOR QUITS: over bridge!', ['headline: Mayor quits over bridge']],
    [
      'may lack the kicker of the title',
      [h2],
      {},
      'Selby: Mayor quits over bridge',
      ['headline: Mayor quits over bridge'],
    ],
    [
      'is the first heading of the page',
      [h2],
      { headlines: [found('Mayor quits over bridge')] },
      'Voss goes',
      ['headline: Mayor quits over bridge'],
    ],
    ['is not a name of the outlet', [], { headlines: [found('The Selby Beacon')] }, 'Mayor quits', []],
    ['is not in the text when nobody saw it', [], {}, 'Mayor quits', []],
  ] as const)('%s', (_, start, facts, title, expected) => {
    expect(told(withHead([...start, ...body], { ...nothing, ...facts }, head({ title })))).toEqual(expected)
  })

  test('is looked for on the whole page last', () => {
    const shown = () => [piece('Mayor quits over bridge', { at: { start: 1, end: 2 } })]
    const [first] = withHead(body, nothing, head({ title: 'Mayor quits over bridge', shown }))
    expect(first).toEqual({ kind: 'headline', text: 'Mayor quits over bridge', at: { start: 1, end: 2 }, marks: '' })
  })

  test('alone is no article', () => {
    expect(withHead([], { ...nothing, headlines: [found('Mayor quits')] }, head({ title: 'Mayor quits' }))).toEqual([])
  })
})

describe('the standfirst', () => {
  const words = 'Voss leaves after nine years.'
  const lead = piece(words)
  test.each([
    ['is what the page gives as its summary', [lead], {}, [words], [`standfirst: ${words}`]],
    ['is what the page calls one', [piece(words, { marks: 'article-dek' })], {}, [], [`standfirst: ${words}`]],
    ['is put back where it was cut', [], { standfirsts: [found(words)] }, [words], [`standfirst: ${words}`]],
    ['is not put back when it is no summary', [], { standfirsts: [found(words)] }, [], []],
    ['is nobody’s words', [piece(`“${words}”`)], {}, [words], [`paragraph: “${words}”`]],
    ['is no label', [piece('News')], {}, ['News'], ['paragraph: News']],
    [
      'is not the name of the whole article',
      [piece(words, { marks: 'intro' }), piece('x', { marks: 'intro' })],
      {},
      [],
      [`paragraph: ${words}`, 'paragraph: x'],
    ],
  ] as const)('%s', (_, start, facts, descriptions, expected) => {
    expect(told(withHead([...start, ...body], { ...nothing, ...facts }, head({ descriptions })))).toEqual(expected)
  })
})
