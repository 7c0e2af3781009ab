import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../../tests/records.js'
import { html } from '../../operations/desk/markup.js'
import type { SpanRecord } from '../../types/index.js'
import { address, documentAddress, noteId, placeId, speakerAddress } from './address.js'
import { candidatesOf, cutPlaces, neighboursOf, passageAround } from './doubtful.js'
import { framed, type Surroundings } from './frame.js'
import { counted, namesOf, percent, ruleWords, sureness } from './labels.js'
import { type Marking, marked } from './marked.js'
import { looksOf } from './voices.js'
import { wordsOf } from './words.js'

const around: Surroundings = { version: '1.2.3', style: '/assets/a.css', script: '/assets/a.js', by: null }

describe('an address', () => {
  test.each([
    [address('/'), '/'],
    [address('/', { q: 'a b', speaker: '', after: undefined }), '/?q=a+b'],
    [documentAddress('a/b c.txt'), '/document?id=a%2Fb+c.txt'],
    [documentAddress('a', 's1'), '/document?id=a#said-s1'],
    [documentAddress('https://a.example/?x=1&y=2#z'), '/document?id=https%3A%2F%2Fa.example%2F%3Fx%3D1%26y%3D2%23z'],
    [speakerAddress('a.txt#Mara Lund'), '/speakers?name=a.txt%23Mara+Lund'],
    [speakerAddress('"><script>'), '/speakers?name=%22%3E%3Cscript%3E'],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected)
  })

  test('a statement has one place in the text and one beside it', () => {
    expect([placeId('s1'), noteId('s1')]).toEqual(['said-s1', 'note-s1'])
  })
})

describe('labels', () => {
  test.each([
    [1, 'settled'],
    [0.95, 'sure'],
    [0.8, 'fairly sure'],
    [0.6, 'unsure'],
    [0.2, 'doubtful'],
  ])('%d is %s', (confidence, words) => {
    expect(sureness(confidence)).toBe(words)
  })

  test('count, name and spell out', () => {
    expect([counted(1, 'story', 'stories'), counted(1204, 'story', 'stories')]).toEqual(['1 story', '1,204 stories'])
    expect(percent(0.296)).toBe('30 %')
    expect(namesOf([])).toBe('Nobody named')
    expect(namesOf([party('Ada'), party('Ben')])).toBe('Ada, Ben')
    expect(ruleWords('full-name-at-hand')).toBe('full name at hand')
  })
})

describe('the frame', () => {
  const page = framed({ title: 'A <b> title', main: html`<h1>x</h1>`, place: 'review', look: 'own' }, around)

  test('names the page, marks the way here, and holds no script or style of its own', () => {
    expect(page).toContain('<title>A &lt;b&gt; title · onrecord</title>')
    expect(page.match(/aria-current="page"/g)).toHaveLength(1)
    expect(page).toMatch(/href="\/review" aria-current="page">Review/)
    expect(page).not.toMatch(/<style| style=|<script(?! src=)/)
    expect(page).toContain('<body class="site own">')
  })

  test('leads past itself, and says who is signed in', () => {
    expect(page.indexOf('href="#content"')).toBeLessThan(page.indexOf('<nav'))
    expect(page).toContain('>Sign in</a>')
    expect(framed({ title: 'x', main: html``, place: null }, { ...around, by: '<M>' })).toContain(
      'Signed in as <bdi>&lt;M&gt;</bdi>',
    )
  })
})

describe('marks in a text', () => {
  const mark = (name: string, span: SpanRecord, tail?: string): Marking => ({
    span,
    open: html`<mark data-n="${name}"`,
    tag: 'mark',
    ...(tail === undefined ? {} : { tail: html`<sup>${tail}</sup>` }),
  })
  const shown = (text: string, ...marks: Marking[]) =>
    marked(text, [0, text.length], marks)
      .html.replaceAll(/<mark data-n="(\w)">/g, '[$1:')
      .replaceAll('</mark>', ']')

  test.each<[string, readonly Marking[], string]>([
    ['none', [], 'abcdef'],
    ['one', [mark('x', [1, 3])], 'a[x:bc]def'],
    ['at both ends', [mark('x', [0, 6])], '[x:abcdef]'],
    ['side by side', [mark('x', [0, 2]), mark('y', [2, 4])], '[x:ab][y:cd]ef'],
    ['nested', [mark('y', [2, 3]), mark('x', [1, 5])], 'a[x:b[y:c]de]f'],
    ['two at one place', [mark('x', [1, 3]), mark('y', [1, 5])], 'a[y:[x:bc]de]f'],
    ['cut by another', [mark('x', [0, 3]), mark('y', [2, 5])], '[x:ab[y:c]][y:de]f'],
    ['empty', [mark('x', [2, 2])], 'abcdef'],
    ['with a tail', [mark('x', [1, 3], 'L')], 'a[x:bc<sup>L</sup>]def'],
    [
      'a tail that another cuts off stands once',
      [mark('x', [0, 3], 'L'), mark('y', [2, 5])],
      '[x:ab[y:c]<sup>L</sup>][y:de]f',
    ],
  ])('%s', (_, marks, expected) => {
    expect(shown('abcdef', ...marks)).toBe(expected)
  })

  test('of a stretch begin and end with it', () => {
    expect(marked('abcdef', [2, 4], [mark('x', [0, 6])]).html).toBe('<mark data-n="x">cd</mark>')
    expect(marked('abcdef', [2, 4], [mark('x', [0, 2]), mark('y', [4, 6])]).html).toBe('cd')
  })

  test('leave every letter in its place, and close what they open, however they overlap', () => {
    const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]): SpanRecord => [Math.min(a, b), Math.max(a, b)])
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z<&"]{12}$/), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const made = marked(
          text,
          [0, 12],
          spans.map((one, at) => mark(String(at), one)),
        ).html
        const letters = made
          .replace(/<\/?mark[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
        expect(letters).toBe(text)
        // Whatever a mark covers is covered by it in what was made, letter by letter.
        let depth = 0
        const covered: string[] = []
        for (const [piece] of made.matchAll(/<mark data-n="\d">|<\/mark>|&\w+;|[^<&]/g)) {
          if (piece.startsWith('<mark')) depth++
          else if (piece === '</mark>') depth--
          else covered.push(String(depth))
        }
        expect(depth).toBe(0)
        expect(covered).toEqual(
          [...text].map((_, at) => String(spans.filter(([start, end]) => start <= at && at < end).length)),
        )
      }),
    )
  })
})

