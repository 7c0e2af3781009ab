import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { html } from '../../src/operations/desk/markup.js'
import type { DocumentRecord, StatementRecord } from '../../src/types/index.js'
import type { Page } from '../../src/web/parts/frame.js'
import { framed } from '../../src/web/parts/frame.js'
import { documentPage } from '../../src/web/views/document.js'
import { reviewPage } from '../../src/web/views/review.js'
import { FIELDS, searchPage } from '../../src/web/views/search.js'
import { speakerPage } from '../../src/web/views/speaker.js'
import { storiesPage } from '../../src/web/views/stories.js'
import { newsroom } from './newsroom.js'

/** Pieces from which hostile, broken and foreign words are made: markup, marks, letters of many scripts, and what turns lines round. */
const PIECES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</textarea>',
  '</title>',
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '&#x27;',
  '"',
  "'",
  '`$' + '{x}`',
  'javascript:alert(1)',
  '“We will not”',
  'سلام',
  'שלום',
  '平和',
  '👩‍🚀',
  '\u202E',
  '\u2066',
  '\u0000',
  '\uD800',
  '\u200B',
  '\t',
  '#',
  '?a=b&c=d',
  '%00',
  ' ',
  'Lund',
  '.',
]
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map((all) => all.join(''))

interface Invented {
  readonly text: string
  readonly cuts: readonly number[]
  readonly name: string
  readonly title: string
  readonly outlet: string
  readonly id: string
}
const invented: fc.Arbitrary<Invented> = fc.record({
  text: fc.array(words, { minLength: 3, maxLength: 6 }).map((all) => all.join('\n')),
  cuts: fc.array(fc.nat(200), { minLength: 6, maxLength: 6 }),
  name: words,
  title: words,
  outlet: words,
  id: words,
})

/** A document with statements at any places, also within and across each other. */
function documentOf({ text, cuts, name, title, outlet, id }: Invented): DocumentRecord {
  const places = cuts.map((cut) => cut % text.length)
  const span = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]
  const statement = (number: number, one: Partial<StatementRecord>): StatementRecord => ({
    id: `s${number}`,
    kind: 'direct',
    mode: 'said',
    content: [],
    cue: [],
    source: [],
    speakers: [],
    addressees: [],
    via: [{ name, kind: 'organisation' }],
    place: 'body',
    confidence: 0.4,
    reasons: [{ rule: 'by-hand', note: title }],
    rivals: [{ party: { name: outlet, kind: 'person' }, confidence: 0.3 }],
    ...one,
  })
  return {
    id,
    title,
    publisher: outlet,
    byline: name,
    published: '2026-10-14',
    text,
    blocks: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      kind: 'paragraph',
      start: index,
      end: index + line.length,
    })),
    statements: [
      statement(1, { content: [span(places[0]!, places[1]!)], speakers: [{ name, kind: 'person' }] }),
      statement(2, { content: [span(places[2]!, places[3]!)] }),
      statement(3, { content: [span(places[4]!, places[5]!)], speakers: [{ name, kind: 'person' }], mode: 'withheld' }),
    ],
    messages: [],
  }
}

interface Node {
  readonly nodeName: string
  readonly tagName?: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

function* all(node: Node): Generator<Node> {
  yield node
  for (const child of node.childNodes ?? []) yield* all(child)
}

const ALLOWED = new Set(
  (
    'html head meta title link script body a header nav ul ol li main footer p h1 h2 h3 h4 div section article aside form fieldset legend label input ' +
    'select option button textarea details summary span b bdi sup mark blockquote dl dt dd time code kbd svg rect figure figcaption em'
  ).split(' '),
)

/** What a browser makes of a page: none of a document's words became more than text. */
function isHarmless(page: Page): string {
  const text = framed(page, { version: '1', style: '/assets/a.css', script: '/assets/a.js', by: null })
  expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000]|\p{Surrogate}/u)
  const nodes = [...all(parse(text) as unknown as Node)]
  const elements = nodes.filter(({ tagName }) => tagName !== undefined)
  expect(elements.filter(({ tagName }) => !ALLOWED.has(tagName!)).map(({ tagName }) => tagName)).toEqual([])
  expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
  expect(nodes.filter(({ nodeName }) => nodeName === '#comment')).toEqual([])
  for (const { attrs = [] } of elements)
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^style$/)
      if (name === 'href' || name === 'action' || name === 'src') expect(value).toMatch(/^(?:\/(?!\/)|#|https?:\/\/)/)
    }
  return nodes.map(({ value = '' }) => value).join('')
}

/** The words as they may be shown: without what turns lines or is no letter. */
const shown = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069\u0000]|\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

const runs = { numRuns: 60 }

describe('whatever words a document holds', () => {
  test('its page shows them as text, all of them, and makes nothing else of them', async () => {
    await fc.assert(
      fc.asyncProperty(invented, async (one) => {
        const document = documentOf(one)
        const { desk } = await newsroom([document])
        const made = await desk.document(document.id)
        const text = isHarmless(documentPage(made!))
        // Between the words stand only the letters of the speakers; without them, the text is there as it was read.
        expect(text.replace(/\s+/g, ' ')).toContain(shown(document.title!))
      }),
      runs,
    )
  })

  test('the search shows what it found', async () => {
    await fc.assert(
      fc.asyncProperty(invented, words, async (one, asked) => {
        const { desk } = await newsroom([documentOf(one)])
        const question = Object.fromEntries(
          FIELDS.map((field) => [field, field === 'q' || field === 'speaker' ? asked : '']),
        ) as never
        const found = await desk.search({})
        isHarmless(searchPage({ asked: question, about: await desk.about(), found, problem: asked }))
      }),
      runs,
    )
  })

  test('the review shows who it might be, and carries it in its forms', async () => {
    await fc.assert(
      fc.asyncProperty(invented, async (one) => {
        const document = documentOf(one)
        const { desk } = await newsroom([document])
        const made = (await desk.document(document.id))!
        const form = html`<input type="hidden" name="form" value="k">`
        for (const statement of made.kept.record.statements) {
          const current = { statement, document: made }
          isHarmless(
            reviewPage({ queue: await desk.queue(), current, at: 0, done: `${document.id}#s1`, form, by: one.name }),
          )
        }
      }),
      runs,
    )
  })

  test('speakers and stories do', async () => {
    await fc.assert(
      fc.asyncProperty(invented, async (one) => {
        const { desk } = await newsroom([documentOf(one)])
        isHarmless(storiesPage(await desk.stories()))
        const known = await desk.speaker(one.name)
        const themes = await desk.themesOf(one.name)
        if (known) isHarmless(speakerPage({ ...known, themes }, { name: one.name, by: 'time', from: 0, form: null }))
      }),
      runs,
    )
  })
})
