import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { loadSyntax } from '../../2-understand/index.js'
import { cutTokens } from '../../2-understand/syntax/cut.js'
import type { Stretch } from '../../types/index.js'
import { loadAttribution, type Relation } from './index.js'

// The weights as they ship, on invented sentences: every one of them is of a kind that news has every day.
const syntaxModel = loadSyntax(readFileSync('models/syntax-en.bin'))
const model = loadAttribution(readFileSync('models/attribution-en.bin'), syntaxModel)

function relationsOf(text: string): readonly Relation[] {
  const syntax = syntaxModel.read(cutTokens(text, 0, text.length))
  return model.relations(syntax, { from: 0, to: syntax.count }).relations
}

const words = (text: string, stretches: readonly Stretch[]) =>
  stretches.map(({ start, end }) => text.slice(start, end)).join(' … ')

describe('the shipped model finds', () => {
  test.each([
    [
      'a quotation, then its speaker',
      '“We will rebuild the bridge by spring,” said Odd Pell.',
      ['Odd Pell', 'said', '“We will rebuild the bridge by spring,”'],
    ],
    [
      'reported speech',
      'The minister said the port would close on Monday.',
      ['The minister', 'said', 'the port would close on Monday'],
    ],
    [
      'a document that is named as source',
      'The dam had leaked for years, according to the report.',
      ['the report', 'according to', 'The dam had leaked for years'],
    ],
    [
      'a verb with a hearer',
      'Domm told reporters that the ferry was late.',
      ['Domm', 'told reporters', 'that the ferry was late'],
    ],
  ])('%s', (_, text, [source, cue, content]) => {
    const found = relationsOf(text)
    expect(found.length).toBe(1)
    expect(words(text, found[0]!.source)).toBe(source)
    expect(words(text, found[0]!.cue)).toContain(cue!.split(' ')[0])
    expect(words(text, found[0]!.content)).toContain(content!.replace(/^that /, ''))
  })

  test('both halves of an interrupted quotation', () => {
    const text = '“Nobody warned us,” she said. “It was dark.”'
    const [one] = relationsOf(text)
    expect(words(text, one!.source)).toBe('she')
    expect(words(text, one!.content)).toContain('“Nobody warned us,”')
  })

  test('two speakers in one sentence, each with their own words', () => {
    const text = 'Domm said the ferry was late, but Pell said the ferry had never left.'
    expect(relationsOf(text).map(({ source }) => words(text, source))).toEqual(['Domm', 'Pell'])
  })
})

describe('the shipped model finds nothing in', () => {
  test.each([['The bridge was closed on Monday.'], ['Rain fell.'], [''], ['2016'], ['* * *']])('%j', (text) => {
    expect(relationsOf(text)).toEqual([])
  })
})

test('confidence is a probability, and higher for plain speech than for a guess', () => {
  const plain = relationsOf('“We will rebuild the bridge by spring,” said Odd Pell.')[0]!
  const vague = relationsOf('The idea of a bridge, long hoped for, seemed to Pell a dream of others.')
  expect(plain.confidence).toBeGreaterThan(0.7)
  expect(plain.confidence).toBeLessThanOrEqual(1)
  for (const one of vague) expect(one.confidence).toBeLessThan(plain.confidence)
})

test('never throws on odd text', () => {
  const odd = [
    '\uD800\uDC00\uD800',
    '"'.repeat(300),
    'said '.repeat(900),
    '“”‘’«»',
    'a\u0000b said\u200B c',
    '— — —',
    '他说："好。"',
  ]
  for (const text of odd) expect(() => relationsOf(text)).not.toThrow()
})

test('reads the same text the same way again, whatever came between', () => {
  const text = 'The minister said the port would close on Monday.'
  const before = relationsOf(text)
  relationsOf('“Nobody warned us,” she said. “It was dark.”')
  expect(relationsOf(text)).toEqual(before)
})

test('without WebAssembly both models say the same, to the last bit', () => {
  const text = readFileSync('examples/coverage/ostrel-talks-end.txt', 'utf8')
  const read = (syntaxes: typeof syntaxModel, attribution: typeof model) => {
    const syntax = syntaxes.read(cutTokens(text, 0, text.length))
    return { syntax, found: attribution.relations(syntax, { from: 0, to: syntax.count }) }
  }
  vi.stubGlobal('WebAssembly', undefined)
  const slowSyntax = loadSyntax(readFileSync('models/syntax-en.bin'))
  const slow = read(slowSyntax, loadAttribution(readFileSync('models/attribution-en.bin'), slowSyntax))
  vi.unstubAllGlobals()
  expect(slow.found.relations.length).toBeGreaterThan(5)
  expect(read(syntaxModel, model)).toEqual(slow)
})

test('paragraphs are read together as each alone, the long ones in pieces', () => {
  const paragraphs = readFileSync('examples/coverage/ostrel-talks-end.txt', 'utf8').split('\n\n')
  const long = new Array(9).fill(paragraphs.join(' ')).join(' ')
  const syntaxes = [...paragraphs, '', long, paragraphs[1]!].map((text) =>
    syntaxModel.read(cutTokens(text, 0, text.length)),
  )
  const alone = syntaxes.map((syntax) => model.relations(syntax, { from: 0, to: syntax.count }))
  expect(model.relationsOfEach(syntaxes)).toEqual(alone)
  expect(alone.filter(({ inPieces }) => inPieces).length).toBe(1)
})
