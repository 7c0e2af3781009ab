import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../../tests/records.js'
import { type ExportFormat, exporter } from './index.js'

const TEXT = '🚢 Port news\n“We will <not> sail,” Mara Lund said.\nThe ministry & its staff declined to comment.'
const made = record(
  'port.txt',
  TEXT,
  [
    says({ ...party('Mara Lund'), wikidata: 'Q7' }, '“We will <not> sail,”', { id: 's1', cue: 'said' }),
    says(party('The ministry', 'organisation'), '', { id: 's2', cue: 'declined to comment', mode: 'withheld' }),
    says(null, 'Port news', { id: 's3', mode: 'asked' }),
  ],
  {
    url: 'https://ostrel.example/port',
    title: 'Port "news"',
    publisher: 'Ostrel Post',
    byline: 'A. Writer',
    published: '2026-10-13',
    language: 'en',
  },
)
const bare = record('bare.txt', 'Nobody spoke.')

const written = (format: ExportFormat, ...records: (typeof made)[]) => {
  const { head, foot, one } = exporter(format)
  return head + records.map(one).join('') + foot
}
const lines = (format: ExportFormat) =>
  written(format, made, bare)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
/** What a tool that counts code points finds at a place. */
const at = (start: number, end: number) => [...TEXT].slice(start, end).join('')

describe('Web Annotations', () => {
  const all = lines('annotations')

  test('are one for each statement, with a position and the words', () => {
    expect(all).toHaveLength(3)
    const [quote, place] = all[0].target[0].selector
    expect(all[0]).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://ostrel.example/port#s1',
      type: 'Annotation',
    })
    expect(quote).toMatchObject({
      type: 'TextQuoteSelector',
      exact: '“We will <not> sail,”',
      suffix: ' Mara Lund said.\nThe ministry & ',
    })
    expect(at(place.start, place.end)).toBe('“We will <not> sail,”')
  })

  test('name the speaker, with an id where one is certain', () => {
    expect(all[0].body).toEqual([{ type: 'Person', name: 'Mara Lund', id: 'http://www.wikidata.org/entity/Q7' }])
    expect(all[1].body).toEqual([{ type: 'Organization', name: 'The ministry' }])
    expect(all[2].body).toEqual([])
  })

  test('of a refusal point at the words that tell it', () => {
    expect(all[1].target[0].selector[0].exact).toBe('declined to comment')
  })
})

describe('schema.org', () => {
  const [article, other] = lines('schema-org')

  test('is an article with its facts', () => {
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Port "news"',
      datePublished: '2026-10-13',
      publisher: { '@type': 'Organization', name: 'Ostrel Post' },
      author: { name: 'A. Writer' },
    })
    expect(other).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', '@id': 'bare.txt', hasPart: [] })
  })

  test('has quotations with who made them, and no refusal as a quotation', () => {
    expect(article.hasPart.map((one: { text: string }) => one.text)).toEqual(['“We will <not> sail,”', 'Port news'])
    expect(article.hasPart[0]).toMatchObject({
      '@type': 'Quotation',
      isBasedOn: 'https://ostrel.example/port',
      creator: [{ '@type': 'Person', sameAs: 'http://www.wikidata.org/entity/Q7' }],
    })
    expect(article.hasPart[1]).not.toHaveProperty('creator')
  })
})

describe('TEI', () => {
  const text = written('tei', made, record('odd', 'a\u0001b \ud800', [], { title: '<&>' }))
  const { document } = parseHTML(text)

  test('is a corpus with a text for each document, kept as it was read', () => {
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<teiCorpus/)
    expect(text.trimEnd()).toMatch(/<\/teiCorpus>$/)
    const [first, odd] = [...document.querySelectorAll('ab')]
    expect(first!.textContent).toBe(TEXT)
    expect(odd!.textContent).toBe('a\uFFFDb \uFFFD')
    expect(document.querySelectorAll('title')[1]!.textContent).toBe('<&>')
  })

  test('has statements that point into it by code points', () => {
    const [said] = [...document.querySelectorAll('spanGrp, spangrp')]
    expect(said!.getAttribute('direct')).toBe('true')
    expect(said!.querySelector('name')!.textContent).toBe('Mara Lund')
    const content = said!.querySelector('span[type=content]')!
    expect(at(Number(content.getAttribute('from')), Number(content.getAttribute('to')))).toBe(content.textContent)
  })
})

describe('brat', () => {
  test('has entities and relations by code points', () => {
    const [first, second] = lines('brat')
    expect(first.txt).toBe(TEXT)
    const rows: string[][] = first.ann
      .trim()
      .split('\n')
      .map((line: string) => line.split('\t'))
    for (const [name, place, words] of rows.filter(([one]) => one!.startsWith('T'))) {
      expect(name).toMatch(/^T\d+$/)
      const [, from, to] = place!.split(' ')
      expect(at(Number(from), Number(to))).toBe(words)
    }
    expect(rows.map(([, place]) => place!.split(' ')[0])).toEqual(['Content', 'Cue', 'Content', 'Cue', 'Content'])
    expect(second.ann).toBe('')
  })

  test('keeps a line a line, and joins pieces', () => {
    const broken = record('b', '“One\ntwo,” she said, “three.”', [
      says('Ada', ['“One\ntwo,”', '“three.”'], { cue: 'said' }),
    ])
    expect(JSON.parse(written('brat', broken)).ann).toContain('Content 0 10;21 29\t“One two,” “three.”\n')
  })
})

describe('Citron', () => {
  test('has source, cue and content of each quote', () => {
    const [first] = lines('citron')
    expect(first.quotes[0]).toMatchObject({
      confidence: 0.9,
      source: { entity: 'Mara Lund' },
      cue: { spans: [{ text: 'said' }] },
    })
    const [{ start, end, text }] = first.quotes[0].content.spans
    expect(at(start, end)).toBe(text)
    expect(first.quotes[2].source).not.toHaveProperty('entity')
  })
})

describe('CSV', () => {
  test('gives no formula to a spreadsheet', () => {
    const evil = record('=cmd', '=1+1 said @Ada', [says('@Ada', '=1+1', { kind: 'indirect' })])
    expect(written('csv', evil)).toContain("'=cmd,s1,indirect,said,'@Ada,person,'=1+1,")
  })
})