test('the words of a hit: pieces with a gap between, what was looked for marked', () => {
  const piece = (exact: string, start: number) => ({ exact, start, end: start + exact.length, before: '', after: '' })
  const anchors = [piece('“We <sign>”', 10), piece('“now”', 40)] as unknown as Parameters<typeof wordsOf>[0]['anchors']
  expect(wordsOf({ anchors, marks: [{ start: 14, end: 20 }] }).html).toBe('“We <mark>&lt;sign&gt;</mark>” … “now”')
  expect(wordsOf({ anchors, marks: [] }).html).toBe('“We &lt;sign&gt;” … “now”')
})

const TEXT = 'One.\n“We sign. We sail,” Lund said. “Now.”\nNoor said it rained and that it snowed.\nLast.'
const document = record('a', TEXT, [
  says('Mara Lund', ['“We sign. We sail,”', '“Now.”'], { confidence: 0.6 }),
  says('Ada Noor', 'it rained'),
  says('Ada Noor', 'that it snowed'),
  says(null, '', { cue: 'Last' }),
])
const [lund, rained, snowed, bare] = document.statements as [never, never, never, never]

describe('speakers', () => {
  test('are told by letters, each its own, and by colour; nobody stands last', () => {
    const one = record('b', 'a b c d e', [
      says(null, 'a'),
      says('Mara Lund', 'b'),
      says(party('Moira Lane', 'person'), 'c'),
      says(party('The Prime Minister of Halmere', 'person'), 'd'),
      says('Mara Lund', 'e'),
    ])
    expect(
      [...looksOf(one.statements).values()].map(({ name, letters, colour, statements }) => [
        name,
        letters,
        colour,
        statements,
      ]),
    ).toEqual([
      ['Mara Lund', 'ML', 'voice-0', 2],
      ['Moira Lane', 'ML2', 'voice-1', 1],
      ['The Prime Minister of Halmere', 'TH', 'voice-2', 1],
      ['Nobody named', '?', 'voice-none', 1],
    ])
  })

  test('more than there are colours keep letters of their own', () => {
    const many = Array.from({ length: 12 }, (_, at) => says(`Ada ${String.fromCharCode(65 + at)}`, 'x'))
    const looks = [...looksOf(record('b', 'x', many).statements).values()]
    expect(new Set(looks.map(({ letters }) => letters)).size).toBe(12)
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(8)
  })

  test.each([
    ['李明', '李'],
    ['', '•'],
    ['figures compiled', 'FC'],
  ])('%s has letters', (name, letters) => {
    const { statements } = record('b', 'x', [says(party(name, 'person'), 'x')])
    expect([...looksOf(statements).values()][0]!.letters).toBe(letters)
  })
})

describe('what can be decided', () => {
  test('whoever it is taken for stands first, then rivals, then who else speaks here, each once', () => {
    const rivals = [
      { party: party('Ben Orr'), confidence: 0.3 },
      { party: party('Ada Noor'), confidence: 0.1 },
    ]
    const found = candidatesOf({ ...(lund as object), rivals } as never, document)
    expect(found.map(({ party: { name }, share, now }) => [name, share, now])).toEqual([
      ['Mara Lund', 0.6, true],
      ['Ben Orr', 0.3, false],
      ['Ada Noor', 0.1, false],
    ])
  })

  test('there are no more than keys from 1 to 9', () => {
    const many = Array.from({ length: 20 }, (_, at) => says(`Ada ${at}`, 'x'))
    expect(candidatesOf(bare, record('b', 'x', many))).toHaveLength(9)
  })

  test('a statement is cut behind sentences and between pieces', () => {
    expect(cutPlaces(lund, document)).toEqual([
      { cut: 10, before: '“We sign.', after: 'We sail,” … “Now.”' },
      { cut: TEXT.indexOf('“Now') - TEXT.indexOf('“We'), before: '“We sign. We sail,”', after: '“Now.”' },
    ])
    expect(cutPlaces(rained, document)).toEqual([])
    expect(cutPlaces(bare, document)).toEqual([])
  })

  test('it is joined with those beside it in the text', () => {
    const ids = (one: never) => neighboursOf(one, document).map(({ id }) => id)
    expect(ids(lund)).toEqual(['s2'])
    expect(ids(rained)).toEqual(['s1', 's3'])
    expect(ids(snowed)).toEqual(['s2'])
    expect(ids(bare)).toEqual([])
  })

  test('the passage is its paragraph, with those before and after', () => {
    const passage = (one: never) => TEXT.slice(...passageAround(one, document))
    expect(passage(lund)).toBe(TEXT.slice(0, TEXT.indexOf('\nLast')))
    expect(passage(bare)).toBe(TEXT.slice(TEXT.indexOf('Noor')))
    expect(TEXT.slice(...passageAround(rained, { ...document, blocks: [] }))).toBe(TEXT)
  })
})
