import { describe, expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { type SyntaxModel, type Tokens, understand } from '../2-understand/index.js'
import { type AttributionModel, attribute } from './index.js'

/** A syntax model that knows nothing: the attribution model below does not look at it. */
const blank: SyntaxModel = {
  tags: [],
  labels: [],
  names: [],
  read: (tokens: Tokens) => ({
    ...tokens,
    tag: new Uint8Array(tokens.count),
    head: new Int32Array(tokens.count).fill(-1),
    label: new Uint8Array(tokens.count),
    lemma: tokens.form,
    name: new Uint8Array(tokens.count),
  }),
}

type Told = readonly [source: string, cue: string, content: string, confidence?: number]

/** A model that finds what it is told to find: words of the text, pieces set apart by " | ". */
function finding(...told: Told[]): AttributionModel {
  return {
    relations: ({ text, start, end, count }) => {
      const from = start[0] ?? 0
      const to = end[count - 1] ?? 0
      const at = (words: string) =>
        words.split(' | ').flatMap((piece) => {
          const place = piece === '' ? -1 : text.indexOf(piece, from)
          return place < 0 || place >= to ? [] : [{ start: place, end: place + piece.length }]
        })
      const relations = told.flatMap(([source, cue, content, confidence = 0.7]) => {
        const posterior = { cue: confidence, source: confidence, content: confidence }
        const one = { source: at(source), cue: at(cue), content: at(content), confidence, posterior }
        return one.cue.length > 0 ? [one] : []
      })
      return { relations, inPieces: false }
    },
  }
}

/** Each statement as "source / cue / content / mode / rule", spans as words. */
function read(text: string, ...told: Told[]): string[] {
  const { document } = readText(text, { id: 'a', language: 'en', readAt: '2026-10-14T00:00:00Z' })
  const { statements } = attribute(understand(document, blank), finding(...told))
  const words = (list: readonly { exact: string }[]) => list.map(({ exact }) => exact).join(' | ')
  return statements.map(
    ({ source, cue, content, mode, foundBy }) =>
      `${source.at?.exact ?? ''} / ${words(cue)} / ${words(content)} / ${mode} / ${foundBy}`,
  )
}

describe('what only the model finds', () => {
  test.each([
    [
      'a noun that reports',
      'The claim by Ostby that the quay had sunk was dismissed.',
      [['Ostby', 'claim', 'that the quay had sunk']],
      ['Ostby / claim / that the quay had sunk / said / model'],
    ],
    [
      'a belief is thought, not said',
      'Harbour pilots distrust the new buoys.',
      [['Harbour pilots', 'distrust', 'the new buoys']],
      ['Harbour pilots / distrust / the new buoys / thought / model'],
    ],
    ['no content, no statement', 'Ostby spoke at length.', [['Ostby', 'spoke', '']], []],
    [
      'imagined speech stays unsaid, whatever the model thinks',
      'You can imagine the mayor saying the quay was fine.',
      [['the mayor', 'saying', 'the quay was fine']],
      [],
    ],
  ] as const)('%s', (_, text, told, statements) => {
    expect(read(text, ...(told as readonly Told[]))).toEqual(statements)
  })
})

describe('a quotation is one voice', () => {
  test('a piece of one is widened to its marks', () => {
    expect(read('“The quay sank at dawn. Nobody came,” Ostby said.', ['Ostby', 'said', 'Nobody came'])).toEqual([
      'Ostby / said / “The quay sank at dawn. Nobody came,” / said / says',
    ])
  })

  test('a report inside a quotation keeps to its own words', () => {
    const [, inner] = read('“My brother claimed the quay sank at dawn,” Ostby said.', [
      'My brother',
      'claimed',
      'the quay sank at dawn',
    ])
    expect(inner ?? '').not.toContain('“')
  })
})

describe('where both found one report', () => {
  test('the spans are the model’s, the knowledge beside them the rule’s', () => {
    const text = 'Asked whether the quay was safe, harbour master Ostby told reporters it had sunk an inch since May.'
    expect(read(text, ['harbour master Ostby', 'told', 'it had sunk an inch'])).toEqual([
      'harbour master Ostby / told / it had sunk an inch / said / says',
    ])
  })

  test('forms with a shape of their own stay the rules’', () => {
    const text = 'Lene Marsk was quoted by the daily Folkeblad as saying she was “not for sale”.'
    expect(read(text, ['the daily Folkeblad', 'saying', 'she was “not for sale”'])).toEqual([
      'Lene Marsk / was quoted by | as saying / she was “not for sale” / said / quoted-as-saying',
    ])
  })
})

test('headings and captions are left to the rules', () => {
  const text =
    'Ferries sail again\n\nThe strike ended on Monday.\n\nPilots distrust the buoys\n\nThe harbour was busy on Monday and ferries ran late into the night.\n\nIt rained.'
  expect(read(text, ['Pilots', 'distrust', 'the buoys'])).toEqual([])
})
