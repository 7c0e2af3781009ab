import { describe, expect, test } from 'vitest'
import type { Entry, VariantEntry } from '../entries.js'
import { ENGLISH } from '../language/en.js'
import { entryItem } from './entry.js'

const entry: Entry = {
  id: 'said-1',
  source: 1,
  outlet: 'The Herald',
  link: null,
  span: [0, 1],
  archived: null,
  speaker: 'Mara Lund',
  speakerKind: 'person',
  verb: 'said',
  badge: null,
  addressees: [],
  prompt: null,
  parts: [{ quoted: true, text: 'We sign.', opens: true }],
  language: 'en',
  day: null,
  via: [],
  also: [],
  fresh: false,
  first: null,
  repliesTo: null,
  variants: [],
  headlines: [],
}
const place = { source: 2, outlet: 'Courier', link: null, span: [0, 1] as [number, number], archived: null }
const report = { parts: [{ quoted: false, text: 'she would sign', opens: true }] }
const shown = (more: Partial<Entry>, oneSource = false) =>
  entryItem({ ...entry, ...more }, { oneSource, language: ENGLISH }).html

test('a quotation, whole', () => {
  expect(shown({})).toBe(`<li class="said" id="said-1">
<p class="who"><b><bdi>Mara Lund</bdi></b> <span class="verb">said</span></p>
<blockquote><p dir="auto">“We sign.”</p></blockquote>
<p class="where"><a href="#source-1"><bdi>The Herald</bdi></a></p>
</li>`)
})

describe('a report', () => {
  test.each<[string, Partial<Entry>, string]>([
    [
      'runs on from its verb',
      {},
      '<b><bdi>Mara Lund</bdi></b> <span class="verb">said</span> <bdi>she would sign</bdi></p>',
    ],
    ['also from a livelier one', { verb: 'denied' }, '<span class="verb">denied</span> <bdi>she would sign</bdi></p>'],
    [
      'to somebody',
      { addressees: ['Ana', 'Ciro'] },
      '<span class="verb">said to <bdi>Ana</bdi> and <bdi>Ciro</bdi></span> <bdi>she',
    ],
    [
      'told to somebody',
      { verb: 'will tell', addressees: ['Ana'] },
      '<span class="verb">will tell <bdi>Ana</bdi></span> <bdi>she',
    ],
    [
      'after a colon, if it begins like a sentence',
      { parts: [{ quoted: false, text: 'Nine signed', opens: true }] },
      'said</span>: <bdi>Nine signed</bdi>',
    ],
    ['in its language', { language: 'de' }, '<p class="report" dir="auto" lang="de">'],
    [
      'not yet said',
      { verb: 'will say', badge: 'NOT YET SAID' },
      '<span class="badge">not yet said</span> <span class="verb">will say</span>',
    ],
  ])('%s', (_, more, html) => {
    expect(shown({ ...report, ...more })).toContain(html)
  })

  test('in the printed sentence stands alone', () => {
    const sentence = shown({ ...report, verb: null, badge: 'DECLINED' })
    expect(sentence).toContain('<b><bdi>Mara Lund</bdi></b> <span class="badge">declined</span></p>')
    expect(sentence).toContain('<div class="printed"><p dir="auto">she would sign</p></div>')
  })
})

describe('where the words stand', () => {
  test.each<[string, Partial<Entry>, string]>([
    [
      'with the day of publication',
      { day: { is: 'published', date: '2026-05-04' } },
      '</a>, <time datetime="2026-05-04">4 May 2026</time></p>',
    ],
    [
      'with the day of saying',
      { day: { is: 'said', date: '2026-05-04' } },
      '</a> · said on <time datetime="2026-05-04">4 May 2026</time></p>',
    ],
    [
      'with the chain',
      { via: ['Ostrel', 'Radio Vell'] },
      '</a> · <bdi>reported by Ostrel, citing Radio Vell</bdi></p>',
    ],
    ['with others', { also: [place] }, '</a> · also in <a href="#source-2"><bdi>Courier</bdi></a></p>'],
  ])('%s', (_, more, html) => {
    expect(shown(more)).toContain(html)
  })

  test('is not said under each statement of one document', () => {
    expect(shown({}, true)).not.toContain('class="where"')
    expect(shown({ via: ['Ostrel'] }, true)).toContain('<p class="where"><bdi>reported by Ostrel</bdi></p>')
  })
})

describe('other reports, on demand', () => {
  const variant: VariantEntry = {
    ...place,
    relation: 'other-words',
    parts: [{ quoted: true, text: 'We never sign.', opens: true }],
    differs: [[[3, 8]]],
    diff: [],
    language: null,
    place: 'body',
    published: null,
  }

  test.each([
    [1, '<summary>Compare another report</summary>'],
    [3, '<summary>Compare 3 other reports</summary>'],
  ])('%i', (count, html) => {
    expect(shown({ variants: Array.from({ length: count }, () => variant) })).toContain(html)
  })

  test('say how they stand to it, and mark what differs', () => {
    const html = shown({ variants: [variant] })
    expect(html).toContain('<p class="where">(<a href="#source-2"><bdi>Courier</bdi></a>, in other words)</p></li>')
    expect(html).toContain('“We <mark>never</mark> sign.”</p>')
  })

  test('name the speaker again before quoted words, and not before a report', () => {
    expect(shown({ variants: [variant] })).toContain('<li><p dir="auto"><bdi>Mara Lund</bdi>: “We ')
    const report = { ...variant, parts: [{ quoted: false, text: 'that she would not sign', opens: true }], differs: [] }
    expect(shown({ variants: [report] })).toContain('<li><p dir="auto">that she would not sign</p>')
  })

  test('say what was cut, added and changed, in the words of each', () => {
    const diff = [
      { op: 'same', main: 'We', variant: 'We' },
      { op: 'replace', main: 'telephone', variant: 'phone' },
      { op: 'delete', main: 'no judges', variant: '' },
      { op: 'insert', main: '', variant: 'now' },
    ] as const
    const html = shown({ variants: [{ ...variant, diff }] })
    expect(html).toContain(
      '<ul class="changes"><li>has “phone” for “telephone”</li>\n<li>leaves out “no judges”</li>\n<li>adds “now”</li></ul></li>',
    )
    const report = { ...entry.parts[0]!, quoted: false }
    expect(shown({ variants: [{ ...variant, diff, relation: 'shorter' }] })).not.toContain('changes')
    expect(shown({ variants: [{ ...variant, diff, parts: [report] }] })).not.toContain('changes')
    expect(shown({ parts: [report], variants: [{ ...variant, diff }] })).not.toContain('changes')
  })

  test('tell the day, and that it is a headline', () => {
    const html = shown({ headlines: [{ ...variant, relation: 'shorter', place: 'headline', published: '2026-05-04' }] })
    expect(html).toContain('</a>, <time datetime="2026-05-04">4 May 2026</time>, headline, a part of it)</p>')
  })

  test('none is no details', () => {
    expect(shown({})).not.toContain('<details')
  })
})

test('a question stands before its answer', () => {
  expect(shown({ prompt: 'whether she would' })).toMatch(
    /<div class="asked"><p class="prompt" dir="auto">Asked whether she would<\/p>\n<div><p class="who">/,
  )
})
