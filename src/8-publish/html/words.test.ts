import { describe, expect, test } from 'vitest'
import type { SpanRecord } from '../../types/index.js'
import type { Part } from '../entries.js'
import { ENGLISH } from '../language/en.js'
import { langOf, listed, sourceLink, timeOf, wordsShown } from './words.js'

const quoted = (text: string, opens = true): Part => ({ quoted: true, text, opens })
const reported = (text: string): Part => ({ quoted: false, text, opens: true })

describe('the words', () => {
  test.each<[string, Part[], SpanRecord[][], string]>([
    ['get marks where they are quoted', [quoted('We sign.')], [], '<p dir="auto">“We sign.”</p>'],
    ['and none where they are reported', [reported('he was “sad”')], [], '<p dir="auto">he was “sad”</p>'],
    ['in paragraphs', [quoted('One.'), quoted('Two.')], [], '<p dir="auto">“One.”</p>\n<p dir="auto">“Two.”</p>'],
    [
      'joined where the report stood between',
      [quoted('One,'), quoted('two.', false)],
      [],
      '<p dir="auto">“One,” … “two.”</p>',
    ],
    ['joined, even if the first opens nothing', [quoted('One.', false)], [], '<p dir="auto">“One.”</p>'],
    [
      'with what differs marked',
      [quoted('We never sign.')],
      [[[3, 8]]],
      '<p dir="auto">“We <mark>never</mark> sign.”</p>',
    ],
    [
      'in each part',
      [reported('a b'), reported('c')],
      [
        [
          [0, 1],
          [2, 3],
        ],
        [],
      ],
      '<p dir="auto"><mark>a</mark> <mark>b</mark></p>\n<p dir="auto">c</p>',
    ],
    [
      'escaped, marked or not',
      [quoted('<b> & <i>')],
      [[[0, 3]]],
      '<p dir="auto">“<mark>&lt;b&gt;</mark> &amp; &lt;i&gt;”</p>',
    ],
  ])('%s', (_, parts, differs, html) => {
    expect(wordsShown(parts, { differs }).html).toBe(html)
  })
})

describe('a source', () => {
  const place = { source: 3, outlet: 'The <Herald>', span: [0, 1] as const }
  test.each([
    [
      'https://herald.example/a#:~:text=a,b&c',
      '<a href="https://herald.example/a#:~:text=a,b&amp;c"><bdi>The &lt;Herald&gt;</bdi></a>',
    ],
    [null, '<a href="#source-3"><bdi>The &lt;Herald&gt;</bdi></a>'],
  ])('is linked where %s', (link, html) => {
    expect(sourceLink({ ...place, span: [0, 1], link, archived: null }, ENGLISH).html).toBe(html)
  })
})

test.each([
  ['2026-05-04T10:00:00Z', '<time datetime="2026-05-04T10:00:00Z">4 May 2026</time>'],
  ['2026-05', '<time datetime="2026-05">May 2026</time>'],
  ['a "day"', '<bdi>a “day”</bdi>'],
])('the day of %s', (date, html) => {
  expect(timeOf(date, ENGLISH).html).toBe(html)
})

test.each([
  [[], ''],
  [['Ana'], '<bdi>Ana</bdi>'],
  [['Ana', 'Ciro'], '<bdi>Ana</bdi> and <bdi>Ciro</bdi>'],
  [['Ana', 'Ciro', 'Eva'], '<bdi>Ana</bdi>, <bdi>Ciro</bdi> and <bdi>Eva</bdi>'],
])('the list of %j', (names, html) => {
  expect(listed(names, ENGLISH).html).toBe(html)
})

test.each([
  [null, null],
  ['en', null],
  ['EN-gb', null],
  ['und', null],
  ['de', ' lang="de"'],
  ['x" onload="y', ' lang="x&quot; onload=&quot;y"'],
])('the language %j is told as %j', (language, attribute) => {
  expect(langOf(language, ENGLISH)?.html ?? null).toBe(attribute)
})
